// Something that is fetched: on its way, here (as it is now, or as it was last), or failed with a reason that can be said.
import type { Problem } from '../utils/messages/problem.ts';

/** What is shown is from an earlier time, epoch ms: the new one is on its way, or could not be had for this reason. */
export type KeptSince = { at: number; problem: Problem | null };

export type Loaded<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T; kept?: KeptSince }
  | { state: 'failed'; problem: Problem };

export const loading = { state: 'loading' } as const;

export function valueOf<T>(loaded: Loaded<T>): T | undefined {
  return loaded.state === 'ready' ? loaded.value : undefined;
}

/** Why what is shown is not as it is now; null where it is, or soon will be. */
export function problemOf(loaded: Loaded<unknown>): Problem | null {
  if (loaded.state === 'failed') return loaded.problem;
  return loaded.state === 'ready' ? (loaded.kept?.problem ?? null) : null;
}

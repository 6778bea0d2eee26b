// Something that is fetched: on its way, here, or failed with a reason that can be said.
import type { Problem } from '../utils/messages/problem.ts';

export type Loaded<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T }
  | { state: 'failed'; problem: Problem };

export const loading = { state: 'loading' } as const;

export function valueOf<T>(loaded: Loaded<T>): T | undefined {
  return loaded.state === 'ready' ? loaded.value : undefined;
}

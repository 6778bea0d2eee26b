// Which screen the popup shows, and what is said at its top.
import type { Problem, ProblemKind } from '../utils/messages/problem.ts';
import type { Snapshot } from '../utils/messages/views.ts';

export type Screen = {
  /** `rejected`: the key must be entered again; nothing can be bought, and numbers stay listed. */
  kind: 'waiting' | 'first-run' | 'rejected' | 'main';
  trouble: Problem | null;
};

export function screen(snapshot: Snapshot | null): Screen {
  if (!snapshot) return { kind: 'waiting', trouble: null };
  if (snapshot.key === 'missing') return { kind: 'first-run', trouble: null };
  const aboutKey = snapshot.trouble?.kind === 'bad-key' || snapshot.trouble?.kind === 'no-key';
  return {
    kind: snapshot.key === 'rejected' ? 'rejected' : 'main',
    trouble: aboutKey ? null : snapshot.trouble,
  };
}

/** Failures said at the top of the screen, not to be repeated below. */
export function saidAbove(snapshot: Snapshot | null): ProblemKind[] {
  const { kind, trouble } = screen(snapshot);
  return [...(trouble ? [trouble.kind] : []), ...(kind === 'rejected' ? (['bad-key'] as const) : [])];
}

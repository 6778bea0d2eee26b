// Which screen the popup shows, and what is said at its top.
import type { Problem, ProblemKind } from '../utils/messages/problem.ts';
import type { Snapshot } from '../utils/messages/views.ts';

export type Screen = {
  /**
   * `rejected`: the key must be entered again; nothing can be bought, and numbers stay listed. `locked`: the same until the
   * passphrase is given. Numbers and the codes that came are shown then, too: the passphrase is for the key, which is
   * money. They are on this computer in any case, and the code may be what the person is waiting for.
   */
  kind: 'waiting' | 'first-run' | 'locked' | 'rejected' | 'main';
  trouble: Problem | null;
};

export function screen(snapshot: Snapshot | null): Screen {
  if (!snapshot) return { kind: 'waiting', trouble: null };
  if (snapshot.key === 'missing') return { kind: 'first-run', trouble: null };
  if (snapshot.key === 'locked') return { kind: 'locked', trouble: null };
  const aboutKey = snapshot.trouble?.kind === 'bad-key' || snapshot.trouble?.kind === 'no-key';
  return {
    kind: snapshot.key === 'rejected' ? 'rejected' : 'main',
    trouble: aboutKey ? null : snapshot.trouble,
  };
}

/** Failures said at the top of the screen, not to be repeated below. */
export function saidAbove(snapshot: Snapshot | null): ProblemKind[] {
  const { kind, trouble } = screen(snapshot);
  const aboutKey: ProblemKind[] = kind === 'rejected' ? ['bad-key'] : kind === 'locked' ? ['locked'] : [];
  return [...(trouble ? [trouble.kind] : []), ...aboutKey];
}

/** How many numbers go on once the key is unlocked. */
export const waitingForKey = (snapshot: Snapshot | null): number =>
  (snapshot?.numbers ?? []).filter(({ endedAt, otherAccount }) => endedAt === null && !otherAccount).length;

// The stream exists exactly while something waits and a hub is named; a burst of deliveries causes one look.
// It has no alarm: a worker that died opens it again at its next wake, and the timer goes on asking meanwhile.
import { openStream, type StreamDeps, type StreamState } from './stream.ts';

/** At most one look a second, whatever a hub sends. */
const shortest = 1000;

export type InstantState = 'idle' | StreamState;

type Deps = Omit<StreamDeps, 'delivered' | 'became'> & {
  /** The address to be read now; null while nothing waits, none is named, or the key is locked. */
  wanted: () => Promise<string | null>;
  look: () => void;
  changed: () => void;
  now: () => number;
};

export function createInstant(deps: Deps) {
  const { wanted, look, changed, now, later } = deps;
  let open: string | null = null;
  let end = () => {};
  let state: InstantState = 'idle';
  let lookedAt = -Infinity;
  let cancelLook: (() => void) | null = null;
  let following = false;
  let askedAgain = false;

  function become(next: InstantState): void {
    if (next === state) return;
    state = next;
    changed();
  }

  function lookNow(): void {
    cancelLook = null;
    lookedAt = now();
    look();
  }

  function delivered(): void {
    if (cancelLook) return;
    const since = now() - lookedAt;
    // A clock set back says nothing about when we looked last.
    if (since < 0 || since >= shortest) lookNow();
    else cancelLook = later(lookNow, shortest - since);
  }

  function use(url: string | null): void {
    if (url === open) return;
    end();
    cancelLook?.();
    cancelLook = null;
    open = url;
    end = url === null ? () => {} : openStream(url, { ...deps, delivered, became: become });
    if (url === null) become('idle');
  }

  return {
    state: (): InstantState => state,
    /** Call it whenever what is wanted may have changed. Never rejects. */
    async follow(): Promise<void> {
      askedAgain = true;
      if (following) return;
      following = true;
      while (askedAgain) {
        askedAgain = false;
        // Where storage cannot be read nothing is known to wait; the next change asks again.
        use(await wanted().catch(() => null));
      }
      following = false;
    },
  };
}

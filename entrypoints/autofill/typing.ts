// Whether the person is typing right now: nothing is filled between two of their keystrokes.

/** After this long without a key, ms, they have paused. */
const pause = 800;

export type Typing = {
  /** Listens to the keys of the page or of a frame in it, whose events do not leave it, until the signal. */
  watch(root: Document | ShadowRoot, until: AbortSignal): void;
  /** Resolves at once, or as soon as the person has paused. */
  paused(): Promise<void>;
};

export function createTyping(): Typing {
  let lastKey = -Infinity;
  // Keys that scripts make, ours among them, are nobody's typing.
  const heard = (event: Event): void => {
    if (event.isTrusted) lastKey = performance.now();
  };
  return {
    watch: (root, signal) =>
      root.addEventListener('keydown', heard, { capture: true, passive: true, signal }),
    async paused() {
      for (;;) {
        const left = lastKey + pause - performance.now();
        if (left <= 0) return;
        await new Promise<void>((waited) => {
          setTimeout(waited, left);
        });
      }
    },
  };
}

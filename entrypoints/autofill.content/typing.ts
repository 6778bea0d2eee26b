// Whether the person is typing right now: nothing is filled between two of their keystrokes.

/** After this long without a key, ms, they have paused. */
const pause = 800;

/** @returns resolves at once, or as soon as the person has paused */
export function watchTyping(page: Document): () => Promise<void> {
  let lastKey = -Infinity;
  page.addEventListener(
    'keydown',
    // Keys that scripts make, ours among them, are nobody's typing.
    (event) => {
      if (event.isTrusted) lastKey = performance.now();
    },
    { capture: true, passive: true },
  );
  return async () => {
    for (;;) {
      const left = lastKey + pause - performance.now();
      if (left <= 0) return;
      await new Promise<void>((waited) => {
        setTimeout(waited, left);
      });
    }
  };
}

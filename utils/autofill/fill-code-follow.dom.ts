// The boxes of a code as they are on the page now: some pages render them anew while they are filled.

/** What stays the same when a page renders the same box again. */
const kindOf = (box: HTMLElement | undefined): string => {
  const { type, name, maxLength, autocomplete } = (box ?? {}) as Partial<HTMLInputElement>;
  return [type, name, maxLength, autocomplete].join('|');
};

/**
 * Remembers where the boxes stand. @returns the boxes now, those that were replaced found at their places among fields
 * that are otherwise the same; where there is no such place, the old element, which is no longer connected.
 */
export function follow(boxes: readonly HTMLElement[]): () => HTMLElement[] {
  const root = boxes[0]?.getRootNode() as ParentNode | undefined;
  const all = () => [...(root?.querySelectorAll<HTMLElement>('input, [contenteditable]') ?? [])];
  const before = all();
  const now = [...boxes];
  return () => {
    const after = all();
    boxes.forEach((box, index) => {
      if (now[index]?.isConnected || after.length !== before.length) return;
      const next = after[before.indexOf(box)];
      if (next && kindOf(next) === kindOf(box)) now[index] = next;
    });
    return now;
  };
}

/** Whether it may be typed into right now: a page may have switched it off or put it away since it was found. */
export const usable = (box: HTMLElement | undefined): box is HTMLElement =>
  box?.isConnected === true &&
  box.matches(':read-write') &&
  box.checkVisibility({ visibilityProperty: true });

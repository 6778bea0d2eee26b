// Where the button fits: at the end of the field, out of the way of what others have put there, or right behind it.

export type Spot = { x: number; y: number; size: number };

const largest = 26;
const smallest = 16;
const gap = 4;
/** A field that leaves this much room at its end has something of its own there, px. */
const reserved = 22;
/** Spots that are tried inside, one beside the other. */
const tries = 4;
/** What a person types must find room before them, as a part of the field's width. */
const kept = 0.55;
/** A narrower field, px, is left to what is typed into it. */
const narrow = 120;

/** @returns the topmost element there that is not ours; null outside the window */
function hitAt(field: HTMLElement, host: Element, x: number, y: number): Element | null {
  const root = field.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(x, y);
  // Reads all that is there, which is much on a long page: only for what lies below us.
  return hit === host ? (root.elementsFromPoint(x, y).find((element) => element !== host) ?? null) : hit;
}

/**
 * @param beside it is one of a row of boxes, each of which holds one character
 * @returns in px of the window; null where there is no room, or the field is not in view
 */
export function spotFor(field: HTMLInputElement, host: Element, beside: boolean): Spot | null {
  const box = field.getBoundingClientRect();
  const size = Math.min(largest, Math.floor(box.height) - 6);
  if (size < smallest) return null;
  const style = getComputedStyle(field);
  const backwards = style.direction === 'rtl';
  const y = box.top + (box.height - size) / 2;
  /** @param fromEnd how far the button's outer edge is from the field's end; less than 0: outside */
  const at = (fromEnd: number): Spot => ({
    x: backwards ? box.left + fromEnd : box.right - fromEnd - size,
    y,
    size,
  });
  const isFree = ({ x }: Spot, fits: (hit: Element) => boolean): boolean =>
    [0, 0.5, 1].every((part) => {
      const hit = hitAt(field, host, x + size * part, y + size / 2);
      return hit !== null && fits(hit);
    });
  const isField = (hit: Element): boolean =>
    hit === field || [...(field.labels ?? [])].some((label) => label.contains(hit));
  if (!beside && box.width >= narrow) {
    const padding = Number.parseFloat(style.paddingInlineEnd);
    const first = padding >= reserved ? padding : gap;
    for (let each = 0; each < tries; each += 1) {
      const fromEnd = first + each * (size + gap);
      if (box.width - fromEnd - size < box.width * kept) break;
      if (isFree(at(fromEnd), isField)) return at(fromEnd);
    }
  }
  const outside = at(-size - gap);
  return isFree(outside, (hit) => hit.contains(field)) ? outside : null;
}

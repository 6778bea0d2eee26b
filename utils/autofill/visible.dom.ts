// Whether a person can see and use a field: hidden, honeypot, disabled and read-only ones are never filled.
import { unclippedBox } from './clipped.dom.ts';
import { covered } from './covered.dom.ts';

/** An opacity below this is no more seen than none at all. */
const faint = 0.1;
/** Smaller than this, px, there is no room for a character: where honeypots live. */
const smallest = 4;

/** The element and the frames around it, as far as they belong to the same page. */
function shown(element: Element): boolean {
  const visible = element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
  if (!visible) return false;
  const frame = element.ownerDocument.defaultView?.frameElement;
  return frame ? shown(frame) : true;
}

function* withAncestors(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = at.parentElement) yield at;
}

/** Opacity adds up: half of a half is a quarter. */
function transparent(element: Element): boolean {
  let opacity = 1;
  for (const at of withAncestors(element)) opacity *= Number(getComputedStyle(at).opacity);
  return opacity < faint;
}

/** Off the page to the left or top, clipped away, or too small. */
function outOfReach(element: Element): boolean {
  const box = unclippedBox(element);
  const view = element.ownerDocument.defaultView;
  if (box.right - box.left < smallest || box.bottom - box.top < smallest) return true;
  return box.right + (view?.scrollX ?? 0) <= 0 || box.bottom + (view?.scrollY ?? 0) <= 0;
}

/** How far out from an input its drawing is looked for. */
const reach = 3;

/** An input laid over drawn boxes is transparent on purpose: something else is drawn in its place. */
function overDrawing(input: Element): boolean {
  const box = input.getBoundingClientRect();
  if (box.height < 16) return false;
  let at = input.parentElement;
  for (let level = 0; at && level < reach && !at.matches('form, body'); level += 1, at = at.parentElement) {
    for (const drawn of at.querySelectorAll('*')) {
      if (drawn.contains(input) || drawn.matches('input, label, style, script')) continue;
      const other = drawn.getBoundingClientRect();
      const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
      const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
      if (across >= 8 && down >= 8 && !transparent(drawn)) return true;
    }
  }
  return false;
}

/**
 * True where typing would be what the person sees and wants.
 * @param transparentAllowed for code fields, whose real input may lie invisibly over drawn boxes
 */
export function isFillable(input: HTMLInputElement, transparentAllowed: boolean): boolean {
  if (input.disabled || input.readOnly || input.matches(':disabled')) return false;
  if (input.closest('[inert], [aria-hidden="true"]')) return false;
  if (!shown(input) || outOfReach(input)) return false;
  if (transparent(input)) return transparentAllowed && overDrawing(input);
  return !covered(input);
}

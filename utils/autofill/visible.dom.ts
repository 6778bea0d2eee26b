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

const fewestBoxes = 4;
const mostBoxes = 8;

/** Elements that are drawn as empty boxes of one size beside each other, and nothing else among them. */
function areBoxes(drawn: readonly Element[]): boolean {
  if (drawn.length < fewestBoxes || drawn.length > mostBoxes) return false;
  const shapes = drawn.map((each) => each.getBoundingClientRect());
  const [first] = shapes;
  return (
    first !== undefined &&
    Math.min(first.width, first.height) >= 16 &&
    shapes.every(({ width, height, top }) =>
      [width - first.width, height - first.height, top - first.top].every((by) => Math.abs(by) < 2),
    ) &&
    drawn.every((each) => (each.textContent ?? '').trim().length < 2 && !transparent(each))
  );
}

/** A speck of an input that draws its boxes beside itself, where it stands among them. */
function besideBoxes(input: Element): boolean {
  const box = input.getBoundingClientRect();
  let at = input.parentElement;
  for (let level = 0; at && level < reach && !at.matches('form, body'); level += 1, at = at.parentElement) {
    const around = at.getBoundingClientRect();
    const within =
      box.left >= around.left - 1 &&
      box.right <= around.right + 1 &&
      box.top >= around.top - 1 &&
      box.bottom <= around.bottom + 1;
    const drawn = [at, ...at.querySelectorAll('*')].some((row) =>
      areBoxes([...row.children].filter((each) => each !== input)),
    );
    if (within && drawn) return true;
  }
  return false;
}

/**
 * True where typing would be what the person sees and wants.
 * @param forCode the real input of a code may lie invisibly over boxes that are drawn, or among them
 * @param inRow one of a row of boxes after the first: screen readers are told of the first alone at times
 */
export function isFillable(input: HTMLInputElement, forCode: boolean, inRow = false): boolean {
  if (input.disabled || input.readOnly || input.matches(':disabled')) return false;
  if ((inRow ? input.parentElement : input)?.closest('[aria-hidden="true"]') || input.closest('[inert]'))
    return false;
  if (!shown(input)) return false;
  if (outOfReach(input)) return forCode && transparent(input) && besideBoxes(input);
  if (transparent(input)) return forCode && (overDrawing(input) || besideBoxes(input));
  return !covered(input);
}

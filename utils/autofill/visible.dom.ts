// Whether a person can see and use a field: hidden, honeypot, disabled and read-only ones are never filled.

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

/** Cut away by `clip` or `clip-path`, as visually hidden texts are. */
function cutAway({ clip, clipPath }: CSSStyleDeclaration): boolean {
  return (
    clip.startsWith('rect(') || /inset\((?:50|100)%|circle\(0|ellipse\(0|polygon\(0(?:px|%)? 0/.test(clipPath)
  );
}

/** What is left of the element's box inside boxes that hide what overflows them; scrolled areas can be scrolled. */
function visibleBox(element: Element): { left: number; top: number; right: number; bottom: number } {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const box = { left, top, right, bottom };
  for (const at of withAncestors(element)) {
    const style = getComputedStyle(at);
    if (cutAway(style)) return { left, top, right: left, bottom: top };
    if (at === element || at === at.ownerDocument.body || at === at.ownerDocument.documentElement) continue;
    const around = at.getBoundingClientRect();
    if (/hidden|clip/.test(style.overflowX)) {
      box.left = Math.max(box.left, around.left);
      box.right = Math.min(box.right, around.right);
    }
    if (/hidden|clip/.test(style.overflowY)) {
      box.top = Math.max(box.top, around.top);
      box.bottom = Math.min(box.bottom, around.bottom);
    }
  }
  return box;
}

/** Off the page to the left or top, clipped away, or too small. */
function outOfReach(element: Element): boolean {
  const box = visibleBox(element);
  const view = element.ownerDocument.defaultView;
  if (box.right - box.left < smallest || box.bottom - box.top < smallest) return true;
  return box.right + (view?.scrollX ?? 0) <= 0 || box.bottom + (view?.scrollY ?? 0) <= 0;
}

/** An input laid over drawn boxes is transparent on purpose: something visible of its size lies around it. */
function overDrawing(element: Element): boolean {
  const box = element.getBoundingClientRect();
  const parent = element.parentElement?.getBoundingClientRect();
  return parent !== undefined && box.width >= parent.width * 0.6 && box.height >= 16;
}

/**
 * True where typing would be what the person sees and wants.
 * @param transparentAllowed for code fields, whose real input may lie invisibly over drawn boxes
 */
export function isFillable(input: HTMLInputElement, transparentAllowed: boolean): boolean {
  if (input.disabled || input.readOnly || input.matches(':disabled')) return false;
  if (input.closest('[inert], [aria-hidden="true"]')) return false;
  if (!shown(input) || outOfReach(input)) return false;
  return !transparent(input) || (transparentAllowed && overDrawing(input));
}

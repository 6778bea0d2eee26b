// Whether a person can see and use a field: hidden, honeypot, disabled and read-only ones are never filled.

/** The element and the frames around it, as far as they belong to the same page. */
function shown(element: Element): boolean {
  const visible = element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
  if (!visible) return false;
  const frame = element.ownerDocument.defaultView?.frameElement;
  return frame ? shown(frame) : true;
}

/** Transparent, or with a transparent ancestor. */
function transparent(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (getComputedStyle(at).opacity === '0') return true;
  }
  return false;
}

/** Off the page to the left or top, or without room for a character: where honeypots live. */
function outOfReach(element: Element): boolean {
  const box = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  if (box.width < 4 || box.height < 4) return true;
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

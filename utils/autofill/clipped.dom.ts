// What clipping leaves of a field's box: ancestors that hide their overflow, and `clip` and `clip-path`.

export type Box = { left: number; top: number; right: number; bottom: number };

const nothing: Box = { left: 0, top: 0, right: 0, bottom: 0 };

const intersect = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
});

/** px of one computed length; anything but px and % (a calc) clips nothing. */
const length = (text: string | undefined, whole: number, otherwise: number): number => {
  const number = Number.parseFloat(text ?? '');
  if (Number.isNaN(number)) return otherwise;
  return text?.endsWith('%') ? (number / 100) * whole : number;
};

const insideOf = (text: string, shape: string): string | undefined =>
  new RegExp(`^${shape}\\(([^)]*)\\)`).exec(text)?.[1]?.replace(/ round .*$/, '');

/** `clip: rect(…)`, which only positioned elements obey. */
function clipBox(
  { clip, position }: CSSStyleDeclaration,
  { left, top, right, bottom }: Box,
): Box | undefined {
  const sides = position === 'absolute' || position === 'fixed' ? insideOf(clip, 'rect') : undefined;
  if (sides === undefined) return undefined;
  const [from, to, until, start] = sides.split(/[\s,]+/);
  return {
    top: top + length(from, 0, 0),
    right: left + length(to, 0, right - left),
    bottom: top + length(until, 0, bottom - top),
    left: left + length(start, 0, 0),
  };
}

/** The shapes with which texts are visually hidden; any other is taken to show something. */
function clipPathBox({ clipPath }: CSSStyleDeclaration, box: Box): Box | undefined {
  const inset = insideOf(clipPath, 'inset');
  if (inset !== undefined) {
    const [top, right = top, bottom = top, left = right] = inset.trim().split(/\s+/);
    const height = box.bottom - box.top;
    const width = box.right - box.left;
    return {
      top: box.top + length(top, height, 0),
      right: box.right - length(right, width, 0),
      bottom: box.bottom - length(bottom, height, 0),
      left: box.left + length(left, width, 0),
    };
  }
  const round = insideOf(clipPath, 'circle') ?? insideOf(clipPath, 'ellipse');
  if (round !== undefined && /^0(?:px|%)?(?: |$)/.test(round.trim())) return nothing;
  const corners = insideOf(clipPath, 'polygon')?.split(',');
  return corners && new Set(corners.map((corner) => corner.trim())).size < 3 ? nothing : undefined;
}

const holdsPositioned = ({ position, transform, filter, contain }: CSSStyleDeclaration): boolean =>
  position !== 'static' || transform !== 'none' || filter !== 'none' || /paint|strict|content/.test(contain);

/** The part of the element's box that is not clipped away; areas that can be scrolled clip nothing. */
export function unclippedBox(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  let box: Box = { left, top, right, bottom };
  /** Positioned boxes are clipped only by what they are positioned in. */
  let escapes = '';
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    const own = at.getBoundingClientRect();
    for (const shape of [clipBox(style, own), clipPathBox(style, own)])
      if (shape) box = intersect(box, shape);
    const page = at === at.ownerDocument.body || at === at.ownerDocument.documentElement;
    const holds = holdsPositioned(style);
    const passedBy = escapes === 'fixed' || (escapes === 'absolute' && !holds);
    if (at !== element && !page && !passedBy) {
      if (/hidden|clip/.test(style.overflowX)) {
        box = intersect(box, { ...box, left: own.left, right: own.right });
      }
      if (/hidden|clip/.test(style.overflowY)) {
        box = intersect(box, { ...box, top: own.top, bottom: own.bottom });
      }
    }
    if (style.position === 'fixed' || style.position === 'absolute') escapes = style.position;
    else if (holds && escapes === 'absolute') escapes = '';
  }
  return box;
}

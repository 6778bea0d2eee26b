// What stands in words on a page: in an element, before a field and after it. Asks for no layout.

/** Text that is read of an element; a page's prose is cut. Characters. */
export const labelLimit = 120;
const silent = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|OPTION|SELECT|TEXTAREA|svg|title)$/;
const inline = /^(?:A|B|BDI|BR|EM|FONT|I|SMALL|SPAN|STRONG|U|LABEL|SUP)$/;
export const pressable = 'button,a,[role=button],input';
const unread = new RegExp(`${silent.source}|^(?:BUTTON|A|INPUT)$`);

/** Numbers, since elements of frames are of other classes than this page's. */
const elementNode = 1;
const textNode = 3;
const textsOnly = 4;
/** Bit of `compareDocumentPosition`. */
const following = 4;

export const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** What an element says, without its buttons, choices and scripts. */
export function textOf(element: Element): string {
  let text = '';
  for (const node of element.childNodes) {
    if (text.length > labelLimit) break;
    if (node.nodeType === textNode) text += ` ${node.nodeValue}`;
    else if (node.nodeType === elementNode) {
      const child = node as Element;
      if (!unread.test(child.tagName) && child.getAttribute('role') !== 'button') text += ` ${textOf(child)}`;
    }
  }
  return tidy(text);
}

/** What holds fields that are filled in together. */
export const together = 'form,dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';
const apart = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';

/** One text node that says something; the rest once it is asked for. */
type Piece = { node: Text; line?: { said: string; gap: ' ' | '\n' } };

/** What it says, and what parts it from its neighbours: it goes on in one line, or stands in a block of its own. */
const lineOf = (piece: Piece): NonNullable<Piece['line']> =>
  (piece.line ??= {
    said: tidy(piece.node.data),
    gap: inline.test(piece.node.parentElement?.tagName ?? '') ? ' ' : '\n',
  });

/** Characters before and after, and the elements at which reading ends; what follows is read `within` one. */
type Limits = {
  before: number;
  after: number;
  within?: Element | null | undefined;
  from?: Element | undefined;
  to?: Element | undefined;
};

/** The texts of a page, read once for all its fields: good as long as the page stays as it is. */
export type Texts = {
  /** The texts before and after elements in their order, one block a line; up to the given neighbours. */
  around(first: Element, last: Element, limits: Limits): string;
  /** The last text node before an element that `fits`, and after the start of `from`. */
  lastBefore(element: Element, from: Element | undefined, fits: (text: Text) => boolean): Text | undefined;
};

export function readTexts(): Texts {
  const read = new Map<Node, Piece[]>();

  /** The text nodes that say something. */
  function piecesOf(root: Node): Piece[] {
    const known = read.get(root);
    if (known) return known;
    const pieces: Piece[] = [];
    const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, textsOnly);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (/\S/.test(node.data) && !silent.test(node.parentElement?.tagName ?? '')) pieces.push({ node });
    }
    read.set(root, pieces);
    return pieces;
  }

  const places = new Map<Element, number>();
  /** How many of the pieces stand before an element. */
  function placeIn(pieces: readonly Piece[], element: Element | null | undefined): number {
    if (!element) return 0;
    const place = places.get(element) ?? placeOf(pieces, element);
    places.set(element, place);
    return place;
  }

  function around(first: Element, last: Element, { before, after, within, from, to }: Limits): string {
    const pieces = piecesOf(first.getRootNode());
    const place = placeIn(pieces, first);
    const dialog = first.closest(apart);
    const start = Math.max(placeIn(pieces, from), placeIn(pieces, dialog));
    const bounds = within ?? dialog;
    let text = '\n';
    for (let at = place - 1; at >= start && text.length <= before; at -= 1) {
      const { said, gap } = lineOf(pieces[at] as Piece);
      text = said.slice(-before) + gap + text;
    }
    const most = text.length + after;
    const end = to ? placeIn(pieces, to) : pieces.length;
    for (let at = first === last ? place : placeIn(pieces, last); at < end && text.length < most; at += 1) {
      const piece = pieces[at] as Piece;
      if (bounds && !bounds.contains(piece.node)) break;
      const { said, gap } = lineOf(piece);
      text += gap + said.slice(0, after);
    }
    // A field that stands alone in a shadow root or a frame is spoken of outside.
    const outside = from || /\p{L}{3}/u.test(text) ? null : outsideOf(first);
    return outside ? around(outside, outside, { before, after }) : text;
  }

  return {
    around,
    lastBefore(element, from, fits) {
      const pieces = piecesOf(element.getRootNode());
      const start = placeIn(pieces, from);
      for (let at = placeIn(pieces, element) - 1; at >= start; at -= 1) {
        const { node } = pieces[at] as Piece;
        if (fits(node)) return node;
      }
      return undefined;
    },
  };
}

function placeOf(pieces: readonly Piece[], element: Element): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { node } = pieces[middle] as Piece;
    if (node.compareDocumentPosition(element) & following) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The host of the shadow root, or the frame of the same origin, that the element stands in. */
function outsideOf(element: Element): Element | null {
  const root = element.getRootNode() as Document | ShadowRoot;
  return 'host' in root ? root.host : (root.defaultView?.frameElement ?? null);
}

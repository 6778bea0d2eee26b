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
const elementsAndTexts = 5;

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

/** A page's nodes that are passed on the way to its texts: more is no form. */
const mostPassed = 4000;

/** The text nodes that say something before an element, the nearest first, or from its beginning on; up to one of `ends`. */
function* textsFrom(
  start: Element,
  way: 'previousNode' | 'nextNode',
  ends: readonly (Node | null | undefined)[],
): Generator<Text> {
  const root = start.getRootNode();
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, elementsAndTexts);
  walker.currentNode = start;
  for (let passed = 0; passed < mostPassed; passed += 1) {
    const node = walker[way]();
    if (!node || ends.includes(node)) return;
    if (node.nodeType !== textNode || !/\S/.test((node as Text).data)) continue;
    if (!silent.test(node.parentElement?.tagName ?? '')) yield node as Text;
  }
}

/** What parts it from its neighbours: it goes on in one line, or stands in a block of its own. */
const gapOf = (node: Text): ' ' | '\n' => (inline.test(node.parentElement?.tagName ?? '') ? ' ' : '\n');

/** Characters before and after, and the elements at which reading ends; what follows is read `within` one. */
type Limits = {
  before: number;
  after: number;
  within?: Element | null | undefined;
  from?: Element | undefined;
  to?: Element | undefined;
};

/** The texts before and after elements in their order, one block a line; up to the given neighbours. */
export function textAround(
  first: Element,
  last: Element,
  { before, after, within, from, to }: Limits,
): string {
  const dialog = first.closest(apart);
  const bounds = within ?? dialog;
  let text = '\n';
  for (const node of textsFrom(first, 'previousNode', [from, dialog])) {
    text = tidy(node.data).slice(-before) + gapOf(node) + text;
    if (text.length > before) break;
  }
  const most = text.length + after;
  for (const node of after > 0 ? textsFrom(last, 'nextNode', [to]) : []) {
    if (bounds && !bounds.contains(node)) break;
    text += gapOf(node) + tidy(node.data).slice(0, after);
    if (text.length >= most) break;
  }
  // A field that stands alone in a shadow root or a frame is spoken of outside.
  const outside = from || /\p{L}{3}/u.test(text) ? null : outsideOf(first);
  return outside ? textAround(outside, outside, { before, after }) : text;
}

/** The last text node before an element that `fits`, and after the start of `from`. */
export function lastTextBefore(
  element: Element,
  from: Element | undefined,
  fits: (text: Text) => boolean,
): Text | undefined {
  for (const node of textsFrom(element, 'previousNode', [from])) if (fits(node)) return node;
  return undefined;
}

/** The host of the shadow root, or the frame of the same origin, that the element stands in. */
function outsideOf(element: Element): Element | null {
  const root = element.getRootNode() as Document | ShadowRoot;
  return 'host' in root ? root.host : (root.defaultView?.frameElement ?? null);
}

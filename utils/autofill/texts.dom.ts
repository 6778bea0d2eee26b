// What stands in words on a page: in an element, before a field and after it. Asks for no layout.

/** Text that is read of an element; a page's prose is cut. Characters. */
export const labelLimit = 120;
/** Texts that are walked at most: pages may be made of empty ones. */
const farthest = 200;

const silent = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|OPTION|SELECT|TEXTAREA|svg|title)$/;
const inline = /^(?:A|B|BDI|BR|EM|FONT|I|SMALL|SPAN|STRONG|U|LABEL|SUP)$/;
export const pressable = 'button,a,[role=button],input';

/** Numbers, since elements of frames are of other classes than this page's. */
const elementNode = 1;
const textNode = 3;
const textsOnly = 4;
/** Bits of `compareDocumentPosition`. */
const preceding = 2;
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
      if (!silent.test(child.tagName) && !child.matches(pressable)) text += ` ${textOf(child)}`;
    }
  }
  return tidy(text);
}

/** What holds fields that are filled in together. */
export const together = 'form,dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';

/** Walks the texts of the page away from an element until `enough` says so; nearest first. */
export function walk(
  from: Node,
  within: Node,
  step: 'previousNode' | 'nextNode',
  enough: (text: Text) => boolean,
  stopAt?: Node,
): void {
  const walker = (within.ownerDocument ?? (within as Document)).createTreeWalker(within, textsOnly);
  walker.currentNode = from;
  const beyond = step === 'nextNode' ? preceding : following;
  for (let steps = 0; steps < farthest; steps += 1) {
    const node = walker[step]() as Text | null;
    if (!node || (stopAt && !(stopAt.compareDocumentPosition(node) & beyond))) return;
    if (node.data.trim() === '' || (node.parentElement && silent.test(node.parentElement.tagName))) continue;
    if (enough(node)) return;
  }
}

const boundary = (element: Element): Element =>
  element.closest('dialog,[role=dialog],[role=alertdialog],[aria-modal=true],body') ?? topOf(element);

/** The root's own element above this one; the shadow root's first where it stands in one. */
export function topOf(element: Element): Element {
  let at = element;
  while (at.parentElement) at = at.parentElement;
  return at;
}

/** The texts before and after an element in their order, one block a line; up to the given neighbours. */
export function textAround(element: Element, last: Element, limits: Limits): string {
  const within = limits.within ?? boundary(element);
  const side = (
    from: Element,
    step: 'previousNode' | 'nextNode',
    limit: number,
    stopAt?: Element,
  ): string => {
    let text = '';
    walk(
      from,
      within,
      step,
      (node) => {
        const said = tidy(node.nodeValue);
        const gap = inline.test(node.parentElement?.tagName ?? '') ? ' ' : '\n';
        text = step === 'nextNode' ? `${text}${gap}${said}` : `${said}${gap}${text}`;
        return text.length > limit;
      },
      stopAt,
    );
    return text;
  };
  const text = `${side(element, 'previousNode', limits.before, limits.from)}\n${side(last, 'nextNode', limits.after, limits.to)}`;
  // A field that stands alone in a shadow root or a frame is spoken of outside.
  const outside = limits.from || /\p{L}{3}/u.test(text) ? null : outsideOf(element);
  return outside ? textAround(outside, outside, { before: limits.before, after: limits.after }) : text;
}

/** The host of the shadow root, or the frame of the same origin, that the element stands in. */
function outsideOf(element: Element): Element | null {
  const root = element.getRootNode() as Document | ShadowRoot;
  return 'host' in root ? root.host : (root.defaultView?.frameElement ?? null);
}

/** Characters before and after, and the elements at which reading ends. */
type Limits = {
  before: number;
  after: number;
  within?: Element | undefined;
  from?: Element | undefined;
  to?: Element | undefined;
};

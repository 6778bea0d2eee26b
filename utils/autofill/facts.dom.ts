// The fields of a page → the facts that classify.ts weighs. Nothing here asks for layout, except of a picture.
import type { Facts } from './facts.ts';

/** What a person may fill in: inputs, choosers, and elements made editable. */
export type Control = HTMLElement;

const selector =
  'input:not([type=hidden],[type=submit],[type=button],[type=checkbox],[type=radio],[type=file],[type=image],[type=reset],[type=range],[type=color]),select,textarea,[contenteditable=""],[contenteditable=true],[contenteditable=plaintext-only]';

/** The fields of a document or shadow root, in page order. */
export const controlsOf = (root: ParentNode): Control[] => [...root.querySelectorAll<HTMLElement>(selector)];

/** Text that is read beside a field; a page's prose is cut. */
const labelLimit = 120;
const titleLimit = 60;
/** Text that is read before a field and after it, characters. */
const before = 700;
const after = 250;
const leadBefore = 350;
/** Nodes that are walked for it at most: pages may be made of empty elements. */
const farthest = 400;
/** How many elements up from a field may be its own. */
const ownReach = 5;

const silent = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|OPTION|SELECT|TEXTAREA|svg|title)$/;
const inline = /^(?:A|B|BDI|BR|EM|FONT|I|SMALL|SPAN|STRONG|U|LABEL|SUP)$/;
const pressable = 'button,a,[role=button],input';

/** Numbers, since elements of frames are of other classes than this page's. */
const elementNode = 1;
const textNode = 3;
const elementsAndTexts = 5;

const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** What an element says, without its buttons, choices and scripts. */
function textOf(element: Element): string {
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
function walk(
  from: Node,
  within: Node,
  step: 'previousNode' | 'nextNode',
  enough: (text: Text) => boolean,
  stopAt?: Node,
): void {
  const walker = (within.ownerDocument ?? (within as Document)).createTreeWalker(within, elementsAndTexts);
  walker.currentNode = from;
  for (let steps = 0; steps < farthest; steps += 1) {
    const node = walker[step]();
    if (!node || node === stopAt) return;
    if (node.nodeType !== textNode || (node.nodeValue ?? '').trim() === '') continue;
    if (node.parentElement && silent.test(node.parentElement.tagName)) continue;
    if (enough(node as Text)) return;
  }
}

const boundary = (element: Element): Element =>
  element.closest('dialog,[role=dialog],[role=alertdialog],[aria-modal=true],body') ?? topOf(element);

function topOf(element: Element): Element {
  let at = element;
  while (at.parentElement) at = at.parentElement;
  return at;
}

/** The texts before and after an element in their order, one block a line; up to the given neighbours. */
function textAround(element: Element, last: Element, limits: Limits): string {
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

/** A picture in the field's own box, as captchas have; one that is as wide as a page's banner is none. */
function pictureIn(box: Element): string {
  const picture = box.querySelector('img,canvas');
  if (!picture) return '';
  const { width, height } = picture.getBoundingClientRect();
  const name = ['src', 'alt', 'id', 'class', 'title'].map((each) => picture.getAttribute(each)).join(' ');
  const legible = width >= 40 && width <= 400 && height >= 16 && height <= 120;
  return `${legible ? 'picture' : ''} ${name.startsWith('data:') ? '' : name.slice(0, 200)}`.trim();
}

const dialCode = /(?:\+|\b00)\s?\d{1,4}\b/;

/** How many of the first options name a dial code. */
const dialOptionsOf = (control: Control): number =>
  control.tagName === 'SELECT'
    ? [...(control as HTMLSelectElement).options]
        .slice(0, 12)
        .filter((option) => dialCode.test(`${option.text} ${option.value}`)).length
    : 0;

/** Attributes by which frameworks and tests call a field. */
const nameAttributes =
  /^(?:name|id|formcontrolname|ng-model|v-model|data-(?:test.*|qa|cy|name|field.*|type|label|bind|automation.*|ref))$/;

const namesOf = (control: Control): string =>
  [...control.attributes]
    .filter(({ name, value }) => nameAttributes.test(name) && value.length < labelLimit)
    .map(({ value }) => value)
    .join(' ');

/** Everything that can be known of the fields of one root; `said` is what the fields say, once they were read. */
export type Page = {
  controls: readonly Control[];
  /** The highest element that holds this control and no other. */
  boxOf(index: number): Element;
  /** What belongs to a row of fields, and to no field before or after it. */
  leadOf(index: number, length: number): string;
  factsOf(index: number): Omit<Facts, 'boxes' | 'form'>;
};

/** Reads the fields of one document or shadow root. */
export function readPage(root: Document | ShadowRoot): Page {
  const controls = controlsOf(root);
  const labels = new Map<string, string>();
  for (const label of root.querySelectorAll<HTMLLabelElement>('label[for]')) {
    labels.set(label.htmlFor, `${labels.get(label.htmlFor) ?? ''} ${textOf(label)}`);
  }
  const referenced = (control: Control, attribute: string): string =>
    (control.getAttribute(attribute) ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .map((id) => {
        const element = root.getElementById(id);
        return element && element !== control ? textOf(element) : '';
      })
      .join(' ');

  const boxes: Element[] = [];
  const boxOf = (index: number): Element => (boxes[index] ??= findBox(index));
  function findBox(index: number): Element {
    let box: Element = controls[index] as Control;
    for (let level = 0; level < ownReach; level += 1) {
      const next: Element | null = box.parentElement;
      if (!next || next.matches('form,body,dialog,[role=dialog],main')) break;
      const others = [controls[index - 1], controls[index + 1]];
      if (others.some((other) => other && next.contains(other))) break;
      box = next;
    }
    return box;
  }

  function labelOf(control: Control): string {
    const wrapping = control.closest('label');
    const said = tidy(
      [
        control.id === '' ? '' : labels.get(control.id),
        wrapping && wrapping.htmlFor === '' ? textOf(wrapping) : '',
        control.getAttribute('aria-label'),
        referenced(control, 'aria-labelledby'),
      ].join(' '),
    ).slice(0, labelLimit);
    // A tooltip is a label only where it is as short as one, and the field has no other.
    return said === '' && control.title.length <= titleLimit ? tidy(control.title) : said;
  }

  /** The text in the field's own box, or else the last one before it that is not of the field before. */
  function nearOf(index: number): string {
    const control = controls[index] as Control;
    const own = textOf(boxOf(index));
    if (own !== '' && own.length <= labelLimit) return own;
    let found = '';
    walk(
      control,
      topOf(control),
      'previousNode',
      (text) => {
        const parent = text.parentElement;
        const whole = parent && !parent.contains(control) ? textOf(parent) : '';
        found = whole !== '' && whole.length <= labelLimit ? whole : tidy(text.nodeValue);
        return true;
      },
      controls[index - 1],
    );
    return found.length <= labelLimit ? found : '';
  }

  /** What belongs to no other field: between the one before and this one; after the last, what follows it. */
  function leadOf(index: number, length: number): string {
    const first = controls[index] as Control;
    const last = controls[index + length - 1] as Control;
    const next = controls[index + length];
    const form = first.closest(together);
    const ends = !next || (form && form !== next.closest(together));
    return textAround(first, last, {
      before: leadBefore,
      after: ends || length > 1 ? after : 0,
      ...(ends && next && form && { within: form }),
      from: controls[index - 1],
      to: next,
    });
  }

  function classesOf(index: number): string {
    const box = boxOf(index);
    const classes: string[] = [];
    for (let at: Element | null = controls[index] as Control; at; at = at.parentElement) {
      classes.push(at.getAttribute('class') ?? '', at === controls[index] ? '' : at.id);
      if (at === box) break;
    }
    for (const icon of box.querySelectorAll('i[class],svg[class],[class*=icon]')) {
      classes.push(icon.getAttribute('class') ?? '');
    }
    return classes.join(' ').slice(0, 400);
  }

  function factsOf(index: number): Omit<Facts, 'boxes' | 'form'> {
    const control = controls[index] as HTMLInputElement;
    const tag = control.tagName;
    return {
      type:
        tag === 'INPUT'
          ? control.type
          : tag === 'SELECT'
            ? 'select'
            : tag === 'TEXTAREA'
              ? 'textarea'
              : 'editable',
      autocomplete: (control.getAttribute('autocomplete') ?? '').toLowerCase().split(/\s+/).filter(Boolean),
      inputMode: control.inputMode,
      names: namesOf(control),
      classes: classesOf(index),
      label: labelOf(control),
      placeholder: tidy(control.getAttribute('placeholder') ?? control.getAttribute('aria-placeholder')),
      pattern: control.getAttribute('pattern') ?? '',
      maxLength: control.maxLength ?? -1,
      initial: control.getAttribute('value') ?? '',
      dialOptions: dialOptionsOf(control),
      near: once(() => nearOf(index)),
      lead: once(() => leadOf(index, 1)),
      around: once(() => textAround(control, control, { before, after })),
      picture: once(() => pictureIn(boxOf(index))),
    };
  }
  return { controls, boxOf, factsOf, leadOf };
}

/** Does the work when it is first asked for. */
export function once<T>(work: () => T): () => T {
  let done: { value: T } | undefined;
  return () => (done ??= { value: work() }).value;
}

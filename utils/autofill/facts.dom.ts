// The fields of a page → what shown.ts tells of them. Nothing here asks for layout, except of a picture.
import type { OwnFacts } from './facts.ts';
import type { OnDemand } from './shown.ts';
import { labelLimit, lastTextBefore, pressable, textAround, textOf, tidy, together } from './texts.dom.ts';

/** What a person may fill in: inputs, choosers, and elements made editable. */
export type Control = HTMLElement;

const selector =
  'input:not([type=hidden],[type=submit],[type=button],[type=checkbox],[type=radio],[type=file],[type=image],[type=reset],[type=range],[type=color]),select,textarea,[contenteditable=""],[contenteditable=true],[contenteditable=plaintext-only]';

/** The fields of a document or shadow root, in page order. */
const controlsOf = (root: ParentNode): Control[] => [...root.querySelectorAll<HTMLElement>(selector)];

/** Of what a field's attributes say, characters. */
const longest = 400;
/** A tooltip that is longer is no label. */
const titleLimit = 60;
/** Text that is read before a field and after it, characters. */
const before = 700;
const after = 250;
const leadBefore = 350;
/** How many elements up from a field may be its own. */
const ownReach = 5;

/** A picture in the field's own box, as captchas have; one that is as wide as a page's banner is none. */
function pictureIn(box: Element): string {
  const picture = box.querySelector('img,canvas');
  if (!picture) return '';
  const { width, height } = picture.getBoundingClientRect();
  const name = ['src', 'alt', 'id', 'class', 'title'].map((each) => picture.getAttribute(each)).join(' ');
  const legible = width >= 40 && width <= 400 && height >= 16 && height <= 120;
  return `${legible ? 'picture' : ''} ${name.startsWith('data:') ? '' : name.slice(0, 200)}`.trim();
}

/** A form has few buttons; a page without forms may have many. */
const mostButtons = 12;

const buttons = 'button,[role=button],input[type=submit],input[type=button]';

/** What stands on the buttons of a form, one a line. */
const buttonsIn = (form: ParentNode): string =>
  [...form.querySelectorAll<HTMLInputElement>(buttons)]
    .slice(0, mostButtons)
    .map((button) => tidy(button.value || button.textContent).slice(0, 60))
    .join('\n');

/** What a page draws a chooser of, and the inputs that it hides in there. */
const chooser = '[role=combobox],[aria-haspopup],[aria-hidden=true]';

/** "France +33", as choosers show what is chosen. */
const endsInDialCode = /\+\d{1,4}\)?\s*$/;

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
    .join(' ')
    .slice(0, longest);

/** Everything that can be known of the fields of one root. */
export type Page = {
  controls: readonly Control[];
  /** The highest element that holds this control and no other. */
  boxOf(index: number): Element;
  ownOf(index: number): OwnFacts;
  /**
   * Reads what is wanted of the page around a field.
   * @param boxes how many boxes the row has that it opens; 1 for an ordinary field
   */
  tell(index: number, what: OnDemand, boxes: number): string;
};

/** Reads the fields of one document or shadow root. */
export function readPage(root: Document | ShadowRoot): Page {
  const controls = controlsOf(root);
  let read: Map<Element | null, string> | undefined;
  function labels(): Map<Element | null, string> {
    if (read) return read;
    read = new Map();
    for (const label of root.querySelectorAll('label')) {
      read.set(label.control, `${read.get(label.control) ?? ''} ${textOf(label)}`);
    }
    return read;
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
    // What draws each box with a component of its own: its host is the box.
    if ('host' in root && controls.length === 1) return root.host;
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
    const said = tidy(
      [
        labels().get(control),
        control.getAttribute('aria-label'),
        referenced(control, 'aria-labelledby'),
      ].join(' '),
    ).slice(0, labelLimit);
    // A tooltip is a label only where it is as short as one, and the field has no other.
    return said === '' && control.title.length <= titleLimit ? tidy(control.title) : said;
  }

  /** The field before that asks something of its own: a chooser of the country belongs to the number. */
  const questionBefore = (index: number): Control | undefined =>
    controls.slice(0, index).findLast((control) => dialOptionsOf(control) === 0 && !control.closest(chooser));

  /** The text in the field's own box, or else the last one before it that is not of the field before. */
  function nearOf(index: number): string {
    const control = controls[index] as Control;
    const own = textOf(boxOf(index));
    if (own !== '' && own.length <= labelLimit) return own;
    const found = lastTextBefore(
      control,
      questionBefore(index),
      // What a chooser beside it shows is no label.
      (text) => !text.parentElement?.closest(`${pressable},${chooser}`) && !endsInDialCode.test(text.data),
    );
    const parent = found?.parentElement;
    const whole = parent && !parent.contains(control) ? textOf(parent) : '';
    const said = whole !== '' && whole.length <= labelLimit ? whole : tidy(found?.data);
    return said.length <= labelLimit ? said : '';
  }

  /** What belongs to no other field: between the one before and this one; after the last, what follows it. */
  function leadOf(index: number, length: number): string {
    const first = controls[index] as Control;
    // The boxes of a row may stand in roots of their own, whose texts are around their hosts.
    const last = controls[index + length - 1] ?? first;
    const next = controls[index + length];
    const form = first.closest(together);
    const ends = !next || (form && form !== next.closest(together));
    return textAround(first, last, {
      before: leadBefore,
      after: ends || length > 1 ? after : 0,
      within: next && ends ? form : null,
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

  function ownOf(index: number): OwnFacts {
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
      autocomplete: (control.getAttribute('autocomplete') ?? '')
        .slice(0, labelLimit)
        .toLowerCase()
        .split(/\s+/)
        .filter(Boolean),
      inputMode: control.inputMode,
      names: namesOf(control),
      classes: classesOf(index),
      label: labelOf(control),
      placeholder: tidy(
        control.getAttribute('placeholder') ?? control.getAttribute('aria-placeholder'),
      ).slice(0, longest),
      pattern: (control.getAttribute('pattern') ?? '').slice(0, longest),
      maxLength: control.maxLength ?? -1,
      initial: (control.getAttribute('value') ?? '').slice(0, longest),
      dialOptions: dialOptionsOf(control),
    };
  }

  const buttonsRead = new Map<ParentNode, string>();
  function buttonsOf(control: Control): string {
    const form = control.closest(together) ?? root;
    const said = buttonsRead.get(form) ?? buttonsIn(form);
    buttonsRead.set(form, said);
    return said;
  }

  function tell(index: number, what: OnDemand, boxes: number): string {
    const control = controls[index] as Control;
    switch (what) {
      case 'near':
        return nearOf(index);
      case 'lead':
        return leadOf(index, 1);
      case 'rowLead':
        return leadOf(index, boxes);
      case 'around':
        return textAround(control, control, { before, after });
      case 'picture':
        return pictureIn(boxOf(index));
      case 'buttons':
        return buttonsOf(control);
      case 'gap':
        return textAround(control, control, { before: labelLimit, after: 0, from: controls[index - 1] });
    }
  }
  return { controls, boxOf, ownOf, tell };
}

// The country chooser beside a phone field: finding it, and reading what it says.
import { digitsOf } from './format.ts';
import { dialCodesIn, isCountry, match, matches, type Country, type Said } from './countries.ts';

/** How many elements up from the field its chooser is looked for. */
const reach = 5;
/** What a person types; a chooser's own search is none of it, nor what only shows a choice or carries it for the form. */
const questions =
  'input:not([type="hidden"], [type="search"], [type="checkbox"], [type="radio"], [role="combobox"], [aria-hidden="true"], [readonly]), textarea';
const choosers = '[role="combobox"], [aria-haspopup]:not([aria-haspopup="false"]), [aria-expanded]';
/** What else would happen at a press. */
const pressable = ':not([type="submit"], [href], :disabled, [aria-disabled="true"])';

/** What a person may press to have something open. */
const opens =
  ':is(button, [role="button"], a[href], summary, [tabindex="0"], [onclick], select:has(option ~ option)):not(:disabled, [aria-disabled="true"])';

export const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
const marksOf = (element: Element): string[] =>
  [...element.attributes].map(({ value }) => value.trim().replace(/^\+/, '').toLowerCase());

/** What stands on an element, how it is named, and which flag it shows. */
export function saidBy(element: Element): Said {
  const inside = [element, ...element.querySelectorAll('*')];
  const flags = inside.flatMap((at) => {
    const drawn = `${at.getAttribute('class') ?? ''} ${at.getAttribute('src') ?? at.getAttribute('href') ?? ''}`;
    return /flag|\/[a-z]{2}\.(?:svg|png|webp)/i.test(drawn) ? drawn.toLowerCase().split(/[^a-z]+/) : [];
  });
  const named = inside.flatMap((at) => ['aria-label', 'title', 'alt'].map((name) => at.getAttribute(name)));
  const values = inside.map((at) => (at.matches('input') ? at.value : ''));
  const marks = [...marksOf(element), ...flags];
  const text = [element.textContent, ...values, ...named].filter(Boolean).join(' ');
  if (element.matches('input') ? values[0] : text.trim() || flags.length > 0) return { text, marks };
  // A search box, or a button that only opens the list, shows the choice beside itself at times.
  const beside = [element.parentElement, element.parentElement?.parentElement].map((at) => at?.textContent);
  return { text: `${text} ${beside.find(Boolean) ?? ''}`, marks };
}

/** The elements around a field, the nearest first, as long as no other question is among them. */
function* surroundings(input: HTMLInputElement): Generator<Element> {
  let at = input.parentElement;
  for (let level = 0; at && level < reach && !at.matches('form, body'); level += 1) {
    if ([...at.querySelectorAll(questions)].filter(isShown).length > 1) return;
    yield at;
    at = at.parentElement;
  }
  if (at?.matches('form') && [...at.querySelectorAll(questions)].filter(isShown).length === 1) yield at;
}

/** A chooser for the number, as its options or its own names say; a country of residence is another question. */
function isPhoneChooser(select: HTMLSelectElement, languages: readonly string[]): boolean {
  if (select.autocomplete.includes('tel-country-code')) return true;
  if (/\bcountry(-name)?\b/.test(select.autocomplete)) return false;
  return [...select.options].filter(({ text }) => isCountry(text, languages)).length > 1;
}

const selects = 'select:not(:disabled, [aria-hidden="true"])';

/** Right before the field, where others may be around, only dial codes make a chooser the number's. */
function selectBefore(input: HTMLInputElement): HTMLSelectElement | undefined {
  const node = textBefore(input)?.node;
  const select =
    node instanceof Element
      ? [node, ...node.querySelectorAll('*')].find((each) => each.matches(selects) && isShown(each))
      : undefined;
  const options = [...((select as HTMLSelectElement | undefined)?.options ?? [])];
  const codes = options.filter(({ text }) => dialCodesIn(text).length > 0);
  return codes.length > 1 ? (select as HTMLSelectElement) : undefined;
}

function selectBeside(input: HTMLInputElement, languages: readonly string[]): HTMLSelectElement | undefined {
  for (const around of surroundings(input)) {
    const found = [...around.querySelectorAll<HTMLSelectElement>(selects)].find(
      (select) => isShown(select) && isPhoneChooser(select, languages),
    );
    if (found) return found;
  }
  return selectBefore(input);
}

/** The native chooser beside the field, and its choice for the country where it has one. */
export function nativeChooser(
  input: HTMLInputElement,
  country: Country,
  languages: readonly string[],
): { select: HTMLSelectElement; option: HTMLOptionElement | undefined } | undefined {
  const select = selectBeside(input, languages);
  return select && { select, option: best([...select.options], country) };
}

/** What the native chooser beside the field has to choose from; undefined where there is none. */
export const choicesBeside = (
  input: HTMLInputElement,
  languages: readonly string[],
): HTMLOptionElement[] | undefined => {
  const select = selectBeside(input, languages);
  return select && [...select.options];
};

/** The choice that is most surely the country; of equals the first. */
export function best<Choice extends Element>(
  choices: readonly Choice[],
  country: Country,
): Choice | undefined {
  let found: Choice | undefined;
  let surest: number = match.none;
  for (const choice of choices) {
    const sure = matches(saidBy(choice), country);
    if (sure > surest) [found, surest] = [choice, sure];
  }
  return found;
}

/** A chooser that the page draws itself beside the field: the nearest, before the field rather than after it. */
export function drawnChooser(input: HTMLInputElement): HTMLElement | undefined {
  for (const around of surroundings(input)) {
    const found = [...around.querySelectorAll<HTMLElement>(`:is(${choosers})${pressable}`)].filter(
      (element) => isShown(element) && !element.contains(input) && element !== input,
    );
    // The box itself says what is chosen; a button beside it only opens the list.
    const boxes = found.filter((element) => element.matches('[role="combobox"]'));
    const likely = boxes.length > 0 ? boxes : found;
    const before = likely.findLast(
      (element) => input.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING,
    );
    const chooser = before ?? likely[0];
    if (chooser) return chooser;
  }
  return undefined;
}

/** Characters of a text before a field that may be what a chooser shows: "United Arab Emirates (+971)", at times twice. */
const longestPrefix = 100;

const fixed = 'select, input:is([readonly], :disabled):not([type="hidden"], [role="combobox"])';

/** What a part of the page shows as text: of a chooser, and of an input that only shows, what is chosen. */
function textShown(node: Node): string {
  const element = node instanceof Element ? node : null;
  const control = element?.matches(fixed) ? element : element?.querySelector(fixed);
  const written = node.textContent?.trim() ?? '';
  if (!control) return written;
  const shown = 'selectedOptions' in control ? (control as HTMLSelectElement).selectedOptions[0] : undefined;
  return (shown?.text ?? (control as HTMLInputElement).value).trim() || written;
}

/** Of another question, whose texts are its own. */
const asks = (node: Node): boolean =>
  node instanceof Element &&
  [node, ...node.querySelectorAll(questions)].some((each) => each.matches(questions) && isShown(each));

/** The text right before the field, and what shows it. */
function textBefore(input: HTMLInputElement): { text: string; node: Node } | undefined {
  let at: Node | null = input;
  for (let level = 0; at && level < reach; level += 1) {
    for (let node = at.previousSibling; node; node = node.previousSibling) {
      if (asks(node)) return undefined;
      const text = textShown(node);
      if (text !== '') return { text, node };
    }
    at = at.parentNode;
  }
  return undefined;
}

function dialCodeAtEnd(text: string): string | undefined {
  const code = text.length <= longestPrefix ? /\+\s?(\d[\d\s-]{0,5})\)?$/.exec(text)?.[1] : undefined;
  return code && digitsOf(code);
}

/** Dial code with which the text right before the field ends: "+49", "Germany (+49)". */
export const prefixBefore = (input: HTMLInputElement): string | undefined =>
  dialCodeAtEnd(textBefore(input)?.text ?? '');

/** The same, where nobody could press it to choose another one. */
export function fixedPrefixBefore(input: HTMLInputElement): string | undefined {
  const before = textBefore(input);
  if (!before) return undefined;
  const { node } = before;
  const mayOpen =
    node instanceof Element
      ? node.matches(opens) || node.querySelector(opens)
      : node.parentElement?.matches(opens);
  return mayOpen ? undefined : dialCodeAtEnd(before.text);
}

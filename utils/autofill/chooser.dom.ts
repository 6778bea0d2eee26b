// The country chooser beside a phone field: finding it, setting it, and reading what it shows.
import type { PhoneParts } from './types.ts';
import { setValue } from './type.dom.ts';
import { find, toWords } from './words.ts';

/** A chooser of countries has at least this many choices; one of "mobile / home" has not. */
const fewestCountries = 5;
/** How many elements up from the field its chooser is looked for. */
const reach = 5;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

const dialCodesIn = (text: string): string[] =>
  [...text.matchAll(/(?:\+|\b00)\s?(\d[\d\s-]{0,5})/g)].map(([, code]) => (code ?? '').replace(/\D/g, ''));

/** A chooser for the number, as its options or its own names say; a country of residence is another question. */
function isPhoneChooser(select: HTMLSelectElement): boolean {
  if (select.disabled || select.options.length < fewestCountries) return false;
  const options = [...select.options];
  if (
    options.filter((option) => dialCodesIn(`${option.text} ${option.value}`).length > 0).length >=
    fewestCountries
  ) {
    return true;
  }
  if (select.autocomplete.includes('tel-country-code')) return true;
  if (/\bcountry(-name)?\b/.test(select.autocomplete)) return false;
  const label = [...select.labels].map((element) => element.textContent).join(' ');
  const said = toWords(`${select.name} ${select.id} ${select.getAttribute('aria-label') ?? ''} ${label}`);
  return find('dialCode', said) !== undefined;
}

/** The option of the number's country: by ISO code or name; else by a dial code, which several may share. */
function optionFor(select: HTMLSelectElement, parts: PhoneParts): HTMLOptionElement | undefined {
  const options = [...select.options];
  const named = options.find(
    (option) =>
      (parts.iso !== null && option.value.trim().toUpperCase() === parts.iso) ||
      plain(option.text.replace(/[(+].*$/, '')) === plain(parts.countryName),
  );
  if (named || parts.dialCode === '') return named;
  return options.find(
    (option) =>
      dialCodesIn(`${option.text} ${option.value}`).includes(parts.dialCode) ||
      option.value === parts.dialCode,
  );
}

/** The elements around a field, the nearest first, up to its form. */
function* surroundings(input: HTMLInputElement): Generator<Element> {
  let at = input.parentElement;
  for (let level = 0; at && level < reach; level += 1) {
    yield at;
    if (at.matches('form, body')) return;
    at = at.parentElement;
  }
}

/** Chooses the number's country in a native chooser beside the field. @returns true where one says it now */
export function chooseCountry(input: HTMLInputElement, parts: PhoneParts): boolean {
  for (const around of surroundings(input)) {
    for (const select of around.querySelectorAll('select')) {
      const option = isPhoneChooser(select) ? optionFor(select, parts) : undefined;
      if (!option) continue;
      if (select.value !== option.value) setValue(select, option.value);
      return select.value === option.value;
    }
    // Another field in between belongs to the next question of the form.
    if (around.querySelectorAll('input:not([type="hidden"]):not([type="search"])').length > 1) return false;
  }
  return false;
}

/** A chooser that the page draws itself (a button, a combobox) beside the field, where there is one. */
function drawnChooser(input: HTMLInputElement): Element | null {
  for (const around of surroundings(input)) {
    const chooser = around.querySelector('button:not([type="submit"]), [role="combobox"], [aria-haspopup]');
    if (chooser && chooser !== input) return chooser;
  }
  return null;
}

const says = (text: string, parts: PhoneParts): boolean =>
  (parts.dialCode !== '' && dialCodesIn(text).includes(parts.dialCode)) ||
  plain(text).includes(plain(parts.countryName));

/**
 * Whether the page takes a number without its dial code for one of this country: a drawn chooser says the country, or
 * the field's own words do; a field that asks for a national number and has no chooser is left to the person's choice.
 * @param words label and placeholder of the field
 */
export function countryIsSaid(
  input: HTMLInputElement,
  words: string,
  asksNational: boolean,
  parts: PhoneParts,
): boolean {
  const chooser = drawnChooser(input);
  if (!chooser) return asksNational || says(words, parts);
  const said = `${chooser.textContent} ${chooser.getAttribute('aria-label') ?? ''} ${chooser.getAttribute('title') ?? ''}`;
  return says(said, parts) || says(words, parts);
}

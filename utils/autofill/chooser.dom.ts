// The country chooser beside a phone field: finding it, setting it, and reading what it shows.
import type { PhoneParts } from './types.ts';
import { setValue } from './type.dom.ts';

/** A chooser of countries has at least this many choices; a chooser of "mobile / home" has not. */
const fewestCountries = 5;
/** How many elements up from the field its chooser is looked for. */
const reach = 5;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** True where an option stands for the number's country: by ISO code, dial code or name. */
function isCountry(option: HTMLOptionElement, parts: PhoneParts): boolean {
  const value = option.value.trim();
  const text = option.text;
  if (parts.iso !== null && value.toUpperCase() === parts.iso) return true;
  if (plain(text).includes(plain(parts.countryName))) return true;
  return (
    parts.dialCode !== '' &&
    [value, ...(text.match(/\+\s?\d[\d\s-]*/g) ?? [])].some(
      (code) => /^[+0\s\d-]+$/.test(code) && code.replace(/\D/g, '').replace(/^00/, '') === parts.dialCode,
    )
  );
}

/** The option of the country; where several share a dial code, the one whose name or ISO code is right. */
function optionFor(select: HTMLSelectElement, parts: PhoneParts): HTMLOptionElement | undefined {
  const options = [...select.options];
  if (options.length < fewestCountries) return undefined;
  const byName = options.find(
    (option) =>
      (parts.iso !== null && option.value.trim().toUpperCase() === parts.iso) ||
      plain(option.text).includes(plain(parts.countryName)),
  );
  return byName ?? options.find((option) => isCountry(option, parts));
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
      const option = optionFor(select, parts);
      if (!option || select.disabled) continue;
      if (select.value !== option.value) setValue(select, option.value);
      return select.value === option.value;
    }
    // Another field in between belongs to the next question of the form.
    if (around.querySelectorAll('input:not([type="hidden"]):not([type="search"])').length > 1) return false;
  }
  return false;
}

/** True where a drawn chooser (a button, a combobox) beside the field shows the number's country. */
export function chooserShows(input: HTMLInputElement, parts: PhoneParts): boolean {
  for (const around of surroundings(input)) {
    const chooser = around.querySelector('button, [role="combobox"], [aria-haspopup]');
    if (!chooser || chooser === input) continue;
    const said = `${chooser.textContent} ${chooser.getAttribute('aria-label') ?? ''} ${chooser.getAttribute('title') ?? ''}`;
    const codes = [...said.matchAll(/\+\s?(\d{1,4})/g)].map(([, code]) => code);
    return codes.includes(parts.dialCode) || plain(said).includes(plain(parts.countryName));
  }
  return false;
}

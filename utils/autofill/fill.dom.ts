// The one door through which a field is filled: tries, reads back what the page shows, and says what became of it.
import { chooseCountry, chooserShows } from './chooser.dom.ts';
import { formatsFor, shows, written } from './format.ts';
import type { CodeField, PhoneField } from './scan.dom.ts';
import { pageSettled, setValue, typeValue } from './type.dom.ts';
import type { FillOutcome, PhoneParts } from './types.ts';

/** A dial code that a widget put there itself is no value of the person's. */
const longestPrefix = 4;

/** True where the person (or the page) has put a number into the field already. */
export const hasValue = (input: HTMLInputElement): boolean =>
  input.value.replace(/\D/g, '').length > longestPrefix;

/** Fills the number in the form the page takes; what it shows afterwards decides. */
export async function fillPhone(field: PhoneField, parts: PhoneParts): Promise<FillOutcome> {
  const { input, facts } = field;
  const countryChosen = chooseCountry(input, parts);
  if (countryChosen) await pageSettled();
  for (const format of formatsFor(facts, parts, countryChosen)) {
    const value = written(parts, format);
    for (const put of [setValue, typeValue]) {
      put(input, value);
      await pageSettled();
      const shown = shows(input.value, parts);
      // A national number is the right one only where the country is said beside it, or nowhere asked.
      const right =
        shown === 'whole' || (shown === 'national' && (countryChosen || chooserShows(input, parts)));
      if (right || (shown === 'national' && (format === 'national' || format === 'trunk'))) return 'typed';
    }
  }
  return 'failed';
}

const valueOf = (inputs: readonly HTMLInputElement[]): string => inputs.map((input) => input.value).join('');
const bare = (text: string): string => text.replace(/[\s-]/g, '');

/** Fills one field or a row of boxes: the whole code first, then box by box (DETECTION.md, Widgets). Never submits. */
export async function fillCode({ inputs }: CodeField, code: string): Promise<FillOutcome> {
  const typed = () => bare(valueOf(inputs)) === bare(code);
  const [first] = inputs;
  if (!first) return 'failed';
  const value = inputs.length > 1 ? bare(code) : code;
  for (const put of [setValue, typeValue]) {
    if (inputs.length > 1 && put === typeValue) break;
    put(first, value);
    await pageSettled();
    if (typed()) return 'typed';
  }
  for (const [index, input] of inputs.entries()) {
    if (inputs.length === 1) break;
    setValue(input, bare(code)[index] ?? '');
    await pageSettled();
  }
  return typed() ? 'typed' : 'failed';
}

// The one door through which a phone field is filled: tries, reads back what the page shows, says what became of it.
import { chooseCountry, countryIsSaid } from './chooser.dom.ts';
import { formatsFor, shows, written } from './format.ts';
import type { PhoneField } from './scan.dom.ts';
import { pageSettled, setValue, typeValue } from './type.dom.ts';
import type { FillOutcome, PhoneParts } from './types.ts';

/** A dial code that a widget put there itself is no value of the person's. */
const longestPrefix = 4;

/** True where the person (or the page) has put a number into the field already. */
export const hasValue = (input: HTMLInputElement): boolean =>
  input.value.replace(/\D/g, '').length > longestPrefix;

/**
 * Fills the number in the form the page takes; what it shows afterwards decides. A number without its dial code counts
 * only where the page says its country: elsewhere the site would send the code to a stranger. What cannot be filled is
 * left as it was.
 */
export async function fillPhone(field: PhoneField, parts: PhoneParts): Promise<FillOutcome> {
  const { input, facts } = field;
  const before = input.value;
  const countryChosen = chooseCountry(input, parts);
  if (countryChosen) await pageSettled();
  const asksNational = facts.autocomplete.some((token) => token === 'tel-national' || token === 'tel-local');
  const nationalCounts = () =>
    countryChosen || countryIsSaid(input, `${facts.label} ${facts.placeholder}`, asksNational, parts);

  for (const format of formatsFor(facts, parts, countryChosen)) {
    if ((format === 'national' || format === 'trunk') && !nationalCounts()) continue;
    const value = written(parts, format);
    for (const put of [setValue, typeValue]) {
      put(input, value);
      await pageSettled();
      const shown = shows(input.value, parts);
      if (shown === 'whole' || (shown === 'national' && nationalCounts())) return 'typed';
    }
  }
  setValue(input, before);
  return 'failed';
}

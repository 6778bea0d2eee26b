// Fills a number into a form that asks for it in parts: dial code, area, and what remains.
import { best } from './chooser.dom.ts';
import type { Country } from './countries.ts';
import { digitsOf } from './format.ts';
import { isNorthAmerican, shareOut, type PartKind, type PartShape } from './split.ts';
import { pageSettled, setValue, typeValue } from './type.dom.ts';
import type { FillOutcome, PhoneParts } from './types.ts';

/** One field of several that hold the number together, in page order. */
export type PhonePart = { kind: PartKind; input: HTMLInputElement | HTMLSelectElement };

export const shapesOf = (fields: readonly PhonePart[]): PartShape[] =>
  fields.map(({ kind, input }) => ({ kind, maxLength: 'maxLength' in input ? input.maxLength : -1 }));

/** @param countryIsSaid true where the page says the number's country in words */
export async function fillParts(
  fields: readonly PhonePart[],
  parts: PhoneParts,
  country: Country,
  countryIsSaid: boolean,
): Promise<FillOutcome> {
  const shapes = shapesOf(fields);
  const northAmerican = isNorthAmerican(shapes);
  if (northAmerican && parts.dialCode !== '1' && !countryIsSaid) return 'other-country';
  if (!countryIsSaid && !northAmerican && !shapes.some(({ kind }) => kind === 'country-code'))
    return 'failed';
  const texts = shareOut(shapes, parts);
  if (!texts) return 'failed';

  const before = fields.map(({ input }) => input.value);
  const undo = (): void => fields.forEach(({ input }, index) => setValue(input, before[index] ?? ''));
  for (const [index, { input }] of fields.entries()) {
    const text = texts[index] ?? '';
    if ('options' in input) {
      const option = best([...input.options], country);
      if (option) setValue(input, option.value);
      await pageSettled();
      if (option?.selected) continue;
      undo();
      return 'other-country';
    }
    for (const put of [setValue, typeValue]) {
      await put(input, text);
      await pageSettled();
      if (digitsOf(input.value) === digitsOf(text)) break;
    }
    if (digitsOf(input.value) !== digitsOf(text)) {
      undo();
      return 'failed';
    }
  }
  return 'typed';
}

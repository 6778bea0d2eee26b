// By which names and codes services and countries are found.
import type { Country, Service } from '../../utils/catalog/types.ts';
import type { Findable } from './search.ts';

export const findableService = ({ name, code }: Service): Findable => ({ names: [name], codes: [code] });

/**
 * A country by the service's name for it, and by its names in `languages` (BCP 47 tags) and English.
 * @returns a function that asks the browser's tables once for each language
 */
export function findableCountries(languages: readonly string[]): (country: Country) => Findable {
  const tables = [...new Set([...languages, 'en'])].map(
    (language) => new Intl.DisplayNames(language, { type: 'region' }),
  );
  return ({ name, iso, dialCode }) => ({
    names: [name, ...(iso === null ? [] : tables.map((table) => table.of(iso) ?? name))],
    codes: [
      ...(iso === null ? [] : [iso]),
      ...(dialCode === null ? [] : [dialCode, `+${dialCode}`, `00${dialCode}`]),
    ],
  });
}

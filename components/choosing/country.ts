// A country under its name in the chosen language; where it has no code, under the service's own name.
import type { Country } from '../../utils/catalog/types.ts';
import { formatLocale, regionName } from '../format.ts';

/** What the service adds to a name: "USA (virtual)" is no other country, but other numbers. */
const REMARK = /\(.*?\)|\b(?:virtual|physical|real)\b/i;

/** English is the service's own language: its names stay as they are. */
export function localCountry(country: Country): Country {
  if (country.iso === null || formatLocale().startsWith('en')) return country;
  const name = regionName(country.iso) ?? country.name;
  const remark = REMARK.exec(country.name)?.[0];
  return { ...country, name: remark === undefined ? name : `${name} ${remark}` };
}

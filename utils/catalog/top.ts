// Which countries the rows of getTopCountriesByService are, in their order. Pure.
import type { TopCountry } from '../securesms/index.ts';
import { fold } from '../fold.ts';
import { isoOf } from './countries.ts';
import type { Country } from './types.ts';

const slugOf = (name: string): string =>
  fold(name)
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * Country ids, best sold first. A slug is a country's name with dashes ("united-states-virtual"), else another name of it
 * ("usa"): of several that the service sells there, the first that is not on the list yet. Rows that are no known country
 * are left out.
 */
export function topCountryIds(top: readonly TopCountry[], countries: readonly Country[]): number[] {
  const ids: number[] = [];
  const free = ({ id }: Country) => !ids.includes(id);
  for (const { countryId, slug } of top) {
    if (countryId !== undefined) {
      if (countries.some(({ id }) => id === countryId) && !ids.includes(countryId)) ids.push(countryId);
      continue;
    }
    if (slug === undefined) continue;
    const named = countries.find((country) => slugOf(country.name) === slug);
    const iso = named ? null : isoOf(slug.replaceAll('-', ' '));
    const found =
      named ?? (iso === null ? undefined : countries.find((country) => country.iso === iso && free(country)));
    if (found && free(found)) ids.push(found.id);
  }
  return ids;
}

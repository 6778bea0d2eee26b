// What the choosers list: services and countries in the order in which a person looks for them.
import type { Country, CountryPrice, Service } from '../utils/catalog/types.ts';
import { compareNames } from './format.ts';

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** How well `name` or one of the `codes` fits: smaller is better, undefined is no match. */
function rank(query: string, name: string, codes: string[]): number | undefined {
  const text = fold(name);
  if (text === query) return 0;
  if (codes.includes(query)) return 1;
  if (text.startsWith(query)) return 2;
  const at = text.indexOf(query);
  if (at < 0) return undefined;
  return /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) ? 4 : 3;
}

function matching<T>(items: T[], query: string, read: (item: T) => { name: string; codes: string[] }): T[] {
  const wanted = fold(query.trim());
  if (wanted === '') return items;
  return items
    .map((item) => ({ item, rank: rank(wanted, read(item).name, read(item).codes) }))
    .filter((row): row is { item: T; rank: number } => row.rank !== undefined)
    .toSorted((a, b) => a.rank - b.rank)
    .map((row) => row.item);
}

/** Services whose name or code fits, best first; all of them, the chosen one first, when nothing is typed. */
export function findServices(services: Service[], query: string, chosen: Service | null): Service[] {
  const ordered = chosen ? [chosen, ...services.filter((service) => service.code !== chosen.code)] : services;
  return matching(ordered, query, ({ name, code }) => ({ name, codes: [code.toLowerCase()] }));
}

export type PricedCountry = { country: Country; price: number | null; count: number };

/**
 * Countries with what they cost: the chosen one first, then those in stock by price, then the rest by name.
 * Without prices yet (`undefined`), by name.
 */
export function findCountries(
  countries: Country[],
  prices: CountryPrice[] | undefined,
  query: string,
  chosen: Country | null,
): PricedCountry[] {
  const byId = new Map((prices ?? []).map((price) => [price.countryId, price]));
  const known = chosen && !countries.some(({ id }) => id === chosen.id) ? [chosen, ...countries] : countries;
  const rows = known.map((country) => {
    const found = byId.get(country.id);
    return { country, price: found && found.count > 0 ? found.price : null, count: found?.count ?? 0 };
  });
  const order = ({ country, price }: PricedCountry) =>
    country.id === chosen?.id ? -1 : (price ?? Number.POSITIVE_INFINITY);
  rows.sort((a, b) => {
    const [x, y] = [order(a), order(b)];
    return x === y ? compareNames(a.country.name, b.country.name) : x - y;
  });
  return matching(rows, query, ({ country: { name, iso, dialCode } }) => ({
    name,
    codes: [iso?.toLowerCase() ?? '', dialCode ?? '', `+${dialCode ?? ''}`],
  }));
}

/** The cheapest country with stock, other than `not`. */
export function cheapest(
  countries: Country[] | undefined,
  prices: CountryPrice[] | undefined,
  not: Country | null,
): { country: Country; price: number } | null {
  let best: { country: Country; price: number } | null = null;
  for (const { countryId, price, count } of prices ?? []) {
    if (count <= 0 || countryId === not?.id || (best && best.price <= price)) continue;
    const country = countries?.find(({ id }) => id === countryId);
    if (country) best = { country, price };
  }
  return best;
}

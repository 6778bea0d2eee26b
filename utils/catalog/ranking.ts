// In which order countries and services are offered: what the person likes and what worked before what sells. Pure.
import type { Country, CountryPrice, Service } from './types.ts';

export const countryOrders = ['best', 'price', 'stock'] as const;
/** What the person has the countries sorted by. */
export type CountryOrder = (typeof countryOrders)[number];

/** What the person's own numbers for one service did in one country: how many were bought, how many brought an SMS. */
export type Experience = { service: string; countryId: number; tried: number; worked: number };

export type RankedCountry = {
  country: Country;
  /** Micro-dollars; null where nothing is left or no prices are known. */
  price: number | null;
  /** Numbers in stock. */
  count: number;
  favourite: boolean;
  /** The person's own numbers there, for this service; null where none was tried. */
  own: { tried: number; worked: number } | null;
};

export type CountryRanking = {
  countries: readonly Country[];
  /** Undefined until they are known. */
  prices: readonly CountryPrice[] | undefined;
  order: CountryOrder;
  chosen: Country | null;
  /** Country ids; those of `recent` and `top` with the best first. */
  favourites: readonly number[];
  recent: readonly number[];
  /** The service's own list of what sells best for this service. */
  top: readonly number[];
  /** For this service. */
  experience: readonly Experience[];
};

/** One number says too little about a country. */
const enough = 2;

/** 1 to 2: worked at least every other time; 0: not known; -1: mostly did not. */
function proof({ own }: RankedCountry): number {
  if (!own || own.tried < enough) return 0;
  const rate = own.worked / own.tried;
  return rate >= 0.5 ? 1 + rate : -1;
}

const stocked = ({ count }: RankedCountry): number => Number(count > 0);
const cost = ({ price }: RankedCountry): number => price ?? Number.MAX_SAFE_INTEGER;

/** Where each id stands in a list, the best at 0; those that are not on it stand at its end. */
function places(ids: readonly number[]): (row: RankedCountry) => number {
  const at = new Map(ids.map((id, index) => [id, index]));
  return ({ country }) => at.get(country.id) ?? ids.length;
}

type Compare = (a: RankedCountry, b: RankedCountry) => number;
const more =
  (of: (row: RankedCountry) => number): Compare =>
  (a, b) =>
    of(b) - of(a);
const less =
  (of: (row: RankedCountry) => number): Compare =>
  (a, b) =>
    of(a) - of(b);

/** By code unit: only a tie is settled by it, and a collator takes longer to make than all the rest. */
const byName: Compare = (a, b) =>
  Number(a.country.name > b.country.name) - Number(a.country.name < b.country.name) ||
  a.country.id - b.country.id;

function rules({ order, recent, top }: CountryRanking): Compare[] {
  const byPrice = [less(cost), more(({ count }) => count)];
  if (order === 'price') return [more(stocked), ...byPrice];
  if (order === 'stock') return [more(({ count }) => count), less(cost)];
  return [
    more(({ favourite }) => Number(favourite)),
    more(stocked),
    more(proof),
    more((row) => (proof(row) > 0 ? (row.own?.tried ?? 0) : 0)),
    less(places(recent)),
    less(places(top)),
    ...byPrice,
  ];
}

/**
 * All countries, the chosen one first. "Best": favourites, then what is in stock by what the person's own numbers did,
 * where they were lately, the service's own list, price and stock. A country that mostly brought nothing comes after
 * those nobody knows anything of.
 */
export function rankCountries(ranking: CountryRanking): RankedCountry[] {
  const { countries, prices, chosen, favourites, experience } = ranking;
  const priceOf = new Map((prices ?? []).map((price) => [price.countryId, price]));
  const ownOf = new Map(experience.map(({ countryId, tried, worked }) => [countryId, { tried, worked }]));
  const liked = new Set(favourites);
  const known = chosen && !countries.some(({ id }) => id === chosen.id) ? [chosen, ...countries] : countries;
  const rows = known.map((country): RankedCountry => {
    const found = priceOf.get(country.id);
    const count = found?.count ?? 0;
    return {
      country,
      price: found && count > 0 ? found.price : null,
      count,
      favourite: liked.has(country.id),
      own: ownOf.get(country.id) ?? null,
    };
  });
  const compares = [
    more(({ country }: RankedCountry) => Number(country.id === chosen?.id)),
    ...rules(ranking),
    byName,
  ];
  return rows.toSorted((a, b) => {
    for (const compare of compares) {
      const difference = compare(a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

export type ServiceGroup = 'chosen' | 'perhaps' | 'favourite' | 'recent' | 'other';
export type RankedService = { service: Service; group: ServiceGroup; favourite: boolean };

/** All services: the chosen one, those that the site may be, favourites, recent ones, then the rest as SecureSMS lists them. */
export function rankServices(from: {
  services: readonly Service[];
  chosen: Service | null;
  /** Service codes, the likeliest first. */
  perhaps: readonly string[];
  /** Service codes, the newest first. */
  favourites: readonly string[];
  recent: readonly string[];
}): RankedService[] {
  const { services, chosen, perhaps, favourites, recent } = from;
  const byCode = new Map(services.map((service) => [service.code, service]));
  if (chosen && !byCode.has(chosen.code)) byCode.set(chosen.code, chosen);
  const liked = new Set(favourites);
  const groups: [ServiceGroup, Iterable<string>][] = [
    ['chosen', chosen ? [chosen.code] : []],
    ['perhaps', perhaps],
    ['favourite', favourites],
    ['recent', recent],
    ['other', [...byCode.keys()]],
  ];
  const ranked: RankedService[] = [];
  for (const [group, codes] of groups) {
    for (const code of codes) {
      const service = byCode.get(code);
      if (!service) continue;
      byCode.delete(code);
      ranked.push({ service, group, favourite: liked.has(code) });
    }
  }
  return ranked;
}

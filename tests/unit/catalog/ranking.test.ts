// In which order countries and services are offered.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countryOrders,
  rankCountries,
  rankServices,
  type CountryRanking,
} from '../../../utils/catalog/ranking.ts';

const named = (id: number, name: string) => ({ id, name, iso: null, dialCode: null });
const [brazil, india, indonesia, kenya, poland] = [
  named(73, 'Brazil'),
  named(22, 'India'),
  named(6, 'Indonesia'),
  named(8, 'Kenya'),
  named(15, 'Poland'),
] as const;
const own = (countryId: number, worked: number, tried: number) => ({
  service: 'tg',
  countryId,
  tried,
  worked,
});

const base: CountryRanking = {
  countries: [brazil, india, indonesia, kenya, poland],
  prices: [
    { countryId: 22, price: 280_000, count: 5 },
    { countryId: 6, price: 310_000, count: 900 },
    { countryId: 8, price: 90_000, count: 0 },
    { countryId: 15, price: 100_000, count: 20 },
  ],
  order: 'best',
  chosen: null,
  favourites: [],
  recent: [],
  top: [],
  experience: [],
};
const ids = (change: Partial<CountryRanking>) =>
  rankCountries({ ...base, ...change }).map(({ country }) => country.id);

test.each<[string, Partial<CountryRanking>, number[]]>([
  ['nothing known of the person: by price, what is sold out by name', {}, [15, 22, 6, 73, 8]],
  ['without prices, by name', { prices: undefined }, [73, 22, 6, 8, 15]],
  ['the chosen one first, even sold out', { chosen: kenya, favourites: [6] }, [8, 6, 15, 22, 73]],
  ['favourites first, those in stock before those that are not', { favourites: [8, 6] }, [6, 8, 15, 22, 73]],
  ["the service's own list before the price", { top: [6, 22] }, [6, 22, 15, 73, 8]],
  ['what worked before what sells', { top: [6], experience: [own(22, 2, 2)] }, [22, 6, 15, 73, 8]],
  ['one number proves nothing', { top: [6], experience: [own(15, 0, 1)] }, [6, 15, 22, 73, 8]],
  ['what mostly failed after what nobody knows', { experience: [own(15, 1, 3)] }, [22, 6, 15, 73, 8]],
  [
    'what worked more often first, of equals what was tried more',
    { experience: [own(22, 3, 4), own(6, 2, 2), own(15, 6, 8)] },
    [6, 15, 22, 73, 8],
  ],
  ['sold out comes last although it worked', { experience: [own(8, 5, 5)] }, [15, 22, 6, 8, 73]],
  ['recent ones before the top list', { recent: [22], top: [6] }, [22, 6, 15, 73, 8]],
  ['by price', { order: 'price', favourites: [6], top: [6] }, [15, 22, 6, 73, 8]],
  ['by stock', { order: 'stock', favourites: [22] }, [6, 15, 22, 8, 73]],
])('%s', (_, change, expected) => {
  if (change.order === 'stock') expect(ids(change).slice(0, 3)).toEqual(expected.slice(0, 3));
  else expect(ids(change)).toEqual(expected);
});

test('a chosen country that the service no longer lists is still shown', () => {
  expect(ids({ chosen: named(99, 'Atlantis') })[0]).toBe(99);
});

test('a row tells price, stock, favourite and what the own numbers did', () => {
  const [row] = rankCountries({ ...base, favourites: [22], experience: [own(22, 3, 4)] });
  expect(row).toEqual({
    country: india,
    price: 280_000,
    count: 5,
    favourite: true,
    own: { tried: 4, worked: 3 },
  });
});

const id = fc.integer({ min: 0, max: 30 });
const someRanking = fc.record({
  countries: fc.uniqueArray(
    id.map((each) => named(each, `Country ${each % 7}`)),
    {
      selector: (each) => each.id,
    },
  ),
  prices: fc.option(
    fc.uniqueArray(fc.record({ countryId: id, price: fc.nat(9), count: fc.nat(3) }), {
      selector: (each) => each.countryId,
    }),
    { nil: undefined },
  ),
  order: fc.constantFrom(...countryOrders),
  chosen: fc.option(id.map((each) => named(each, `Country ${each % 7}`))),
  favourites: fc.uniqueArray(id),
  recent: fc.uniqueArray(id),
  top: fc.uniqueArray(id),
  experience: fc.uniqueArray(
    fc
      .record({ service: fc.constant('tg'), countryId: id, tried: fc.integer({ min: 1, max: 5 }) })
      .chain((each) => fc.nat(each.tried).map((worked) => ({ ...each, worked }))),
    { selector: (each) => each.countryId },
  ),
});

test('every country once, the chosen one first, whatever order they are listed in', () => {
  fc.assert(
    fc.property(someRanking, (ranking) => {
      const ranked = rankCountries(ranking).map(({ country }) => country.id);
      const all = new Set(
        [...ranking.countries, ...(ranking.chosen ? [ranking.chosen] : [])].map((each) => each.id),
      );
      expect(ranked.toSorted((a, b) => a - b)).toEqual([...all].toSorted((a, b) => a - b));
      if (ranking.chosen) expect(ranked[0]).toBe(ranking.chosen.id);
      const otherWay = { ...ranking, countries: ranking.countries.toReversed() };
      expect(rankCountries(otherWay).map(({ country }) => country.id)).toEqual(ranked);
    }),
  );
});

test('nothing that is sold out stands before something in stock, but for the chosen and favourites', () => {
  fc.assert(
    fc.property(someRanking, (ranking) => {
      const stock = rankCountries(ranking)
        .filter(({ country, favourite }) => country.id !== ranking.chosen?.id && !favourite)
        .map(({ count }) => Number(count > 0));
      expect(stock).toEqual(stock.toSorted((a, b) => b - a));
    }),
  );
});

test('by price, no dearer one stands before a cheaper one; by stock, none with less before one with more', () => {
  fc.assert(
    fc.property(someRanking, (ranking) => {
      const others = (order: 'price' | 'stock') =>
        rankCountries({ ...ranking, order }).filter(({ country }) => country.id !== ranking.chosen?.id);
      const paid = others('price').flatMap(({ price }) => price ?? []);
      expect(paid).toEqual(paid.toSorted((a, b) => a - b));
      const left = others('stock').map(({ count }) => count);
      expect(left).toEqual(left.toSorted((a, b) => b - a));
    }),
  );
});

const services = ['tg', 'wa', 'go', 'vk'].map((code) => ({ code, name: code }));

test('services: chosen, those that the site may be, favourites, recent ones, and the rest as listed', () => {
  const ranked = rankServices({
    services: [...services, { code: 'ot', name: 'Any Other' }],
    chosen: { code: 'go', name: 'go' },
    perhaps: ['ot', 'go', 'gone'],
    favourites: ['vk', 'gone', 'go'],
    recent: ['vk', 'wa'],
  });
  expect(ranked.map(({ service, group, favourite }) => [service.code, group, favourite])).toEqual([
    ['go', 'chosen', true],
    ['ot', 'perhaps', false],
    ['vk', 'favourite', true],
    ['wa', 'recent', false],
    ['tg', 'other', false],
  ]);
});

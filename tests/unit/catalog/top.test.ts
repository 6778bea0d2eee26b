// Which countries the service's own top list names, in its order.
import { expect, test } from 'vitest';
import { topCountryIds } from '../../../utils/catalog/top.ts';

const country = (id: number, name: string, iso: string | null) => ({ id, name, iso, dialCode: null });
const countries = [
  country(187, 'United States', 'US'),
  country(12, 'United States (virtual)', 'US'),
  country(33, 'Colombia', 'CO'),
  country(62, 'Türkiye', 'TR'),
];
const offers = [{ price: 1, count: 1 }];
const ids = (...slugs: string[]) =>
  topCountryIds(
    slugs.map((slug) => ({ slug, offers })),
    countries,
  );

test.each<[string, string[], number[]]>([
  ['slugs are names with dashes, and their order is kept', ['colombia', 'united-states'], [33, 187]],
  ['the same country twice is two rows', ['united-states-virtual', 'united-states'], [12, 187]],
  ['accents are left out in slugs', ['turkiye'], [62]],
  ['other names of the family are known', ['usa', 'turkey'], [187, 62]],
  ['an unknown slug is left out', ['atlantis', 'colombia'], [33]],
  ['no country comes twice', ['colombia', 'colombia'], [33]],
])('%s', (_, slugs, expected) => expect(ids(...slugs)).toEqual(expected));

test('ids are taken as they are, unknown ones left out', () => {
  const rows = [12, 99, 33, 12].map((countryId) => ({ countryId, offers }));
  expect(topCountryIds(rows, countries)).toEqual([12, 33]);
});

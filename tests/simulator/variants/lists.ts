/** Switches for price, service and country lists (PROTOCOL.md, Replies). */
import { dollars } from '../money.ts';
import { cheapest, json, priceTree, total, type Json } from '../replies.ts';
import { reshape, type Variant } from './variant.ts';

export const LIST_VARIANTS = {
  'prices-cost-string': {
    row: 'getPrices',
    seen: '"cost":"0.28"',
    change: reshape('prices', (value, { rows, byProvider }) =>
      byProvider
        ? value
        : priceTree(rows, (offers) => ({ cost: String(cheapest(offers)), count: total(offers) })),
    ),
  },
  'prices-v3-grouped': {
    row: 'getPricesV3',
    seen: '{country:{service:{price,count,providers:{id:{count,price:[…],provider_id}}}}}',
    change: reshape('prices', (value, { rows, byProvider }) =>
      byProvider
        ? priceTree(rows, (offers) => ({
            price: cheapest(offers),
            count: total(offers),
            providers: Object.fromEntries(
              offers.map(({ providerId, price, count }) => [
                String(providerId),
                { count, price: [dollars(price)], provider_id: providerId },
              ]),
            ),
          }))
        : value,
    ),
  },
  'prices-empty-array': {
    row: 'getPrices',
    seen: '[] instead of {} when nothing is for sale',
    change: reshape('prices', (value, { rows }) => (rows.length === 0 ? [] : value)),
  },
  'services-null-code': {
    row: 'getServicesList',
    seen: 'a row whose code is null',
    change: reshape('services', (value) => {
      const [first, ...rest] = value['services'] as Json[];
      return { ...value, services: [first ?? null, { code: null, name: 'Unnamed' }, ...rest] };
    }),
  },
  'countries-id-strings': {
    row: 'getCountries',
    seen: '"id":"22"',
    change: reshape('countries', (value) => eachRow(value, (row, id) => ({ ...row, id }))),
  },
  'countries-extras': {
    row: 'getCountries',
    seen: 'extra visible, retry, rent',
    change: reshape('countries', (value) =>
      eachRow(value, (row) => ({ ...row, visible: 1, retry: 1, rent: 0 })),
    ),
  },
  'countries-junk-row': {
    row: 'getCountries',
    seen: 'a row keyed "" with "id":null',
    change: reshape('countries', (value) => ({
      ...value,
      '': { id: null, eng: null, rus: null, chn: null },
    })),
  },
  'countries-array': {
    row: 'getCountries',
    seen: 'a bare array of rows',
    change: reshape('countries', (value) => Object.values(value)),
  },
  'top-by-index': {
    row: 'getTopCountriesByService',
    seen: '{"0":{country,price,count},…}',
    change: (reply, outcome) =>
      outcome.kind === 'topCountries'
        ? json(
            Object.fromEntries(
              outcome.rows.map(({ country, offers }, index) => [
                String(index),
                { country: country.id, price: cheapest(offers), count: total(offers) },
              ]),
            ),
          )
        : reply,
  },
} satisfies Record<string, Variant>;

function eachRow(
  table: { [key: string]: Json },
  change: (row: { [key: string]: Json }, id: string) => { [key: string]: Json },
): { [key: string]: Json } {
  return Object.fromEntries(
    Object.entries(table).map(([key, row]) => [key, change(row as { [key: string]: Json }, key)]),
  );
}

// The hint that the balance is low speaks of what is chosen, and not before the prices are known.
import { expect, it } from 'vitest';
import { outOfReach } from '../../../components/choosing/reach.ts';

const offers = [
  { providerId: '1', price: 280_000, count: 3 },
  { providerId: '2', price: 100_000, count: 0 },
];
const prices = [
  { countryId: 22, price: 280_000, count: 3 },
  { countryId: 6, price: 110_000, count: 4 },
  { countryId: 7, price: 50_000, count: 0 },
];

it.each([
  ['the chosen number costs more', { balance: 279_999, offers, prices }, 280_000],
  ['the balance is just enough', { balance: 280_000, offers, prices }, null],
  [
    'nothing is chosen, and the cheapest costs more',
    { balance: 109_999, offers: undefined, prices },
    110_000,
  ],
  ['nothing is chosen, and the cheapest can be had', { balance: 110_000, offers: undefined, prices }, null],
  ['none is left there, and the cheapest elsewhere costs more', { balance: 0, offers: [], prices }, 110_000],
  ['no price is known', { balance: 0, offers: undefined, prices: undefined }, null],
  ['nothing is for sale', { balance: 0, offers: [], prices: [] }, null],
  ['the balance was not read', { balance: null, offers, prices }, null],
  ['the balance is below zero', { balance: -1, offers: undefined, prices }, 110_000],
])('%s', (_, known, price) => expect(outOfReach(known)).toBe(price));

// The button that spends money: it names the price that is agreed to, and never a price nobody can have.
import { describe, expect, test } from 'vitest';
import { derivePurchase, type PurchaseState } from '../../../components/choosing/purchase.ts';
import { anyTerms, type Terms } from '../../../components/choosing/terms.ts';
import { loading, type Loaded } from '../../../components/loaded.ts';
import type { Problem } from '../../../utils/messages/problem.ts';
import { india, indonesia, telegram } from './numbers.ts';

const ready = <T>(value: T): Loaded<T> => ({ state: 'ready', value });
const state = (change: Partial<PurchaseState> = {}): PurchaseState => ({
  service: telegram,
  country: india,
  services: ready([telegram]),
  countries: ready([india, indonesia]),
  prices: ready([
    { countryId: 22, price: 280_000, count: 169 },
    { countryId: 6, price: 310_000, count: 5 },
  ]),
  offers: ready([{ providerId: '1', price: 280_000, count: 168 }]),
  terms: anyTerms,
  taken: [],
  priceCap: 5_000_000,
  balance: 2_356_000,
  buying: false,
  failure: null,
  saidAbove: [],
  now: 1_000_000_000,
  ...change,
});

test('the price stands on the button, and is the one sent', () => {
  expect(derivePurchase(state())).toMatchObject({
    price: 280_000,
    button: 'Get a number · $0.28',
    stock: '168 in stock',
    notice: null,
  });
});

test('the cheapest offer counts only while it has stock, and dearer stock is named as dearer', () => {
  const offers = ready([
    { providerId: '0', price: 100_000, count: 0 },
    { providerId: '2266', price: 280_000, count: 1 },
    { providerId: '2260', price: 1_510_000, count: 168 },
  ]);
  expect(derivePurchase(state({ offers }))).toMatchObject({
    price: 280_000,
    stock: '1 in stock at this price · 168 more from $1.51',
  });
});

test('nothing can be pressed while the price is not known', () => {
  expect(derivePurchase(state({ offers: loading }))).toMatchObject({
    price: null,
    button: 'Get a number',
    loading: true,
  });
});

test('none left: says so and suggests the cheapest other country', () => {
  const purchase = derivePurchase(state({ offers: ready([]) }));
  expect(purchase.price).toBeNull();
  expect(purchase.notice?.sentence).toBe('None left for Telegram in India right now.');
  expect(purchase.suggestion).toEqual({ country: indonesia, price: 310_000 });
});

test('none left anywhere: nothing is suggested', () => {
  const purchase = derivePurchase(state({ offers: ready([]), prices: ready([]) }));
  expect(purchase.suggestion).toBeNull();
  expect(purchase.notice?.next).toContain('No country has numbers for Telegram');
});

test('a balance that is too small is said before the call', () => {
  const { notice } = derivePurchase(state({ balance: 110_000 }));
  expect(notice?.sentence).toBe('This number costs $0.28 and you have $0.11.');
  expect(notice?.link).toEqual({ to: 'top-up', text: 'Top up' });
});

test('a failure of the last press wins over everything else, and goes while buying', () => {
  const failure = { kind: 'over-price-cap', price: 280_000, cap: 200_000 } as const;
  expect(derivePurchase(state({ failure })).notice?.sentence).toContain('your limit is $0.20');
  expect(derivePurchase(state({ failure, buying: true })).notice).toBeNull();
});

const rose = { kind: 'price-rose', price: 300_000 } as const;
const dearer = ready([
  { providerId: '1', price: 300_000, count: 168 },
  { providerId: '2', price: 900_000, count: 4 },
]);

test('the price rose: one press buys at the new one, which the button names', () => {
  expect(derivePurchase(state({ failure: rose, offers: dearer }))).toMatchObject({
    price: 300_000,
    button: 'Get a number · $0.30',
    stock: '168 in stock at this price · 4 more from $0.90',
    notice: {
      sentence: 'The price has gone up to $0.30.',
      next: 'Nothing was taken. Press again to pay the new price.',
    },
  });
});

test.each([
  ['are not read again yet', undefined],
  ['could not be read again', { state: 'failed', problem: { kind: 'offline' } } as const],
  ['are being read', loading],
])('the price rose and prices %s: the refused price is not on the button', (_, offers) => {
  const purchase = derivePurchase(state({ failure: rose, ...(offers && { offers }) }));
  expect(purchase).toMatchObject({ price: 300_000, button: 'Get a number · $0.30' });
});

test('the price rose twice: the notice names the price that is on the button', () => {
  const offers = ready([{ providerId: '1', price: 350_000, count: 1 }]);
  const { price, notice } = derivePurchase(state({ failure: rose, offers }));
  expect(price).toBe(350_000);
  expect(notice?.sentence).toBe('The price has gone up to $0.35.');
});

test('the price rose beyond the balance: said before the next press', () => {
  const { notice } = derivePurchase(state({ failure: rose, offers: dearer, balance: 290_000 }));
  expect(notice?.sentence).toBe('This number costs $0.30 and you have $0.29.');
  expect(notice?.link?.to).toBe('top-up');
});

test('the price rose and then none were left: nothing can be pressed', () => {
  const purchase = derivePurchase(state({ failure: rose, offers: ready([]) }));
  expect(purchase.price).toBeNull();
  expect(purchase.notice?.sentence).toBe('None left for Telegram in India right now.');
});

test('a price that the service called too low is not on the button either', () => {
  const failure = { kind: 'price-too-low', min: 300_000 } as const;
  expect(derivePurchase(state({ failure })).price).toBe(300_000);
  expect(derivePurchase(state({ failure: { kind: 'price-too-low' } })).price).toBe(280_000);
});

test('more than the day allows: what is spent is said, with the way to the setting', () => {
  const failure = { kind: 'over-daily-budget', price: 280_000, spent: 4_900_000, budget: 5_000_000 } as const;
  const { notice } = derivePurchase(state({ failure }));
  expect(notice?.sentence).toContain('of the $5.00 a day you allow, $4.90 is spent');
  expect(notice?.link?.to).toBe('settings');
});

test('prices that did not come can be asked for again', () => {
  const offers = { state: 'failed', problem: { kind: 'offline' } } as const;
  expect(derivePurchase(state({ offers }))).toMatchObject({ price: null, canRetry: true });
  expect(derivePurchase(state({ offers, saidAbove: ['offline'] }))).toMatchObject({
    notice: null,
    canRetry: true,
  });
});

const market = ready([
  { providerId: '2266', price: 280_000, count: 1 },
  { providerId: '2260', price: 1_510_000, count: 168 },
]);
const withTerms = (terms: Partial<Terms>, change: Partial<PurchaseState> = {}) =>
  derivePurchase(state({ offers: market, terms: { ...anyTerms, ...terms }, ...change }));

test.each<[string, string[], number, string]>([
  ['a pinned provider', ['2260'], 1_510_000, '168 in stock'],
  ['the cheaper of two', ['2260', '2266'], 280_000, '1 in stock at this price · 168 more from $1.51'],
])('the button names the price of %s', (_, providerIds, price, stock) => {
  expect(withTerms({ providerIds })).toMatchObject({ price, stock });
});

test('pinned providers that have none left are said so while others have some', () => {
  const { price, notice } = withTerms({ providerIds: ['99'] });
  expect(price).toBeNull();
  expect(notice?.sentence).toBe('The providers you chose have none left.');
});

test('a limit above the price is what is agreed to, and the button says so', () => {
  expect(withTerms({ limit: '0.50' })).toMatchObject({
    price: 500_000,
    button: 'Get a number · at most $0.50',
    stock: '1 in stock at this price · 168 more from $1.51',
    notice: null,
  });
});

test('a limit beyond the balance is agreed to as far as the balance reaches', () => {
  expect(withTerms({ limit: '4' }, { balance: 1_000_000 }).price).toBe(1_000_000);
  const short = withTerms({ limit: '4' }, { balance: 100_000 });
  expect(short.notice?.sentence).toBe('This number costs $0.28 and you have $0.10.');
});

test('a limit below the price leaves nothing to press', () => {
  const { price, button, notice } = withTerms({ limit: '0.20' });
  expect([price, button]).toEqual([null, 'Get a number']);
  expect(notice?.sentence).toBe('Nothing for $0.20 or less: the cheapest costs $0.28.');
});

test.each([
  ['0.x', { kind: 'unreadable' }],
  ['0', { kind: 'unreadable' }],
  ['1,000', { kind: 'unreadable' }],
  ['5.01', { kind: 'over-cap', cap: 5_000_000 }],
])('a limit of “%s” buys nothing', (limit, expected) => {
  expect(withTerms({ limit })).toMatchObject({ price: null, limit: expected, notice: null });
});

test('a price that rose above the limit is not bought by a second press', () => {
  const { price, notice } = withTerms({ limit: '0.29' }, { failure: rose, offers: dearer });
  expect(price).toBeNull();
  expect(notice?.sentence).toBe('Nothing for $0.29 or less: the cheapest costs $0.30.');
});

describe('prices as they were last', () => {
  const kept = (ago: number, problem: Problem | null) => ({
    ...ready([{ providerId: '1', price: 280_000, count: 168 }]),
    kept: { at: 1_000_000_000 - ago, problem },
  });
  const minute = 60_000;

  test('of a few minutes ago can be agreed to at once', () => {
    const purchase = derivePurchase(state({ offers: kept(3 * minute, null) }));
    expect(purchase).toMatchObject({ price: 280_000, stock: '168 in stock', canRetry: false });
  });

  test('older ones stand on the button and cannot be pressed until the new ones are here', () => {
    const purchase = derivePurchase(state({ offers: kept(11 * minute, null) }));
    expect(purchase).toMatchObject({ price: null, button: 'Get a number · $0.28', stock: '168 in stock' });
  });

  test('ones from the future (the clock was set back) are not taken for recent', () =>
    expect(derivePurchase(state({ offers: kept(-11 * minute, null) })).price).toBeNull());

  test('where there are no new ones, their age is said, with why and a way to try again', () => {
    const purchase = derivePurchase(state({ offers: kept(120 * minute, { kind: 'connection-failed' }) }));
    expect(purchase).toMatchObject({
      price: 280_000,
      stock: '168 in stock · prices from 2 hours ago',
      canRetry: true,
    });
    expect(purchase.notice).not.toBeNull();
  });

  test('offline, which is said above, is not said twice', () => {
    const offers = kept(120 * minute, { kind: 'offline' });
    expect(derivePurchase(state({ offers, saidAbove: ['offline'] })).notice).toBeNull();
  });
});

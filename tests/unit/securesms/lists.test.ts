import { describe, expect, test } from 'vitest';
import { parseCountries, parseServices, parseTopCountries } from '../../../utils/securesms/catalog.ts';
import { parsePrices, parsePricesV3 } from '../../../utils/securesms/prices.ts';
import { failureIn, raw, valueOf } from './helpers.ts';

const offer = (providerId: string, price: number, count: number) => ({
  countryId: 22,
  service: 'tg',
  providerId,
  price,
  count,
});

describe('getPrices', () => {
  test.each([
    ['numbers', { 22: { tg: { cost: 0.28, count: 3 } } }],
    ['texts', { 22: { tg: { cost: '0.28', count: '3' } } }],
    ['price for cost', { 22: { tg: { price: 0.28, count: 3 } } }],
    ['junk beside it', { 22: { tg: { cost: 0.28, count: 3 }, wa: { cost: 'x' } }, '': null }],
  ])('%s', (_, body) => {
    expect(valueOf(parsePrices(raw(body)))).toEqual([
      { countryId: 22, service: 'tg', price: 280_000, count: 3 },
    ]);
  });
  test.each([['{}'], ['[]'], ['{"22":{}}'], ['{"22":[]}'], ['{"22":{"tg":{}}}']])('%s is empty', (body) => {
    expect(valueOf(parsePrices(raw(body)))).toEqual([]);
  });
});

describe('getPricesV3, cheapest first', () => {
  test('as documented', () => {
    const tg = {
      2260: { price: 1.51, count: 168, provider_id: 2260 },
      2266: { price: 0.28, count: 1, provider_id: 2266 },
    };
    const offers = [offer('2266', 280_000, 1), offer('2260', 1_510_000, 168)];
    expect(valueOf(parsePricesV3(raw({ 22: { tg } })))).toEqual(offers);
  });
  test('nested providers with lists of prices', () => {
    const providers = {
      a: { count: 168, price: [1.6, 1.51], provider_id: 2260 },
      b: { count: '1', price: ['0.28'], provider_id: '2266' },
      c: { count: 5, price: [] },
    };
    const body = { 22: { tg: { price: 0.28, count: 169, providers } } };
    const offers = [offer('2266', 280_000, 1), offer('2260', 1_510_000, 168)];
    expect(valueOf(parsePricesV3(raw(body)))).toEqual(offers);
  });
  test.each([['{}'], ['[]'], ['{"22":{"tg":{"price":1,"count":0,"providers":[]}}}']])(
    '%s is empty',
    (body) => {
      expect(valueOf(parsePricesV3(raw(body)))).toEqual([]);
    },
  );
});

test.each([[parsePrices], [parsePricesV3], [parseCountries], [parseTopCountries]])(
  'an empty list with HTTP 500, and a list of junk only, are no empty list',
  (parse) => {
    expect(failureIn(parse(raw('{}', 500)))).toEqual({ kind: 'service-error', httpStatus: 500 });
    expect(failureIn(parse(raw('{"x":{"y":1}}'))).kind).toBe('unreadable');
  },
);

test('services; a row without a code is dropped', () => {
  const services = [{ code: 'tg', name: 'Telegram' }, { code: null, name: 'x' }, { code: 'wa' }, 7];
  expect(valueOf(parseServices(raw({ status: 'success', services })))).toEqual([
    { code: 'tg', name: 'Telegram' },
    { code: 'wa', name: 'wa' },
  ]);
  expect(failureIn(parseServices(raw({ status: 'success' }))).kind).toBe('unreadable');
});

describe('countries', () => {
  const india = { id: 22, eng: 'India', rus: 'Индия', chn: '印度' };
  test.each([
    ['by id', { 22: india }],
    ['ids as text', { 22: { ...india, id: '22', visible: 1, retry: 1, rent: 0 } }],
    ['a bare list', [india]],
    ['a junk row', { 22: india, '': { id: null, eng: null } }],
  ])('%s', (_, body) => expect(valueOf(parseCountries(raw(body)))).toEqual([india]));
});

describe('top countries', () => {
  test('by slug, in the order given; offers cheapest first', () => {
    const body =
      '{"united-states-virtual":{"3406":{"price":2.211,"count":21670},"9":{"price":3,"count":1}},' +
      '"colombia":{"3243":{"price":0.106,"count":1206}}}';
    expect(valueOf(parseTopCountries(raw(body)))).toEqual([
      {
        slug: 'united-states-virtual',
        offers: [
          { providerId: '3406', price: 2_211_000, count: 21_670 },
          { providerId: '9', price: 3_000_000, count: 1 },
        ],
      },
      { slug: 'colombia', offers: [{ providerId: '3243', price: 106_000, count: 1206 }] },
    ]);
  });
  test('by index', () => {
    const body = { 0: { country: 7, price: 0.5, count: 3 }, 1: { country: '2', price: '0.4', count: 1 } };
    const expected = [
      { countryId: 7, offers: [{ price: 500_000, count: 3 }] },
      { countryId: 2, offers: [{ price: 400_000, count: 1 }] },
    ];
    expect(valueOf(parseTopCountries(raw(body)))).toEqual(expected);
    expect(valueOf(parseTopCountries(raw(Object.values(body))))).toEqual(expected);
  });
});

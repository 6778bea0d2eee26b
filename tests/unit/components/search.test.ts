// What the choosers list, and in which order.
import { expect, test } from 'vitest';
import { cheapest, findCountries, findServices } from '../../../components/search.ts';
import { groupCode } from '../../../components/code.ts';
import { countdown } from '../../../components/time.ts';
import { waitInWords } from '../../../components/words/wait.en.ts';
import { india, indonesia, telegram } from './numbers.ts';

const whatsapp = { code: 'wa', name: 'WhatsApp' };
const google = { code: 'go', name: 'Google, Gmail, Youtube' };
const mango = { code: 'zz', name: 'Mango' };
const services = [mango, telegram, whatsapp, google];

test.each<[string, string[]]>([
  ['go', ['go', 'zz']],
  ['gmail', ['go']],
  ['WA', ['wa']],
  ['tele', ['tg']],
  ['nothing', []],
])('services for “%s”', (query, expected) => {
  expect(findServices(services, query, null).map(({ code }) => code)).toEqual(expected);
});

test('the chosen service comes first when nothing is typed', () => {
  expect(findServices(services, '', google)[0]).toBe(google);
});

const brazil = { id: 73, name: 'Brazil', iso: 'BR', dialCode: '55' };
const reunion = { id: 9, name: 'Réunion', iso: 'RE', dialCode: '262' };
const countries = [brazil, india, indonesia, reunion];
const prices = [
  { countryId: 22, price: 280_000, count: 5 },
  { countryId: 6, price: 310_000, count: 5 },
  { countryId: 73, price: 90_000, count: 0 },
];

test('countries: chosen first, then stock by price, then those without', () => {
  const rows = findCountries(countries, prices, '', indonesia);
  expect(rows.map(({ country }) => country.id)).toEqual([6, 22, 73, 9]);
  expect(rows[2]).toMatchObject({ price: null, count: 0 });
});

test.each([
  ['reunion', 9],
  ['+55', 73],
  ['in', 22],
])('country “%s” is found', (query, id) => {
  expect(findCountries(countries, prices, query, null)[0]?.country.id).toBe(id);
});

test('the cheapest other country has stock', () => {
  expect(cheapest(countries, prices, india)).toEqual({ country: indonesia, price: 310_000 });
  expect(cheapest(countries, [], india)).toBeNull();
});

test.each([
  ['482910', '482 910'],
  ['12345678', '1234 5678'],
  ['1234567', '1 234 567'],
  ['1234', '1234'],
  ['G-482910', 'G-482910'],
])('code %s is read as %s', (code, expected) => expect(groupCode(code)).toBe(expected));

test.each([
  [17 * 60_000 + 40_000, '17:40'],
  [72_000, '1:12'],
  [200, '0:01'],
  [-5, '0:00'],
])('%i ms left is %s', (ms, expected) => expect(countdown(ms)).toBe(expected));

test.each([
  [120, 'two minutes'],
  [121, 'two minutes'],
  [60, 'one minute'],
  [45, '45 seconds'],
  [720, '12 minutes'],
])('%i s is %s', (seconds, expected) => expect(waitInWords(seconds)).toBe(expected));

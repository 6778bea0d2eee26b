// What the choosers find for what is typed, and how codes and times are read.
import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { cheapest } from '../../../components/choosing/cheapest.ts';
import { findableCountries, findableService } from '../../../components/choosing/findable.ts';
import { createFinder } from '../../../components/choosing/search.ts';
import { groupCode } from '../../../components/code.ts';
import { countdown } from '../../../components/time.ts';
import { waitInWords } from '../../../components/words/wait.en.ts';
import { india, indonesia, telegram } from './numbers.ts';

const brazil = { id: 73, name: 'Brazil', iso: 'BR', dialCode: '55' };
const reunion = { id: 9, name: 'Réunion', iso: 'RE', dialCode: '262' };
const germany = { id: 43, name: 'Germany', iso: 'DE', dialCode: '49' };
const turkey = { id: 62, name: 'Turkey', iso: 'TR', dialCode: '90' };
const virtual = { id: 12, name: 'USA (virtual)', iso: 'US', dialCode: '1' };
const countries = [brazil, india, indonesia, reunion, germany, turkey, virtual];
const prices = [
  { countryId: 22, price: 280_000, count: 5 },
  { countryId: 6, price: 310_000, count: 5 },
  { countryId: 73, price: 90_000, count: 0 },
];

const services = [
  { code: 'zz', name: 'Mango' },
  telegram,
  { code: 'wa', name: 'WhatsApp' },
  { code: 'go', name: 'Google, Gmail, Youtube' },
  { code: 'vk', name: 'ВКонтакте' },
  { code: 'ig', name: 'Instagram+Threads' },
  { code: 'tx', name: 'Telegraph' },
];
const findService = createFinder(services, findableService);
const findCountry = createFinder(countries, findableCountries(['de', 'ru']));
const codes = (typed: string) => findService(typed).map(({ code }) => code);

test.each<[string, string[]]>([
  ['go', ['go', 'zz']],
  ['gmail', ['go']],
  ['WA', ['wa']],
  ['tele', ['tg', 'tx']],
  ['threads', ['ig']],
  ['nothing', []],
])('services for “%s”', (typed, expected) => expect(codes(typed)).toEqual(expected));

test.each([
  ['telgram', 'tg'],
  ['teleegram', 'tg'],
  ['telegrem', 'tg'],
  ['telergam', 'tg'],
  ['etlegram', 'tg'],
  ['wahtsapp', 'wa'],
  ['whatsap', 'wa'],
  ['gmial', 'go'],
  ['instagarm', 'ig'],
  ['вконтате', 'vk'],
  ['youtube google', 'go'],
  ['yuotube', 'go'],
])('a small typo still finds it: “%s”', (typed, expected) => expect(codes(typed)[0]).toBe(expected));

test('what fits as it is typed comes before what fits but for a typo', () => {
  const named = (name: string) => ({ code: name, name });
  const find = createFinder(
    ['Signor', 'Singal', 'My signal', 'Signal', 'Signals'].map(named),
    findableService,
  );
  expect(find('signal').map(({ name }) => name)).toEqual(['Signal', 'Signals', 'My signal', 'Singal']);
});

test.each(['xy', 'tg1', 'grm', 'qqqq', 'zebra'])('“%s” is no typo of anything', (typed) =>
  expect(codes(typed)).toEqual([]),
);

test.each(['-', '"', '"telegram', '-telegram -x', '()[]\\^$.|?*+', ' ', '‏', '😀', "'"])(
  'odd input is looked for like any other: %s',
  (typed) => expect(() => findService(typed)).not.toThrow(),
);

test('all that was typed of a name, or a letter of it wrong, finds it in any list', () => {
  const word = fc.string({
    unit: fc.constantFrom(...'a b c d e f g h i j k l m n o p r s t u v w x y z'.split(' ')),
    minLength: 5,
    maxLength: 12,
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 1, maxLength: 20 }),
      fc.nat(),
      fc.nat(),
      (names, which, at) => {
        const find = createFinder(names, (name) => ({ names: [name], codes: [] }));
        const name = names[which % names.length] ?? '';
        const wrong = at % name.length;
        expect(find(name)[0]).toBe(name);
        expect(find(`${name.slice(0, wrong)}${name.slice(wrong + 1)}`)).toContain(name);
        expect(find(`${name.slice(0, wrong)}#${name.slice(wrong)}`.replace('#', 'q'))).toContain(name);
        const found = find(name.slice(0, 3));
        expect(new Set(found).size).toBe(found.length);
        expect(find('')).toEqual(names);
      },
    ),
  );
});

test.each([
  ['reunion', 9],
  ['+55', 73],
  ['0055', 73],
  ['55', 73],
  ['in', 22],
  ['de', 43],
  ['Deutschland', 43],
  ['Германия', 43],
  ['Индия', 22],
  ['Türkiye', 62],
  ['United States', 12],
  ['indai', 22],
  ['germny', 43],
])('country “%s” is found', (typed, id) => expect(findCountry(typed)[0]?.id).toBe(id));

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

// Which countries a form takes, from what stands in and beside its phone field: what is sure is said, and nothing else.
import { getCountries } from 'libphonenumber-js/min';
import { describe, expect, it, test } from 'vitest';
import { countriesTaken, type ShownForm } from '../../../utils/autofill/form-country.ts';
import { countryNamed } from '../../../utils/autofill/countries.ts';
import { fits, type TakenCountry } from '../../../utils/autofill/taken.ts';
import { fittest } from '../../../components/choosing/fittest.ts';
import { formSchema } from '../../../utils/messages/shown.ts';
import * as z from 'zod/mini';

const bare: ShownForm = {
  language: 'en',
  words: 'Mobile number',
  examples: [],
  pattern: '',
  prefix: '',
  choices: [],
  parts: [],
};
const taken = (form: Partial<ShownForm>) => countriesTaken({ ...bare, ...form });
const germany = { dialCode: '49', iso: 'DE', main: 'DE' };
const northAmerica = { dialCode: '1', iso: null, main: 'US' };
const options = (...texts: string[]) => texts.map((text) => ({ text, value: text }));

describe('one country', () => {
  it.each<[string, Partial<ShownForm>]>([
    ['the text before it', { prefix: '49' }],
    ['an empty mask as its example', { examples: ['+49 (___) _______'] }],
    ['a mask of signs', { examples: ['+49 ### #######'] }],
    ['a mask of letters', { examples: ['+49 xxx xxxxxxx'] }],
    ['the mask that is drawn in it', { examples: ['', '', '+49 (__'] }],
    ['a pattern that begins with it', { pattern: String.raw`^\+49\d{10,11}$` }],
    ['a pattern in brackets', { pattern: String.raw`[+]49[0-9 ]+` }],
    ['a dial code in its label', { words: 'Mobile number (+49)' }],
    ['a name in its label', { words: 'Phone number (Germany)' }],
    ['a name in the language of the page', { language: 'de-AT', words: 'Handynummer (Deutschland)' }],
    ['a remark beside an example', { words: 'Mobile number (+49) (0151) 23456789' }],
    ['a code that stands in brackets', { pattern: String.raw`^(\+49)\d{10}$` }],
    ['the only choice', { choices: options('Germany (+49)') }],
    ['the only choice, by its code', { choices: [{ text: 'DE +49', value: 'DE' }] }],
    ['the only choice, as digits', { choices: [{ text: '49', value: '49' }] }],
  ])('%s', (_, form) => expect(taken(form)).toEqual([germany]));

  it.each<[string, Partial<ShownForm>]>([
    ['a dial code of many', { prefix: '1' }],
    ['a mask', { examples: ['+1 (___) ___-____'] }],
    [
      'three fields of 3, 3 and 4',
      {
        parts: [
          { kind: 'area-code', maxLength: 3 },
          { kind: 'local-prefix', maxLength: 3 },
          { kind: 'local-suffix', maxLength: 4 },
        ],
      },
    ],
  ])('%s is every country that has it', (_, form) => expect(taken(form)).toEqual([northAmerica]));

  it.each<[string, Partial<ShownForm>, string]>([
    ['a name', { prefix: '1', words: 'Phone number (Canada)' }, 'CA'],
    ['letters', { prefix: '1', words: 'Phone number (US only)' }, 'US'],
    ['the choice', { choices: options('Jamaica +1 876') }, 'JM'],
    ['the name of a crown dependency', { words: 'Mobile (Jersey)', prefix: '44' }, 'JE'],
    ['letters of the kingdom', { words: 'Mobile number (UK)' }, 'GB'],
    ['letters beside it', { choices: options('CA +1') }, 'CA'],
    ['a name whose old codes live on', { choices: options('Russia (+7)') }, 'RU'],
  ])('of several with one dial code it is told by %s', (_, form, iso) =>
    expect(taken(form)).toMatchObject([{ iso }]),
  );
});

test('a few choices are all that it takes', () => {
  expect(taken({ choices: options('Germany (+49)', 'Austria (+43)', '+41') })).toEqual([
    germany,
    { dialCode: '43', iso: 'AT', main: 'AT' },
    { dialCode: '41', iso: 'CH', main: 'CH' },
  ]);
});

describe('every country, as far as anybody knows', () => {
  it.each<[string, Partial<ShownForm>]>([
    ['nothing is said', {}],
    ['there is a chooser with choices that nobody knows', { choices: null, prefix: '49' }],
    ['one choice stands for others', { choices: options('Germany (+49)', 'Other') }],
    ['an example of a whole number', { examples: ['+1 555 123 4567'] }],
    ['an example in its words', { words: 'Mobile number +49 151 23456789' }],
    ['a pattern for any number', { pattern: String.raw`^\+\d{7,15}$` }],
    ['a pattern for several', { pattern: String.raw`^(\+49|\+43)\d+$` }],
    ['a pattern of two digits either', { pattern: String.raw`\+4?\d+` }],
    ['a code that may be left out', { pattern: String.raw`^(\+49)?\d{10}$` }],
    ['a widget that begins with a country of its own', { examples: ['', '+33', ''] }],
    ['either of two', { pattern: String.raw`\+1\d{10}|\+44\d{10}` }],
    ...[
      'Number in Germany or Austria',
      'Mobile (+49 or +43)',
      'Mobile (Germany) (Austria)',
      'Phone (country code, e.g. +44)',
      'Include country code e.g. +1',
      'Phone (starting with +49 or 0049)',
      'Phone (US or Canada)',
      'Phone (US & Canada only)',
      'Number outside the US',
      'Phone (non-US)',
      'Phone (nicht aus Deutschland)',
      'CONTACT US',
      'How can we call us back',
      "Chad's phone number",
      'Phone of the office in New Jersey',
      'Georgia Tech phone number',
    ].map((words): [string, Partial<ShownForm>] => [words, { words }]),
    ['नया मोबाइल नंबर', { language: 'hi', words: 'नया मोबाइल नंबर' }],
    ['irá receber', { language: 'pt', words: 'Telefone que irá receber o código' }],
    ['a chooser of countries without dial codes', { choices: options('Germany', 'Austria') }],
    [
      'three fields without limits',
      {
        parts: [
          { kind: 'area-code', maxLength: -1 },
          { kind: 'local-prefix', maxLength: -1 },
          { kind: 'local-suffix', maxLength: -1 },
        ],
      },
    ],
    ['no dial code of any country', { prefix: '999' }],
    ['the name of an object', { language: '__proto__', words: 'constructor', prefix: '' }],
  ])('%s', (_, form) => expect(taken(form)).toEqual([]));
});

test('a number fits by its country where that is told, else by its dial code', () => {
  const canada = { iso: 'CA', dialCode: '1' };
  expect(fits(canada, [])).toBe(true);
  expect(fits(canada, [northAmerica])).toBe(true);
  expect(fits(canada, [{ dialCode: '1', iso: 'US', main: 'US' }])).toBe(false);
  expect(fits(canada, [germany, { dialCode: '1', iso: 'CA', main: 'CA' }])).toBe(true);
  expect(fits({ iso: 'AT', dialCode: '43' }, [germany])).toBe(false);
  // Nobody knows.
  expect(fits({ iso: null, dialCode: null }, [germany])).toBe(true);
});

test.each(['en', 'de', 'ru', 'zh', 'ar', 'pt'])('each country is known by its own name: %s', (language) => {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const wrong = getCountries().filter((iso) => countryNamed(names.of(iso) ?? '', [language]) !== iso);
  expect(wrong).toEqual([]);
});

describe('the best of what it takes', () => {
  const row = (iso: string | null, count: number) => ({
    country: { id: count, name: iso ?? '', iso, dialCode: iso === 'DE' ? '49' : '1' },
    price: 1,
    count,
    favourite: false,
    own: null,
  });
  it.each<[string, (string | null)[], TakenCountry[], string | undefined]>([
    ['the one that most mean by the dial code', ['CA', 'US'], [northAmerica], 'US'],
    ['another with it, where that has none', ['CA'], [northAmerica], 'CA'],
    ['none of other countries', ['FR'], [germany], undefined],
    ['none that nobody knows', [null], [germany], undefined],
    ['the first of all', ['FR', 'DE'], [], 'FR'],
  ])('%s', (_, isos, countries, best) => {
    const ranked = isos.map((iso, at) => row(iso, at + 1));
    expect(fittest([row('DE', 0), row('US', 0), ...ranked], countries)?.country.iso).toBe(best);
  });
});

describe('what a page shows is parsed', () => {
  const good = { ...bare, choices: options('+49'), parts: [{ kind: 'area-code', maxLength: 3 }] };
  it('as it is told', () => expect(z.safeParse(formSchema, good).success).toBe(true));
  it.each([
    ['words without end', { words: 'x'.repeat(201) }],
    ['choices without end', { choices: options(...Array.from({ length: 121 }, () => '+49')) }],
    ['a prefix of letters', { prefix: '+49' }],
    ['another part', { parts: [{ kind: 'card', maxLength: 3 }] }],
    ['a missing member', { language: undefined }],
  ])('%s is refused', (_, change) =>
    expect(z.safeParse(formSchema, { ...good, ...change }).success).toBe(false),
  );
});

// Which countries a form takes, from what stands in and beside its phone field: what is sure is said, and nothing else.
import { describe, expect, it, test } from 'vitest';
import { countriesTaken, type ShownForm } from '../../../utils/autofill/form-country.ts';
import { fits } from '../../../utils/autofill/taken.ts';
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
    ['what the page put into it', { examples: ['', '+49'] }],
    ['a pattern that begins with it', { pattern: String.raw`^\+49\d{10,11}$` }],
    ['a pattern in brackets', { pattern: String.raw`[+]49[0-9 ]+` }],
    ['a dial code in its label', { words: 'Mobile number (+49)' }],
    ['a name in its label', { words: 'Phone number (Germany)' }],
    ['a name in the language of the page', { language: 'de-AT', words: 'Handynummer (Deutschland)' }],
    ['the only choice', { choices: options('Germany (+49)') }],
    ['the only choice, by its code', { choices: [{ text: 'DE +49', value: 'DE' }] }],
    ['the only choice, by name alone', { choices: [{ text: 'Deutschland', value: 'DE' }] }],
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
    ['a name', { prefix: '1', words: 'Phone number in Canada' }, 'CA'],
    ['letters', { prefix: '1', words: 'US phone number' }, 'US'],
    ['the choice', { choices: options('Jamaica +1 876') }, 'JM'],
    ['the name of a crown dependency', { words: 'Mobile (Jersey)', prefix: '44' }, 'JE'],
    ['letters of the kingdom', { words: 'UK mobile number' }, 'GB'],
    ['a name within no other', { words: 'Number in Papua New Guinea' }, 'PG'],
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
    ['two names', { words: 'Number in Germany or Austria' }],
    ['two dial codes in words', { words: 'Mobile (+49 or +43)' }],
    ['shouting', { words: 'CONTACT US' }],
    ['"us" as a word', { words: 'How can we call us back' }],
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
  expect(fits({ iso: null, dialCode: null }, [germany])).toBe(false);
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

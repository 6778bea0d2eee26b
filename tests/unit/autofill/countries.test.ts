// Which words, dial codes and flags on a page mean the number's country, and which mean another one.
import { describe, expect, it } from 'vitest';
import { countryOf, dialCodesIn, isCountry, match, matches } from '../../../utils/autofill/countries.ts';
import { phoneParts } from '../../../utils/autofill/phone.ts';

const nowhere = { iso: null, name: 'Nowhere' };
const country = (digits: string, languages: string[] = []) =>
  countryOf(phoneParts(digits, nowhere), languages);
const india = country('919876543210');
const canada = country('14165550123');
const usa = country('12015550123');
const niger = country('22793123456');
const nigeria = country('2348031234567');
const kazakhstan = country('77012345678');
const britain = country('447400123456');
const jamaica = country('18762101234');

describe('a choice is the country', () => {
  it.each([
    ['India', india, match.exact],
    ['India (+91)', india, match.exact],
    ['+91 India', india, match.exact],
    ['India+91', india, match.exact],
    ['IN +91', india, match.exact],
    ['🇮🇳 +91', india, match.exact],
    ['भारत', india, match.exact],
    ['India (भारत) +91', india, match.named],
    ['Change country, selected India (+91)', india, match.named],
    ['+91', india, match.dial],
    ['0091', india, match.dial],
    ['+1-876', jamaica, match.dial],
    ['+1', jamaica, match.dial],
    ['+7', kazakhstan, match.dial],
    ['Russia +7', kazakhstan, match.dial],
    ['Kazakhstan +7', kazakhstan, match.exact],
    ['USA +1', usa, match.dial],
    ['US', usa, match.exact],
    ['UK +44', britain, match.exact],
    ['United Kingdom of Great Britain', britain, match.named],
    ['Nigeria', nigeria, match.exact],
  ])('%j', (text, wanted, expected) => expect(matches({ text, marks: [] }, wanted)).toBe(expected));

  it('in the language of the page', () => {
    expect(matches({ text: 'Indien', marks: [] }, country('919876543210', ['de']))).toBe(match.exact);
    expect(matches({ text: 'インド', marks: [] }, country('919876543210', ['ja']))).toBe(match.exact);
    expect(matches({ text: 'Индия +91', marks: [] }, country('919876543210', ['ru-RU']))).toBe(match.exact);
  });

  it('by what only machines read', () => {
    expect(matches({ text: '', marks: ['in'] }, india)).toBe(match.exact);
    expect(matches({ text: '', marks: ['91'] }, india)).toBe(match.code);
  });
});

describe('a choice is another country', () => {
  it.each([
    ['Niger', nigeria],
    ['Nigeria', niger],
    ['Nigeria +234', niger],
    ['Russia', kazakhstan],
    ['France (+33)', india],
    ['+911', country('9876543210')],
    ['+1 684', usa],
    ['Indonesia', india],
    ['British Indian Ocean Territory', india],
    ['Sign in', india],
    ['', india],
  ])('%j', (text, wanted) => expect(matches({ text, marks: [] }, wanted)).toBe(match.none));

  it('with the same dial code is less sure than the country itself', () =>
    expect(matches({ text: 'United States +1', marks: ['us'] }, canada)).toBe(match.dial));
});

it('a page without a language, or with a wrong tag, is read all the same', () =>
  expect(matches({ text: 'India', marks: [] }, country('919876543210', ['', 'not a tag']))).toBe(
    match.exact,
  ));

it('a number of no known country is nowhere', () =>
  expect(matches({ text: 'India +91', marks: ['in'] }, country('99999'))).toBe(match.none));

it.each([
  ['+91', ['91']],
  ['France (+33), Deutschland (+49)', ['33', '49']],
  ['0044 or +44', ['44', '44']],
  ['(201) 555-0123', []],
])('dial codes in %j', (text, codes) => expect(dialCodesIn(text)).toEqual(codes));

it.each([
  ['France', true],
  ['+33', true],
  ['Frankreich', true],
  ['Mobile', false],
  ['Alabama', false],
  ['', false],
])('%j is a choice of a list of countries: %s', (text, expected) =>
  expect(isCountry(text, ['de'])).toBe(expected),
);

// A number is found by what a person remembers of it, and by nothing else.
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { finder, type Findable } from '../../../utils/ledger/search.ts';

const number: Findable = {
  service: { code: 'tg', name: 'Télégram' },
  country: { id: 37, name: 'Türkiye', iso: 'TR', dialCode: '90' },
  host: 'web.telegram.org',
  digits: '905321234567',
};

describe('finds', () => {
  it.each([
    '',
    '   ',
    'telegram',
    'TÉLÉGRAM',
    'tg',
    'turkiye',
    'TÜRK',
    'tr',
    'web.tele',
    'org telegram',
    'turkiye 532',
    'telegram +90532',
    '4567',
    '+90 532',
    '(532) 123-45-67',
    '532.123.4567',
    '0532 123'.slice(1),
  ])('“%s”', (query) => expect(finder(query)(number)).toBe(true));
});

describe('does not find', () => {
  it.each(['whatsapp', 'telegram india', '999', '+1', 'telegram 999', '37', '()'])('“%s”', (query) =>
    expect(finder(query)(number)).toBe(false),
  );
  it('digits of a number that was never known, or the word for it', () => {
    expect(finder('5')({ ...number, digits: null, host: null })).toBe(false);
    expect(finder('null')({ ...number, digits: null, host: null })).toBe(false);
  });
});

it.each([
  ['diyarbakir', 'Diyarbakır'],
  ['ISTANBUL', 'İstanbul'],
  ['osterreich', 'Österreich'],
  ['kobenhavn', 'København'],
  ['łódz', 'Lodz'],
  ['strasse', 'Straße'],
  ['भारत', 'भारत'],
  ['россия', 'РОССИЯ'],
])('“%s” is %s', (query, name) =>
  expect(finder(query)({ ...number, service: { code: 'x', name } })).toBe(true),
);

test('any part of a number finds it, however it is grouped; nothing that is typed throws', () => {
  fc.assert(
    fc.property(fc.nat(11), fc.nat(11), fc.constantFrom(' ', '-', ') ('), (a, b, gap) => {
      const part = (number.digits ?? '').slice(Math.min(a, b), Math.max(a, b) + 1);
      expect(finder(part.split('').join(gap))(number)).toBe(true);
    }),
  );
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (query) => void finder(query)(number)));
});

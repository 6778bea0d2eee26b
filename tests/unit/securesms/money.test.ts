import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDollars, parseDollars, toDecimal } from '../../../utils/securesms/money.ts';

test.each([
  ['2.356', 2_356_000],
  ['0.28', 280_000],
  [0.28, 280_000],
  [0.106, 106_000],
  ['4.6820', 4_682_000],
  ['.5', 500_000],
  ['5.', 5_000_000],
  ['0', 0],
  ['-1.5', -1_500_000],
  ['+1', 1_000_000],
  [' 1 ', 1_000_000],
  [1e-6, 1],
  ['1e-7', 1],
  ['2.8e-1', 280_000],
  ['1E3', 1_000_000_000],
  ['0e999', 0],
  [0.1 + 0.2, 300_001],
  ['0.0000001', 1],
  ['-0.0000001', 0],
  ['-1.0000009', -1_000_000],
  ['9007199254.740991', Number.MAX_SAFE_INTEGER],
])('parseDollars(%j) is %d micro-dollars', (input, amount) => {
  expect(parseDollars(input)).toBe(amount);
});

test.each([
  [''],
  ['.'],
  ['-'],
  ['1,5'],
  ['1.2.3'],
  ['0x10'],
  ['$1'],
  ['1 2'],
  ['NaN'],
  [NaN],
  [Infinity],
  ['e5'],
  ['1e99'],
  ['9007199254.740992'],
  ['--1'],
])('%j is no amount', (input) => expect(parseDollars(input)).toBeUndefined());

test.each([
  [280_000, '$0.28', '0.28'],
  [106_000, '$0.106', '0.106'],
  [2_356_000, '$2.356', '2.356'],
  [5_000_000, '$5.00', '5'],
  [0, '$0.00', '0'],
  [1, '$0.0001', '0.000001'],
  [12_340_001, '$12.3401', '12.340001'],
  [999_999, '$1.00', '0.999999'],
  [-1_500_000, '-$1.50', '-1.5'],
  [-1, '$0.00', '-0.000001'],
])('%d reads %s and goes out as %s', (amount, shown, sent) => {
  expect(formatDollars(amount, 'en')).toBe(shown);
  expect(toDecimal(amount)).toBe(sent);
});

describe('any amount', () => {
  const amounts = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });

  test('survives the way out and back', () => {
    fc.assert(fc.property(amounts, (amount) => parseDollars(toDecimal(amount)) === amount));
  });

  test('is never shown lower than it is', () => {
    fc.assert(
      fc.property(fc.nat(1e12), (amount) => {
        const shown = parseDollars(formatDollars(amount, 'en').replace(/[$,]/g, '')) ?? Number.NaN;
        return shown >= amount && shown - amount < 100;
      }),
    );
  });

  test('any number or text gives an integer, never -0, or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.string(), fc.integer()), (input) => {
        const amount = parseDollars(input);
        return amount === undefined || (Number.isSafeInteger(amount) && !Object.is(amount, -0));
      }),
    );
  });
});

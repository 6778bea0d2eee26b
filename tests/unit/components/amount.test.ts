// A price cap is what the person meant, or it is not saved.
import { expect, test } from 'vitest';
import { parseAmount } from '../../../components/choosing/amount.ts';

test.each([
  ['5', 5_000_000],
  ['0.50', 500_000],
  ['0,5', 500_000],
  ['0,50', 500_000],
  [' $5 ', 5_000_000],
  ['.5', 500_000],
  ['0.106', 106_000],
  ['1000', 1_000_000_000],
])('“%s” is read as %i micro-dollars', (typed, amount) => expect(parseAmount(typed)).toBe(amount));

test.each(['1,000', '1.000', '1.000,50', '1,000.50', '1,000,000', '0', '0,00', '-5', '1e3', '', '.', 'five'])(
  '“%s” is not taken',
  (typed) => expect(parseAmount(typed)).toBeUndefined(),
);

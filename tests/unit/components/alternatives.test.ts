// What is offered in a number's stead: the price on the button is the one that is sent.
import { expect, test } from 'vitest';
import { isEmpty, withPrice } from '../../../components/numbers/alternatives.ts';
import { india, indonesia } from './numbers.ts';

const offered = {
  provider: { providerIds: ['2'], price: 310_000 },
  country: { country: indonesia, price: 290_000 },
};

test('the price of the other provider rose: only that one is dearer, and stays on offer', () => {
  const choice = { country: india, price: 310_000, providerIds: ['2'] };
  expect(withPrice(offered, choice, 400_000)).toEqual({
    ...offered,
    provider: { providerIds: ['2'], price: 400_000 },
  });
});

test('the price of the other country rose: no third country takes its place under the finger', () => {
  const choice = { country: indonesia, price: 290_000, providerIds: [] };
  expect(withPrice(offered, choice, 400_000)).toEqual({
    ...offered,
    country: { country: indonesia, price: 400_000 },
  });
});

test('nothing to offer is told apart from something', () => {
  expect(isEmpty({ provider: null, country: null })).toBe(true);
  expect(isEmpty({ ...offered, provider: null })).toBe(false);
});

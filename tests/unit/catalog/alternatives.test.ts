// Where a number brought nothing: what is offered in its stead is something else, in stock, at its price.
import { describe, expect, it } from 'vitest';
import { alternatives } from '../../../utils/catalog/alternatives.ts';

const india = { id: 22, name: 'India', iso: 'IN', dialCode: '91' };
const indonesia = { id: 6, name: 'Indonesia', iso: 'ID', dialCode: '62' };
const offers = [
  { providerId: 'a', price: 280_000, count: 9 },
  { providerId: 'b', price: 310_000, count: 0 },
  { providerId: 'c', price: 400_000, count: 3 },
  { providerId: 'd', price: 350_000, count: 1 },
];
const prices = [
  { countryId: 22, price: 280_000, count: 9 },
  { countryId: 6, price: 300_000, count: 5 },
  { countryId: 7, price: 100_000, count: 0 },
  { countryId: 999, price: 1, count: 5 },
];
const tried = (...providerIds: string[]) => ({ countryId: 22, cost: 280_000, providerIds });
const find = (providerIds: string[], ...others: ReturnType<typeof tried>[]) =>
  alternatives([tried(...providerIds), ...others], offers, prices, [india, indonesia], () => true);

describe('the next provider', () => {
  it('is the cheapest in stock that is dearer than what was sold: the reply does not name the one that sold', () =>
    expect(find([]).provider).toEqual({ providerIds: ['d'], price: 350_000 }));
  it('is any other than those that were asked', () =>
    expect(find(['d']).provider).toEqual({ providerIds: ['a'], price: 280_000 }));
  it('is none where none is left', () => expect(find(['a', 'c', 'd']).provider).toBeNull());
});

it('what was tried for the same page before is not offered again', () => {
  expect(find(['d'], tried()).provider).toEqual({ providerIds: ['c'], price: 400_000 });
  expect(find(['d'], { ...tried(), countryId: 6 }).country).toBeNull();
});

it('the next country is the cheapest other one in stock that has a name', () => {
  expect(find([]).country).toEqual({ country: indonesia, price: 300_000 });
});

it('a country whose numbers the form takes not is not offered', () => {
  const others = alternatives([tried()], offers, prices, [india, indonesia], ({ iso }) => iso === 'IN');
  expect(others.country).toBeNull();
  expect(others.provider).not.toBeNull();
});

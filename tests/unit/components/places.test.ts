// The popup opens where it was left, and after a while where one gets a number.
import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { placeAfter, places } from '../../../components/places.ts';
import { bought as now, minute } from './numbers.ts';

it.each(places)('%s is come back to soon', (place) =>
  expect(placeAfter({ place, at: now - 9 * minute }, now)).toBe(place),
);

it.each([
  ['long ago', { place: 'wallet', at: now - 10 * minute }],
  ['in the future, by a clock that was set back', { place: 'wallet', at: now + 1 }],
  ['of a place that is none', { place: 'settings', at: now }],
  ['without a time', { place: 'wallet' }],
  ['nothing', undefined],
  ['null', null],
])('what was kept %s opens the numbers', (_, kept) => expect(placeAfter(kept, now)).toBe('numbers'));

test('anything at all in storage opens one of the places', () => {
  fc.assert(
    fc.property(fc.anything(), (kept) => {
      expect(places).toContain(placeAfter(kept, now));
    }),
  );
});

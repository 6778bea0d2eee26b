// Favourites and the order of countries are kept, one change after the other.
import { expect, test } from 'vitest';
import { noPreferences } from '../../../utils/catalog/choosing.ts';
import { createPreferences } from '../../../utils/catalog/preferences.ts';
import { memoryStore } from '../activations/helpers.ts';

test('a favourite is kept, the newest in front, and taken away again', async () => {
  const store = memoryStore();
  const { setFavourite } = createPreferences(store);
  await setFavourite({ kind: 'service', service: 'tg' }, true);
  await setFavourite({ kind: 'service', service: 'wa' }, true);
  await setFavourite({ kind: 'country', countryId: 22 }, true);
  await setFavourite({ kind: 'service', service: 'tg' }, true);
  expect((await createPreferences(store).read()).favourites).toEqual({
    services: ['tg', 'wa'],
    countries: [22],
  });
  expect(await setFavourite({ kind: 'service', service: 'tg' }, false)).toMatchObject({
    favourites: { services: ['wa'] },
  });
});

test('of changes at once none is lost, nor one after storage refused', async () => {
  const store = memoryStore();
  const preferences = createPreferences(store);
  store.refuses = true;
  await expect(preferences.setOrder('stock')).rejects.toThrow();
  store.refuses = false;
  await Promise.all([
    preferences.setFavourite({ kind: 'country', countryId: 22 }, true),
    preferences.setFavourite({ kind: 'country', countryId: 6 }, true),
    preferences.setOrder('price'),
  ]);
  expect(await preferences.read()).toEqual({
    favourites: { services: [], countries: [6, 22] },
    order: 'price',
  });
});

test.each([null, 'x', { favourites: {} }, { favourites: { services: [1], countries: [] }, order: 'best' }])(
  'damaged in storage, they are as in the beginning: %j',
  async (chooser) => {
    expect(await createPreferences(memoryStore({ chooser })).read()).toEqual(noPreferences);
  },
);

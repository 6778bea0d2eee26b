// What the person likes in the choosers, kept at once: favourite services and countries, and the countries' order.
import * as z from 'zod/mini';
import { noPreferences, withFavourite, type Liked } from './choosing.ts';
import { countryOrders } from './ranking.ts';
import type { Store } from '../store.ts';

export const preferencesKey = 'chooser';

export const preferencesSchema = z.object({
  favourites: z.object({
    /** Service codes and country ids, the newest first. */
    services: z.array(z.string()),
    countries: z.array(z.number()),
  }),
  order: z.enum(countryOrders),
});
export type Preferences = z.infer<typeof preferencesSchema>;
export type Favourites = Preferences['favourites'];

export function createPreferences(store: Store) {
  async function read(): Promise<Preferences> {
    const parsed = z.safeParse(preferencesSchema, (await store.get(preferencesKey))[preferencesKey]);
    return parsed.success ? parsed.data : noPreferences;
  }
  let saving: Promise<unknown> = Promise.resolve();
  /** One after the other: of two changes at once, neither is lost. */
  function change(to: (before: Preferences) => Preferences): Promise<Preferences> {
    const turn = saving.then(async () => {
      const after = to(await read());
      await store.set({ [preferencesKey]: after });
      return after;
    });
    saving = turn.catch(() => undefined);
    return turn;
  }
  return {
    read,
    setFavourite: (liked: Liked, on: boolean) =>
      change((before) => ({ ...before, favourites: withFavourite(before.favourites, liked, on) })),
    setOrder: (order: Preferences['order']) => change((before) => ({ ...before, order })),
  };
}

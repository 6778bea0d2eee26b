// Favourites as they are before anything is liked, and with one more or less. Pure.
import type { Favourites, Preferences } from './preferences.ts';

/** A service by its code or a country by its id. */
export type Liked = { kind: 'service'; service: string } | { kind: 'country'; countryId: number };

export const noPreferences: Preferences = { favourites: { services: [], countries: [] }, order: 'best' };

const toggled = <T>(list: readonly T[], item: T, on: boolean): T[] => {
  const others = list.filter((each) => each !== item);
  return on ? [item, ...others] : others;
};

/** The favourites with this one among them, in front, or without it. */
export function withFavourite({ services, countries }: Favourites, liked: Liked, on: boolean): Favourites {
  return liked.kind === 'service'
    ? { services: toggled(services, liked.service, on), countries }
    : { services, countries: toggled(countries, liked.countryId, on) };
}

// The popup's places, and which of them it opens at.

export const places = ['numbers', 'history', 'wallet'] as const;
export type Place = (typeof places)[number];

/** What is kept of where the person was: `at` in epoch ms. */
export type Visit = { place: Place; at: number };

/** Whoever comes back within this many milliseconds goes on where they were; later they come for a number. */
const comesBack = 10 * 60_000;

/** @param at when it was left, epoch ms, as it lies in storage */
export const goesOn = (at: unknown, now: number): boolean =>
  typeof at === 'number' && at <= now && now - at < comesBack;

/** @param kept whatever lies in storage */
export function placeAfter(kept: unknown, now: number): Place {
  const { place, at } = (kept ?? {}) as { place?: unknown; at?: unknown };
  const known = places.find((each) => each === place);
  return known !== undefined && goesOn(at, now) ? known : 'numbers';
}

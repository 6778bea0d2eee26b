// The popup's places, and which of them it opens at.

export const places = ['numbers', 'history', 'wallet'] as const;
export type Place = (typeof places)[number];

/** What is kept of where the person was: `at` in epoch ms. */
export type Visit = { place: Place; at: number };

/** Whoever comes back within this many milliseconds goes on where they were; later they come for a number. */
const goesOn = 10 * 60_000;

/** @param kept whatever lies in storage */
export function placeAfter(kept: unknown, now: number): Place {
  const { place, at } = (kept ?? {}) as { place?: unknown; at?: unknown };
  const known = places.find((each) => each === place);
  const fresh = typeof at === 'number' && at <= now && now - at < goesOn;
  return known !== undefined && fresh ? known : 'numbers';
}

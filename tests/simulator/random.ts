/** Seeded randomness, so that a run can be repeated to the last phone digit. */

/** Uniform numbers in [0, 1); the same seed gives the same sequence (mulberry32). */
export type Random = () => number;

export function random(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A 32-bit seed made of words, for things that must not depend on the order of requests (FNV-1a). */
export function seedOf(...words: (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const char of words.join('|')) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** An integer from `from` up to and including `to`. */
export const integer = (next: Random, from: number, to: number): number =>
  from + Math.floor(next() * (to - from + 1));

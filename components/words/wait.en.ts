// How long to wait, in English: small numbers are words.
import { waitOf } from '../time.ts';

const small = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Seconds → "two minutes", "12 minutes", "45 seconds". */
export function waitInWords(seconds: number): string {
  const [size, unit] = waitOf(seconds);
  return `${unit === 'minute' ? (small[size] ?? size) : size} ${unit}${size === 1 ? '' : 's'}`;
}

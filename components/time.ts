// Moments and durations as a person reads them.
import { formatLocale, lasting } from './format.ts';

/** Milliseconds left → "17:40", "0:05"; never negative. Rounds up, so that 0:00 means over. */
export function countdown(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A moment (ms since the epoch) → "14:07" in local time, "14.07" where a language writes it so. */
export const clock = (at: number): string =>
  new Intl.DateTimeFormat(formatLocale(), {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);

/** A moment (ms since the epoch) → its day as the language writes it: "Nov 25, 2026". */
export const day = (at: number): string =>
  new Intl.DateTimeFormat(formatLocale(), { dateStyle: 'medium' }).format(at);

/** Seconds → how long one is told to wait; a few seconds of margin do not count as a minute. */
export const waitOf = (seconds: number): [size: number, unit: 'second' | 'minute'] =>
  seconds < 60 ? [Math.max(1, Math.ceil(seconds)), 'second'] : [Math.ceil((seconds - 5) / 60), 'minute'];

/** Seconds → "2 minutes", "45 seconds", in the language's own units. */
export const wait = (seconds: number): string => lasting(...waitOf(seconds));

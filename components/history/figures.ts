// Figures of the history as they are read, and which of them are drawn.
import type { History, Tally } from '../../utils/ledger/history.ts';
import { duration, formatLocale } from '../format.ts';
import { words } from '../words/index.ts';

/** How many numbers got an SMS: as a share, counted, and from 0 to 1 for the bar; a dash where nothing is settled yet. */
export function success({ answered, settled }: Tally): {
  percent: string;
  counted: string;
  fraction: number;
} {
  const { none, percent, ofAll } = words.history;
  if (settled === 0) return { percent: none, counted: ofAll(0, 0), fraction: 0 };
  return {
    percent: percent(answered, settled),
    counted: ofAll(answered, settled),
    fraction: answered / settled,
  };
}

/** The usual time to the first SMS in words. */
export const waited = ({ wait }: Tally): string => (wait === null ? words.history.none : duration(wait));

/** A day in short: "Nov 25". */
export const shortDay = (at: number): string =>
  new Intl.DateTimeFormat(formatLocale(), { month: 'short', day: 'numeric' }).format(at);

/** The days on which money went, newest first. */
export const spentDays = (days: History['days']): History['days'] =>
  days.filter(({ spent }) => spent !== 0).toReversed();

/** Every seventh day has its name under its bar, counted back from today. */
export const isNamed = (index: number, count: number): boolean => (count - 1 - index) % 7 === 0;

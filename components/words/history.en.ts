// What the history says: figures over what was bought, and how each number went.
import type { PastNumber } from '../../utils/messages/views.ts';
import { formatDollars } from '../../utils/securesms/money.ts';

const duration = (ms: number): string => {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
};

const outcomes: Record<PastNumber['phase'], string> = {
  intent: 'Being bought',
  unknown: 'No answer to the purchase',
  refused: 'Not bought',
  waiting: 'Waiting for the SMS',
  received: 'Got its SMS',
  cancelling: 'Being cancelled',
  cancelled: 'Cancelled',
  expired: 'No SMS came',
  done: 'Got its SMS',
};

export const history = {
  title: 'History',
  empty: 'Nothing here yet',
  emptyHint: 'Numbers that you get are listed here, with what they cost and how fast their codes came.',
  totals: 'In all',
  since: (day: string) => `Since ${day}`,
  spent: 'Spent',
  returned: 'Given back',
  success: 'Got an SMS',
  wait: 'Usual wait',
  none: '–',
  unsaid: 'nothing to tell yet',
  ofAll: (some: number, all: number) => `${some} of ${all}`,
  percent: (some: number, all: number) => `${Math.round((100 * some) / all)} %`,
  duration,
  due: (amount: number) =>
    `${formatDollars(amount)} should come back and was not seen yet: it counts as spent.`,
  perDay: (days: number) => `Spending, last ${days} days`,
  perDayNone: (days: number) => `Nothing was spent in the last ${days} days.`,
  perDayOthers: 'Nothing was spent on the other days.',
  onDay: (amount: number, day: string) => `${day}: ${formatDollars(amount)}`,
  day: 'Day',
  byService: 'By service',
  byCountry: 'By country',
  service: 'Service',
  country: 'Country',
  showAll: (count: number) => `Show all ${count}`,
  numbers: 'Past numbers',
  search: 'Search past numbers',
  searchHint: 'Service, country, site or digits',
  noMatch: (query: string) => `No number found for “${query}”.`,
  found: (count: number) => (count === 1 ? '1 number found' : `${count} numbers found`),
  more: (count: number) => `Show ${count} more`,
  older: (count: number) =>
    count === 1 ? '1 older number is in the file only.' : `${count} older numbers are in the file only.`,
  noNumber: 'Number not known',
  outcome: ({ phase, sms }: Pick<PastNumber, 'phase' | 'sms'>): string =>
    phase === 'waiting' && sms !== null ? 'Waiting for another code' : outcomes[phase],
  afterWait: (ms: number) => `after ${duration(ms)}`,
  back: (amount: number) => `${formatDollars(amount)} given back`,
  notBack: 'refund not seen yet',
  export: 'Save it all as a file',
};

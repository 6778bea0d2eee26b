// What the history says: figures over what was bought, and how each number went.
import type { PastNumber } from '../../utils/messages/views.ts';
import { duration, money, number, plural, share } from '../format.ts';

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
  ofAll: (some: number, all: number) => `${number(some)} of ${number(all)}`,
  percent: (some: number, all: number) => share(some / all),
  due: (amount: number) => `${money(amount)} should come back and was not seen yet: it counts as spent.`,
  perDay: (days: number) => `Spending, last ${days} days`,
  perDayNone: (days: number) => `Nothing was spent in the last ${days} days.`,
  perDayOthers: 'Nothing was spent on the other days.',
  onDay: (amount: number, day: string) => `${day}: ${money(amount)}`,
  day: 'Day',
  byService: 'By service',
  byCountry: 'By country',
  service: 'Service',
  country: 'Country',
  showAll: (count: number) => `Show all ${number(count)}`,
  numbers: 'Past numbers',
  search: 'Search past numbers',
  searchHint: 'Service, country, site or digits',
  noMatch: (query: string) => `No number found for “${query}”.`,
  found: (count: number) => plural(count, { one: '# number found', other: '# numbers found' }),
  more: (count: number) => `Show ${number(count)} more`,
  older: (count: number) =>
    plural(count, {
      one: '# older number is in the file only.',
      other: '# older numbers are in the file only.',
    }),
  noNumber: 'Number not known',
  outcome: ({ phase, sms }: Pick<PastNumber, 'phase' | 'sms'>): string =>
    phase === 'waiting' && sms !== null ? 'Waiting for another code' : outcomes[phase],
  afterWait: (ms: number) => `after ${duration(ms)}`,
  back: (amount: number) => `${money(amount)} given back`,
  notBack: 'refund not seen yet',
  export: 'Save it all as a file',
};

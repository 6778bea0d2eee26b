// What the ledger says when it is looked back on: money per day, how often an SMS came, how long it took. Pure.
import type { Country, Service } from '../catalog/types.ts';
import { lastDays } from './days.ts';
import { moneyOf, type Entry } from './entry.ts';

/** How a set of numbers went. */
export type Tally = {
  /** Numbers that were bought, those that still wait included. */
  numbers: number;
  /** Of these: the ones that got an SMS or ended without one. */
  settled: number;
  /** Of these: the ones that got an SMS. */
  answered: number;
  /** Median time from the purchase to the first SMS, ms; null where none came. */
  wait: number | null;
  /** Micro-dollars that went, less what the balance shows to have come back. */
  spent: number;
};

export type History = {
  totals: Tally & {
    /** Micro-dollars that the balance shows to have come back. */
    returned: number;
    /** Micro-dollars that should come back and were not seen to. */
    due: number;
    /** When the oldest of it was asked for, epoch ms; null where there is nothing. */
    since: number | null;
  };
  /** Oldest first, today last; `at`: the day's first moment, epoch ms; `spent` as in a tally, by the day of purchase. */
  days: { at: number; spent: number }[];
  /** Most numbers first. */
  services: (Tally & { service: Service })[];
  countries: (Tally & { country: Country })[];
};

/** How many days are told one by one. */
export const daysTold = 30;

/** Micro-dollars this entry took for good, as the book counts them (`moneyOf`); never -0. */
export const spentOn = (entry: Entry): number => 0 - moneyOf(entry);

/** From the purchase to the first SMS, ms, never negative; null where there is none. */
export function waitOf({ boughtAt, sms }: Entry): number | null {
  const first = sms[0];
  return boughtAt === null || !first ? null : Math.max(0, first.receivedAt - boughtAt);
}

const sum = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0);

/** The middle one; of an even count, what is half way between the two in the middle, rounded. Null of none. */
function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : Math.round((lower + upper) / 2);
}

function tally(entries: readonly Entry[]): Tally {
  const bought = entries.filter(({ boughtAt }) => boughtAt !== null);
  const answered = bought.filter(({ sms }) => sms.length > 0);
  return {
    numbers: bought.length,
    settled: bought.filter(({ sms, endedAt }) => sms.length > 0 || endedAt !== null).length,
    answered: answered.length,
    wait: median(answered.flatMap((entry) => waitOf(entry) ?? [])),
    spent: sum(entries.map(spentOn)),
  };
}

/** Groups that a number was bought in or money went for, with what the newest entry of each calls it. */
function tallies<T>(
  entries: readonly Entry[],
  read: (entry: Entry) => { key: string | number; name: string; of: T },
): (Tally & { of: T })[] {
  return [...Map.groupBy(entries, (entry) => read(entry).key).values()]
    .flatMap((group) => {
      const newest = group.reduce((a, b) => (b.createdAt > a.createdAt ? b : a));
      return { ...tally(group), ...read(newest) };
    })
    .filter(({ numbers, spent }) => numbers > 0 || spent !== 0)
    .toSorted((a, b) => b.numbers - a.numbers || b.spent - a.spent || (a.name < b.name ? -1 : 1))
    .map(({ key: _key, name: _name, ...group }) => group);
}

function spentByDay(entries: readonly Entry[], now: number): History['days'] {
  const days = lastDays(now, daysTold).map((at) => ({ at, spent: 0 }));
  for (const entry of entries) {
    // A clock that is being adjusted may be a little behind what was written down: that is today.
    const day = days.findLast(({ at }) => at <= Math.min(entry.createdAt, now));
    if (day) day.spent += spentOn(entry);
  }
  return days;
}

/** @param now epoch ms: the last of the days told one by one is the day of it */
export function historyOf(entries: readonly Entry[], now: number): History {
  return {
    totals: {
      ...tally(entries),
      returned: sum(entries.map(({ refunded }) => refunded)),
      due: sum(entries.filter(({ refund }) => refund === 'due').map(spentOn)),
      since: entries.length === 0 ? null : Math.min(...entries.map(({ createdAt }) => createdAt)),
    },
    days: spentByDay(entries, now),
    services: tallies(entries, ({ service }) => ({ key: service.code, name: service.name, of: service })).map(
      ({ of: service, ...group }) => ({ ...group, service }),
    ),
    countries: tallies(entries, ({ country }) => ({ key: country.id, name: country.name, of: country })).map(
      ({ of: country, ...group }) => ({ ...group, country }),
    ),
  };
}

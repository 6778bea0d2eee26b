// Which entry explains a movement of the balance. Pure. An explanation is an event whose effect on the money is the
// movement, exactly: money is never shown to have come back because the balance rose by something else.
import * as z from 'zod/mini';
import type { Book } from './book.ts';
import { moneyOf, type Entry, isLive } from './entry.ts';
import { advance } from './lifecycle.ts';
import type { LifeEvent } from './events.ts';

/** What the balance moved by (micro-dollars) between two readings, beyond what the ledger knows; `at`: the later one. */
export const movementSchema = z.object({ account: z.string(), at: z.number(), amount: z.int() });
export type Movement = z.infer<typeof movementSchema>;

/** How long after a purchase was settled as "nothing taken" a fall is still held to be its late effect. */
const lateFall = 24 * 60 * 60_000;
/** More refunds than that at once are matched one by one only. */
const mostTogether = 12;

type Explanation = { entry: Entry; event: LifeEvent }[];
const one = (entry: Entry | undefined, event: LifeEvent): Explanation | null =>
  entry ? [{ entry, event }] : null;

/** Several purchases without an answer at once: each took its price at most. */
function fellTogether(unknown: readonly Entry[], fall: number): Explanation | null {
  let left = fall;
  const found: Explanation = [];
  for (const entry of unknown) {
    if (entry.fell > 0 || left === 0) continue;
    const amount = Math.min(entry.maxPrice, left);
    found.push({ entry, event: { type: 'fell', amount } });
    left -= amount;
  }
  return left === 0 ? found : null;
}

/** A purchase without an answer that was settled as "nothing taken", not long ago. */
const mayTakeEffectLate = ({ phase, compared, refund, createdAt }: Entry, at: number): boolean =>
  phase === 'refused' && compared !== null && refund === 'none' && at - createdAt < lateFall;

/**
 * A fall: a purchase without an answer, one that took more than it said, or a "no" that was none. Else the money was
 * spent elsewhere.
 */
function explainFall(entries: readonly Entry[], { at, amount }: Movement): Explanation | null {
  const fall = -amount;
  const before = entries.filter(({ createdAt }) => createdAt <= at);
  const fell: LifeEvent = { type: 'fell', amount: fall };
  const unknown = before.filter(({ phase }) => phase === 'unknown');
  const unconfirmed = before.findLast((entry) => entry.phase === 'refused' && !entry.checked);
  const late = before.filter((entry) => mayTakeEffectLate(entry, at));
  return (
    one(
      unknown.find((entry) => entry.fell === 0 && fall <= entry.maxPrice),
      fell,
    ) ??
    one(
      before.findLast((entry) => entry.cost !== null && !entry.checked),
      { type: 'overcharged', amount: fall },
    ) ??
    one(unconfirmed, fell) ??
    fellTogether(unknown, fall) ??
    one(
      late.findLast((entry) => fall <= entry.maxPrice),
      fell,
    ) ??
    fellTogether([...unknown, ...late], fall) ??
    one(unknown.at(-1), fell)
  );
}

/** What may come back for an entry: its cost, with what was taken beyond it, or what was lost with an unknown outcome. */
function dueAmounts(entry: Entry): number[] {
  if (entry.phase === 'unknown') return entry.fell > 0 ? [entry.fell] : [];
  if (entry.refund !== 'due' || entry.cost === null) return [];
  return entry.overcharge > 0 ? [entry.cost, entry.cost + entry.overcharge] : [entry.cost];
}

/** The refunds that together are exactly this rise, oldest and fewest first; null where there are none. */
function refundsOf(due: readonly Entry[], rise: number, at: number): Explanation | null {
  const seen = (amount: number): LifeEvent => ({ type: 'refund-seen', amount, at });
  const single = due.find((entry) => dueAmounts(entry).includes(rise));
  if (single) return one(single, seen(rise));
  const together = (index: number, left: number): Explanation | null => {
    if (left === 0) return [];
    const entry = due[index];
    if (!entry || left < 0) return null;
    for (const amount of dueAmounts(entry)) {
      const rest = together(index + 1, left - amount);
      if (rest) return [{ entry, event: seen(amount) }, ...rest];
    }
    return together(index + 1, left);
  };
  return due.length > mostTogether ? null : together(0, rise);
}

/** A rise: money given back, or a number that cost less than was assumed. Else the account was topped up. */
function explainRise(entries: readonly Entry[], { at, amount }: Movement): Explanation | null {
  const before = entries.filter((entry) => (entry.boughtAt ?? entry.createdAt) <= at);
  const due = before.filter((entry) => dueAmounts(entry).length > 0);
  const refunds = refundsOf(due, amount, at);
  if (refunds) return refunds;
  const assumed = before.findLast(
    (entry) => isLive(entry) && entry.costAssumed && !entry.checked && amount < (entry.cost ?? 0),
  );
  if (assumed?.cost != null) return one(assumed, { type: 'cost-learned', cost: assumed.cost - amount });
  const overcharged = before.findLast((entry) => entry.overcharge === amount && entry.refund !== 'due');
  return one(overcharged, { type: 'overcharge-returned' });
}

/** The book with every movement of the account taken out that an entry explains; the balance stays as it is. */
export function explain(book: Book, account: string): Book {
  for (const movement of book.movements) {
    if (movement.account !== account) continue;
    const entries = book.entries.filter((entry) => entry.account === account);
    const found = movement.amount < 0 ? explainFall(entries, movement) : explainRise(entries, movement);
    if (!found) continue;
    const changed = new Map(found.map(({ entry, event }) => [entry, advance(entry, event)]));
    const effect = [...changed].reduce((sum, [from, to]) => sum + moneyOf(to) - moneyOf(from), 0);
    if (effect !== movement.amount) continue;
    return explain(
      {
        ...book,
        entries: book.entries.map((entry) => changed.get(entry) ?? entry),
        movements: book.movements.filter((other) => other !== movement),
      },
      account,
    );
  }
  return book;
}

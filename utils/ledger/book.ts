// The whole book: entries, what each account's balance is by our reckoning, and the movements that no entry explains.
// Pure. It always balances: an account's balance = its first reading + money of its entries + its unexplained movements.
import * as z from 'zod/mini';
import { moneyOf, type Entry, isLive } from './entry.ts';
import { explain, type Movement } from './explain.ts';
import { advance, lifetime } from './lifecycle.ts';
import type { LifeEvent } from './events.ts';

export const accountSchema = z.object({
  /** Micro-dollars: as last read, moved by what was written down since. */
  balance: z.int(),
  /** When it was last read. */
  at: z.number(),
  /** When it was read first: of what was before that, the balance tells nothing. */
  since: z.number(),
});
export type AccountBalance = z.infer<typeof accountSchema>;

export type Book = {
  entries: readonly Entry[];
  accounts: Readonly<Record<string, AccountBalance>>;
  movements: readonly Movement[];
};

export const emptyBook: Book = { entries: [], accounts: {}, movements: [] };

/** Same book where nothing changed. */
function withEntry(book: Book, before: Entry, after: Entry): Book {
  if (after === before) return book;
  const known = book.accounts[before.account];
  const moved = moneyOf(after) - moneyOf(before);
  return {
    ...book,
    entries: book.entries.map((entry) => (entry === before ? after : entry)),
    accounts:
      known && moved !== 0
        ? { ...book.accounts, [before.account]: { ...known, balance: known.balance + moved } }
        : book.accounts,
  };
}

/** One event to one entry, and what it makes explicable. */
export function applyEvent(book: Book, id: string, event: LifeEvent): Book {
  const before = book.entries.find((entry) => entry.id === id);
  if (!before) return book;
  const next = withEntry(book, before, advance(before, event));
  return next === book ? book : explain(next, before.account);
}

/** Until then a lost purchase may be given back by itself: the service does so with what got no SMS in its life. */
const lostMayReturn = 3 * lifetime;

/**
 * Money of other numbers that may be on its way makes a balance that stayed the same prove nothing.
 * @param readBefore when the balance was read the time before, epoch ms
 */
function unclear(book: Book, entry: Entry, at: number, readBefore: number): boolean {
  const others = book.entries.filter(({ id, account }) => account === entry.account && id !== entry.id);
  const underWay = others.some(
    (other) =>
      other.refund === 'due' ||
      other.phase === 'cancelling' ||
      (other.phase === 'unknown' && other.fell > 0 && readBefore - other.createdAt < lostMayReturn) ||
      (isLive(other) && other.expiresAt !== null && at >= other.expiresAt),
  );
  const rose = book.movements.some(
    (movement) => movement.account === entry.account && movement.amount > 0 && movement.at >= entry.createdAt,
  );
  const reckoned = (book.accounts[entry.account]?.since ?? Infinity) <= entry.createdAt;
  return underWay || rose || !reckoned;
}

/**
 * The balance of an account as the service says it. What differs from our reckoning becomes a movement, and a movement
 * is explained by an entry where one fits (`explain.ts`).
 * @param balance micro-dollars
 */
export function readBalance(book: Book, account: string, balance: number, at: number): Book {
  const known = book.accounts[account];
  const amount = known ? balance - known.balance : 0;
  const read: Book = {
    ...book,
    accounts: { ...book.accounts, [account]: { balance, at, since: known?.since ?? at } },
    movements: amount === 0 ? book.movements : [...book.movements, { account, at, amount }],
  };
  const explained = explain(read, account);
  const seen = (entry: Entry): Entry => {
    if (entry.account !== account) return entry;
    const checked = advance(entry, { type: 'checked' });
    const before = book.entries.find(({ id }) => id === entry.id);
    // Until money is seen to be gone, each reading is compared; then the one that showed it says how sure that is.
    return checked.phase === 'unknown' && (before?.fell ?? 0) === 0
      ? advance(checked, { type: 'compared', at, unclear: unclear(explained, checked, at, known?.at ?? at) })
      : checked;
  };
  return { ...explained, entries: explained.entries.map(seen) };
}

/** The clock was set back by so many milliseconds and is at `now`. */
export const setBack = (book: Book, by: number, now: number): Book => ({
  ...book,
  entries: book.entries.map((entry) => advance(entry, { type: 'clock-set-back', by, now })),
  movements: book.movements.map((movement) => ({ ...movement, at: Math.min(movement.at, now) })),
  accounts: Object.fromEntries(
    Object.entries(book.accounts).map(([id, { balance, at, since }]) => [
      id,
      { balance, at: at - by, since: since - by },
    ]),
  ),
});

/** A rise since the number was bought that no entry explains: it may hold the money that is due; 0 where there is none. */
export function riseBeside({ movements }: Book, { account, boughtAt, createdAt }: Entry): number {
  const since = boughtAt ?? createdAt;
  return Math.max(
    0,
    ...movements
      .filter((movement) => movement.account === account && movement.at >= since)
      .map(({ amount }) => amount),
  );
}

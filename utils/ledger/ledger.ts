// The book in storage: one writer, checked on reading, damaged parts put aside and never dropped, full storage told.
import { applyEvent, readBalance, setBack, type Book } from './book.ts';
import type { Entry } from './entry.ts';
import type { LifeEvent } from './events.ts';
import { nextTidy, tidy, type Retention } from './retention.ts';
import { openStored, toStored } from './stored.ts';
import type { Store } from '../store.ts';

const key = 'ledger';
/** What could not be read, oldest first: `{at, items}`. */
const quarantineKey = 'ledger.quarantine';
/** A clock that goes back by less is only being adjusted. */
const clockTolerance = 5_000;

export type Change = { before: Entry; after: Entry };
export type Health = {
  /** How many damaged parts were put aside since the person last took note. */
  quarantined: number;
  /** Storage refuses to be written: what is newest is in memory only. */
  unwritten: boolean;
};

export type Ledger = {
  book(): Promise<Book>;
  /** All entries, oldest first. */
  read(): Promise<readonly Entry[]>;
  find(id: string): Promise<Entry | undefined>;
  /** Writes a new entry; rejects when storage refuses, and then nothing may be bought. */
  add(entry: Entry): Promise<void>;
  /**
   * Applies an event to one entry and writes it; answers the entry as it stands then. What happened has happened: where
   * storage refuses, it is kept in memory and written at the next turn.
   */
  apply(id: string, event: LifeEvent): Promise<Entry | undefined>;
  /** Books a balance of that account as read now, micro-dollars: the only way by which refunds are seen. */
  balanceRead(account: string, balance: number): Promise<void>;
  /** Drops what is past its time. @returns when the next thing is, epoch ms, Infinity for never */
  tidy(keep: Retention): Promise<number>;
  health(): Promise<Health>;
  /** What was put aside, as it lay there. */
  quarantine(): Promise<unknown[]>;
  /** The person took note of it. */
  acknowledge(): Promise<void>;
};

/**
 * @param now epoch ms
 * @param changed called after every write with the entries that are not as they were
 * @param makeRoom frees storage of what can be had again; called when a write is refused, before it is tried once more
 */
export function createLedger(deps: {
  store: Store;
  now: () => number;
  changed: (changes: Change[]) => void;
  makeRoom?: () => Promise<void>;
}): Ledger {
  const { store, now, changed, makeRoom } = deps;
  let current: Book | undefined;
  let quarantined = 0;
  let unwritten = false;
  /** The latest moment that was seen on the clock. */
  let latest = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };

  async function set(items: Record<string, unknown>): Promise<void> {
    try {
      await store.set(items);
    } catch (refused) {
      if (!makeRoom) throw refused;
      await makeRoom();
      await store.set(items);
    }
  }

  const aside = async (): Promise<{ items: unknown[]; seen: number }> => {
    const stored = (await store.get(quarantineKey))[quarantineKey];
    if (stored === undefined) return { items: [], seen: 0 };
    const { items, seen } = stored as { items?: unknown; seen?: unknown };
    return Array.isArray(items) && typeof seen === 'number' ? { items, seen } : { items: [stored], seen: 0 };
  };

  async function open(): Promise<Book> {
    const opened = openStored((await store.get(key))[key]);
    const before = await aside();
    const items = [...before.items, ...opened.damaged];
    if (opened.old) {
      // In one write, so that a part is in the book or in quarantine, and there once.
      const book = { [key]: toStored(opened.book, Math.max(opened.at, now())) };
      await set(opened.damaged.length > 0 ? { ...book, [quarantineKey]: { ...before, items } } : book);
    }
    quarantined = items.length - before.seen;
    latest = Math.max(latest, opened.at);
    return opened.book;
  }

  async function load(): Promise<Book> {
    current ??= await open();
    if (unwritten) await keep(current);
    const moved = latest - now();
    latest = now();
    if (moved > clockTolerance) await keep(setBack(current, moved, latest));
    return current;
  }

  async function write(next: Book): Promise<void> {
    await set({ [key]: toStored(next, now()) });
    current = next;
    unwritten = false;
  }

  /** Like `write`, but storage that refuses loses nothing while this worker lives. */
  async function keep(next: Book): Promise<void> {
    current = next;
    unwritten = true;
    await write(next).catch(() => undefined);
  }

  /** Replaces the book where `change` makes another one. */
  const replace = (change: (book: Book) => Book): Promise<Book> =>
    inTurn(async () => {
      const before = await load();
      const after = change(before);
      if (after === before) return before;
      await keep(after);
      const old = new Map(before.entries.map((entry) => [entry.id, entry]));
      changed(
        after.entries.flatMap((entry) => {
          const was = old.get(entry.id);
          return was && was !== entry ? [{ before: was, after: entry }] : [];
        }),
      );
      return after;
    });

  const book = () => inTurn(load);
  const find = ({ entries }: Book, id: string) => entries.find((entry) => entry.id === id);

  return {
    book,
    read: async () => (await book()).entries,
    find: async (id) => find(await book(), id),
    add: (entry) =>
      inTurn(async () => {
        const before = await load();
        await write({ ...before, entries: [...before.entries, entry] });
        changed([]);
      }),
    apply: async (id, event) => find(await replace((before) => applyEvent(before, id, event)), id),
    balanceRead: async (account, balance) => {
      await replace((before) => readBalance(before, account, balance, now()));
    },
    tidy: async (retention) => nextTidy(await replace((before) => tidy(before, retention, now())), retention),
    health: () => inTurn(async () => (await load(), { quarantined, unwritten })),
    quarantine: () => inTurn(async () => (await aside()).items),
    acknowledge: () =>
      inTurn(async () => {
        const { items } = await aside();
        await set({ [quarantineKey]: { items, seen: items.length } });
        quarantined = 0;
        changed([]);
      }),
  };
}

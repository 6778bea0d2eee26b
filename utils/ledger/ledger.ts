// What was bought, as written down: one writer, checked on reading, damaged lines put aside and never dropped.
import * as z from 'zod/mini';
import { entrySchema, type Entry } from './entry.ts';
import { advance, type LifeEvent } from './lifecycle.ts';
import type { Store } from '../store.ts';

const key = 'ledger';
const version = 1;
const bookSchema = z.object({ version: z.literal(version), entries: z.array(z.unknown()) });

export type Ledger = {
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
  /** Tells all other entries of its account that this one moved the balance by so many micro-dollars. */
  balanceMoved(id: string, amount: number): Promise<void>;
};

/**
 * @param now epoch ms, names what is put into quarantine
 * @param changed called after every write
 */
export function createLedger(deps: { store: Store; now: () => number; changed: () => void }): Ledger {
  const { store, now, changed } = deps;
  let entries: readonly Entry[] | undefined;
  let unwritten = false;
  let queue: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };

  async function load(): Promise<readonly Entry[]> {
    if (entries) {
      if (unwritten) await keep(entries);
      return entries;
    }
    const stored = (await store.get(key))[key];
    const loaded: Entry[] = [];
    const damaged: unknown[] = [];
    if (stored !== undefined) {
      const book = z.safeParse(bookSchema, stored);
      if (!book.success) damaged.push(stored);
      for (const line of book.data?.entries ?? []) {
        const parsed = z.safeParse(entrySchema, line);
        if (parsed.success) loaded.push(parsed.data);
        else damaged.push(line);
      }
    }
    if (damaged.length > 0) {
      // In one write, so that a line is in the book or in quarantine, and there once.
      await store.set({ [`${key}.quarantine.${now()}`]: damaged, [key]: { version, entries: loaded } });
    }
    entries = loaded;
    return loaded;
  }

  async function write(next: readonly Entry[]): Promise<void> {
    await store.set({ [key]: { version, entries: next } });
    entries = next;
    unwritten = false;
  }

  /** Like `write`, but storage that refuses loses nothing while this worker lives. */
  async function keep(next: readonly Entry[]): Promise<void> {
    entries = next;
    unwritten = true;
    await write(next).catch(() => undefined);
  }

  return {
    read: () => inTurn(load),
    find: (id) => inTurn(async () => (await load()).find((entry) => entry.id === id)),
    add: (entry) =>
      inTurn(async () => {
        await write([...(await load()), entry]);
        changed();
      }),
    apply: (id, event) =>
      inTurn(async () => {
        const all = await load();
        const before = all.find((entry) => entry.id === id);
        if (!before) return undefined;
        const after = advance(before, event);
        if (after === before) return after;
        await keep(all.map((entry) => (entry === before ? after : entry)));
        changed();
        return after;
      }),
    balanceMoved: (id, amount) =>
      inTurn(async () => {
        const all = await load();
        const account = all.find((entry) => entry.id === id)?.account;
        const next = all.map((entry) =>
          entry.id === id || entry.account !== account
            ? entry
            : advance(entry, { type: 'balance-moved', amount }),
        );
        if (next.every((entry, index) => entry === all[index])) return;
        await keep(next);
        changed();
      }),
  };
}

// Lists that the service gave before, kept to be shown at once while they are asked for anew.
import * as z from 'zod/mini';
import type { Store } from '../store.ts';

/** @property at when the service gave it, epoch ms */
export type Kept<T> = { at: number; rows: T[] };

/**
 * One list for each of a few keys, in one item of storage; the ones written longest ago make room.
 * @param of.limit how many lists are kept: prices of all services would fill the storage that numbers need
 */
export function createKept<T>(of: {
  store: Store;
  /** The item's name in storage, followed by the API's origin: another one has other codes and ids. */
  name: string;
  rows: z.ZodMiniType<T[]>;
  limit: number;
}) {
  const { store, name, limit } = of;
  const schema = z.record(z.string(), z.object({ at: z.number(), rows: of.rows }));
  /** One after the other, so that two that write at once are both kept. */
  let writing: Promise<void> = Promise.resolve();

  async function all(item: string): Promise<Map<string, Kept<T>>> {
    const parsed = z.safeParse(schema, (await store.get(item))[item]);
    return new Map(parsed.success ? Object.entries(parsed.data) : []);
  }
  async function write(item: string, key: string, kept: Kept<T>): Promise<void> {
    const lists = await all(item);
    lists.set(key, kept);
    const oldestFirst = [...lists].toSorted(([, a], [, b]) => a.at - b.at);
    for (const [old] of oldestFirst.slice(0, -limit)) lists.delete(old);
    await store.set({ [item]: Object.fromEntries(lists) });
  }

  return {
    async get(origin: string, key: string): Promise<Kept<T> | null> {
      return (await all(`${name}@${origin}`)).get(key) ?? null;
    },
    /** Never rejects: a list can be had again. */
    set(origin: string, key: string, kept: Kept<T>): Promise<void> {
      writing = writing.then(() => write(`${name}@${origin}`, key, kept)).catch(() => undefined);
      return writing;
    },
  };
}

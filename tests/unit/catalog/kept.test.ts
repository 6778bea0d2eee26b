// The last prices are there at once, also after a restart; and they never fill the storage that numbers need.
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { createKept } from '../../../utils/catalog/kept.ts';
import { memoryStore, type MemoryStore } from '../activations/helpers.ts';

const origin = 'https://api.securesms.io';
const open = (store: MemoryStore, limit = 3) =>
  createKept<number>({ store, name: 'catalog.some', rows: z.array(z.int()), limit });

it('what was kept is there after a restart', async () => {
  const store = memoryStore();
  await open(store).set(origin, 'tg', { at: 7, rows: [1, 2] });
  expect(await open(store).get(origin, 'tg')).toEqual({ at: 7, rows: [1, 2] });
  expect(await open(store).get(origin, 'wa')).toBeNull();
});

it("another API's lists are not this one's", async () => {
  const store = memoryStore();
  const kept = open(store);
  await kept.set(origin, 'tg', { at: 7, rows: [1] });
  expect(await kept.get('https://other.example', 'tg')).toBeNull();
});

it('the lists written longest ago make room, in storage too', async () => {
  const store = memoryStore();
  const kept = open(store);
  for (const at of [3, 1, 2, 4, 5]) await kept.set(origin, `s${at}`, { at, rows: [at] });
  const there = await Promise.all(['s1', 's2', 's3', 's4', 's5'].map((key) => open(store).get(origin, key)));
  expect(there.map((list) => list?.at ?? null)).toEqual([null, null, 3, 4, 5]);
});

it('two that are written at once are both kept', async () => {
  const store = memoryStore();
  const kept = open(store);
  await Promise.all(['a', 'b'].map((key) => kept.set(origin, key, { at: 1, rows: [1] })));
  expect(await open(store).get(origin, 'a')).not.toBeNull();
  expect(await open(store).get(origin, 'b')).not.toBeNull();
});

describe('what lies in storage and is no list is as good as none', () => {
  it.each([[null], ['text'], [{ tg: { at: 'x', rows: [] } }], [{ tg: { at: 1, rows: ['1'] } }]])(
    '%j',
    async (lies) => {
      const kept = open(memoryStore({ [`catalog.some@${origin}`]: lies }));
      expect(await kept.get(origin, 'tg')).toBeNull();
      await kept.set(origin, 'tg', { at: 2, rows: [2] });
      expect(await kept.get(origin, 'tg')).toEqual({ at: 2, rows: [2] });
    },
  );
});

it('storage that refuses once takes one list, and nothing fails', async () => {
  const store = memoryStore();
  const set = vi.fn(store.set).mockRejectedValueOnce(new Error('full'));
  const kept = open({ ...store, set });
  await kept.set(origin, 'tg', { at: 1, rows: [1] });
  await kept.set(origin, 'wa', { at: 1, rows: [1] });
  expect(await kept.get(origin, 'tg')).toBeNull();
  expect(await kept.get(origin, 'wa')).toEqual({ at: 1, rows: [1] });
});

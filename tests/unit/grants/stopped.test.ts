// Tabs where the person had us stop: kept until they press again, whatever lies in storage.
import { expect, test } from 'vitest';
import { createStopped } from '../../../utils/grants/stopped.ts';

function stored(raw?: unknown) {
  const items = new Map<string, unknown>(raw === undefined ? [] : [['stopped', raw]]);
  const store = {
    get: async (key: string) => (items.has(key) ? { [key]: items.get(key) } : {}),
    set: async (added: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(added)) items.set(key, value);
    },
  };
  return { store, stopped: createStopped(store) };
}

test('a stopped tab stays stopped for the next worker, until it is lifted there', async () => {
  const { store, stopped } = stored();
  await stopped.add([7, 8]);
  const next = createStopped(store);
  expect([await next.has(7), await next.has(8), await next.has(9)]).toEqual([true, true, false]);
  await next.lift(7);
  expect([await stopped.has(7), await stopped.has(8)]).toEqual([false, true]);
});

test('of two changes at once neither is lost, and no tab is kept twice', async () => {
  const { store, stopped } = stored([7]);
  await Promise.all([stopped.add([7, 8]), stopped.lift(7), stopped.add([9])]);
  expect(await store.get('stopped')).toEqual({ stopped: [8, 9] });
});

test.each([[{}], ['7'], [[7, 'x']], [null]])('%j in storage stops nobody and breaks nothing', async (raw) => {
  const { stopped } = stored(raw);
  expect(await stopped.has(7)).toBe(false);
  await stopped.add([7]);
  expect(await stopped.has(7)).toBe(true);
});

// How calls went is counted by their names, with the newest failures, and nothing of what was asked or answered.
import { expect, test } from 'vitest';
import { fail, ok, type Client } from '../../../utils/securesms/index.ts';
import { createCalls, noCalls, withCall } from '../../../utils/upkeep/calls.ts';
import { memoryStore } from '../activations/helpers.ts';

test('a call is counted, timed and answered as if nobody looked', async () => {
  let time = 1000;
  const store = memoryStore();
  const calls = createCalls({ store, now: () => time });
  const answers = [ok(2_356_000), fail({ kind: 'unknown-token', token: 'SECRET' } as const)];
  const client = calls.timed({
    getBalance: async () => {
      time += 40;
      return answers.shift() ?? ok(0);
    },
  } as unknown as Client);
  expect(await client.getBalance()).toEqual(ok(2_356_000));
  expect(await client.getBalance()).toEqual(fail({ kind: 'unknown-token', token: 'SECRET' }));
  expect(await calls.read()).toEqual({
    calls: { getBalance: { asked: 2, failed: 1, last: 40, longest: 40 } },
    failures: [{ call: 'getBalance', kind: 'unknown-token', at: 1080 }],
  });
  expect(JSON.stringify(await store.get('calls'))).not.toMatch(/SECRET|2356000/);
});

test('storage that refuses spoils no call, and the next one is counted', async () => {
  const store = memoryStore();
  const calls = createCalls({ store, now: () => 0 });
  const client = calls.timed({ getBalance: async () => ok(7) } as unknown as Client);
  store.refuses = true;
  expect(await client.getBalance()).toEqual(ok(7));
  await calls.read();
  store.refuses = false;
  await client.getBalance();
  expect((await calls.read()).calls.getBalance?.asked).toBe(1);
});

test('the newest failures are kept, and no more than ten', () => {
  const failed = { name: 'getStatus', took: -5, result: fail({ kind: 'offline' } as const) } as const;
  const all = Array.from({ length: 12 }, (_, at) => at).reduce((to, at) => withCall(to, failed, at), noCalls);
  expect(all.failures.map(({ at }) => at)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
  expect(all.calls.getStatus).toEqual({ asked: 12, failed: 12, last: 0, longest: 0 });
});

// A balance is booked for the account whose key asked, at a time at which nothing else moved it, or not at all.
import { expect, it } from 'vitest';
import { createReadBalance } from '../../../utils/activations/balance.ts';
import { start } from '../simulator/helpers.ts';
import { memoryStore, minute, pass, startWorker, t0, wish } from './helpers.ts';

it('is not booked where the key was changed while the answer was on its way', async () => {
  const worker = startWorker(await start(), memoryStore());
  let account = 'mine';
  const { client, ledger, account: known } = worker;
  const slow = { ...client, getBalance: async () => client.getBalance().finally(() => (account = 'theirs')) };
  const readBalance = createReadBalance({
    client: slow,
    ledger,
    account: known,
    accountId: async () => account,
  });
  expect(await readBalance()).toEqual({ ok: true, value: 2_356_000 });
  expect((await ledger.book()).accounts).toEqual({});
  await readBalance();
  expect((await ledger.book()).accounts).toEqual({ theirs: { balance: 2_356_000, at: t0, since: t0 } });
});

it('read while a purchase is made is read before or after it, never booked as a refund', async () => {
  const worker = startWorker(await start(), memoryStore());
  await Promise.all([
    worker.activations.readBalance(),
    worker.activations.buy(wish),
    worker.activations.readBalance(),
  ]);
  await worker.settled();
  await pass(worker, minute);
  expect((await worker.ledger.book()).movements).toEqual([]);
  expect(await worker.only()).toMatchObject({ phase: 'waiting', overcharge: 0, refund: 'none' });
});

it('is asked for twice before a key counts as refused', async () => {
  const worker = startWorker(await start(), memoryStore());
  worker.simulator.fault({ action: 'getBalance', kind: 'body', body: 'BAD_KEY', times: 1 });
  expect(await worker.activations.readBalance()).toEqual({ ok: true, value: 2_356_000 });
  expect((await worker.account.state()).rejectedAt).toBeNull();
  worker.simulator.fault({ action: 'getBalance', kind: 'body', body: 'BAD_KEY', times: 2 });
  expect(await worker.activations.readBalance()).toEqual({ ok: false, failure: { kind: 'bad-key' } });
  expect((await worker.account.state()).rejectedAt).toBe(t0);
});

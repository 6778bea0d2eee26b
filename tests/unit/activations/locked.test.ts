// The key is locked: nothing is asked, bought or woken for, nothing bought is lost, and unlocking goes on with all of it.
import { describe, expect, it } from 'vitest';
import { start } from '../simulator/helpers.ts';
import { asked, memoryStore, minute, pass, second, startWorker, wish } from './helpers.ts';

/** A number that waits, and a lock that can be turned. */
async function bought(sold = 1) {
  const simulator = await start({ balance: 10_000_000 });
  simulator.stock.set(22, 'tg', 2266, { count: 5 });
  /** `openFor`: how often it is still found open before it turns by itself. */
  const lock = { on: false, openFor: Infinity };
  const isLocked = () => {
    lock.on ||= lock.openFor === 0;
    lock.openFor -= 1;
    return lock.on;
  };
  const worker = startWorker(simulator, memoryStore(), { locked: isLocked });
  for (let number = 0; number < sold; number += 1) {
    const outcome = await worker.activations.buy(wish);
    if (!outcome.ok) throw new Error(outcome.failure.kind);
  }
  await worker.settled();
  return { ...worker, lock };
}
const locked = { ok: false, failure: { kind: 'locked' } };

describe('while it is locked', () => {
  it('a purchase is refused before anything is written or sent', async () => {
    const worker = await bought(0);
    worker.lock.on = true;
    expect(await worker.activations.buy(wish)).toEqual(locked);
    expect(await worker.ledger.read()).toEqual([]);
    expect(worker.simulator.requests).toEqual([]);
    expect(worker.armed).toEqual([]);
  });

  it.each(['another', 'finish', 'cancel'] as const)(
    '%s is refused, and the number stays as it is',
    async (name) => {
      const worker = await bought();
      const [phone] = worker.simulator.activations;
      worker.simulator.sendSms({ phone: phone!.phone, text: 'Your code is 482910' });
      if (name !== 'cancel') await pass(worker, 5 * second);
      const before = await worker.only();
      worker.lock.on = true;
      expect(await worker.activations[name](before.id)).toEqual(locked);
      expect(await worker.only()).toEqual(before);
      expect(asked(worker.simulator, 'setStatus')).toBe(0);
    },
  );

  it('a queued cancel can be taken back: that asks nobody', async () => {
    const worker = await bought();
    const { id } = await worker.only();
    await worker.activations.cancel(id);
    worker.lock.on = true;
    expect(await worker.activations.keep(id)).toMatchObject({ ok: true, value: { cancelAt: null } });
  });

  it('nothing is due, so that no alarm rings for nothing', async () => {
    const worker = await bought();
    worker.lock.on = true;
    const before = worker.simulator.requests.length;
    expect(await worker.activations.untilNext()).toBeNull();
    await pass(worker, 30 * minute);
    expect(await worker.activations.step()).toBeNull();
    expect(worker.simulator.requests).toHaveLength(before);
    expect(await worker.only()).toMatchObject({ phase: 'waiting', failure: null });
  });

  it('what could not be written is tried again all the same', async () => {
    const worker = await bought();
    worker.store.refuses = true;
    await worker.activations.cancel((await worker.only()).id);
    worker.lock.on = true;
    expect(await worker.activations.untilNext()).toBe(30 * second);
  });
});

describe('after it is unlocked', () => {
  it('a code that came meanwhile is there with the next step', async () => {
    const worker = await bought();
    worker.lock.on = true;
    const [number] = worker.simulator.activations;
    worker.simulator.sendSms({ phone: number!.phone, text: 'Your code is 482910' });
    await pass(worker, 3 * minute);
    worker.lock.on = false;
    expect(await worker.activations.untilNext()).toBe(0);
    await worker.activations.step();
    expect(worker.arrived).toEqual(['482910']);
  });

  it('a cancel that came due meanwhile is carried out once, and its refund seen', async () => {
    const worker = await bought();
    await worker.activations.cancel((await worker.only()).id);
    worker.lock.on = true;
    await pass(worker, 5 * minute);
    expect(asked(worker.simulator, 'setStatus', '8')).toBe(0);
    worker.lock.on = false;
    await pass(worker, 10 * second);
    expect(asked(worker.simulator, 'setStatus', '8')).toBe(1);
    expect(await worker.only()).toMatchObject({ phase: 'cancelled', refund: 'seen', refunded: 280_000 });
  });

  it.each([21 * minute, 26 * 60 * minute])(
    'a number whose time ran out %d ms before is ended, and what came back is found',
    async (ms) => {
      const worker = await bought();
      worker.lock.on = true;
      await pass(worker, ms);
      worker.lock.on = false;
      // As the background does when it is unlocked.
      await worker.activations.readBalance();
      await pass(worker, 30 * minute);
      expect(await worker.only()).toMatchObject({ refund: 'seen', refunded: 280_000 });
      expect((await worker.only()).endedAt).not.toBeNull();
      expect((await worker.ledger.book()).accounts['mine']?.balance).toBe(10_000_000);
    },
  );
});

describe('locked in the middle', () => {
  /** The lock is turned as soon as the simulator gets the first such request. */
  function lockAt({ simulator, lock }: Awaited<ReturnType<typeof bought>>, action: string) {
    const heard = simulator.onRequest((request) => {
      if (request.action !== action) return;
      lock.on = true;
      heard();
    });
  }

  it('of a purchase: the number that was paid for is written down, and goes on later', async () => {
    const worker = await bought(0);
    lockAt(worker, 'getNumberV2');
    expect(await worker.activations.buy(wish)).toMatchObject({ ok: true, value: { phase: 'waiting' } });
    await worker.settled();
    expect(worker.simulator.activations).toHaveLength(1);
    worker.lock.on = false;
    await pass(worker, 10 * second);
    expect(await worker.only()).toMatchObject({ phase: 'waiting', checked: true });
  });

  it('between writing a purchase down and sending it: refused, nothing was sent and nothing is owed', async () => {
    const worker = await bought(0);
    lockAt(worker, 'getBalance');
    expect(await worker.activations.buy(wish)).toEqual(locked);
    expect(worker.simulator.activations).toEqual([]);
    expect(await worker.only()).toMatchObject({ phase: 'refused', failure: { kind: 'locked' } });
    worker.lock.on = false;
    await pass(worker, minute);
    expect(await worker.only()).toMatchObject({ phase: 'refused', refund: 'none' });
  });

  it('of a question about a number: nothing was learned of it, and nothing is written', async () => {
    const worker = await bought();
    const before = await worker.only();
    const sent = worker.simulator.requests.length;
    worker.lock.openFor = 1;
    await worker.activations.step();
    expect(worker.lock.on).toBe(true);
    expect(worker.simulator.requests).toHaveLength(sent);
    expect(await worker.only()).toEqual(before);
  });

  it('of a cancel, before it is sent: it is sent later, and given back once', async () => {
    const worker = await bought();
    await worker.activations.cancel((await worker.only()).id);
    await pass(worker, 2 * minute - 10 * second);
    lockAt(worker, 'getBalance');
    await pass(worker, minute);
    expect(asked(worker.simulator, 'setStatus', '8')).toBe(0);
    expect(await worker.only()).toMatchObject({ phase: 'cancelling' });
    worker.lock.on = false;
    await pass(worker, 30 * second);
    expect(asked(worker.simulator, 'setStatus', '8')).toBe(1);
    expect(worker.simulator.account.balance).toBe(10_000_000);
  });
});

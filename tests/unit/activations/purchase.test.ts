// Buying against the real simulator: one call, written down first, never repeated, and no answer is not "no".
import { describe, expect, it } from 'vitest';
import type { FaultRule } from '../../simulator/index.ts';
import { start } from '../simulator/helpers.ts';
import { asked, india, memoryStore, minute, page, pass, startWorker, t0, wish } from './helpers.ts';

const buying = (fault: Omit<FaultRule, 'action' | 'times'>): FaultRule => ({
  ...fault,
  action: 'getNumberV2',
  times: 1,
});

async function world(options: { balance?: number; timeoutMs?: number } = {}) {
  const simulator = await start({ balance: options.balance });
  return startWorker(simulator, memoryStore(), options);
}

describe('a request that the browser sent twice', () => {
  const twice = async (answer: 'number' | 'refusal') => {
    const worker = await world();
    const off = worker.simulator.onRequest(({ action, stage, number }) => {
      if (action !== 'getNumberV2' || stage !== 'arrived' || number === 0) return;
      off();
      worker.simulator.account.balance -= 280_000;
      if (answer === 'refusal') worker.simulator.stock.set(22, 'tg', 2266, { count: 0 });
    });
    const outcome = await worker.activations.buy(wish);
    await worker.settled();
    return { worker, outcome };
  };

  it('is told by the balance, beside the number that was answered', async () => {
    const { worker, outcome } = await twice('number');
    expect(outcome.ok).toBe(true);
    expect(await worker.only()).toMatchObject({ phase: 'waiting', cost: 280_000, overcharge: 280_000 });
  });

  it('and then refused is no refusal where the balance fell', async () => {
    const { worker, outcome } = await twice('refusal');
    expect(outcome).toEqual({ ok: false, failure: { kind: 'purchase-unknown' } });
    expect(await worker.only()).toMatchObject({ phase: 'unknown', fell: 280_000 });
  });
});

describe('another account', () => {
  it('proves no refund, and is not asked about numbers that it did not buy', async () => {
    const worker = await world();
    await worker.activations.buy(wish);
    await worker.settled();
    worker.simulator.account.balance = 9_000_000;
    const other = startWorker(worker.simulator, worker.store, { accountId: 'theirs' });
    const before = asked(worker.simulator, 'getStatus');
    await pass(other, 30 * minute);
    expect(asked(worker.simulator, 'getStatus')).toBe(before);
    expect(await other.only()).toMatchObject({ phase: 'waiting', refund: 'none' });
    expect(await other.activations.cancel((await other.only()).id)).toMatchObject({ ok: false });
  });
});

describe('a purchase', () => {
  it('is in the ledger before the request reaches the service', async () => {
    const worker = await world();
    const atArrival: unknown[] = [];
    worker.simulator.onRequest(({ action, tookEffect }) => {
      if (action === 'getNumberV2' && !tookEffect) atArrival.push(worker.store.value('ledger'));
    });
    await worker.activations.buy(wish);
    expect(atArrival).toMatchObject([{ entries: [{ phase: 'intent', balanceBefore: 2_356_000 }] }]);
  });

  it('gives the number with its deadlines, and asks for no more than was shown', async () => {
    const worker = await world();
    const outcome = await worker.activations.buy(wish);
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        phase: 'waiting',
        binding: page,
        cost: 280_000,
        boughtAt: t0,
        expiresAt: t0 + 20 * minute,
        cancelFrom: t0 + 2 * minute,
        digits: worker.simulator.activations[0]?.phone,
      },
    });
    expect(worker.simulator.requests.find(({ action }) => action === 'getNumberV2')?.params).toEqual({
      service: 'tg',
      country: '22',
      maxPrice: '0.28',
    });
    await worker.settled();
    expect((await worker.ledger.book()).accounts['mine']?.balance).toBe(2_076_000);
  });

  it('asked for twice at once buys one number and answers both with it', async () => {
    const worker = await world();
    const both = await Promise.all([worker.activations.buy(wish), worker.activations.buy(wish)]);
    expect(both[0]).toEqual(both[1]);
    expect([asked(worker.simulator, 'getNumberV2'), (await worker.ledger.read()).length]).toEqual([1, 1]);
  });

  it('for another site at once is another purchase, after the first', async () => {
    const worker = await world({ balance: 10_000_000 });
    worker.simulator.stock.set(22, 'tg', 2266, { count: 2 });
    const elsewhere = { ...wish, binding: { ...page, tabId: 8, origin: 'https://other.test' } };
    await Promise.all([worker.activations.buy(wish), worker.activations.buy(elsewhere)]);
    const entries = await worker.ledger.read();
    expect(entries.map(({ balanceBefore }) => balanceBefore)).toEqual([10_000_000, 9_720_000]);
  });
});

describe('a second window', () => {
  it('that did not see the first one’s number gets that number, not another', async () => {
    const worker = await world();
    worker.simulator.stock.set(22, 'tg', 2266, { count: 9 });
    const first = await worker.activations.buy({ ...wish, seen: [] });
    const again = await worker.activations.buy({ ...wish, seen: [] });
    expect(again).toMatchObject({ ok: true, value: { id: first.ok && first.value.id } });
    expect(asked(worker.simulator, 'getNumberV2')).toBe(1);
  });

  it('that saw it and asks again means it', async () => {
    const worker = await world();
    worker.simulator.stock.set(22, 'tg', 2266, { count: 9 });
    await worker.activations.buy({ ...wish, seen: [] });
    await worker.activations.buy({ ...wish, seen: [(await worker.only()).id] });
    expect(asked(worker.simulator, 'getNumberV2')).toBe(2);
  });
});

it('the alarm is there before the request is sent: a worker that dies on the wire is woken', async () => {
  const worker = await world();
  const atArrival: number[] = [];
  worker.simulator.onRequest(({ action }) => {
    if (action === 'getNumberV2') atArrival.push(worker.armed.length);
  });
  await worker.activations.buy(wish);
  expect(atArrival[0]).toBe(1);
});

it('only the providers that were chosen are asked', async () => {
  const worker = await world({ balance: 10_000_000 });
  await worker.activations.buy({ ...wish, maxPrice: 2_000_000, providerIds: ['2260'] });
  expect(worker.simulator.activations[0]?.providerId).toBe(2260);
});

describe('nothing is asked for, let alone bought,', () => {
  it('with too small a balance', async () => {
    const worker = await world({ balance: 279_999 });
    expect(await worker.activations.buy(wish)).toEqual({
      ok: false,
      failure: { kind: 'balance-too-small', price: 280_000, balance: 279_999 },
    });
    expect(asked(worker.simulator, 'getNumberV2')).toBe(0);
  });

  it('with which more would be spent today than the person allows, live and unknown numbers counted', async () => {
    const simulator = await start({ balance: 50_000_000 });
    const worker = startWorker(simulator, memoryStore(), { guards: { dailyBudget: 700_000 } });
    simulator.stock.set(22, 'tg', 2266, { count: 9 });
    const at = (origin: string) => ({ ...wish, binding: { ...page, origin } });
    await worker.activations.buy(at('https://a.test'));
    simulator.fault(buying({ kind: 'reset', when: 'after' }));
    await worker.activations.buy(at('https://b.test'));
    expect(await worker.activations.buy(at('https://c.test'))).toEqual({
      ok: false,
      failure: { kind: 'over-daily-budget', price: 280_000, spent: 560_000, budget: 700_000 },
    });
    expect(asked(simulator, 'getNumberV2')).toBe(2);
    // What came back is not spent, and tomorrow is another day.
    await pass(worker, 22 * minute);
    expect((await worker.activations.buy(at('https://c.test'))).ok).toBe(true);
    await pass(worker, 3 * 60 * minute);
    expect((await worker.activations.buy(at('https://d.test'))).ok).toBe(true);
  });

  it('over the cap in the settings', async () => {
    const worker = await world({ balance: 50_000_000 });
    expect(await worker.activations.buy({ ...wish, maxPrice: 5_000_001 })).toEqual({
      ok: false,
      failure: { kind: 'over-price-cap', price: 5_000_001, cap: 5_000_000 },
    });
    expect(worker.simulator.requests).toEqual([]);
  });

  it('without a balance', async () => {
    const worker = await world();
    worker.simulator.fault({ action: 'getBalance', kind: 'status' });
    expect(await worker.activations.buy(wish)).toMatchObject({ failure: { kind: 'service-error' } });
    expect(asked(worker.simulator, 'getNumberV2')).toBe(0);
  });

  it('where the intent cannot be written down', async () => {
    const worker = await world();
    worker.store.refuses = true;
    expect(await worker.activations.buy(wish)).toEqual({ ok: false, failure: { kind: 'storage-failed' } });
    expect(asked(worker.simulator, 'getNumberV2')).toBe(0);
  });
});

it('a price that rose between showing and buying buys nothing, and the new one is told', async () => {
  const worker = await world();
  worker.simulator.stock.set(22, 'tg', 2266, { price: 280_001 });
  expect(await worker.activations.buy(wish)).toEqual({
    ok: false,
    failure: { kind: 'price-rose', price: 280_001 },
  });
  expect(worker.simulator.activations).toEqual([]);
  expect(worker.simulator.account.balance).toBe(2_356_000);
  expect(await worker.only()).toMatchObject({ phase: 'refused', failure: { kind: 'no-numbers' } });
});

it('storage that fills up at the very moment of buying does not lose the number', async () => {
  const worker = await world();
  worker.simulator.onRequest(({ action }) => {
    if (action === 'getNumberV2') worker.store.refuses = true;
  });
  expect(await worker.activations.buy(wish)).toMatchObject({ ok: true, value: { phase: 'waiting' } });
  worker.store.refuses = false;
  await pass(worker, minute);
  const restarted = startWorker(worker.simulator, worker.store);
  expect((await restarted.only()).activationId).toBe(String(worker.simulator.activations[0]?.id));
});

describe('an answer that never came, although the money is gone,', () => {
  const lost: [string, Omit<FaultRule, 'action' | 'times'>, string][] = [
    ['a reset', { kind: 'reset', when: 'after' }, 'connection-failed'],
    ['silence', { kind: 'hang', when: 'after' }, 'timed-out'],
    ['an empty answer', { kind: 'empty', when: 'after' }, 'unreadable'],
    ['HTTP 500', { kind: 'status', status: 500, when: 'after' }, 'service-error'],
    ['an unknown word', { kind: 'body', body: 'QUEUED', when: 'after' }, 'unknown-token'],
  ];

  it('half an answer with the id in it is kept: asked about, given back', async () => {
    const worker = await world();
    worker.simulator.fault(buying({ kind: 'truncated' }));
    expect(await worker.activations.buy(wish)).toMatchObject({ ok: true });
    const { activationId } = await worker.only();
    expect(activationId).toBe(String(worker.simulator.activations[0]?.id));
    expect(await worker.only()).toMatchObject({ phase: 'waiting', cost: 280_000 });
    await worker.activations.cancel((await worker.only()).id);
    await pass(worker, 3 * minute);
    expect(await worker.only()).toMatchObject({ phase: 'cancelled', refund: 'seen' });
  });

  it.each(lost)(
    '%s: is told as unknown with the fall of the balance, and is never repeated',
    async (...row) => {
      const [, fault, kind] = row;
      const worker = await world({ timeoutMs: 400 });
      worker.simulator.fault(buying(fault));
      expect(await worker.activations.buy(wish)).toMatchObject({ ok: false, failure: { kind } });
      const unknown = { phase: 'unknown', balanceBefore: 2_356_000, fell: 280_000 };
      expect(await worker.only()).toMatchObject(unknown);

      await pass(worker, 19 * minute);
      expect(await worker.activations.buy(wish)).toEqual({
        ok: false,
        failure: { kind: 'purchase-unknown' },
      });
      expect(await worker.only()).toMatchObject(unknown);
      expect(asked(worker.simulator, 'getNumberV2')).toBe(1);
      // The service gives back what got no SMS, and the balance shows it.
      await pass(worker, 3 * minute);
      const back = { phase: 'refused', refund: 'seen', refunded: 280_000 };
      expect(await worker.only()).toMatchObject(back);
    },
  );

  it('stands in the way of the same service and site alone, until the person dismisses it', async () => {
    const worker = await world();
    worker.simulator.stock.set(22, 'tg', 2266, { count: 9 });
    worker.simulator.fault(buying({ kind: 'reset', when: 'after' }));
    await worker.activations.buy(wish);
    const elsewhere = { ...wish, binding: { ...page, origin: 'https://other.test' } };
    expect((await worker.activations.buy(elsewhere)).ok).toBe(true);
    const [unknown] = await worker.ledger.read();
    await worker.activations.dismiss(unknown!.id);
    expect((await worker.activations.buy(wish)).ok).toBe(true);
  });

  it('because the worker died is unknown to the next worker, which buys nothing by itself', async () => {
    const first = await world();
    first.simulator.fault(buying({ kind: 'hang', when: 'after' }));
    const held = first.simulator.waitForRequest(({ action }) => action === 'getNumberV2');
    void first.activations.buy(wish);
    await held;

    const second = startWorker(first.simulator, first.store);
    await second.activations.recover();
    expect(await second.only()).toMatchObject({ phase: 'unknown', failure: null });
    await second.activations.step();
    expect(await second.only()).toMatchObject({ phase: 'unknown', fell: 280_000 });
    expect(await second.activations.buy(wish)).toMatchObject({ failure: { kind: 'purchase-unknown' } });
    expect(asked(first.simulator, 'getNumberV2')).toBe(1);
  });
});

describe('a request that was lost before it took effect', () => {
  it('is settled as refused once the balance stayed for a minute, and not before', async () => {
    const worker = await world();
    worker.simulator.fault(buying({ kind: 'reset', when: 'before' }));
    await worker.activations.buy(wish);
    await pass(worker, minute - 1);
    expect(await worker.only()).toMatchObject({ phase: 'unknown', fell: 0, compared: { unclear: false } });
    await pass(worker, 11_000);
    expect(await worker.only()).toMatchObject({ phase: 'refused', endedAt: expect.any(Number) });
    expect((await worker.activations.buy(wish)).ok).toBe(true);
  });

  it('and takes effect when it was settled already is told after all', async () => {
    const worker = await world({ timeoutMs: 400 });
    worker.simulator.fault(buying({ kind: 'delay', when: 'before', ms: 90_000 }));
    expect(await worker.activations.buy(wish)).toMatchObject({ failure: { kind: 'timed-out' } });
    await pass(worker, 75_000);
    expect((await worker.only()).phase).toBe('refused');
    await pass(worker, 2 * minute);
    expect(await worker.only()).toMatchObject({ phase: 'unknown', fell: 280_000, endedAt: null });
  });

  it('is not blamed for what another number cost meanwhile', async () => {
    const worker = await world();
    worker.simulator.stock.replace(22, 'wa', [{ providerId: 1, price: 500_000, count: 1 }]);
    worker.simulator.fault(buying({ kind: 'reset', when: 'before' }));
    await worker.activations.buy(wish);
    const whatsapp = { code: 'wa', name: 'WhatsApp' };
    await worker.activations.buy({ ...wish, service: whatsapp, country: india, maxPrice: 500_000 });
    await pass(worker, 2 * minute);
    const [telegram] = await worker.ledger.read();
    expect(telegram?.phase).toBe('refused');
  });
});

// SMS and the ends of numbers against the real simulator: each is told once, and late, odd or no answers lose nothing.
import { describe, expect, it } from 'vitest';
import { start } from '../simulator/helpers.ts';
import { asked, memoryStore, minute, pass, second, startWorker, t0, wish, type Worker } from './helpers.ts';

/** A worker with one number bought for Telegram in India. */
async function bought(): Promise<Worker & { id: string }> {
  const worker = startWorker(await start(), memoryStore());
  const outcome = await worker.activations.buy(wish);
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return { ...worker, id: outcome.value.id };
}
const send = ({ simulator }: Worker, text: string) =>
  simulator.sendSms({ activationId: simulator.activations[0]?.id ?? 0, text });

describe('a hint that an SMS came', () => {
  it('has the number asked about at once, once, and not within a second of the last question', async () => {
    const worker = await bought();
    await worker.activations.step();
    const before = asked(worker.simulator, 'getStatus');
    await worker.activations.hint();
    await worker.activations.hint();
    expect(await worker.activations.untilNext()).toBe(second);
    await worker.simulator.advance(second);
    await worker.activations.step();
    await worker.activations.step();
    expect(asked(worker.simulator, 'getStatus')).toBe(before + 1);
  });

  it('does not end a pause', async () => {
    const worker = await bought();
    worker.simulator.fault({ kind: 'rate-limit', retryAfter: 30, action: 'getStatus', times: 1 });
    await worker.activations.step();
    await worker.activations.hint();
    expect(await worker.activations.untilNext()).toBe(30 * second);
  });
});

describe('an SMS', () => {
  it('is written down and told once', async () => {
    const worker = await bought();
    await pass(worker, 10 * second);
    send(worker, 'Your code is 482910');
    await pass(worker, 5 * minute);
    expect(await worker.only()).toMatchObject({
      phase: 'received',
      sms: [{ text: '482910', code: '482910', typed: false }],
    });
    expect(worker.arrived).toEqual(['482910']);
  });

  it('is not told again after a restart, nor asked for', async () => {
    const worker = await bought();
    send(worker, 'Your code is 482910');
    await pass(worker, 10 * second);
    const before = asked(worker.simulator, 'getStatus');
    const restarted = startWorker(worker.simulator, worker.store);
    await restarted.activations.recover();
    await pass(restarted, 5 * minute);
    expect([restarted.arrived, asked(worker.simulator, 'getStatus')]).toEqual([[], before]);
  });

  it('that came while no worker lived is found by the next one at once', async () => {
    const worker = await bought();
    await worker.simulator.advance(8 * minute);
    send(worker, 'Your code is 482910');
    const restarted = startWorker(worker.simulator, worker.store);
    await restarted.activations.recover();
    await restarted.activations.step();
    expect(restarted.arrived).toEqual(['482910']);
  });

  it('that came while the computer slept past the end of the number is not lost', async () => {
    const worker = await bought();
    await pass(worker, minute);
    send(worker, 'Your code is 482910');
    await worker.simulator.advance(60 * minute);
    await pass(worker, minute);
    expect(await worker.only()).toMatchObject({ phase: 'done', refund: 'none', sms: [{ code: '482910' }] });
  });

  it('is not lost to a service that cannot be reached for the rest of the number’s life', async () => {
    const worker = await bought();
    send(worker, 'Your code is 482910');
    const repair = worker.simulator.fault({ action: 'getStatus', kind: 'reset' });
    await pass(worker, 25 * minute);
    expect((await worker.only()).phase).toBe('waiting');
    repair();
    await pass(worker, 3 * minute);
    expect(worker.arrived).toEqual(['482910']);
  });
});

describe('another SMS to the same number', () => {
  it('waits anew; the old text is no news, the new one is', async () => {
    const worker = await bought();
    send(worker, 'Your code is 1111');
    await pass(worker, 10 * second);
    // A service that goes on telling the old code as if it were new.
    worker.simulator.fault({ action: 'getStatus', kind: 'body', body: 'STATUS_OK:1111', times: 3 });
    expect(await worker.activations.another(worker.id)).toMatchObject({
      ok: true,
      value: { phase: 'waiting' },
    });
    await pass(worker, 9 * second);
    expect(await worker.only()).toMatchObject({ phase: 'waiting', sms: [{ text: '1111' }] });
    send(worker, 'Your code is 2222');
    await pass(worker, 10 * second);
    expect(await worker.only()).toMatchObject({
      phase: 'received',
      sms: [{ text: '1111' }, { text: '2222' }],
    });
    expect(worker.arrived).toEqual(['1111', '2222']);
  });

  it('cannot be asked for before the first, and then changes nothing', async () => {
    const worker = await bought();
    expect(await worker.activations.another(worker.id)).toEqual({
      ok: false,
      failure: { kind: 'not-possible-now' },
    });
    expect(asked(worker.simulator, 'setStatus')).toBe(0);
    expect((await worker.only()).phase).toBe('waiting');
  });

  it('is asked for at a quick pace again, however old the number is', async () => {
    const worker = await bought();
    send(worker, 'Your code is 1111');
    await pass(worker, 10 * minute);
    await worker.activations.another(worker.id);
    const before = asked(worker.simulator, 'getStatus');
    await pass(worker, 30 * second);
    expect(asked(worker.simulator, 'getStatus') - before).toBeGreaterThanOrEqual(10);
  });
});

it('"done" is said only when the person says so, and ends the asking', async () => {
  const worker = await bought();
  send(worker, 'Your code is 482910');
  await pass(worker, 3 * minute);
  expect(asked(worker.simulator, 'setStatus')).toBe(0);
  expect(await worker.activations.finish(worker.id)).toMatchObject({ ok: true, value: { phase: 'done' } });
  expect(await worker.activations.step()).toBeNull();
});

it('commands for numbers that are gone or over are refused before anything is sent', async () => {
  const worker = await bought();
  const { another, cancel, finish, dismiss, keep } = worker.activations;
  for (const command of [another, cancel, finish, dismiss, keep]) {
    expect(await command('nobody')).toEqual({ ok: false, failure: { kind: 'no-such-number' } });
  }
  send(worker, 'Your code is 482910');
  await pass(worker, 10 * second);
  await finish(worker.id);
  for (const command of [another, cancel, finish]) {
    expect(await command(worker.id)).toEqual({ ok: false, failure: { kind: 'not-possible-now' } });
  }
  expect(asked(worker.simulator, 'setStatus')).toBe(1);
});

describe('a number whose 20 minutes pass', () => {
  it('ends as expired, and its refund is shown once the balance shows it', async () => {
    const worker = await bought();
    await pass(worker, 20 * minute + 20 * second);
    expect(await worker.only()).toMatchObject({ phase: 'expired', refund: 'seen', refunded: 280_000 });
    await pass(worker, 10 * second);
    expect(worker.simulator.account.balance).toBe(2_356_000);
    expect(await worker.activations.step()).toBeNull();
  });

  it('is shown to be refunded although the popup read the balance before we heard of the end', async () => {
    const worker = await bought();
    await pass(worker, 19 * minute);
    await worker.simulator.advance(2 * minute);
    await worker.activations.readBalance();
    await pass(worker, minute);
    expect(await worker.only()).toMatchObject({ phase: 'expired', refund: 'seen' });
  });

  it('is not shown to be refunded by money that was paid in while it waited', async () => {
    const worker = await bought();
    worker.simulator.account.balance += 1_000_000;
    await worker.activations.readBalance();
    await pass(worker, 19 * minute);
    worker.simulator.onRequest(({ action, tookEffect }) => {
      if (action === 'getBalance' && !tookEffect) worker.simulator.account.balance = 3_076_000;
    });
    await pass(worker, 2 * minute);
    expect(await worker.only()).toMatchObject({ phase: 'expired', refund: 'due' });
  });

  it('is looked into by a worker that was dead meanwhile', async () => {
    const worker = await bought();
    await worker.simulator.advance(3 * 60 * minute);
    const restarted = startWorker(worker.simulator, worker.store);
    await restarted.activations.recover();
    await pass(restarted, minute);
    expect(await restarted.only()).toMatchObject({ phase: 'expired', refund: 'seen' });
  });
});

describe('a service that says no', () => {
  it('429 with Retry-After is obeyed to the second', async () => {
    const worker = await bought();
    await pass(worker, 10 * second);
    worker.simulator.fault({ action: 'getStatus', kind: 'rate-limit', retryAfter: 45, times: 1 });
    await pass(worker, 5 * second);
    const times = worker.simulator.requests
      .filter(({ action }) => action === 'getStatus')
      .map(({ time }) => time);
    const refusedAt = times.at(-1)!;
    await pass(worker, minute);
    const next = worker.simulator.requests.find(
      ({ action, time }) => action === 'getStatus' && time > refusedAt,
    );
    expect(next!.time - refusedAt).toBe(45 * second);
  });

  it('500 again and again is asked less and less often', async () => {
    const worker = await bought();
    worker.simulator.fault({ action: 'getStatus', kind: 'status' });
    await pass(worker, 5 * minute);
    expect(asked(worker.simulator, 'getStatus')).toBeLessThanOrEqual(10);
    expect(await worker.only()).toMatchObject({ phase: 'waiting', failure: { kind: 'service-error' } });
  });

  it('a refused key stops all asking, and a good one lets it go on where it was', async () => {
    const worker = await bought();
    const repair = worker.simulator.fault({ kind: 'body', body: 'BAD_KEY' });
    await pass(worker, 9 * minute);
    expect(asked(worker.simulator, 'getStatus')).toBe(1);
    const balances = asked(worker.simulator, 'getBalance');
    expect((await worker.account.state()).rejectedAt).not.toBeNull();
    // The key alone is tried again, rarely.
    await pass(worker, 3 * minute);
    expect(asked(worker.simulator, 'getStatus')).toBe(1);
    expect(asked(worker.simulator, 'getBalance') - balances).toBeLessThanOrEqual(2);

    repair();
    send(worker, 'Your code is 482910');
    await worker.account.observe({ ok: true, value: 2_076_000 });
    worker.activations.resume();
    await worker.activations.step();
    expect(worker.arrived).toEqual(['482910']);
  });

  it.each(['STATUS_ODD', 'NO_ACTIVATION', '<html>', ''])('"%s" ends no number', async (body) => {
    const worker = await bought();
    const repair = worker.simulator.fault({ action: 'getStatus', kind: 'body', body });
    await pass(worker, 2 * minute);
    expect((await worker.only()).phase).toBe('waiting');
    repair();
    send(worker, 'Your code is 482910');
    await pass(worker, 2 * minute);
    expect(await worker.only()).toMatchObject({ phase: 'received', failure: null, boughtAt: t0 });
  });
});

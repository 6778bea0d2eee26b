// Giving a number up against the real simulator: queued until it is free, a code wins, a refund is shown when proven.
import { describe, expect, it } from 'vitest';
import { start } from '../simulator/helpers.ts';
import {
  asked,
  memoryStore,
  minute,
  page,
  pass,
  second,
  startWorker,
  t0,
  wish,
  type Worker,
} from './helpers.ts';

type Bought = Worker & { id: string };

async function bought(worker?: Worker, origin = page.origin): Promise<Bought> {
  const own = worker ?? startWorker(await start({ balance: 10_000_000 }), memoryStore());
  own.simulator.stock.set(22, 'tg', 2266, { count: 5 });
  const outcome = await own.activations.buy({ ...wish, binding: { ...page, origin } });
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return { ...own, id: outcome.value.id };
}
const entryOf = async ({ ledger, id }: Bought) => (await ledger.find(id))!;
const cancelsSent = ({ simulator }: Worker) => asked(simulator, 'setStatus', '8');

/** The service takes its time to pay back: whatever it refunds is withheld until `pay`. */
function slowRefunds({ simulator }: Worker) {
  let held = 0;
  const { account } = simulator;
  simulator.onRequest(({ action, stage, body }) => {
    if (action !== 'setStatus' || stage !== 'answered' || body !== 'ACCESS_CANCEL') return;
    account.balance -= 280_000;
    held += 280_000;
  });
  return {
    pay(amount = held) {
      account.balance += amount;
      held -= amount;
    },
  };
}

describe('a cancel asked for early', () => {
  it('is queued for the moment the service gives money back, and carried out then', async () => {
    const number = await bought();
    await pass(number, 10 * second);
    expect(await number.activations.cancel(number.id)).toMatchObject({
      ok: true,
      value: { phase: 'waiting', cancelAt: t0 + 2 * minute },
    });
    await pass(number, 2 * minute - 10 * second - 1);
    expect(cancelsSent(number)).toBe(0);
    await pass(number, 5 * second);
    expect(cancelsSent(number)).toBe(1);
    expect(await entryOf(number)).toMatchObject({ phase: 'cancelled', refund: 'seen', cancelAt: null });
  });

  it('survives a restart', async () => {
    const number = await bought();
    await number.activations.cancel(number.id);
    await number.simulator.advance(3 * minute);
    const restarted = { ...startWorker(number.simulator, number.store), id: number.id };
    await restarted.activations.recover();
    await pass(restarted, second);
    expect((await entryOf(restarted)).phase).toBe('cancelled');
  });

  it('is taken back by a word', async () => {
    const number = await bought();
    await number.activations.cancel(number.id);
    await number.activations.keep(number.id);
    await pass(number, 5 * minute);
    expect([(await entryOf(number)).phase, cancelsSent(number)]).toEqual(['waiting', 0]);
  });

  it('loses against a code that comes before it, even in the last moment', async () => {
    const number = await bought();
    await number.activations.cancel(number.id);
    await number.simulator.advance(2 * minute);
    number.simulator.sendSms({
      activationId: number.simulator.activations[0]!.id,
      text: 'Your code is 482910',
    });
    await pass(number, minute);
    expect(await entryOf(number)).toMatchObject({ phase: 'received', cancelAt: null, refund: 'none' });
    expect([cancelsSent(number), number.arrived]).toEqual([0, ['482910']]);
  });

  it('loses against a code that comes between the last question and the cancel', async () => {
    const number = await bought();
    await number.activations.cancel(number.id);
    number.simulator.onRequest(({ action, stage }) => {
      if (
        action !== 'setStatus' ||
        stage !== 'arrived' ||
        number.simulator.activations[0]!.messages.length > 0
      )
        return;
      number.simulator.sendSms({
        activationId: number.simulator.activations[0]!.id,
        text: 'Your code is 482910',
      });
    });
    await pass(number, 3 * minute);
    expect(await entryOf(number)).toMatchObject({
      phase: 'received',
      refund: 'none',
      sms: [{ code: '482910' }],
    });
  });

  it('is not carried out while nobody can say whether a code came', async () => {
    const number = await bought();
    await number.activations.cancel(number.id);
    number.simulator.fault({ action: 'getStatus', kind: 'reset' });
    await pass(number, 5 * minute);
    expect([cancelsSent(number), (await entryOf(number)).cancelAt]).toEqual([0, t0 + 2 * minute]);
  });
});

it('a service that allows it later says when, and is not asked again before', async () => {
  const number = await bought();
  number.simulator.rules.cancelAfterMs = 5 * minute;
  number.simulator.variants.add('error-json-problem');
  await number.activations.cancel(number.id);
  await pass(number, 3 * minute);
  expect(await entryOf(number)).toMatchObject({ cancelFrom: t0 + 5 * minute, cancelAt: t0 + 5 * minute });
  await pass(number, 3 * minute);
  expect([(await entryOf(number)).phase, cancelsSent(number)]).toEqual(['cancelled', 2]);
});

describe('a cancel whose answer is lost', () => {
  it.each(['after', 'before'] as const)(
    'ends as what the service then says: lost %s its effect',
    async (when) => {
      const number = await bought();
      await pass(number, 3 * minute);
      number.simulator.fault({ action: 'setStatus', kind: 'reset', when, times: 1 });
      await number.activations.cancel(number.id);
      await pass(number, minute);
      expect(await entryOf(number)).toMatchObject({ phase: 'cancelled', refund: 'seen' });
      expect(cancelsSent(number)).toBe(when === 'after' ? 1 : 2);
      expect(number.simulator.account.balance).toBe(10_000_000);
    },
  );
});

describe('a refund', () => {
  it('is "due" until the balance shows it, and "seen" only then', async () => {
    const number = await bought();
    const refunds = slowRefunds(number);
    await number.activations.cancel(number.id);
    await pass(number, 10 * minute);
    expect(await entryOf(number)).toMatchObject({ phase: 'cancelled', refund: 'due' });
    // Other money is no refund, be it less or more.
    for (const toppedUp of [279_999, 5_000_000]) {
      number.simulator.account.balance += toppedUp;
      await pass(number, 20 * minute);
      expect((await entryOf(number)).refund).toBe('due');
    }
    refunds.pay();
    await pass(number, 10 * minute);
    expect(await entryOf(number)).toMatchObject({ refund: 'seen', refunded: 280_000 });
    expect(await number.activations.step()).toBeNull();
  });

  it('of one number does not pass for the refund of another', async () => {
    const first = await bought();
    const second = await bought(first, 'https://other.test');
    const refunds = slowRefunds(first);
    await first.activations.cancel(first.id);
    await first.activations.cancel(second.id);
    await pass(first, 3 * minute);
    refunds.pay(280_000);
    await pass(first, 20 * minute);
    expect([(await entryOf(first)).refund, (await entryOf(second)).refund]).toEqual(['seen', 'due']);
    refunds.pay();
    await pass(first, 20 * minute);
    expect((await entryOf(second)).refund).toBe('seen');
  });

  it('is seen although the money went into another number at once', async () => {
    const number = await bought();
    const refunds = slowRefunds(number);
    await number.activations.cancel(number.id);
    await pass(number, 3 * minute);
    await bought(number, 'https://other.test');
    refunds.pay();
    await pass(number, 10 * minute);
    expect((await entryOf(number)).refund).toBe('seen');
  });

  it('is looked for after a restart too, and for a number taken off the list', async () => {
    const number = await bought();
    const refunds = slowRefunds(number);
    await number.activations.cancel(number.id);
    await pass(number, 3 * minute);
    await number.activations.dismiss(number.id);
    refunds.pay();
    const restarted = { ...startWorker(number.simulator, number.store), id: number.id };
    await restarted.activations.step();
    expect(await entryOf(restarted)).toMatchObject({ refund: 'seen', dismissed: true });
  });
});

describe('without an SMS', () => {
  const withGiveUp = async (minutes: number) =>
    bought(startWorker(await start({ balance: 10_000_000 }), memoryStore(), { guards: { giveUpAfter: minutes * minute } })); // prettier-ignore

  it('a number is given back by itself at the time that was set, and that is said', async () => {
    const number = await withGiveUp(15);
    await pass(number, 15 * minute - second);
    expect(cancelsSent(number)).toBe(0);
    await pass(number, 5 * second);
    expect(await entryOf(number)).toMatchObject({ phase: 'cancelled', gaveUp: true, refund: 'seen' });
  });

  it('it is kept where the person said so', async () => {
    const number = await withGiveUp(15);
    await number.activations.keep(number.id);
    await pass(number, 18 * minute);
    expect([(await entryOf(number)).phase, cancelsSent(number)]).toEqual(['waiting', 0]);
  });

  it('it is not given back once an SMS came', async () => {
    const number = await withGiveUp(5);
    number.simulator.sendSms({ activationId: number.simulator.activations[0]!.id, text: 'Code 4829' });
    await pass(number, 10 * minute);
    expect([(await entryOf(number)).phase, cancelsSent(number)]).toEqual(['received', 0]);
  });
});

describe('a worker that dies', () => {
  it('between the cancel and its answer leaves "cancelling", which the next one settles', async () => {
    const number = await bought();
    await pass(number, 3 * minute);
    number.simulator.fault({ action: 'setStatus', kind: 'hang', when: 'after', times: 1 });
    const held = number.simulator.waitForRequest(({ action }) => action === 'setStatus');
    await number.activations.cancel(number.id);
    void number.activations.step();
    await held;
    const restarted = { ...startWorker(number.simulator, number.store), id: number.id };
    expect((await entryOf(restarted)).phase).toBe('cancelling');
    await pass(restarted, 10 * second);
    expect(await entryOf(restarted)).toMatchObject({ phase: 'cancelled', refund: 'seen' });
    expect(cancelsSent(restarted)).toBe(1);
  });

  it('between "another code" and its answer does not miss the code', async () => {
    const number = await bought();
    const { simulator } = number;
    const sms = (text: string) => simulator.sendSms({ activationId: simulator.activations[0]!.id, text });
    sms('Your code is 1111');
    await pass(number, 10 * second);
    simulator.fault({ action: 'setStatus', kind: 'hang', when: 'after', times: 1 });
    const held = simulator.waitForRequest(({ action }) => action === 'setStatus');
    void number.activations.another(number.id);
    await held;
    const restarted = { ...startWorker(simulator, number.store), id: number.id };
    await pass(restarted, 10 * second);
    sms('Your code is 2222');
    await pass(restarted, 10 * second);
    expect(await entryOf(restarted)).toMatchObject({ phase: 'received', sms: [{ text: '1111' }, { text: '2222' }] }); // prettier-ignore
  });

  it('before "another code" was sent leaves a number that can be asked for one again', async () => {
    const number = await bought();
    const { simulator } = number;
    simulator.sendSms({ activationId: simulator.activations[0]!.id, text: 'Your code is 1111' });
    await pass(number, 10 * second);
    simulator.fault({ action: 'setStatus', kind: 'hang', when: 'before', times: 1 });
    const held = simulator.waitForRequest(({ action }) => action === 'setStatus');
    void number.activations.another(number.id);
    await held;
    const restarted = { ...startWorker(simulator, number.store), id: number.id };
    await pass(restarted, 10 * second);
    expect((await entryOf(restarted)).phase).toBe('received');
    expect(await restarted.activations.another(number.id)).toMatchObject({ ok: true });
  });
});

it('a clock set back by an hour does not put the cancel off by an hour', async () => {
  const number = await bought();
  await pass(number, minute);
  await number.activations.cancel(number.id);
  const behind = 60 * minute;
  const restarted = { ...startWorker(number.simulator, number.store, { behind }), id: number.id };
  await pass(restarted, 2 * minute);
  expect((await entryOf(restarted)).phase).toBe('cancelled');
});

it('a clock set forward by an hour ends no number that the service still waits for', async () => {
  const number = await bought();
  await pass(number, minute);
  const ahead = { ...startWorker(number.simulator, number.store, { behind: -60 * minute }), id: number.id };
  await pass(ahead, 5 * minute);
  expect((await entryOf(ahead)).phase).toBe('waiting');
  number.simulator.sendSms({ activationId: number.simulator.activations[0]!.id, text: 'Code 4829' });
  await pass(ahead, minute);
  expect(ahead.arrived).toEqual(['4829']);
});

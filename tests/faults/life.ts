// One life of the background worker: everything it awaits passes a gate at which it may die, before or after the effect.
import { createAccount, observed } from '../../utils/activations/account.ts';
import { createQueue } from '../../utils/activations/deps.ts';
import { createScheduler, type Alarm } from '../../utils/activations/scheduler.ts';
import { createActivations } from '../../utils/activations/service.ts';
import { createLedger } from '../../utils/ledger/ledger.ts';
import { createClient, type Transport } from '../../utils/securesms/index.ts';
import type { Store } from '../../utils/store.ts';

/** What outlives a worker: the browser's storage and alarm, the network, and what the person has set. */
export type Machine = {
  store: Store;
  alarm: Alarm;
  transport: Transport;
  /** The computer's clock, epoch ms. */
  now: () => number;
  accountId: () => string;
  newId: () => string;
  dailyBudget: number | null;
  giveUpAfter: number | null;
};

export type Death = { await: number; when: 'before' | 'after' };

export type Life = ReturnType<typeof startLife>;

const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

export function startLife(machine: Machine) {
  let dead = false;
  let awaits = 0;
  let death: Death | null = null;
  let timers: { at: number; work: () => void }[] = [];
  const { now } = machine;

  function die(): void {
    dead = true;
    timers = [];
  }

  /** Something that leaves the worker: after its death nothing of it happens any more, and nothing comes back. */
  async function gate<T>(effect: () => Promise<T>): Promise<T> {
    if (dead) return never();
    awaits += 1;
    const here = death && awaits === death.await ? death.when : null;
    if (here === 'before') {
      die();
      return never();
    }
    const value = await effect();
    if (here === 'after') die();
    return dead ? never() : value;
  }

  const store: Store = {
    get: (key) => gate(() => machine.store.get(key)),
    set: (items) => gate(() => machine.store.set(items)),
  };
  const alarm: Alarm = {
    dueAt: () => gate(() => machine.alarm.dueAt()),
    set: (at) => gate(() => machine.alarm.set(at)),
    clear: () => gate(() => machine.alarm.clear()),
  };
  const money = createQueue();
  const account = createAccount({ store, now, changed: () => {} });
  const ledger = createLedger({ store, now, changed: () => {} });
  const client = observed(
    createClient((request) => gate(() => machine.transport(request))),
    (result) => account.observe(result),
  );
  const activations = createActivations({
    client,
    ledger,
    account,
    now,
    dayStart: (at) => at - (at % (24 * 60 * 60_000)),
    newId: machine.newId,
    accountId: async () => machine.accountId(),
    locked: async () => false,
    watched: () => false,
    guards: async () => ({
      priceCap: 5_000_000,
      dailyBudget: machine.dailyBudget,
      giveUpAfter: machine.giveUpAfter,
    }),
    wake: () => scheduler.wake(),
    arm: () => scheduler.arm(),
    money,
  });
  const scheduler = createScheduler({
    untilNext: activations.untilNext,
    step: activations.step,
    alarm,
    now,
    later(work, ms) {
      const timer = { at: now() + ms, work };
      if (!dead) timers.push(timer);
      return () => (timers = timers.filter((other) => other !== timer));
    },
  });
  // As the background does on every start (entrypoints/background/services.ts).
  const recovered = activations.recover().catch(() => undefined);
  void recovered.then(scheduler.wake);

  return {
    account,
    activations,
    ledger,
    money,
    recovered,
    scheduler,
    die,
    isDead: () => dead,
    awaits: () => awaits,
    /** Dies at the n-th await from now. */
    dieAt({ await: count, when }: Death) {
      death = { await: awaits + count, when };
    },
    /** When the next timer is due by the computer's clock; Infinity: none. */
    nextTimer: () => Math.min(...timers.map(({ at }) => at), Infinity),
    runTimers() {
      const due = timers.filter(({ at }) => at <= now());
      timers = timers.filter(({ at }) => at > now());
      for (const { work } of due) work();
    },
  };
}

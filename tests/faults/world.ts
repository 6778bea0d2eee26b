// A computer with a browser on it, and the service it talks to, in one process and with one clock: workers come and go.
import { Service } from '../simulator/service.ts';
import type { Account } from '../simulator/accounts.ts';
import type { Store } from '../../utils/store.ts';
import { alarmPeriod } from '../../utils/activations/scheduler.ts';
import { startLife, type Life, type Machine } from './life.ts';
import { createWire, type WireFault } from './wire.ts';

const second = 1000;
const day = 24 * 60 * 60 * second;
const start = Date.UTC(2026, 5, 12, 10);

/** What the catalogue asks: more than one price, so that costs tell numbers apart, and more than one of the same. */
export const goods = [
  { service: { code: 'tg', name: 'Telegram' }, price: 280_000 },
  { service: { code: 'wa', name: 'WhatsApp' }, price: 280_000 },
  { service: { code: 'go', name: 'Google' }, price: 410_000 },
] as const;
export const india = { id: 22, name: 'India', iso: 'IN', dialCode: '91' };

type LedgerLike = { accounts: Record<string, { at: number; since: number }> };

export type World = ReturnType<typeof createWorld>;

export function createWorld(seed: number, set: { dailyBudget: number | null; giveUpAfter: number | null }) {
  const service = new Service({ seed, stillAt: start });
  const accounts: Record<string, Account> = {
    mine: service.accounts.add('key-of-mine', 3_000_000),
    theirs: service.accounts.add('key-of-theirs', 7_777_777),
  };
  for (const { service: what, price } of goods)
    service.market.replace(india.id, what.code, [{ providerId: 1, price, count: 1000 }]);

  let skew = 0;
  let full = false;
  let alarmAt: number | undefined;
  let present = 'mine';
  let key = 'key-of-mine';
  let ids = 0;
  let refundDelay = 0;
  let faults: WireFault[] = [];
  let life: Life | undefined;
  let stops: number[] = [];
  const held = new Map<string, unknown>();
  const requests: string[] = [];
  /** What the person paid in, by account. */
  const toppedUp: Record<string, number> = { mine: 0, theirs: 0 };
  /** When a balance was read and written down, by the service's clock. */
  const readings: { account: string; at: number }[] = [];
  const counts = { kills: 0, faults: 0, starts: 0 };
  const watchers: ((action: string) => void)[] = [];

  // The service may take its time to give money back.
  for (const account of Object.values(accounts)) {
    const move = account.move.bind(account);
    account.move = (amount, reason, id) => {
      if (reason !== 'refund' || refundDelay === 0) move(amount, reason, id);
      else service.clock.at(service.clock.now() + refundDelay, () => move(amount, reason, id));
    };
  }

  const now = () => service.clock.now() + skew;

  /** Time stops there, so that what goes on then goes on at that time. */
  function stopAt(ms: number, work: Promise<void>): Promise<void> {
    stops.push(service.clock.now() + ms);
    return work;
  }
  function noteReadings({ accounts: next }: LedgerLike): void {
    const before = (held.get('ledger') as LedgerLike | undefined)?.accounts;
    for (const [name, { at, since }] of Object.entries(next)) {
      const was = before?.[name];
      // A clock that is set back moves both, and is no reading.
      if (was && (was.at === at || was.since !== since)) continue;
      readings.push({ account: name, at: service.clock.now() });
    }
  }
  const store: Store = {
    get: async (name) => (held.has(name) ? { [name]: structuredClone(held.get(name)) } : {}),
    async set(items) {
      if (full) throw new Error('QUOTA_BYTES quota exceeded');
      for (const [name, value] of Object.entries(items)) {
        if (name === 'ledger') noteReadings(value as LedgerLike);
        held.set(name, structuredClone(value));
      }
    },
  };
  const machine: Machine = {
    store,
    alarm: {
      dueAt: async () => alarmAt,
      set: async (at) => void (alarmAt = at),
      clear: async () => void (alarmAt = undefined),
    },
    transport: createWire({
      service,
      key: () => key,
      nextFault(action) {
        const fault = action === '' ? 'none' : (faults.shift() ?? 'none');
        if (fault !== 'none') counts.faults += 1;
        return fault;
      },
      sleep: (ms) => stopAt(ms, service.clock.sleep(ms)),
      at(ms, work) {
        void service.clock.at(service.clock.now() + ms, work);
        void stopAt(ms, Promise.resolve());
      },
      sent(action) {
        requests.push(action);
        for (const watch of watchers) watch(action);
      },
    }),
    now,
    accountId: () => present,
    newId: () => `e${(ids += 1)}`,
    ...set,
  };

  /** Everything that can go on without time passing has gone on. */
  const settle = async (): Promise<void> => {
    await new Promise((resolve) => setImmediate(resolve));
  };

  /** The worker that lives, or a new one: any event of the browser wakes it. */
  function awake(): Life {
    if (life && !life.isDead()) return life;
    counts.starts += 1;
    life = startLife(machine);
    return life;
  }

  /** By the world's clock: when the next timer or alarm is due. */
  function nextDue(): number {
    const timer = life && !life.isDead() ? life.nextTimer() : Infinity;
    stops = stops.filter((at) => at > service.clock.now());
    return Math.min(timer - skew, (alarmAt ?? Infinity) - skew, ...stops);
  }

  async function passTo(end: number): Promise<void> {
    for (;;) {
      const due = Math.min(Math.max(nextDue(), service.clock.now()), end);
      await service.clock.advance(due - service.clock.now());
      await settle();
      if (alarmAt !== undefined && alarmAt <= now()) {
        alarmAt = now() + alarmPeriod;
        awake().scheduler.wake();
      }
      if (life && !life.isDead()) life.runTimers();
      await settle();
      if (service.clock.now() >= end && nextDue() > end) return;
    }
  }

  return {
    service,
    accounts,
    requests,
    toppedUp,
    readings,
    counts,
    machine,
    now,
    settle,
    awake,
    life: () => life,
    stored: (name: string) => held.get(name),
    alarm: () => alarmAt,
    present: () => present,
    /** Called with the action of every request, before it reaches the service. */
    onRequest: (watch: (action: string) => void) => void watchers.push(watch),
    addFaults: (more: readonly WireFault[]) => void (faults = [...faults, ...more]),
    clearFaults: () => void (faults = []),
    setFull: (is: boolean) => void (full = is),
    setRefundDelay: (ms: number) => void (refundDelay = ms),
    topUp(amount: number) {
      toppedUp[present] = (toppedUp[present] ?? 0) + amount;
      const account = accounts[present];
      account?.move(amount, 'set');
    },
    moveClock: (ms: number) => void (skew += ms),
    /** The key is made anew at the service: the old one is refused from now on. */
    regenerateKey: () => void accounts[present]?.regenerateKey(),
    /** The person gives the key of this account: in turn with what moves money, as the background does it. */
    giveKey(account: string) {
      const worker = awake();
      void worker.money(async () => {
        await worker.scheduler.arm();
        present = account;
        key = accounts[account]?.key ?? '';
        await worker.account.reset();
        worker.activations.resume();
        worker.scheduler.wake();
      });
    },
    async kill() {
      if (life && !life.isDead()) {
        counts.kills += 1;
        life.die();
      }
      await settle();
    },
    /** Browsers may forget their alarms when they are closed; they tell extensions that they start. */
    async restartBrowser() {
      life?.die();
      alarmAt = undefined;
      awake();
      await settle();
    },
    pass: (ms: number) => passTo(service.clock.now() + ms),
    day,
  };
}

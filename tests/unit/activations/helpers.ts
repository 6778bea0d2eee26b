/** What the tests of this folder share: entries in any phase, a store in memory, a worker over the real simulator. */
import { createAccount, observed } from '../../../utils/activations/account.ts';
import { createQueue, type Guards } from '../../../utils/activations/deps.ts';
import {
  newIntent,
  type Entry,
  type Phase,
  type PurchaseRequest,
  type Sms,
} from '../../../utils/ledger/entry.ts';
import { createLedger } from '../../../utils/ledger/ledger.ts';
import { newsOf } from '../../../utils/ledger/news.ts';
import { createActivations } from '../../../utils/activations/service.ts';
import { createClient, createTransport } from '../../../utils/securesms/index.ts';
import type { Store } from '../../../utils/store.ts';
import type { Simulator } from '../../simulator/index.ts';

export const second = 1000;
export const minute = 60 * second;
export const t0 = Date.UTC(2026, 5, 12, 21, 14, 5);

export const india = { id: 22, name: 'India', iso: 'IN', dialCode: '91' };
export const telegram = { code: 'tg', name: 'Telegram' };
export const page = { tabId: 7, origin: 'https://telegram.test', host: 'telegram.test', at: t0 };
/** What the documented catalogue asks for Telegram in India. */
export const wish: PurchaseRequest = {
  service: telegram,
  country: india,
  maxPrice: 280_000,
  providerIds: [],
  binding: page,
};

export const activation = {
  activationId: '123456',
  phoneNumber: '919876543210',
  cost: 280_000,
  countryId: 22,
  canGetAnotherSms: true,
};

export const sms = (text: string, code: string | null = null): Sms => ({
  text,
  code,
  receivedAt: t0 + minute,
  typed: false,
});

const intent: Entry = newIntent(wish, {
  id: 'e1',
  account: 'mine',
  balance: 2_356_000,
  now: t0,
});

const bought: Partial<Entry> = {
  activationId: '123456',
  digits: '919876543210',
  cost: 280_000,
  boughtAt: t0,
  expiresAt: t0 + 20 * minute,
  cancelFrom: t0 + 2 * minute,
  canGetAnother: true,
  checked: true,
};
const over: Partial<Entry> = { endedAt: t0 + 5 * minute };

/** An entry as its phase leaves it, five minutes old where it ended. */
export function anEntry(phase: Phase, change: Partial<Entry> = {}): Entry {
  const ways: Record<Phase, Partial<Entry>> = {
    intent: {},
    unknown: {},
    refused: { ...over, failure: { kind: 'no-numbers' } },
    waiting: bought,
    cancelling: { ...bought, cancelAt: t0 + 2 * minute },
    received: { ...bought, sms: [sms('Your code is 482910', '482910')] },
    cancelled: { ...bought, ...over, refund: 'due' },
    expired: { ...bought, ...over, refund: 'due' },
    done: { ...bought, ...over, sms: [sms('Your code is 482910', '482910')] },
  };
  return { ...intent, phase, ...ways[phase], ...change };
}

/** Storage that copies what goes in and out, as the browser's does; `refuses` makes it fail as a full disk does. */
export function memoryStore(items: Record<string, unknown> = {}) {
  const held = new Map(Object.entries(items));
  const store = {
    refuses: false,
    writes: 0,
    keys: () => [...held.keys()],
    value: (key: string) => structuredClone(held.get(key)),
    async get(key: string) {
      return held.has(key) ? { [key]: structuredClone(held.get(key)) } : {};
    },
    async set(changes: Record<string, unknown>) {
      if (store.refuses) throw new Error('QUOTA_BYTES quota exceeded');
      store.writes += 1;
      for (const [key, value] of Object.entries(changes)) held.set(key, structuredClone(value));
    },
  } satisfies Store & Record<string, unknown>;
  return store;
}
export type MemoryStore = ReturnType<typeof memoryStore>;

/** One life of the background worker over a store; a second one over the same store is a restart. `behind`: its clock, ms. */
export function startWorker(
  simulator: Simulator,
  store: MemoryStore,
  options: {
    timeoutMs?: number;
    accountId?: string;
    guards?: Partial<Guards>;
    behind?: number;
    locked?: () => boolean;
  } = {},
) {
  const now = () => simulator.now() - (options.behind ?? 0);
  const arrived: (string | null)[] = [];
  const account = createAccount({ store, now, changed: () => {} });
  const ledger = createLedger({
    store,
    now,
    changed: (changes) => {
      for (const { before, after } of changes) {
        const news = newsOf(before, after);
        if (news === 'sms' || news === 'stopped') arrived.push(after.sms.at(-1)?.text ?? null);
      }
    },
  });
  const transport = createTransport({
    endpoint: async () => simulator.apiUrl,
    key: async () => (options.locked?.() ? { locked: true } : 'sim-key-0000-0000-0000-0000'),
    fetch: (request) => fetch(request),
    ...(options.timeoutMs !== undefined && { timeoutMs: options.timeoutMs }),
  });
  const client = observed(createClient(transport), (result) => account.observe(result));
  const money = createQueue();
  const armed: number[] = [];
  let ids = 0;
  const activations = createActivations({
    client,
    ledger,
    account,
    now,
    newId: () => `n${now()}-${(ids += 1)}`,
    accountId: async () => options.accountId ?? 'mine',
    locked: async () => options.locked?.() ?? false,
    watched: () => false,
    dayStart: (at) => at - (at % (24 * 60 * minute)),
    guards: async () => ({ priceCap: 5_000_000, dailyBudget: null, giveUpAfter: null, ...options.guards }),
    wake: () => {},
    arm: async () => {
      armed.push(now());
    },
    money,
  });
  const only = async (): Promise<Entry> => {
    const [entry, ...others] = await ledger.read();
    if (!entry || others.length > 0) throw new Error('Expected exactly one entry in the ledger');
    return entry;
  };
  /** What the purchase goes on with after its answer: reading the balance. */
  const settled = () => money(async () => {});
  return { account, settled, activations, armed, arrived, client, ledger, only, simulator, store };
}
export type Worker = ReturnType<typeof startWorker>;

/** Lets `ms` pass as the scheduler would: a step whenever one is due, at most one a second. */
export async function pass({ activations, simulator }: Worker, ms: number): Promise<void> {
  const end = simulator.now() + ms;
  for (;;) {
    const wait = await activations.step();
    const left = end - simulator.now();
    if (left <= 0) return;
    await simulator.advance(Math.min(left, wait === null ? left : Math.max(second, wait)));
  }
}

/** How often the simulator was asked for this. */
export const asked = (simulator: Simulator, action: string, status?: string): number =>
  simulator.requests.filter(
    (request) => request.action === action && (status === undefined || request.params['status'] === status),
  ).length;

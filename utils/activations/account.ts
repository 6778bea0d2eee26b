// What is known of the connection to the account: whether the key is accepted, and what is in the way. Money: the ledger.
import * as z from 'zod/mini';
import { failureSchema, type Client, type Failure, type Result } from '../securesms/index.ts';
import type { Store } from '../store.ts';

const key = 'account';

const accountSchema = z.object({
  /** When the service last refused the key; null while it accepts it. */
  rejectedAt: z._default(z.nullable(z.number()), null),
  /** A failure that concerns everything, not one number; null once an answer came. */
  trouble: z.nullable(failureSchema),
  /** Codes that came before this moment were seen by the person (the popup was open). */
  seenAt: z.number(),
});
export type AccountState = z.infer<typeof accountSchema>;

const unknown = { rejectedAt: null, trouble: null };
const blank: AccountState = { ...unknown, seenAt: 0 };

/** Failures of the connection or the service as a whole; all others are about one request. */
const general: ReadonlySet<Failure['kind']> = new Set([
  'offline',
  'connection-failed',
  'timed-out',
  'rate-limited',
  'service-error',
  'blocked',
  'banned',
  'ip-not-allowed',
]);

export type Account = {
  state(): Promise<AccountState>;
  /** Takes note of what any call came back with. */
  observe(result: Result<unknown>): Promise<void>;
  /** The service refuses the key: `balance.ts` says when that is sure. */
  keyRefused(): Promise<void>;
  /** Forgets what was known: another key or another address from here on. */
  reset(): Promise<void>;
  seen(): Promise<void>;
};

export function createAccount(deps: {
  store: Store;
  now: () => number;
  changed: (before: AccountState, after: AccountState) => void;
}): Account {
  let loading: Promise<unknown> | undefined;
  let current: AccountState | undefined;
  const state = async () => {
    await (loading ??= deps.store
      .get(key)
      .then((stored) => z.safeParse(accountSchema, stored[key]).data)
      .catch(() => undefined)
      .then((stored) => (current = stored ?? blank)));
    return current ?? blank;
  };

  async function change(part: Partial<AccountState>): Promise<void> {
    await state();
    // Read and replaced without a pause between: of two changes at once, neither is lost.
    const before = current ?? blank;
    const after = { ...before, ...part };
    if (JSON.stringify(after) === JSON.stringify(before)) return;
    current = after;
    // What is known can be asked for again: storage that refuses must not spoil the call that was observed.
    await deps.store.set({ [key]: after }).catch(() => undefined);
    deps.changed(before, after);
  }

  return {
    state,
    async observe(result) {
      if (result.ok) return change({ trouble: null, rejectedAt: null });
      return change({ trouble: general.has(result.failure.kind) ? result.failure : null });
    },
    keyRefused: () => change({ rejectedAt: deps.now(), trouble: null }),
    reset: () => change(unknown),
    seen: () => change({ seenAt: deps.now() }),
  };
}

/** The same client, with every result seen by `see` before the caller gets it. */
export function observed(client: Client, see: (result: Result<unknown>) => Promise<void>): Client {
  const calls = Object.entries(client).map(([name, call]) => [
    name,
    async (...args: unknown[]) => {
      const result = await (call as (...args: unknown[]) => Promise<Result<unknown>>)(...args);
      await see(result);
      return result;
    },
  ]);
  return Object.fromEntries(calls) as Client;
}

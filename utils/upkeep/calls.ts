// How the calls to SecureSMS went since the browser started: names, how often, how long, which kinds of failure. Nothing that
// was asked or answered. Storage is passed in.
import * as z from 'zod/mini';
import { failureKinds, type Client, type Result } from '../securesms/index.ts';
import type { Store } from '../store.ts';

const key = 'calls';
const mostFailures = 10;

/** Every call there is; one that is new is asked for here. */
const names = {
  getBalance: true,
  getNumber: true,
  getNumberV2: true,
  getStatus: true,
  setStatus: true,
  getPrices: true,
  getPricesV3: true,
  getServicesList: true,
  getCountries: true,
  getTopCountriesByService: true,
  getWalletAddress: true,
} as const satisfies Record<keyof Client, true>;
export const callNames = Object.keys(names) as (keyof Client)[];

const callName = z.enum(callNames);
const milliseconds = z.number().check(z.gte(0));

const callsSchema = z.object({
  /** Milliseconds to the answer, by the call's name. */
  calls: z.partialRecord(
    callName,
    z.object({ asked: z.int(), failed: z.int(), last: milliseconds, longest: milliseconds }),
  ),
  /** The newest first; `at` in epoch ms. */
  failures: z.array(z.object({ call: callName, kind: z.enum(failureKinds), at: z.number() })),
});
export type Calls = z.infer<typeof callsSchema>;
export const noCalls: Calls = { calls: {}, failures: [] };

export type Call = { name: keyof Client; took: number; result: Result<unknown> };

/** @param now epoch ms, when the answer came */
export function withCall({ calls, failures }: Calls, { name, took, result }: Call, now: number): Calls {
  const before = calls[name] ?? { asked: 0, failed: 0, longest: 0 };
  // A clock that was set back meanwhile makes no time negative.
  const last = Math.max(0, took);
  return {
    calls: {
      ...calls,
      [name]: {
        asked: before.asked + 1,
        failed: before.failed + Number(!result.ok),
        last,
        longest: Math.max(before.longest, last),
      },
    },
    failures: result.ok
      ? failures
      : [{ call: name, kind: result.failure.kind, at: now }, ...failures].slice(0, mostFailures),
  };
}

/** @param deps.store kept until the browser ends */
export function createCalls({ store, now }: { store: Store; now: () => number }) {
  async function read(): Promise<Calls> {
    const stored = z.safeParse(callsSchema, (await store.get(key))[key]);
    return stored.success ? stored.data : noCalls;
  }
  let last: Promise<void> = Promise.resolve();
  function note(call: Call): void {
    const at = now();
    last = last
      .then(async () => store.set({ [key]: withCall(await read(), call, at) }))
      // What is missing here is missing in a bug report, and nowhere else.
      .catch(() => undefined);
  }
  return {
    read: () => last.then(read),
    /** The same client, with how each call went written down beside it. */
    timed: (client: Client): Client =>
      Object.fromEntries(
        Object.entries(client).map(([name, call]) => [
          name,
          async (...args: unknown[]) => {
            const from = now();
            const result = await (call as (...args: unknown[]) => Promise<Result<unknown>>)(...args);
            note({ name: name as keyof Client, took: now() - from, result });
            return result;
          },
        ]),
      ) as Client,
  };
}

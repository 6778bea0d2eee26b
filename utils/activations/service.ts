// The use cases around a number: buy, type, another code, done, cancel. Who may ask is the router's business.
import type { Binding, Entry } from '../ledger/entry.ts';
import type { LifeEvent } from '../ledger/events.ts';
import { fail, mayHaveTakenEffect, ok } from '../securesms/index.ts';
import { createReadBalance } from './balance.ts';
import type { ActivationDeps, Outcome } from './deps.ts';
import { createPurchase } from './purchase.ts';
import { createWatch } from './watch.ts';

export type Activations = ReturnType<typeof createActivations>;

export function createActivations(deps: ActivationDeps) {
  const { client, ledger, now } = deps;
  const readBalance = createReadBalance(deps);
  const purchase = createPurchase(deps, readBalance);
  const watch = createWatch(deps, readBalance);

  /** Applies an event that the entry's phase must allow; the person is told where it does not. */
  async function command(id: string, event: LifeEvent): Promise<Outcome<Entry>> {
    const before = await ledger.find(id);
    if (!before) return fail({ kind: 'no-such-number' } as const);
    const after = await ledger.apply(id, event);
    if (!after || after === before) return fail({ kind: 'not-possible-now' } as const);
    deps.wake();
    return ok(after);
  }

  /** The entry with its activation id, for commands that call the service. */
  async function live(id: string): Promise<Outcome<Entry & { activationId: string }>> {
    const entry = await ledger.find(id);
    if (!entry) return fail({ kind: 'no-such-number' } as const);
    const ours = entry.account === (await deps.accountId());
    if (!ours || entry.activationId === null || entry.endedAt !== null)
      return fail({ kind: 'not-possible-now' } as const);
    if (await deps.locked()) return fail({ kind: 'locked' });
    return ok({ ...entry, activationId: entry.activationId });
  }

  return {
    buy: purchase.buy,
    recover: purchase.recover,
    step: watch.step,
    untilNext: watch.untilNext,
    resume: watch.resume,
    /** Somebody says that an SMS came: see `watch.ts`. Never rejects: where storage fails, the timer asks. */
    hint: () => watch.hint().then(deps.wake, () => undefined),
    /** Micro-dollars, read now and booked. */
    readBalance: () => deps.money(readBalance),

    /**
     * Another SMS to the same number, free (api-reference, Set status 3). Written before it is asked for: a worker that
     * dies in between finds out by the next status.
     */
    async another(id: string): Promise<Outcome<Entry>> {
      const entry = await live(id);
      if (!entry.ok) return entry;
      const asked = await command(id, { type: 'another-asked' });
      if (!asked.ok) return asked;
      const result = await client.setStatus(entry.value.activationId, 'another');
      // Browsers may send it twice (securesms/transport.ts): then BAD_STATUS answers the second. The next status tells.
      if (!result.ok && result.failure.kind === 'bad-status') {
        watch.forget(id);
        deps.wake();
        return asked;
      }
      if (!result.ok) {
        if (!mayHaveTakenEffect(result.failure)) await ledger.apply(id, { type: 'another-refused' });
        return result;
      }
      watch.forget(id);
      await ledger.apply(id, { type: 'another-accepted', known: asked.value.sms.length });
      deps.wake();
      return ok((await ledger.find(id)) ?? asked.value);
    },

    /** Done with the number (Set status 6): only when the person says so, no SMS comes after it. */
    async finish(id: string): Promise<Outcome<Entry>> {
      const entry = await live(id);
      if (!entry.ok) return entry;
      const result = await client.setStatus(entry.value.activationId, 'complete');
      // After a code 6 is always allowed (PROTOCOL.md, Time and money): where it is not, it was carried out before.
      const carriedOut = !result.ok && result.failure.kind === 'bad-status' && entry.value.sms.length > 0;
      if (!result.ok && !carriedOut) return result;
      return command(id, { type: 'finished', at: now() });
    },

    /** Queues the cancel for the earliest moment at which the service gives money back; that may be now. */
    async cancel(id: string): Promise<Outcome<Entry>> {
      const entry = await live(id);
      if (!entry.ok) return entry;
      return command(id, { type: 'cancel-queued', at: Math.max(entry.value.cancelFrom ?? 0, now()) });
    },

    /** Takes back a queued cancel, and that the number is given back by itself. */
    keep: (id: string) => command(id, { type: 'cancel-withdrawn' }),
    dismiss: (id: string) => command(id, { type: 'dismissed', at: now() }),

    /** The person's click: from here on the number and its codes are typed into this tab and origin. */
    async fillInto(id: string, binding: Binding): Promise<Outcome<Entry>> {
      const entry = await ledger.find(id);
      if (!entry) return fail({ kind: 'no-such-number' } as const);
      await ledger.apply(id, { type: 'bound', binding });
      await ledger.apply(id, { type: 'code-untyped' });
      const after = await ledger.apply(id, { type: 'phone-fill', outcome: 'insisted' });
      return ok(after ?? entry);
    },
  };
}

// The use cases around a number: buy, type, another code, done, cancel. Who may ask is the router's business.
import { fail, ok } from '../securesms/index.ts';
import type { ActivationDeps, Outcome } from './deps.ts';
import type { Binding, Entry } from '../ledger/entry.ts';
import type { LifeEvent } from '../ledger/lifecycle.ts';
import { createPurchase } from './purchase.ts';
import { createWatch } from './watch.ts';

export type Activations = ReturnType<typeof createActivations>;

export function createActivations(deps: ActivationDeps) {
  const { client, ledger, now } = deps;
  const purchase = createPurchase(deps);
  const watch = createWatch(deps, purchase.compareBalance);

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
    return ok({ ...entry, activationId: entry.activationId });
  }

  return {
    buy: purchase.buy,
    recover: purchase.recover,
    step: watch.step,
    resume: watch.resume,

    /** Another SMS to the same number, free (api-reference, Set status 3). */
    async another(id: string): Promise<Outcome<Entry>> {
      const entry = await live(id);
      if (!entry.ok) return entry;
      const result = await client.setStatus(entry.value.activationId, 'another');
      if (!result.ok) return result;
      watch.forget(id);
      return command(id, { type: 'another-accepted' });
    },

    /** Done with the number (Set status 6): only when the person says so, no SMS comes after it. */
    async finish(id: string): Promise<Outcome<Entry>> {
      const entry = await live(id);
      if (!entry.ok) return entry;
      const result = await client.setStatus(entry.value.activationId, 'complete');
      if (!result.ok) return result;
      return command(id, { type: 'finished', at: now() });
    },

    /** Queues the cancel for the earliest moment at which the service gives money back; that may be now. */
    async cancel(id: string): Promise<Outcome<Entry>> {
      const entry = await live(id);
      if (!entry.ok) return entry;
      return command(id, { type: 'cancel-queued', at: Math.max(entry.value.cancelFrom ?? 0, now()) });
    },

    keep: (id: string) => command(id, { type: 'cancel-withdrawn' }),
    dismiss: (id: string) => command(id, { type: 'dismissed' }),

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

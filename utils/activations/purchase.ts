// The one place that buys: intent written first, one call, no retry, and what was bought written before anyone hears.
import { fail, mayHaveTakenEffect, ok, type Failure } from '../securesms/index.ts';
import type { ActivationDeps, Outcome } from './deps.ts';
import { newIntent, type Entry, type PurchaseRequest } from '../ledger/entry.ts';
import type { LifeEvent } from '../ledger/lifecycle.ts';

const sameWish = (entry: Entry, request: PurchaseRequest): boolean =>
  entry.service.code === request.service.code && entry.binding?.origin === request.binding?.origin;

export function createPurchase(deps: ActivationDeps) {
  const { client, ledger, account, now } = deps;
  /** Purchases whose answer is outstanding in this worker, by service and site: a second click joins the first. */
  const underWay = new Map<string, Promise<Outcome<Entry>>>();

  /** Ids of this worker's purchases: their intents are not yet unanswered. */
  const ours = new Set<string>();

  async function purchase(request: PurchaseRequest): Promise<Outcome<Entry>> {
    const cap = await deps.priceCap();
    if (request.maxPrice > cap)
      return fail({ kind: 'over-price-cap', price: request.maxPrice, cap } as const);
    const accountId = await deps.accountId();
    if (accountId === null) return fail({ kind: 'no-key' });
    const open = (await ledger.read()).filter(
      (entry) => entry.account === accountId && sameWish(entry, request) && !entry.dismissed,
    );
    if (open.some((entry) => entry.phase === 'intent')) return fail({ kind: 'purchase-under-way' } as const);
    if (open.some((entry) => entry.phase === 'unknown')) return fail({ kind: 'purchase-unknown' } as const);

    const balance = await account.readBalance(client);
    if (!balance.ok) return balance;
    if (balance.value < request.maxPrice) {
      return fail({ kind: 'balance-too-small', price: request.maxPrice, balance: balance.value } as const);
    }

    const entry = newIntent(request, {
      id: deps.newId(),
      account: accountId,
      balance: balance.value,
      now: now(),
    });
    ours.add(entry.id);
    try {
      await ledger.add(entry);
    } catch {
      return fail({ kind: 'storage-failed' } as const);
    }

    const answer = await client.getNumberV2({
      service: request.service.code,
      countryId: request.country.id,
      maxPrice: request.maxPrice,
    });
    if (answer.ok) return booked(entry, { type: 'bought', activation: answer.value, at: now() });
    const { failure } = answer;
    if (failure.kind === 'unreadable' && failure.activationId !== undefined) {
      const { activationId, phoneNumber = null } = failure;
      return booked(entry, { type: 'salvaged', activationId, phoneNumber, at: now() });
    }
    if (mayHaveTakenEffect(failure)) {
      await ledger.apply(entry.id, { type: 'no-answer', failure });
      await compareBalance(entry.id);
      return answer;
    }
    return refused(entry, balance.value, failure);
  }

  async function booked(entry: Entry, event: LifeEvent): Promise<Outcome<Entry>> {
    const bought = await ledger.apply(entry.id, event);
    await ledger.balanceMoved(entry.id, -(bought?.cost ?? 0));
    return ok(bought ?? entry);
  }

  /** "No" is believed where the balance agrees: browsers may send a request twice (securesms/transport.ts). */
  async function refused(entry: Entry, before: number, failure: Failure): Promise<Outcome<Entry>> {
    const after = await account.readBalance(client);
    if (after.ok && after.value < before) {
      await ledger.apply(entry.id, { type: 'no-answer', failure });
      await ledger.apply(entry.id, { type: 'balance-compared', balance: after.value, at: now() });
      return fail({ kind: 'purchase-unknown' } as const);
    }
    await ledger.apply(entry.id, { type: 'refused', failure, at: now() });
    if (deps.watched()) await ledger.apply(entry.id, { type: 'dismissed' });
    return fail(failure);
  }

  /** A number came; whether it alone was paid for, the balance tells. */
  async function checkPaid({ id, balanceBefore, cost }: Entry): Promise<void> {
    const balance = await account.readBalance(client);
    if (!balance.ok || balanceBefore === null || cost === null) return;
    const amount = balanceBefore - cost - balance.value;
    if (amount > 0) await ledger.apply(id, { type: 'overcharged', amount });
  }

  /** Reads the balance after an unknown outcome, so that the person is told what is known. */
  async function compareBalance(id: string): Promise<Entry | undefined> {
    const balance = await account.readBalance(client);
    if (!balance.ok) return ledger.find(id);
    return ledger.apply(id, { type: 'balance-compared', balance: balance.value, at: now() });
  }

  return {
    compareBalance,
    /** Buys one number. Clicks, windows and shortcuts that ask for the same at once get the same number. */
    buy(request: PurchaseRequest): Promise<Outcome<Entry>> {
      const wish = `${request.service.code} ${request.binding?.origin ?? ''}`;
      const running = underWay.get(wish);
      if (running) return running;
      const { promise, resolve, reject } = Promise.withResolvers<Outcome<Entry>>();
      underWay.set(wish, promise);
      void deps
        .money(async () => {
          const outcome = await purchase(request);
          // The answer does not wait for the balance, but the next purchase does.
          underWay.delete(wish);
          resolve(outcome);
          deps.wake();
          if (outcome.ok) await checkPaid(outcome.value);
        })
        .catch((error: unknown) => {
          underWay.delete(wish);
          reject(error);
        });
      return promise;
    },
    /** After a worker's death: what was asked and never answered is unknown from here on. */
    async recover(): Promise<void> {
      for (const entry of await ledger.read()) {
        if (entry.phase === 'intent' && !ours.has(entry.id))
          await ledger.apply(entry.id, { type: 'no-answer', failure: null });
      }
    },
  };
}

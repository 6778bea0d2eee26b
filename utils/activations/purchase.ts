// The one place that buys: intent written first, one call, no retry, and what was bought written before anyone hears.
import { fail, mayHaveTakenEffect, ok } from '../securesms/index.ts';
import type { ActivationDeps, Outcome } from './deps.ts';
import { newIntent, type Entry, type PurchaseRequest } from './entry.ts';

const sameWish = (entry: Entry, request: PurchaseRequest): boolean =>
  entry.service.code === request.service.code && entry.binding?.origin === request.binding?.origin;

export function createPurchase(deps: ActivationDeps) {
  const { client, ledger, account, now } = deps;
  /** Purchases whose answer is outstanding in this worker, by service and site: a second click joins the first. */
  const underWay = new Map<string, Promise<Outcome<Entry>>>();

  async function purchase(request: PurchaseRequest): Promise<Outcome<Entry>> {
    const cap = await deps.priceCap();
    if (request.maxPrice > cap)
      return fail({ kind: 'over-price-cap', price: request.maxPrice, cap } as const);
    const open = (await ledger.read()).filter((entry) => sameWish(entry, request) && !entry.dismissed);
    if (open.some((entry) => entry.phase === 'intent')) return fail({ kind: 'purchase-under-way' } as const);
    if (open.some((entry) => entry.phase === 'unknown')) return fail({ kind: 'purchase-unknown' } as const);

    const balance = await account.readBalance(client);
    if (!balance.ok) return balance;
    if (balance.value < request.maxPrice) {
      return fail({ kind: 'balance-too-small', price: request.maxPrice, balance: balance.value } as const);
    }

    const entry = newIntent(request, deps.newId(), balance.value, now());
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
    if (answer.ok) {
      const bought = await ledger.apply(entry.id, { type: 'bought', activation: answer.value, at: now() });
      await ledger.balanceMoved(entry.id, -(bought?.cost ?? 0));
      await account.readBalance(client);
      return ok(bought ?? entry);
    }
    if (mayHaveTakenEffect(answer.failure)) {
      await ledger.apply(entry.id, { type: 'no-answer', failure: answer.failure });
      await compareBalance(entry.id);
    } else {
      await ledger.apply(entry.id, { type: 'refused', failure: answer.failure, at: now() });
    }
    return answer;
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
      const promise = deps
        .money(() => purchase(request))
        .finally(() => {
          underWay.delete(wish);
          deps.wake();
        });
      underWay.set(wish, promise);
      return promise;
    },
    /** After a worker's death: what was asked and never answered is unknown from here on. */
    async recover(): Promise<void> {
      for (const entry of await ledger.read()) {
        if (entry.phase === 'intent') await ledger.apply(entry.id, { type: 'no-answer', failure: null });
      }
    },
  };
}

// The one place that buys: intent written first, one call, no retry, and what was bought written before anyone hears.
import { newIntent, type Entry, type PurchaseRequest, isLive } from '../ledger/entry.ts';
import type { LifeEvent } from '../ledger/events.ts';
import { spentSince } from '../ledger/spending.ts';
import { fail, mayHaveTakenEffect, ok, type Failure } from '../securesms/index.ts';
import type { ReadBalance } from './balance.ts';
import type { ActivationDeps, Guards, Outcome } from './deps.ts';

const sameWish = (entry: Entry, request: PurchaseRequest): boolean =>
  entry.service.code === request.service.code && entry.binding?.origin === request.binding?.origin;

/** `seen`: entries for this site and service that the person saw when pressing. */
export type BuyRequest = PurchaseRequest & { seen?: readonly string[] | undefined };

export function createPurchase(deps: ActivationDeps, readBalance: ReadBalance) {
  const { client, ledger, now } = deps;
  /** Purchases whose answer is outstanding in this worker, by service and site: a second click joins the first. */
  const underWay = new Map<string, Promise<Outcome<Entry>>>();

  /** Ids of this worker's purchases: their intents are not yet unanswered. */
  const ours = new Set<string>();

  /** What the person set as limits: said before anything is asked. */
  function withinLimits({ maxPrice }: PurchaseRequest, limits: Guards, entries: readonly Entry[]) {
    const { priceCap: cap, dailyBudget: budget } = limits;
    if (maxPrice > cap) return fail({ kind: 'over-price-cap', price: maxPrice, cap } as const);
    if (budget === null) return null;
    const spent = spentSince(entries, deps.dayStart(now()));
    return spent + maxPrice > budget
      ? fail({ kind: 'over-daily-budget', price: maxPrice, spent, budget } as const)
      : null;
  }

  /** An earlier purchase for the same site and service that must be settled or seen first. */
  function earlier(entries: readonly Entry[], { seen, ...request }: BuyRequest, account: string) {
    const same = entries.filter(
      (entry) => entry.account === account && sameWish(entry, request) && !entry.dismissed,
    );
    if (same.some(({ phase }) => phase === 'intent')) return fail({ kind: 'purchase-under-way' } as const);
    if (same.some(({ phase }) => phase === 'unknown')) return fail({ kind: 'purchase-unknown' } as const);
    // Another window was faster: who pressed there does not know yet that there is a number.
    const unseen = same.findLast((entry) => isLive(entry) && !seen?.includes(entry.id));
    return seen && unseen ? ok(unseen) : null;
  }

  async function purchase(request: BuyRequest): Promise<Outcome<Entry>> {
    const account = await deps.accountId();
    if (account === null) return fail({ kind: 'no-key' });
    const limits = await deps.guards();
    const entries = await ledger.read();
    const settled = earlier(entries, request, account) ?? withinLimits(request, limits, entries);
    if (settled) return settled;

    const balance = await readBalance();
    if (!balance.ok) return balance;
    if (balance.value < request.maxPrice) {
      return fail({ kind: 'balance-too-small', price: request.maxPrice, balance: balance.value } as const);
    }

    const { seen: _, ...wish } = request;
    const entry = newIntent(wish, { id: deps.newId(), account, balance: balance.value, now: now() });
    ours.add(entry.id);
    try {
      await deps.arm();
      await ledger.add(entry);
    } catch {
      return fail({ kind: 'storage-failed' } as const);
    }

    const answer = await client.getNumberV2({
      service: request.service.code,
      countryId: request.country.id,
      maxPrice: request.maxPrice,
      providerIds: request.providerIds,
    });
    const at = now();
    const giveUpAt = limits.giveUpAfter === null ? null : at + limits.giveUpAfter;
    if (answer.ok) return booked(entry, { type: 'bought', activation: answer.value, at, giveUpAt });
    const { failure } = answer;
    if (failure.kind === 'unreadable' && failure.activationId !== undefined) {
      const { activationId, phoneNumber = null } = failure;
      return booked(entry, { type: 'salvaged', activationId, phoneNumber, at, giveUpAt });
    }
    if (mayHaveTakenEffect(failure)) {
      await ledger.apply(entry.id, { type: 'no-answer', failure });
      await readBalance();
      return answer;
    }
    return refused(entry, failure);
  }

  const booked = async (entry: Entry, event: LifeEvent): Promise<Outcome<Entry>> =>
    ok((await ledger.apply(entry.id, event)) ?? entry);

  /** "No" is believed where the balance agrees: browsers may send a request twice (securesms/transport.ts). */
  async function refused(entry: Entry, failure: Failure): Promise<Outcome<Entry>> {
    await ledger.apply(entry.id, { type: 'refused', failure, at: now() });
    await readBalance();
    if ((await ledger.find(entry.id))?.phase === 'unknown')
      return fail({ kind: 'purchase-unknown' } as const);
    if (deps.watched()) await ledger.apply(entry.id, { type: 'dismissed', at: now() });
    const price = await priceNow(entry, failure);
    return price === undefined ? fail(failure) : fail({ kind: 'price-rose', price } as const);
  }

  /** Where the number is only dearer than was agreed to: what it costs now, to be offered. */
  async function priceNow(entry: Entry, failure: Failure): Promise<number | undefined> {
    if (failure.kind !== 'no-numbers' && failure.kind !== 'price-too-low') return undefined;
    const { service, country, providerIds, maxPrice } = entry;
    const offers = await client.getPricesV3({ service: service.code, countryId: country.id });
    const prices = (offers.ok ? offers.value : [])
      .filter((offer) => offer.service === service.code && offer.countryId === country.id && offer.count > 0)
      .filter(({ providerId }) => providerIds.length === 0 || providerIds.includes(providerId))
      .map(({ price }) => price);
    const lowest = Math.min(...prices);
    // At or below the price agreed to it was no matter of money.
    return Number.isFinite(lowest) && lowest > maxPrice ? lowest : undefined;
  }

  return {
    /** Buys one number. Clicks, windows and shortcuts that ask for the same at once get the same number. */
    buy(request: BuyRequest): Promise<Outcome<Entry>> {
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
          // A number came; whether it alone was paid for, the balance tells.
          if (outcome.ok) await readBalance();
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

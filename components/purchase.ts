// What the buying part shows, derived from what is chosen and known; nothing here asks or acts.
import type { Country, CountryPrice, ProviderPrice, Service } from '../utils/catalog/types.ts';
import type { Problem, ProblemKind } from '../utils/messages/problem.ts';
import { valueOf, type Loaded } from './loaded.ts';
import { cheapest } from './search.ts';
import { say, words, type Said } from './words/index.ts';

export type PurchaseState = {
  service: Service | null;
  country: Country | null;
  /** The lists to choose from. */
  services: Loaded<Service[]>;
  countries: Loaded<Country[]>;
  prices: Loaded<CountryPrice[]>;
  offers: Loaded<ProviderPrice[]>;
  /** Integer micro-dollars; null before the first reading. */
  balance: number | null;
  buying: boolean;
  /** Why the last press bought nothing. */
  failure: Problem | null;
  /** Kinds that are said elsewhere on the same screen. */
  saidAbove: ProblemKind[];
};
export type Purchase = {
  /** The price agreed to by pressing, micro-dollars; null: there is nothing to press. */
  price: number | null;
  button: string;
  stock: string | null;
  loading: boolean;
  notice: Said | null;
  suggestion: { country: Country; price: number } | null;
  canRetry: boolean;
};

/** Stock that can be bought at the cheapest price, and what the dearer offers add. */
function stockLine(offers: ProviderPrice[], price: number): string {
  const count = (of: ProviderPrice[]) => of.reduce((sum, offer) => sum + offer.count, 0);
  const here = offers.filter((offer) => offer.price <= price);
  const dearer = offers.filter((offer) => offer.price > price && offer.count > 0);
  if (dearer.length === 0) return words.buy.stock(count(here));
  const from = Math.min(...dearer.map((offer) => offer.price));
  return `${words.buy.stockAtPrice(count(here))} · ${words.buy.moreFrom(count(dearer), from)}`;
}

/** The cheapest price that has stock; null when nothing is left. */
export function cheapestOffer(offers: ProviderPrice[]): number | null {
  const left = offers.filter((offer) => offer.count > 0).map((offer) => offer.price);
  return left.length === 0 ? null : Math.min(...left);
}

/** The price that a refused purchase named: prices that were read before it are no longer on the button. */
function refusedAt(failure: Problem | null): number | null {
  if (failure?.kind === 'price-rose') return failure.price;
  return failure?.kind === 'price-too-low' ? (failure.min ?? null) : null;
}

/** What a press agrees to; null when there is nothing to press. */
function priceToPay({ service, country, offers, failure }: PurchaseState): number | null {
  if (!service || !country) return null;
  const named = refusedAt(failure);
  const known = valueOf(offers);
  if (!known) return named;
  const lowest = cheapestOffer(known);
  return lowest === null ? null : Math.max(lowest, named ?? 0);
}

/** Why the last press bought nothing, as far as that still holds. */
function lastFailure({ failure, buying, balance }: PurchaseState, price: number | null): Problem | null {
  if (!failure || buying) return null;
  if (failure.kind !== 'price-rose') return failure;
  if (price === null) return null;
  if (balance !== null && balance < price) return { kind: 'balance-too-small', price, balance };
  return { kind: 'price-rose', price };
}

export function derivePurchase(state: PurchaseState): Purchase {
  const { service, country, prices, offers, balance } = state;
  const known = valueOf(offers);
  const price = priceToPay(state);
  const failure = lastFailure(state, price);
  const about = {
    doing: 'buying' as const,
    service: service?.name,
    country: country?.name,
    price: price ?? undefined,
    balance: balance ?? undefined,
  };
  const nothing: Purchase = {
    price,
    button: state.buying ? words.buy.asking : price === null ? words.buy.get : words.buy.getFor(price),
    stock: known && price !== null ? stockLine(known, price) : null,
    loading: false,
    notice: null,
    suggestion: null,
    canRetry: false,
  };
  const other = cheapest(valueOf(state.countries), valueOf(prices), country);

  if (failure) {
    const notice = state.saidAbove.includes(failure.kind) ? null : say(failure, about);
    return failure.kind === 'no-numbers'
      ? { ...nothing, notice: other && notice ? { sentence: notice.sentence } : notice, suggestion: other }
      : { ...nothing, notice };
  }
  const failed = [state.services, state.countries, prices, offers].find(({ state }) => state === 'failed');
  if (failed?.state === 'failed' && price === null) {
    const hidden = state.saidAbove.includes(failed.problem.kind);
    return {
      ...nothing,
      notice: hidden ? null : say(failed.problem, { ...about, doing: undefined }),
      canRetry: true,
    };
  }
  if (!service) return nothing;
  if (!country) return { ...nothing, loading: prices.state === 'loading', ...noneAnywhere(service, prices) };
  if (!known) return { ...nothing, loading: true };
  if (price === null) {
    const { sentence, next } = say({ kind: 'no-numbers' }, about);
    if (prices.state === 'loading' || other) return { ...nothing, notice: { sentence }, suggestion: other };
    return {
      ...nothing,
      notice: { sentence, ...(next !== undefined && { next: words.buy.noneAnywhere(service.name) }) },
    };
  }
  if (balance !== null && balance < price) {
    return { ...nothing, notice: say({ kind: 'balance-too-small', price, balance }) };
  }
  return nothing;
}

/** No country could be suggested although all prices are known. */
function noneAnywhere(service: Service, prices: Loaded<CountryPrice[]>): Partial<Purchase> {
  const empty = prices.state === 'ready' && !prices.value.some((price) => price.count > 0);
  return empty ? { notice: { sentence: words.buy.noneAnywhere(service.name) } } : {};
}

// What the buying part shows, derived from what is chosen and known; nothing here asks or acts.
import { fits, type TakenCountry } from '../../utils/autofill/taken.ts';
import type { Country, CountryPrice, ProviderPrice, Service } from '../../utils/catalog/types.ts';
import type { Problem, ProblemKind } from '../../utils/messages/problem.ts';
import { ago } from '../format.ts';
import { problemOf, valueOf, type Loaded } from '../loaded.ts';
import { cheapest, cheapestOffer } from './cheapest.ts';
import { readLimit, type Limit, type Terms } from './terms.ts';
import { say, words, type Said } from '../words/index.ts';

export type PurchaseState = {
  service: Service | null;
  country: Country | null;
  /** The lists to choose from. */
  services: Loaded<Service[]>;
  countries: Loaded<Country[]>;
  prices: Loaded<CountryPrice[]>;
  offers: Loaded<ProviderPrice[]>;
  terms: Terms;
  /** The countries that the form on the page takes; none where it takes all. */
  taken: readonly TakenCountry[];
  /** The most that one number may cost by the settings, micro-dollars. */
  priceCap: number;
  /** Integer micro-dollars; null before the first reading. */
  balance: number | null;
  buying: boolean;
  /** Why the last press bought nothing. */
  failure: Problem | null;
  /** Kinds that are said elsewhere on the same screen. */
  saidAbove: ProblemKind[];
  /** Epoch ms. */
  now: number;
};

/** Milliseconds: prices that are not older are taken for today's until the new ones are here. */
const recent = 10 * 60_000;
export type Purchase = {
  /** The most that is agreed to by pressing, micro-dollars; null: there is nothing to press. */
  price: number | null;
  limit: Limit;
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

/** The price that a refused purchase named: prices that were read before it are no longer on the button. */
function refusedAt(failure: Problem | null): number | null {
  if (failure?.kind === 'price-rose') return failure.price;
  return failure?.kind === 'price-too-low' ? (failure.min ?? null) : null;
}

/** For how long what is shown has not been read anew, where that failed: "prices from 2 hours ago". */
function ageOf({ offers, now }: PurchaseState): string | null {
  if (offers.state !== 'ready' || !offers.kept?.problem) return null;
  const since = ago(now - offers.kept.at);
  return since === null ? null : words.choosing.pricesFrom(since);
}

/** The last prices are on the screen, the new ones on their way, and much may have changed in between. */
const isOutdated = ({ offers, now }: PurchaseState): boolean =>
  offers.state === 'ready' && offers.kept?.problem === null && Math.abs(now - offers.kept.at) > recent;

/** The offers that the terms allow, whatever they cost. */
function offersFor({ offers, terms: { providerIds } }: PurchaseState): ProviderPrice[] | undefined {
  const known = valueOf(offers);
  return providerIds.length === 0
    ? known
    : known?.filter(({ providerId }) => providerIds.includes(providerId));
}

/** What a number costs now; null when there is none to be had. */
function priceNow(state: PurchaseState): number | null {
  const { service, country, failure } = state;
  if (!service || !country) return null;
  const named = refusedAt(failure);
  const known = offersFor(state);
  if (!known) return named;
  const lowest = cheapestOffer(known);
  return lowest === null ? null : Math.max(lowest, named ?? 0);
}

/** What a press agrees to: the price, or with a limit up to that, as far as the balance reaches. */
function mostToPay(price: number | null, limit: Limit, balance: number | null): number | null {
  if (price === null || limit.kind === 'none') return price;
  if (limit.kind !== 'set' || limit.amount < price) return null;
  return Math.max(price, Math.min(limit.amount, balance ?? limit.amount));
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
  const { service, country, prices, offers, balance, terms } = state;
  const known = offersFor(state);
  const current = priceNow(state);
  const limit = readLimit(terms.limit, state.priceCap);
  const price = mostToPay(current, limit, balance);
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
    limit,
    button: state.buying ? words.buy.asking : buttonFor(price, limit),
    stock:
      known && current !== null
        ? [stockLine(known, current), ageOf(state)].filter((part) => part !== null).join(' · ')
        : null,
    loading: false,
    notice: null,
    suggestion: null,
    canRetry: false,
  };
  const countries = valueOf(state.countries);
  const fitting = countries?.filter((each) => fits(each, state.taken));
  const other = cheapest(fitting, valueOf(prices), country) ?? cheapest(countries, valueOf(prices), country);

  if (failure) {
    const notice = state.saidAbove.includes(failure.kind) ? null : say(failure, about);
    return failure.kind === 'no-numbers'
      ? { ...nothing, notice: other && notice ? { sentence: notice.sentence } : notice, suggestion: other }
      : { ...nothing, notice };
  }
  const [problem] = [state.services, state.countries, prices, offers].flatMap(
    (list) => problemOf(list) ?? [],
  );
  if (problem && (current === null || problemOf(offers))) {
    const hidden = state.saidAbove.includes(problem.kind);
    const notice = hidden ? null : say(problem, { ...about, doing: undefined });
    return { ...nothing, notice, canRetry: true };
  }
  if (!service) return nothing;
  if (!country) return { ...nothing, loading: prices.state === 'loading', ...noneAnywhere(service, prices) };
  if (!known) return { ...nothing, loading: true };
  if (isOutdated(state)) return { ...nothing, price: null };
  if (price === null && current !== null) {
    if (limit.kind !== 'set') return nothing;
    const sentence = words.choosing.overLimit(limit.amount, current);
    return { ...nothing, notice: { sentence, next: words.choosing.overLimitNext } };
  }
  if (price === null && terms.providerIds.length > 0 && cheapestOffer(valueOf(offers) ?? []) !== null) {
    const { providersEmpty: sentence, providersEmptyNext: next } = words.choosing;
    return { ...nothing, notice: { sentence, next } };
  }
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

function buttonFor(price: number | null, limit: Limit): string {
  if (price === null) return words.buy.get;
  return limit.kind === 'none' ? words.buy.getFor(price) : words.choosing.getUpTo(price);
}

/** No country could be suggested although all prices are known. */
function noneAnywhere(service: Service, prices: Loaded<CountryPrice[]>): Partial<Purchase> {
  const empty = prices.state === 'ready' && !prices.value.some((price) => price.count > 0);
  return empty ? { notice: { sentence: words.buy.noneAnywhere(service.name) } } : {};
}

/** What is for sale: providers, prices and counts per country and service, invented on first sight, settable by tests. */
import { COUNTRIES, countryById, type Country } from './catalog/countries.ts';
import { serviceRank } from './catalog/services.ts';
import type { MicroDollars } from './money.ts';
import { integer, random, seedOf } from './random.ts';

export interface Offer {
  providerId: number;
  price: MicroDollars;
  count: number;
}

export interface Wanted {
  maxPrice?: MicroDollars | undefined;
  providerIds?: readonly number[] | undefined;
}

/** The offers printed in api-reference (Prices, Top countries); a client tested on them sees the same figures. */
const DOCUMENTED: Record<string, [providerId: number, price: MicroDollars, count: number][]> = {
  '22:tg': [[2266, 280_000, 1], [2260, 1_510_000, 168]], // prettier-ignore
  '33:tg': [[3243, 106_000, 1206], [3406, 2_211_000, 21_670]], // prettier-ignore
};

/** Best sold first: the order of getTopCountriesByService is "sorted by sales" and so carries meaning. */
const BEST_SELLING = [33, 22, 6, 187, 12, 16, 36, 73, 10, 4, 43, 78, 54, 0, 31];

/** Rarely asked-for services are not sold everywhere. */
const SOLD_EVERYWHERE_UP_TO_RANK = 30;

export class Market {
  #seed: number;
  #offers = new Map<string, Offer[]>();

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** All offers, sold-out ones included, cheapest first. */
  offers(country: number, service: string): readonly Offer[] {
    return this.#shelf(country, service).toSorted((a, b) => a.price - b.price || a.providerId - b.providerId);
  }

  /** The cheapest offer in stock that the buyer accepts; cheapest provider first is the rule of the service. */
  best(country: number, service: string, { maxPrice, providerIds }: Wanted = {}): Offer | undefined {
    return this.offers(country, service).find(
      (offer) =>
        offer.count > 0 &&
        (maxPrice === undefined || offer.price <= maxPrice) &&
        (providerIds === undefined || providerIds.includes(offer.providerId)),
    );
  }

  /** Sets or adds one provider's offer; what is left out stays as it was. Prices are micro-dollars. */
  set(
    country: number,
    service: string,
    providerId: number,
    change: { price?: MicroDollars; count?: number },
  ): Offer {
    const shelf = this.#shelf(country, service);
    let offer = shelf.find((row) => row.providerId === providerId);
    if (!offer) shelf.push((offer = { providerId, price: 100_000, count: 0 }));
    return Object.assign(offer, change);
  }

  /** Replaces everything on sale for a service in a country; an empty list makes it unsold there. */
  replace(country: number, service: string, offers: readonly Offer[]): void {
    this.#offers.set(
      `${country}:${service}`,
      offers.map((offer) => ({ ...offer })),
    );
  }

  /** Up to ten countries that have the service in stock, best sold first. */
  topCountries(service: string): Country[] {
    const best = BEST_SELLING.map((id) => countryById(id)).filter((country) => country !== undefined);
    const others = COUNTRIES.filter(({ id }) => !BEST_SELLING.includes(id));
    return [...best, ...others].filter(({ id }) => this.best(id, service)).slice(0, 10);
  }

  #shelf(country: number, service: string): Offer[] {
    const key = `${country}:${service}`;
    let shelf = this.#offers.get(key);
    if (!shelf) this.#offers.set(key, (shelf = this.#invent(country, service)));
    return shelf;
  }

  #invent(country: number, service: string): Offer[] {
    const documented = DOCUMENTED[`${country}:${service}`];
    if (documented) return documented.map(([providerId, price, count]) => ({ providerId, price, count }));
    const next = random(seedOf(this.#seed, country, service));
    if (serviceRank(service) > SOLD_EVERYWHERE_UP_TO_RANK && next() < 0.3) return [];
    const offers: Offer[] = [];
    for (let left = integer(next, 1, 4), price = integer(next, 15, 700); left > 0; left--) {
      offers.push({ providerId: 2000 + offers.length * 400 + integer(next, 0, 399), price: price * 1000, count: integer(next, 1, 5000) }); // prettier-ignore
      price += integer(next, 5, 600);
    }
    return offers;
  }
}

// Where a number brought no SMS: the next provider of the country, and the next country, each at its price. Pure.
import type { Country, CountryPrice, ProviderPrice } from './types.ts';

export type Alternatives = {
  /** Same country, other providers than the one that was tried. */
  provider: { providerIds: string[]; price: number } | null;
  country: { country: Country; price: number } | null;
};

type Tried = {
  countryId: number;
  /** What was paid, micro-dollars: replies do not name the provider, its price does. */
  cost: number;
  /** The providers that were asked; empty: any, so the cheapest sold. */
  providerIds: readonly string[];
};

/**
 * @param tried the number that brought nothing first, then others that were tried for the same place
 * @param offers of the country that was tried
 * @param prices cheapest price and stock per country
 * @param takes whether the form that the number is for takes this country's numbers
 */
export function alternatives(
  tried: readonly [Tried, ...Tried[]],
  offers: readonly ProviderPrice[],
  prices: readonly CountryPrice[],
  countries: readonly Country[],
  takes: (country: Country) => boolean,
): Alternatives {
  const [{ countryId: here }] = tried;
  const wasTried = ({ providerId, price }: ProviderPrice): boolean =>
    tried.some(({ countryId, providerIds, cost }) => {
      if (countryId !== here) return false;
      return providerIds.length > 0 ? providerIds.includes(providerId) : price <= cost;
    });
  const others = offers
    .filter((offer) => offer.count > 0 && !wasTried(offer))
    .toSorted((a, b) => a.price - b.price);
  const [next] = others;
  const elsewhere = prices
    .filter(({ countryId, count }) => count > 0 && !tried.some((one) => one.countryId === countryId))
    .toSorted((a, b) => a.price - b.price)
    .flatMap(({ countryId, price }) => {
      const country = countries.find(({ id }) => id === countryId);
      return country && takes(country) ? [{ country, price }] : [];
    });
  return {
    provider: next ? { providerIds: [next.providerId], price: next.price } : null,
    country: elsewhere[0] ?? null,
  };
}

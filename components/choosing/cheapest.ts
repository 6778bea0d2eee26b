// The cheapest of what is for sale. Pure.
import type { Country, CountryPrice, ProviderPrice } from '../../utils/catalog/types.ts';

/** The cheapest price that has stock, micro-dollars; null when nothing is left. */
export function cheapestOffer(offers: readonly ProviderPrice[]): number | null {
  const left = offers.filter((offer) => offer.count > 0).map((offer) => offer.price);
  return left.length === 0 ? null : Math.min(...left);
}

/** The cheapest country with stock, other than `not`. */
export function cheapest(
  countries: Country[] | undefined,
  prices: CountryPrice[] | undefined,
  not: Country | null,
): { country: Country; price: number } | null {
  let best: { country: Country; price: number } | null = null;
  for (const { countryId, price, count } of prices ?? []) {
    if (count <= 0 || countryId === not?.id || (best && best.price <= price)) continue;
    const country = countries?.find(({ id }) => id === countryId);
    if (country) best = { country, price };
  }
  return best;
}

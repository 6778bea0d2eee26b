// Whether the balance reaches for what is chosen.
import type { CountryPrice, ProviderPrice } from '../../utils/catalog/types.ts';
import { cheapestOffer } from './cheapest.ts';

/**
 * The price, micro-dollars, that the balance does not reach: of the chosen service in the chosen country, or where there
 * is none to have, of the service's cheapest. Null: the balance reaches, or nobody knows.
 */
export function outOfReach(known: {
  balance: number | null;
  offers: ProviderPrice[] | undefined;
  prices: CountryPrice[] | undefined;
}): number | null {
  const { balance, offers = [], prices = [] } = known;
  const left = prices.filter(({ count }) => count > 0).map(({ price }) => price);
  const price = cheapestOffer(offers) ?? (left.length > 0 ? Math.min(...left) : null);
  return balance !== null && price !== null && balance < price ? price : null;
}

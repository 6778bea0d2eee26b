// The country to buy from for a form that takes only some. Pure.
import { surelyFits, type TakenCountry } from '../../utils/autofill/taken.ts';
import type { RankedCountry } from '../../utils/catalog/ranking.ts';

/**
 * The first that has numbers left and that the form takes: of all with a dial code the one that most people mean by it.
 * @param ranked the best first
 */
export function fittest(
  ranked: readonly RankedCountry[],
  taken: readonly TakenCountry[],
): RankedCountry | undefined {
  const left = ranked.filter(({ country, count }) => count > 0 && surelyFits(country, taken));
  return left.find(({ country }) => taken.some(({ main }) => main === country.iso)) ?? left[0];
}

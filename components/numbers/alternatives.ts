// What is offered in a number's stead, and how the offer follows a price that rose.
import type { Alternatives } from '../../utils/catalog/alternatives.ts';
import type { Country } from '../../utils/catalog/types.ts';
import type { Problem } from '../../utils/messages/problem.ts';

/** One of them, as it is bought: `price` in micro-dollars is what the person agrees to; no providers: any. */
export type InsteadChoice = { country: Country; price: number; providerIds: string[] };

export type Offered = {
  alternatives: Alternatives;
  /** Why the last press there bought nothing. */
  failed: { problem: Problem; choice: InsteadChoice } | null;
};

export const isEmpty = ({ provider, country }: Alternatives): boolean => !provider && !country;

/** The same offer with what was chosen at another price, so that a second press agrees to what was said. */
export function withPrice(
  { provider, country }: Alternatives,
  choice: InsteadChoice,
  price: number,
): Alternatives {
  const ofProvider = choice.providerIds.length > 0;
  return {
    provider: provider && ofProvider ? { ...provider, price } : provider,
    country: country && !ofProvider ? { ...country, price } : country,
  };
}

// On which terms a number is bought: from which providers, and for how much at most. Pure.
import { parseAmount } from './amount.ts';

export type Terms = {
  /** The providers to buy from; empty: any. */
  providerIds: readonly string[];
  /** The price limit of this purchase as it is typed; empty: what is on the button and no more. */
  limit: string;
};
export const anyTerms: Terms = { providerIds: [], limit: '' };

/** Amounts in micro-dollars. */
export type Limit =
  | { kind: 'none' }
  | { kind: 'set'; amount: number }
  | { kind: 'unreadable' }
  /** Above what the settings allow for one number. */
  | { kind: 'over-cap'; cap: number };

export function readLimit(typed: string, cap: number): Limit {
  if (typed.trim() === '') return { kind: 'none' };
  const amount = parseAmount(typed);
  if (amount === undefined) return { kind: 'unreadable' };
  return amount > cap ? { kind: 'over-cap', cap } : { kind: 'set', amount };
}

/** The terms with this provider pinned, or no longer. */
export function withProvider(terms: Terms, providerId: string, on: boolean): Terms {
  const others = terms.providerIds.filter((each) => each !== providerId);
  return { ...terms, providerIds: on ? [...others, providerId] : others };
}

/** What a call came to, before anyone decides how to spell it. */
import type { Activation } from './activations.ts';
import type { Country } from './catalog/countries.ts';
import type { Service } from './catalog/services.ts';
import type { SettableStatus } from './lifecycle.ts';
import type { Offer } from './market.ts';
import type { MicroDollars } from './money.ts';

/** Why a call was refused; several causes share a documented token, and some clients tell them apart. */
export type Cause =
  | 'no-key'
  | 'wrong-key'
  | 'unknown-action'
  | 'unknown-service'
  | 'unknown-country'
  | 'sold-out'
  | 'over-max-price'
  | 'short-balance'
  | 'unknown-activation'
  | 'too-early'
  | 'code-arrived'
  | 'already-cancelled'
  | 'status-order'
  | 'unknown-coin';

export interface Refusal {
  kind: 'refused';
  cause: Cause;
  /** Figures some clients are told: `min` in dollars, `minActivationTime` in seconds. */
  info?: Record<string, number | string>;
}

export interface PriceRow {
  country: number;
  service: string;
  offers: readonly Offer[];
}

export type Outcome =
  | { kind: 'balance'; balance: MicroDollars }
  | { kind: 'number'; activation: Activation; detailed: boolean }
  | { kind: 'status'; activation: Activation }
  | { kind: 'statusSet'; status: SettableStatus }
  | { kind: 'prices'; rows: PriceRow[]; byProvider: boolean }
  | { kind: 'services'; services: readonly Service[] }
  | { kind: 'countries'; countries: readonly Country[] }
  | { kind: 'topCountries'; rows: { country: Country; offers: readonly Offer[] }[] }
  | { kind: 'wallet'; address: string }
  | Refusal;

export const refused = (cause: Cause, info?: Refusal['info']): Refusal => ({
  kind: 'refused',
  cause,
  ...(info && { info }),
});

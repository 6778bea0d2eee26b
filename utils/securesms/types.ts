/** What the service's replies become. Ids are strings, money is micro-dollars, phones are digits without a plus. */
import type { MicroDollars } from './money.ts';

export type Activation = {
  activationId: string;
  /** Digits only, with the dial code, no plus. */
  phoneNumber: string;
  /** What it cost; undefined when the reply does not say. */
  cost: MicroDollars | undefined;
  countryId: number | undefined;
  canGetAnotherSms: boolean;
  operator?: string;
};

/**
 * - `waiting-again`: a further SMS was asked for; `lastCode` is the text of the one before, if told.
 * - `received`: `text` is everything after the first colon, quotes stripped; `code` what to type, if one stands out.
 * - `cancelled`, `cancel-timeout` (cancelled because its time ran out) and `finished` are final.
 */
export type Status =
  | { state: 'waiting' }
  | { state: 'waiting-again'; lastCode?: string }
  | { state: 'received'; text: string; code: string | undefined }
  | { state: 'cancelled' }
  | { state: 'cancel-timeout' }
  | { state: 'finished' };

/** api-reference "Set status": 1, 3, 6, 8. */
export type StatusRequest = 'ready' | 'another' | 'complete' | 'cancel';

/** `accepted` is the empty 204 some answer to anything; `already-cancelled` only answers a cancel. */
export type SetStatusReply = 'ready' | 'retry' | 'completed' | 'cancelled' | 'already-cancelled' | 'accepted';

export type PriceRow = { countryId: number; service: string; price: MicroDollars; count: number };

export type Offer = {
  countryId: number;
  service: string;
  providerId: string;
  price: MicroDollars;
  count: number;
};

export type Service = { code: string; name: string };

export type Country = { id: number; eng: string; rus: string; chn: string };

/** One country of the top list, best first; either `slug` or `countryId` names it. Offers are cheapest first. */
export type TopCountry = {
  slug?: string;
  countryId?: number;
  offers: { providerId?: string; price: MicroDollars; count: number }[];
};

/** What can be paid in; both arrive on the Tron network only (api-reference, Deposit wallet). */
export type Coin = 'usdt' | 'trx';
export type Wallet = { address: string };

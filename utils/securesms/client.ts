/** Every documented call of the service as a typed method. */
import type { MicroDollars } from './money.ts';
import type { Result } from './result.ts';
import type * as t from './types.ts';

/** `maxPrice` in micro-dollars; `providerIds` limits the purchase to these providers. */
export type BuyParams = {
  service: string;
  countryId: number;
  maxPrice?: MicroDollars;
  providerIds?: readonly string[];
};

export type Client = {
  /** Micro-dollars; may be negative. */
  getBalance(): Promise<Result<MicroDollars>>;
  getNumber(params: BuyParams): Promise<Result<t.Activation>>;
  getNumberV2(params: BuyParams): Promise<Result<t.Activation>>;
  getStatus(activationId: string): Promise<Result<t.Status>>;
  setStatus(activationId: string, request: t.StatusRequest): Promise<Result<t.SetStatusReply>>;
  getPrices(params?: { service?: string; countryId?: number }): Promise<Result<t.PriceRow[]>>;
  getPricesV3(params: { service: string; countryId?: number }): Promise<Result<t.Offer[]>>;
  getServicesList(): Promise<Result<t.Service[]>>;
  getCountries(): Promise<Result<t.Country[]>>;
  getTopCountriesByService(service: string): Promise<Result<t.TopCountry[]>>;
  getWalletAddress(params: { coin: string; network: string }): Promise<Result<t.Wallet>>;
};

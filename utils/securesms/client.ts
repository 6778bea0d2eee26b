/** Every documented call of the service as a typed method (api-reference; variants: PROTOCOL.md). */
import { parseActivation } from './activation.ts';
import { parseBalance } from './balance.ts';
import { parseCountries, parseServices, parseTopCountries } from './catalog.ts';
import { toDecimal, type MicroDollars } from './money.ts';
import { parsePrices, parsePricesV3 } from './prices.ts';
import type { Result } from './result.ts';
import { parseSetStatus, parseStatus } from './status.ts';
import type { RawReply, Transport } from './transport.ts';
import type * as t from './types.ts';
import { parseWallet, verified } from './wallet.ts';

/** `maxPrice` in micro-dollars; `providerIds` limits the purchase to these providers. */
export type BuyParams = {
  service: string;
  countryId: number;
  maxPrice?: MicroDollars;
  providerIds?: readonly string[];
};

/** Every method sends exactly one request and never rejects. */
export type Client = {
  /** Micro-dollars; may be negative. The cheapest way to check a key: `bad-key` or a balance. */
  getBalance(): Promise<Result<MicroDollars>>;
  /** Buys. The older form: the reply names neither cost nor country. */
  getNumber(params: BuyParams): Promise<Result<t.Activation>>;
  /** Buys. On failure ask `mayHaveTakenEffect`; `unreadable` may carry the `activationId` that was paid for. */
  getNumberV2(params: BuyParams): Promise<Result<t.Activation>>;
  getStatus(activationId: string): Promise<Result<t.Status>>;
  /** `cancel` refunds and is refused in the first two minutes (`early-cancel-denied`); `complete` is final. */
  setStatus(activationId: string, request: t.StatusRequest): Promise<Result<t.SetStatusReply>>;
  getPrices(params?: { service?: string; countryId?: number }): Promise<Result<t.PriceRow[]>>;
  /** By provider, cheapest first. */
  getPricesV3(params: { service: string; countryId?: number }): Promise<Result<t.Offer[]>>;
  getServicesList(): Promise<Result<t.Service[]>>;
  getCountries(): Promise<Result<t.Country[]>>;
  /** In the service's order, best sold first. */
  getTopCountriesByService(service: string): Promise<Result<t.TopCountry[]>>;
  /** Where to send this coin, checksum and all; anything else is `no-tron-address`. */
  getWalletAddress(params: { coin: t.Coin; network: 'tron' }): Promise<Result<t.Wallet>>;
};

const WALLET_PATH = '/api/payment/getActualWalletAddress';
const STATUS_NUMBER: Record<t.StatusRequest, string> = {
  ready: '1',
  another: '3',
  complete: '6',
  cancel: '8',
};

/**
 * To check a key before storing it, make a second client with that key:
 * `createClient(createTransport({ ...options, key: async () => candidate })).getBalance()`.
 */
export function createClient(transport: Transport): Client {
  async function call<T>(
    params: Record<string, string | undefined>,
    parse: (raw: RawReply) => Result<T>,
    how: { path?: string; spends?: boolean } = {},
  ): Promise<Result<T>> {
    const reply = await transport({ params, ...how });
    return reply.ok ? parse(reply.value) : reply;
  }

  const buy = (action: string, { service, countryId, maxPrice, providerIds = [] }: BuyParams) =>
    call(
      {
        action,
        service,
        country: String(countryId),
        maxPrice: maxPrice === undefined ? undefined : toDecimal(maxPrice),
        providerIds: providerIds.length > 0 ? providerIds.join(',') : undefined,
      },
      parseActivation,
      { spends: true },
    );

  return {
    getBalance: () => call({ action: 'getBalance' }, parseBalance),
    getNumber: (params) => buy('getNumber', params),
    getNumberV2: (params) => buy('getNumberV2', params),
    getStatus: (id) => call({ action: 'getStatus', id }, parseStatus),
    setStatus: (id, request) =>
      call({ action: 'setStatus', status: STATUS_NUMBER[request], id }, (raw) =>
        parseSetStatus(raw, request),
      ),
    getPrices: ({ service, countryId } = {}) =>
      call({ action: 'getPrices', service, country: countryId?.toString() }, parsePrices),
    getPricesV3: ({ service, countryId }) =>
      call({ action: 'getPricesV3', service, country: countryId?.toString() }, parsePricesV3),
    getServicesList: () => call({ action: 'getServicesList' }, parseServices),
    getCountries: () => call({ action: 'getCountries' }, parseCountries),
    getTopCountriesByService: (service) =>
      call({ action: 'getTopCountriesByService', service }, parseTopCountries),
    async getWalletAddress({ coin, network }) {
      const claimed = await call({ coin, network }, parseWallet, { path: WALLET_PATH });
      return claimed.ok ? verified(claimed.value) : claimed;
    },
  };
}

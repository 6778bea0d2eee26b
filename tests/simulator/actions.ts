/** The documented calls as a table: action name → what it does with an account and its parameters. */
import type { Account } from './accounts.ts';
import type { Activations } from './activations.ts';
import { COUNTRIES, countryById } from './catalog/countries.ts';
import { SERVICES, isService } from './catalog/services.ts';
import type { Market } from './market.ts';
import { microDollars } from './money.ts';
import { refused, type Outcome, type PriceRow } from './outcome.ts';
import { walletAddress } from './wallet.ts';

/** Query parameters without the key; absent ones are undefined. */
export type Params = Readonly<Record<string, string>>;

export interface Shop {
  market: Market;
  activations: Activations;
}

type Action = (params: Params, account: Account, shop: Shop) => Outcome;

/** The wallet has a path of its own, but is logged and disturbed under a name like the others. */
export const WALLET_ACTION = 'getActualWalletAddress';

export const ACTIONS: Readonly<Record<string, Action>> = {
  getBalance: (_, { balance }) => ({ kind: 'balance', balance }),
  getNumber: (params, account, shop) => buy(params, account, shop, false),
  getNumberV2: (params, account, shop) => buy(params, account, shop, true),
  getStatus: ({ id }, account, { activations }) => {
    const activation = activations.find(account, id);
    return activation ? { kind: 'status', activation } : refused('unknown-activation');
  },
  setStatus: ({ id, status }, account, { activations }) => {
    const activation = activations.find(account, id);
    return activation ? activations.setStatus(activation, Number(status)) : refused('unknown-activation');
  },
  getPrices: (params, _, { market }) => prices(params, market, false),
  getPricesV3: (params, _, { market }) => prices(params, market, true),
  getServicesList: () => ({ kind: 'services', services: SERVICES }),
  getCountries: () => ({ kind: 'countries', countries: COUNTRIES }),
  getTopCountriesByService: ({ service }, _, { market }) =>
    isService(service)
      ? {
          kind: 'topCountries',
          rows: market
            .topCountries(service)
            .map((country) => ({ country, offers: market.offers(country.id, service) })),
        }
      : refused('unknown-service', { field: 'service' }),
};

export const wallet: Action = ({ coin, network }, { id }) =>
  (coin === 'usdt' || coin === 'trx') && (network ?? 'tron') === 'tron'
    ? { kind: 'wallet', address: walletAddress(id) }
    : refused('unknown-coin');

function buy(params: Params, account: Account, { activations }: Shop, detailed: boolean): Outcome {
  const { service, maxPrice, providerIds } = params;
  const country = countryById(params['country']);
  if (!isService(service)) return refused('unknown-service', { field: 'service' });
  if (!country) return refused('unknown-country', { field: 'country' });
  const bought = activations.buy(account, country, service, {
    // A cap that cannot be read buys nothing: nobody may pay more than they meant to.
    maxPrice: maxPrice ? (microDollars(maxPrice) ?? 0) : undefined,
    providerIds: providerIds ? providerIds.split(',').map(Number) : undefined,
  });
  return 'kind' in bought ? bought : { kind: 'number', activation: bought, detailed };
}

/** Both filters are optional; without them the answer is the whole market, as in the family. */
function prices({ service, country }: Params, market: Market, byProvider: boolean): Outcome {
  if (service && !isService(service)) return refused('unknown-service', { field: 'service' });
  const only = countryById(country);
  const countries = country ? (only ? [only] : []) : COUNTRIES;
  const services = service ? [service] : SERVICES.map(({ code }) => code);
  const rows: PriceRow[] = [];
  for (const { id } of countries) {
    for (const code of services) {
      const offers = market.offers(id, code);
      if (offers.length > 0) rows.push({ country: id, service: code, offers });
    }
  }
  return { kind: 'prices', rows, byProvider };
}

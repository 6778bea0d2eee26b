// Services, countries and prices: lists from storage at once and fresh behind; prices fresh, and the last ones beside.
import * as z from 'zod/mini';
import { ok, type Client, type Result } from '../securesms/index.ts';
import { toCountry } from './countries.ts';
import { createKept, type Kept } from './kept.ts';
import { topCountryIds } from './top.ts';
import {
  countryPriceSchema,
  countrySchema,
  providerPriceSchema,
  serviceSchema,
  type Country,
  type CountryPrice,
  type ProviderPrice,
  type Service,
} from './types.ts';
import type { Store } from '../store.ts';

const fresh = 24 * 60 * 60_000;
/** Of how many services, and of how many services in a country, the last prices are kept. */
const keptPrices = 8;
const keptOffers = 24;

export type Catalog = ReturnType<typeof createCatalog>;

/** @param deps.origin of the API that `client` asks */
export function createCatalog(deps: {
  client: Client;
  store: Store;
  now: () => number;
  origin: () => Promise<string>;
}) {
  const { client, store, now } = deps;

  /** A list that changes rarely: what is stored is answered at once, and asked for anew once it is a day old. */
  function kept<T>(name: string, rows: z.ZodMiniType<T[]>, load: () => Promise<Result<T[]>>) {
    const schema = z.object({ at: z.number(), rows });
    const loading = new Map<string, Promise<Result<T[]>>>();
    async function fetchRows(key: string): Promise<Result<T[]>> {
      const result = await load();
      if (result.ok && result.value.length > 0) {
        // Storage that refuses takes the list from the next start, not from this answer.
        await store.set({ [key]: { at: now(), rows: result.value } }).catch(() => undefined);
      }
      return result;
    }
    function refresh(key: string): Promise<Result<T[]>> {
      const running = loading.get(key) ?? fetchRows(key).finally(() => loading.delete(key));
      loading.set(key, running);
      return running;
    }
    return async (): Promise<Result<T[]>> => {
      // Another service has other codes and ids: what one listed is not bought at the other.
      const key = `${name}@${await deps.origin()}`;
      const stored = z.safeParse(schema, (await store.get(key))[key]);
      if (!stored.success) return refresh(key);
      if (Math.abs(now() - stored.data.at) > fresh) void refresh(key);
      return ok(stored.data.rows);
    };
  }

  const services = kept<Service>('catalog.services', z.array(serviceSchema), () => client.getServicesList());
  const countries = kept<Country>('catalog.countries', z.array(countrySchema), async () => {
    const result = await client.getCountries();
    return result.ok ? ok(result.value.map(toCountry)) : result;
  });

  const lastPrices = createKept<CountryPrice>({
    store,
    name: 'catalog.prices',
    rows: z.array(countryPriceSchema),
    limit: keptPrices,
  });
  const lastOffers = createKept<ProviderPrice>({
    store,
    name: 'catalog.offers',
    rows: z.array(providerPriceSchema),
    limit: keptOffers,
  });
  const place = (service: string, countryId: number) => `${service}/${countryId}`;

  const tops = new Map<string, () => Promise<Result<number[]>>>();
  async function loadTop(service: string): Promise<Result<number[]>> {
    const [top, known] = await Promise.all([client.getTopCountriesByService(service), countries()]);
    if (!top.ok) return top;
    return known.ok ? ok(topCountryIds(top.value, known.value)) : known;
  }

  return {
    services,
    countries,

    /** Ids of the countries that sell best for one service, best first (api-reference, Top countries). */
    top(service: string): Promise<Result<number[]>> {
      const list =
        tops.get(service) ?? kept(`catalog.top.${service}`, z.array(z.int()), () => loadTop(service));
      tops.set(service, list);
      return list();
    },

    /** Cheapest price and stock per country for one service. */
    async prices(service: string): Promise<Result<CountryPrice[]>> {
      const origin = await deps.origin();
      const result = await client.getPrices({ service });
      if (!result.ok) return result;
      const rows = result.value
        .filter((row) => row.service === service)
        .map(({ countryId, price, count }) => ({ countryId, price, count }));
      await lastPrices.set(origin, service, { at: now(), rows });
      return ok(rows);
    },

    /** Providers with stock for one service in one country, cheapest first. */
    async offers(service: string, countryId: number): Promise<Result<ProviderPrice[]>> {
      const origin = await deps.origin();
      const result = await client.getPricesV3({ service, countryId });
      if (!result.ok) return result;
      const rows = result.value
        .filter((offer) => offer.service === service && offer.countryId === countryId && offer.count > 0)
        .map(({ providerId, price, count }) => ({ providerId, price, count }));
      await lastOffers.set(origin, place(service, countryId), { at: now(), rows });
      return ok(rows);
    },

    /** What `prices` answered last, also after a restart and without a connection; null where it was not asked lately. */
    lastPrices: async (service: string): Promise<Kept<CountryPrice> | null> =>
      lastPrices.get(await deps.origin(), service),
    /** What `offers` answered last. */
    lastOffers: async (service: string, countryId: number): Promise<Kept<ProviderPrice> | null> =>
      lastOffers.get(await deps.origin(), place(service, countryId)),

    service: async (code: string): Promise<Service | undefined> => {
      const all = await services();
      return all.ok ? all.value.find((service) => service.code === code) : undefined;
    },
    country: async (id: number): Promise<Country | undefined> => {
      const all = await countries();
      return all.ok ? all.value.find((country) => country.id === id) : undefined;
    },
  };
}

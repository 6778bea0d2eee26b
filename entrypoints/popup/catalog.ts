// Fetches what can be bought: services and countries once, prices for the service, offers for the choice.
import { effect, untracked, type Signal } from '@preact/signals';
import { send } from '../../utils/messages/client.browser.ts';
import type { Country } from '../../utils/catalog/types.ts';
import type { Answer } from '../../utils/messages/contract.ts';
import { localCountry } from '../../components/country.ts';
import { loading, valueOf, type Loaded } from '../../components/loaded.ts';
import { cheapest } from '../../components/search.ts';
import { countries, country, hasKey, offers, prices, service, services, troubled } from './state.ts';

/** The newest request for each signal: an older answer that comes later is dropped. */
const newest = new WeakMap<object, symbol>();

/** `quietly` leaves what is shown in place until the answer is here. */
export async function load<T>(
  into: Signal<Loaded<T>>,
  ask: () => Promise<Answer<T>>,
  quietly = false,
): Promise<void> {
  const request = Symbol('request');
  newest.set(into, request);
  if (!quietly) into.value = loading;
  const answer = await ask();
  if (newest.get(into) !== request) return;
  into.value = answer.ok
    ? { state: 'ready', value: answer.value }
    : { state: 'failed', problem: answer.failure };
}

async function askCountries(): Promise<Answer<Country[]>> {
  const answer = await send('catalog.countries', {});
  return answer.ok ? { ...answer, value: answer.value.map(localCountry) } : answer;
}

function loadPrices(quietly = false): void {
  const code = service.peek()?.code;
  if (code !== undefined) void load(prices, () => send('catalog.prices', { service: code }), quietly);
}

function loadOffers(quietly = false): void {
  const code = service.peek()?.code;
  const countryId = country.peek()?.id;
  if (code === undefined || countryId === undefined) return;
  void load(offers, () => send('catalog.offers', { service: code, countryId }), quietly);
}

/** Asks again for what failed. */
export function retryCatalog(): void {
  if (services.peek().state === 'failed') void load(services, () => send('catalog.services', {}));
  if (countries.peek().state === 'failed') void load(countries, () => askCountries());
  if (prices.peek().state === 'failed') loadPrices();
  if (offers.peek().state === 'failed') loadOffers();
}

/** Price and stock have moved: read them again, and show the old ones until then. */
export function refreshPrices(): void {
  loadPrices(true);
  loadOffers(true);
}

/** Runs while there is a key: each part follows what is chosen. */
export function keepCatalogFresh(): (() => void) | undefined {
  if (!hasKey.value) return undefined;
  return untracked(() => {
    void load(services, () => send('catalog.services', {}));
    void load(countries, () => askCountries());
    const stops = [
      effect(() => {
        if (service.value) loadPrices();
      }),
      effect(() => {
        if (service.value && country.value) loadOffers();
      }),
      // Nobody chose a country yet: the cheapest that has numbers, so that one press is enough.
      effect(() => {
        const first = cheapest(valueOf(countries.value), valueOf(prices.value), null);
        if (!country.value && first) country.value = first.country;
      }),
      effect(() => {
        if (!troubled.value) untracked(retryCatalog);
      }),
    ];
    return () => stops.forEach((stop) => stop());
  });
}

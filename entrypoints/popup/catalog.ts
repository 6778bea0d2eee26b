// Fetches what can be bought: services and countries once, prices for the service, offers for the choice.
import { effect, untracked, type Signal } from '@preact/signals';
import { send } from '../../utils/messages/client.browser.ts';
import type { Country } from '../../utils/catalog/types.ts';
import type { Answer } from '../../utils/messages/contract.ts';
import { localCountry } from '../../components/choosing/country.ts';
import { loading, valueOf, type Loaded } from '../../components/loaded.ts';
import { rankCountries } from '../../utils/catalog/ranking.ts';
import {
  chooser,
  countries,
  country,
  hasKey,
  offers,
  prices,
  ranking,
  service,
  services,
  top,
  troubled,
} from './state.ts';

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

function loadTop(): void {
  const code = service.peek()?.code;
  if (code !== undefined) void load(top, () => send('catalog.top', { service: code }));
}

/** Favourites, recent choices and the person's own success; without them the lists are in the service's order. */
async function loadChooser(): Promise<void> {
  const answer = await send('chooser.read', {});
  if (answer.ok) chooser.value = answer.value;
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

/** Something was bought: price, stock and what was used last have moved. The old ones are shown until then. */
export function refreshPrices(): void {
  void loadChooser();
  loadPrices(true);
  loadOffers(true);
}

/** Runs while there is a key: each part follows what is chosen. */
export function keepCatalogFresh(): (() => void) | undefined {
  if (!hasKey.value) return undefined;
  return untracked(() => {
    void loadChooser();
    void load(services, () => send('catalog.services', {}));
    void load(countries, () => askCountries());
    const stops = [
      effect(() => {
        if (!service.value) return;
        loadPrices();
        loadTop();
      }),
      effect(() => {
        if (service.value && country.value) loadOffers();
      }),
      // Nobody chose a country yet: the best that has numbers, so that one press is enough.
      effect(() => {
        if (country.value || !valueOf(prices.value) || top.value.state === 'loading') return;
        const [first] = rankCountries({ ...ranking.value, order: 'best' });
        if (first && first.count > 0) country.value = first.country;
      }),
      effect(() => {
        if (!troubled.value) untracked(retryCatalog);
      }),
    ];
    return () => stops.forEach((stop) => stop());
  });
}

// Fetches what can be bought: services and countries once, prices for the service, offers for the choice. What was
// read last is shown at once, until the answer is here, or for as long as there is none.
import { effect, untracked, type Signal } from '@preact/signals';
import { send } from '../../utils/messages/client.browser.ts';
import type { Kept } from '../../utils/catalog/kept.ts';
import type { Country } from '../../utils/catalog/types.ts';
import type { Answer } from '../../utils/messages/contract.ts';
import { localCountry } from '../../components/choosing/country.ts';
import { loading, problemOf, valueOf, type Loaded } from '../../components/loaded.ts';
import { beginFitting, chooseBest } from './fitting.ts';
import {
  chooser,
  countries,
  country,
  hasKey,
  offers,
  prices,
  service,
  services,
  top,
  troubled,
} from './state.ts';

/** When each was answered last, epoch ms. */
const answeredAt = new WeakMap<object, number>();
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
  const before = into.value;
  if (answer.ok) {
    answeredAt.set(into, Date.now());
    into.value = { state: 'ready', value: answer.value };
    return;
  }
  const problem = answer.failure;
  const at = before.state === 'ready' ? (before.kept?.at ?? answeredAt.get(into)) : undefined;
  into.value =
    before.state === 'ready' && at !== undefined
      ? { ...before, kept: { at, problem } }
      : { state: 'failed', problem };
}

/** As `load`, with what was answered last in the meantime. */
async function loadDated<Row>(
  into: Signal<Loaded<Row[]>>,
  ask: () => Promise<Answer<Row[]>>,
  askLast: () => Promise<Answer<Kept<Row> | null>>,
): Promise<void> {
  const fresh = load(into, ask);
  const request = newest.get(into);
  const last = await askLast();
  if (newest.get(into) !== request || !last.ok || last.value === null) return;
  const { at, rows } = last.value;
  const { value: now } = into;
  if (now.state === 'loading') into.value = { state: 'ready', value: rows, kept: { at, problem: null } };
  if (now.state === 'failed')
    into.value = { state: 'ready', value: rows, kept: { at, problem: now.problem } };
  await fresh;
}

async function askCountries(): Promise<Answer<Country[]>> {
  const answer = await send('catalog.countries', {});
  return answer.ok ? { ...answer, value: answer.value.map(localCountry) } : answer;
}

function loadPrices(quietly = false): void {
  const code = service.peek()?.code;
  if (code === undefined) return;
  const ask = () => send('catalog.prices', { service: code });
  if (quietly) void load(prices, ask, true);
  else void loadDated(prices, ask, () => send('catalog.last-prices', { service: code }));
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
  const ask = () => send('catalog.offers', { service: code, countryId });
  if (quietly) void load(offers, ask, true);
  else void loadDated(offers, ask, () => send('catalog.last-offers', { service: code, countryId }));
}

function loadLists(): void {
  void load(services, () => send('catalog.services', {}));
  void load(countries, () => askCountries());
}

/** Asks again for what failed. */
export function retryCatalog(): void {
  if (services.peek().state === 'failed') void load(services, () => send('catalog.services', {}));
  if (countries.peek().state === 'failed') void load(countries, () => askCountries());
  if (problemOf(prices.peek())) loadPrices(valueOf(prices.peek()) !== undefined);
  if (problemOf(offers.peek())) loadOffers(valueOf(offers.peek()) !== undefined);
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
    // The long lists come after what can be pressed: a window that is not seen draws nothing, and need not wait.
    if (document.hidden) loadLists();
    else requestAnimationFrame(() => setTimeout(loadLists));
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
        // What was best the last time may be gone.
        if (prices.value.state === 'ready' && prices.value.kept?.problem === null) return;
        chooseBest();
      }),
      beginFitting(),
      effect(() => {
        if (!troubled.value) untracked(retryCatalog);
      }),
    ];
    return () => stops.forEach((stop) => stop());
  });
}

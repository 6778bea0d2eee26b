// What the person does in the popup, sent to the background; failures are kept to be shown where it was pressed.
import { batch } from '@preact/signals';
import browser from 'webextension-polyfill';
import { send } from '../../utils/messages/client.browser.ts';
import type { Answer } from '../../utils/messages/contract.ts';
import type { Country, Service } from '../../utils/catalog/types.ts';
import { pages } from '../../components/links.ts';
import type { LinkTarget } from '../../components/Notice.tsx';
import { screen } from '../../components/screen.ts';
import type { NumberCommand } from '../../components/NumberActions.tsx';
import { refreshPrices } from './catalog.ts';
import { open } from './open.ts';
import { boughtHere, copyForPage } from './clipboard.ts';
import * as state from './state.ts';

export async function saveKey(key: string): Promise<void> {
  state.keyBusy.value = true;
  state.heldScreen.value = screen(state.snapshot.value).kind;
  const answer = await send('key.set', { key });
  // With a key the site's service and the last country are known: the popup goes on where it was opened.
  if (answer.ok) await open();
  batch(() => {
    state.keyProblem.value = answer.ok ? null : answer.failure;
    state.keyBusy.value = false;
    state.heldScreen.value = null;
  });
}

export function refreshBalance(): void {
  void send('balance.refresh', {});
}

function saveChoice(): void {
  state.buyFailure.value = null;
  void send('choice.save', {
    host: state.tab.value?.host ?? null,
    service: state.service.value?.code ?? null,
    countryId: state.country.value?.id ?? null,
  });
}

export function chooseService(service: Service): void {
  state.service.value = service;
  saveChoice();
}

export function chooseCountry(country: Country): void {
  state.country.value = country;
  saveChoice();
}

/** Buys at the price on the button. A second press while the first is on its way does nothing. */
export async function buy(price: number): Promise<void> {
  const { service, country, tab } = state;
  if (state.buying.value || !service.value || !country.value) return;
  state.buyPressed.value = true;
  state.buyFailure.value = null;
  const answer = await send('number.buy', {
    tabId: tab.value?.tabId ?? null,
    service: service.value.code,
    countryId: country.value.id,
    maxPrice: price,
  });
  state.buyPressed.value = false;
  if (answer.ok) {
    state.justBought.value = answer.value.entryId;
    boughtHere(answer.value.entryId);
    copyForPage(state.snapshot.value?.numbers ?? []);
  } else {
    state.buyFailure.value = answer.failure;
  }
  refreshPrices();
}

function without<T>(record: Readonly<Record<string, T>>, id: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== id));
}

const sendFor = (id: string, command: NumberCommand): Promise<Answer<null>> | undefined => {
  if (command !== 'fill') return send(`number.${command}`, { entryId: id });
  const tabId = state.tab.value?.tabId;
  return tabId === null || tabId === undefined ? undefined : send('number.fill', { entryId: id, tabId });
};

export async function command(id: string, name: NumberCommand): Promise<void> {
  state.problems.value = without(state.problems.value, id);
  // What was said under the button may be about this very purchase.
  if (name === 'dismiss') state.buyFailure.value = null;
  state.pending.value = { ...state.pending.value, [id]: name };
  const answer = await sendFor(id, name);
  state.pending.value = without(state.pending.value, id);
  if (answer && !answer.ok) state.problems.value = { ...state.problems.value, [id]: answer.failure };
}

export function follow(to: LinkTarget | 'settings'): void {
  if (to === 'settings') void browser.runtime.openOptionsPage();
  else void browser.tabs.create({ url: pages[to] });
}

// What the person does in the popup, sent to the background; failures are kept to be shown where it was pressed.
import { batch } from '@preact/signals';
import browser from 'webextension-polyfill';
import { send } from '../../utils/messages/client.browser.ts';
import type { Answer } from '../../utils/messages/contract.ts';
import type { FillKind } from '../../utils/autofill/types.ts';
import { withFavourite, type Liked } from '../../utils/catalog/choosing.ts';
import type { CountryOrder } from '../../utils/catalog/ranking.ts';
import type { Country, Service } from '../../utils/catalog/types.ts';
import type { Terms } from '../../components/choosing/terms.ts';
import { withTerms, type ChooserDraft } from '../../components/drafts.ts';
import { pages } from '../../components/links.ts';
import type { LinkTarget } from '../../components/Notice.tsx';
import { screen } from '../../components/screen.ts';
import type { NumberCommand } from '../../components/numbers/card-actions.ts';
import { lookForAnother } from './buying.ts';
import { drafts } from './drafts.ts';
import { turnTo } from './fitting.ts';
import { open } from './open.ts';
import { go } from './route.ts';
import { giveWay } from './surface.ts';
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

export async function unlock(passphrase: string): Promise<void> {
  state.unlocking.value = true;
  state.heldScreen.value = 'locked';
  const answer = await send('key.unlock', { passphrase });
  // As with a new key: what was not read while it was locked is read now.
  if (answer.ok) await open();
  batch(() => {
    state.unlockProblem.value = answer.ok ? null : answer.failure;
    state.unlocking.value = false;
    state.heldScreen.value = null;
  });
}

export async function lock(): Promise<void> {
  state.unlockProblem.value = null;
  await send('key.lock', {});
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

/** Shown at once; what is kept answers. */
async function like(liked: Liked, on: boolean): Promise<void> {
  const before = state.chooser.value;
  if (!before) return;
  state.chooser.value = { ...before, favourites: withFavourite(before.favourites, liked, on) };
  const answer = await send('favourite.set', { ...liked, on });
  const { value: now } = state.chooser;
  if (now) state.chooser.value = { ...now, favourites: answer.ok ? answer.value : before.favourites };
}

export const starService = ({ code }: Service, on: boolean): void =>
  void like({ kind: 'service', service: code }, on);
export const starCountry = ({ id }: Country, on: boolean): void =>
  void like({ kind: 'country', countryId: id }, on);

export function orderCountries(order: CountryOrder): void {
  if (state.chooser.value) state.chooser.value = { ...state.chooser.value, order };
  void send('chooser.order', { order });
}

export function changeTerms(terms: Terms): void {
  state.buyFailure.value = null;
  const { service, country } = state;
  if (!service.value || !country.value) return;
  const changed = { service: service.value.code, countryId: country.value.id, terms };
  drafts.numbers.value = withTerms(drafts.numbers.value, changed);
}

export function openTerms(termsOpen: boolean): void {
  drafts.numbers.value = { ...drafts.numbers.value, termsOpen };
}

/** Null: this chooser is closed. */
export function typeInto(of: ChooserDraft['of'], text: string | null): void {
  const { chooser } = drafts.numbers.peek();
  if (text === null ? chooser?.of !== of : chooser?.of === of && chooser.text === text) return;
  drafts.numbers.value = { ...drafts.numbers.peek(), chooser: text === null ? null : { of, text } };
}

export function chooseService(service: Service): void {
  turnTo();
  state.service.value = service;
  saveChoice();
}

export function chooseCountry(country: Country): void {
  turnTo();
  state.country.value = country;
  saveChoice();
}

const nowhere = { tabId: null, host: null };

const sendFor = (id: string, command: NumberCommand): Promise<Answer<null>> | undefined => {
  if (command === 'instead') return lookForAnother(id);
  if (command !== 'fill') return send(`number.${command}`, { entryId: id });
  const { tabId, host } = state.tab.value ?? nowhere;
  return tabId === null || host === null ? undefined : send('number.fill', { entryId: id, tabId, host });
};

export async function command(id: string, name: NumberCommand): Promise<void> {
  state.problems.value = state.without(state.problems.value, id);
  // What was said under the button may be about this very purchase.
  if (name === 'dismiss') state.buyFailure.value = null;
  state.pending.value = { ...state.pending.value, [id]: name };
  const answer = await sendFor(id, name);
  state.pending.value = state.without(state.pending.value, id);
  if (answer && !answer.ok) state.problems.value = { ...state.problems.value, [id]: answer.failure };
  // Whoever keeps a number wants no other in its stead.
  if (name === 'keep' && answer?.ok) state.instead.value = state.without(state.instead.value, id);
}

/** Has the person point at the field: the page says how, and this window gets out of its way. */
export async function point(id: string, what: FillKind): Promise<void> {
  const tabId = state.tab.value?.tabId;
  if (tabId === null || tabId === undefined || state.pointing.value !== null) return;
  state.problems.value = state.without(state.problems.value, id);
  state.pointing.value = id;
  const answer = await send('field.point', { entryId: id, tabId, what });
  if (answer.ok) await giveWay(tabId);
  state.pointing.value = null;
  if (!answer.ok) state.problems.value = { ...state.problems.value, [id]: answer.failure };
}

export function follow(to: LinkTarget | 'settings'): void {
  if (to === 'settings') void browser.runtime.openOptionsPage();
  else if (to === 'top-up') go('wallet');
  else void browser.tabs.create({ url: pages[to] });
}

export function openIntroduction(): void {
  void browser.tabs.create({ url: '/welcome.html' });
}

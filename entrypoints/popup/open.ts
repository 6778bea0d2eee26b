// Opens the popup: finds its tab, asks for everything, and stays up to date for as long as the window lives.
import { effect } from '@preact/signals';
import browser from 'webextension-polyfill';
import { send, watchSnapshots } from '../../utils/messages/client.browser.ts';
import type { Answer, Replies } from '../../utils/messages/contract.ts';
import type { Snapshot } from '../../utils/messages/views.ts';
import { arrivals } from '../../components/numbers/arrivals.ts';
import { localCountry } from '../../components/choosing/country.ts';
import { announce } from './announce.ts';
import { keepCatalogFresh } from './catalog.ts';
import { copyArrived, copyForPage } from './clipboard.ts';
import { restoreFor } from './drafts.ts';
import { activeTab, findTab } from './find-tab.ts';
import { follow, lookAgain, showTab, tabChanged } from './following.ts';
import { watchGrants } from './help.ts';
import { now, openProblem, shownSince, snapshot } from './state.ts';

const tabHere = (): Promise<number | null> => findTab(location.search, () => browser.tabs.query(activeTab));

type Opening = Answer<Replies['popup.open']>;

/** What was asked for while this code was read; else, and from the second time on, asked for now. */
async function ask(): Promise<Opening> {
  const early = globalThis.secureSmsOpening;
  globalThis.secureSmsOpening = undefined;
  const answer = await early?.catch(() => undefined);
  if (answer) return answer;
  return send('popup.open', { tabId: await tabHere() });
}

function show(told: Snapshot): void {
  const numbers = told.numbers.map((number) => ({ ...number, country: localCountry(number.country) }));
  const next = { ...told, numbers };
  const before = snapshot.value;
  // Times in it may be newer than the last tick: no countdown starts above its length.
  now.value = Date.now();
  for (const { id } of next.numbers) {
    const known = !before || before.numbers.some((number) => number.id === id);
    if (!known) shownSince.set(id, now.value);
  }
  snapshot.value = next;
  const arrived = before && arrivals(before.numbers, next.numbers);
  if (arrived) announce(arrived);
  if (before) void copyArrived(before.numbers, next.numbers);
  copyForPage(next.numbers);
}

let watching = false;

export async function open(): Promise<void> {
  const answer = await ask();
  if (!answer.ok) {
    openProblem.value = answer.failure;
    return;
  }
  openProblem.value = null;
  await restoreFor(answer.value.tab.host);
  showTab(answer.value.tab);
  show(answer.value.snapshot);
  if (watching) return;
  watching = true;
  watchSnapshots(
    (told) => {
      show(told);
      lookAgain();
    },
    Date.now,
    tabChanged,
  );
  // What the page said before anybody could tell this window.
  if (answer.value.tab.tabId !== null) tabChanged(answer.value.tab.tabId);
  void follow(tabHere);
  setInterval(() => (now.value = Date.now()), 1000);
  effect(keepCatalogFresh);
  watchGrants();
}

// Opens the popup: finds its tab, asks for everything, and stays up to date for as long as the window lives.
import { effect } from '@preact/signals';
import browser from 'webextension-polyfill';
import { send, watchSnapshots } from '../../utils/messages/client.browser.ts';
import type { Snapshot } from '../../utils/messages/views.ts';
import { arrivals } from '../../components/numbers/arrivals.ts';
import { localCountry } from '../../components/choosing/country.ts';
import { keepCatalogFresh } from './catalog.ts';
import { copyForPage } from './clipboard.ts';
import { watchGrants } from './help.ts';
import { announcement, country, now, openProblem, service, shownSince, snapshot, tab } from './state.ts';

/** The tab the popup was opened on, or the one in the address when it is opened as a page of its own. */
async function findTab(): Promise<number | null> {
  const given = new URLSearchParams(location.search).get('tab');
  if (given !== null) return /^\d+$/.test(given) ? Number(given) : null;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
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
  if (before) announcement.value = arrivals(before.numbers, next.numbers) ?? announcement.value;
  copyForPage(next.numbers);
}

let watching = false;

export async function open(): Promise<void> {
  const answer = await send('popup.open', { tabId: await findTab() });
  if (!answer.ok) {
    openProblem.value = answer.failure;
    return;
  }
  openProblem.value = null;
  tab.value = answer.value.tab;
  service.value = answer.value.tab.service;
  country.value = answer.value.tab.country && localCountry(answer.value.tab.country);
  show(answer.value.snapshot);
  if (watching) return;
  watching = true;
  watchSnapshots(show);
  setInterval(() => (now.value = Date.now()), 1000);
  effect(keepCatalogFresh);
  watchGrants();
}

// Follows the tab that this window is about: where it leads, and in a panel, to which tab the person turned.
import { batch } from '@preact/signals';
import browser from 'webextension-polyfill';
import { localCountry } from '../../components/choosing/country.ts';
import { send } from '../../utils/messages/client.browser.ts';
import type { TabView } from '../../utils/messages/views.ts';
import { restoreFor } from './drafts.ts';
import * as state from './state.ts';
import { surface } from './surface.ts';

/** Shows what is known of a tab. What was chosen stays as it is where it is the same: its prices are not asked again. */
export function showTab(view: TabView): void {
  const country = view.country && localCountry(view.country);
  batch(() => {
    state.tab.value = view;
    if (view.service?.code !== state.service.value?.code) state.service.value = view.service;
    if (country?.id !== state.country.value?.id) state.country.value = country;
  });
}

let newest: symbol | undefined;

/** Another tab, or the same one anew; an older answer that comes later is dropped. */
export async function readTab(tabId: number | null): Promise<void> {
  const request = Symbol('request');
  newest = request;
  const answer = await send('tab.read', { tabId });
  if (newest !== request || !answer.ok) return;
  const before = state.tab.value;
  const { value: view } = answer;
  if (before?.tabId === view.tabId && before.host === view.host) {
    // What is chosen here may be newer than what was read.
    const next = { ...view, service: before.service, country: before.country };
    // Drawn anew, an open list would forget which row the person is at.
    if (JSON.stringify(next) !== JSON.stringify(before)) state.tab.value = next;
    return;
  }
  await restoreFor(view.host);
  if (newest !== request) return;
  batch(() => {
    state.changedByItself();
    state.buyFailure.value = null;
    showTab(view);
  });
}

/** The form on its page may be another one. */
export function tabChanged(tabId: number): void {
  if (tabId === state.tab.value?.tabId) void readTab(tabId);
}

/** What the tab shows may be readable by now: its toolbar button was pressed, or access to its site given. */
export function lookAgain(): void {
  const view = state.tab.value;
  if (surface !== 'popup' && view && view.tabId !== null && view.host === null) void readTab(view.tabId);
}

/**
 * For as long as the window lives.
 * @param active the tab that is in front in this window
 */
export async function follow(active: () => Promise<number | null>): Promise<void> {
  browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
    if (status !== undefined || url !== undefined) tabChanged(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => tabChanged(tabId));
  if (surface !== 'panel') return;
  const own = (await browser.windows.getCurrent()).id;
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId === own) void readTab(tabId);
  });
  // It may have changed while the window opened.
  const tabId = await active();
  if (tabId !== state.tab.value?.tabId) void readTab(tabId);
}

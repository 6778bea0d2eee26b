// Web pages as the background sees them: which site a tab shows, and putting the content script into it.
import browser from 'webextension-polyfill';
import type { Binding } from '../../utils/ledger/entry.ts';
import { lookMessage } from '../../utils/messages/names.ts';

const contentScript = '/content-scripts/autofill.js';

/** The tab's top-level site; null for pages no extension may touch, and for tabs that are not ours to read. */
export async function siteOf(tabId: number): Promise<Binding | null> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const url = tab?.url === undefined ? null : URL.parse(tab.url);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  return { tabId, origin: url.origin, host: url.hostname, at: Date.now() };
}

/**
 * Has the page look for fields, and puts the content script there first where the browser lets us (activeTab or a
 * granted site).
 * @returns false where no content script can be reached
 */
export async function lookAtPage(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [contentScript] });
    return true;
  } catch {
    return browser.tabs.sendMessage(tabId, lookMessage).then(
      () => true,
      () => false,
    );
  }
}

/** Brings a tab and its window forward; a tab that was closed is left alone. */
export async function showTab(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

/**
 * Whether we may read what this API answers. Without it a purchase would be paid and its answer withheld from us; hosts
 * of this computer answer whoever asks (the simulator does).
 */
export async function mayReadApi(apiUrl: string): Promise<boolean> {
  const { protocol, hostname } = new URL(apiUrl);
  if (['127.0.0.1', '[::1]', 'localhost'].includes(hostname)) return true;
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

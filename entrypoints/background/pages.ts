// Web pages as the background sees them: which site a tab shows, and putting the content script into it.
import browser from 'webextension-polyfill';
import type { Taught } from '../../utils/autofill/signature.ts';
import { corrections } from '../../utils/corrections/corrections.browser.ts';
import { stopped } from '../../utils/grants/stopped.browser.ts';
import type { Binding } from '../../utils/ledger/entry.ts';
import { lookMessage, restMessage } from '../../utils/messages/names.ts';
import type { PointingOrder } from '../autofill/shared.ts';

export const contentScript = '/autofill.js';
/** What types: along with it where a press let us in, which may not hold until there is something to type. */
export const handScript = '/hand.js';
/** For sites that were taught something, and while a field is pointed at. */
const correctionsScript = '/corrections.js';

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
 * @returns false where no content script can be reached, or the person had us stop
 */
export async function lookAtPage(tabId: number): Promise<boolean> {
  if (await stopped.has(tabId)) return false;
  const site = await siteOf(tabId);
  // Refused where the tab is not ours to touch; what is in it from before is asked all the same.
  await putIn(tabId, site ? await corrections.taught(site.host) : [], null).catch(() => undefined);
  return haveItLook(tabId);
}

/** The same, because the person pressed something of ours for this tab: that ends what they had stopped. */
export async function helpInPage(tabId: number): Promise<boolean> {
  await stopped.lift(tabId);
  return lookAtPage(tabId);
}

/** Every frame that has the script. */
const haveItLook = (tabId: number): Promise<boolean> =>
  browser.tabs.sendMessage(tabId, lookMessage).then(
    () => true,
    () => false,
  );

/** Nothing is waited for in this tab any more: its page need not be watched. */
export async function letPageRest(tabId: number): Promise<void> {
  await browser.tabs.sendMessage(tabId, restMessage).catch(() => undefined);
}

/** The scripts and what they work by; what was forgotten meanwhile is taken from the page, too. */
async function putIn(tabId: number, taught: Taught[], order: PointingOrder | null): Promise<void> {
  const target = { tabId };
  await browser.scripting.executeScript({
    target,
    func: (given: Taught[], pointing: PointingOrder | null) => {
      globalThis.secureSmsTaught = given;
      globalThis.secureSmsPointing = pointing;
    },
    args: [taught, order],
  });
  // What was taught is asked by the first look, which comes when it is told to; what points needs the page side.
  const before = taught.length > 0 ? [correctionsScript] : [];
  const files = order ? [contentScript, correctionsScript] : [...before, contentScript];
  await browser.scripting.executeScript({ target, files: [handScript, ...files] });
}

/**
 * Has the person point at a field of the page.
 * @returns false where no script can be put into it
 */
export async function pointIn(tabId: number, order: PointingOrder): Promise<boolean> {
  const site = await siteOf(tabId);
  if (!site) return false;
  await stopped.lift(tabId);
  return putIn(tabId, await corrections.taught(site.host), order).then(
    () => haveItLook(tabId),
    () => false,
  );
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

// The introduction in a tab of its own: once, when the extension is new. An update interrupts nobody.
import browser from 'webextension-polyfill';
import type { Runtime } from 'webextension-polyfill';

const mark = 'introduced';

/**
 * An extension that is loaded from a folder is new to Chromium at every start of the browser: what we noted counts. Noted
 * first: whoever is not introduced finds the way there in the popup, and whoever is twice is disturbed.
 */
export async function introduce(reason: Runtime.OnInstalledReason): Promise<void> {
  if (reason !== 'install' || (await browser.storage.local.get(mark))[mark] === true) return;
  await browser.storage.local.set({ [mark]: true });
  await browser.tabs.create({ url: '/welcome.html' });
}

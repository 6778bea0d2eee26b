// The introduction in a tab of its own: once, when the extension is new. An update interrupts nobody.
import browser from 'webextension-polyfill';
import type { Runtime } from 'webextension-polyfill';

export async function introduce(reason: Runtime.OnInstalledReason): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: '/welcome.html' });
}

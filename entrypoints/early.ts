// Asks the background for what the popup shows while the popup's own code is still being read. popup.html loads it
// beside that code; it is small, since it imports no library.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Answer, Replies } from '../utils/messages/contract.ts';
import { activeTab, findTab } from './popup/find-tab.ts';

type Opening = Answer<Replies['popup.open']> | undefined;

declare global {
  /** Undefined where the popup's code was there first, and once it has taken the answer. Rejects without a background. */
  var secureSmsOpening: Promise<Opening> | undefined;
}

async function ask(): Promise<Opening> {
  const tabId = await findTab(location.search, () => chrome.tabs.query(activeTab));
  return chrome.runtime.sendMessage({ name: 'popup.open', payload: { tabId } });
}

export default defineUnlistedScript(() => {
  globalThis.secureSmsOpening = ask();
  // Whoever takes it is told; until then it is no error of the page.
  globalThis.secureSmsOpening.catch(() => undefined);
});

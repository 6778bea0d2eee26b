// The context menu's entry: it opens the popup ready to buy. A page can neither open nor press it.
import browser from 'webextension-polyfill';
import { words } from '../../components/words/index.ts';
import { lookAtPage } from './pages.ts';

const getNumber = 'get-number';

export function createMenu(): void {
  browser.contextMenus.create({
    id: getNumber,
    title: words.menu.getNumber,
    contexts: ['page', 'editable'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

/** The popup as a window of its own, for browsers and moments in which the toolbar's cannot be opened. */
async function openAsWindow(tabId: number): Promise<void> {
  await browser.windows.create({ type: 'popup', url: `/popup.html?tab=${tabId}`, width: 420, height: 640 });
}

/** `openPopup` comes first and at once: Firefox allows it only while the click is being handled. */
export async function menuClicked(itemId: string | number, tabId: number | undefined): Promise<void> {
  if (itemId !== getNumber || tabId === undefined) return;
  try {
    await browser.action.openPopup();
  } catch {
    await openAsWindow(tabId);
  }
  // The click granted the tab (activeTab), whichever window the popup is in.
  await lookAtPage(tabId);
}

// The context menu's entry: it opens the popup ready to buy. A page can neither open nor press it.
import browser from 'webextension-polyfill';
import { helpInPage } from './pages.ts';
import { wordsNow } from './language.ts';

const getNumber = 'get-number';

export async function createMenu(): Promise<void> {
  const { menu } = await wordsNow();
  browser.contextMenus.create({
    id: getNumber,
    title: menu.getNumber,
    contexts: ['page', 'editable'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

/** In the language that is spoken now. */
export async function renameMenu(): Promise<void> {
  const { menu } = await wordsNow();
  // Where there is no entry yet, it is made in the right language.
  await browser.contextMenus.update(getNumber, { title: menu.getNumber }).catch(() => undefined);
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
  await helpInPage(tabId);
}

// The popup, opened by a press elsewhere: it is ready to buy for the tab in front.
import browser from 'webextension-polyfill';

/** A window of its own, for browsers and moments in which the toolbar's cannot be opened. */
async function openAsWindow(tabId: number): Promise<void> {
  await browser.windows.create({ type: 'popup', url: `/popup.html?tab=${tabId}`, width: 420, height: 640 });
}

/** Asks the browser in the very turn in which it is called. */
export async function openPopup(tabId: number): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await openAsWindow(tabId);
  }
}

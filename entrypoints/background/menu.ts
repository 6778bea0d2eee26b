// The context menu's entries, in the language that is spoken now. What they do: presses.ts.
import browser from 'webextension-polyfill';
import type { BackgroundWords } from '../../components/words/background.en.ts';
import { wordsNow } from './language.ts';
import { presses, type Press } from './presses.ts';

const names: Record<Press, keyof BackgroundWords['menu']> = {
  'get-number': 'getNumber',
  'fill-number': 'fillNumber',
  'fill-code': 'fillCode',
};

export async function createMenu(): Promise<void> {
  const { menu } = await wordsNow();
  for (const id of presses) {
    browser.contextMenus.create({
      id,
      title: menu[names[id]],
      contexts: ['page', 'editable'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  }
}

/** In the language that is spoken now. */
export async function renameMenu(): Promise<void> {
  const { menu } = await wordsNow();
  for (const id of presses) {
    // Where there is no entry yet, it is made in the right language.
    await browser.contextMenus.update(id, { title: menu[names[id]] }).catch(() => undefined);
  }
}

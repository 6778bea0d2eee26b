// Which language is spoken now: the one in the settings, else the browser's.
import browser from 'webextension-polyfill';
import { spoken, type Spoken } from './language.ts';

/** Read without the other settings: a page waits for this before it draws, and for nothing more. */
export async function spokenNow(): Promise<Spoken> {
  const { settings } = await browser.storage.local.get('settings');
  const choice = (settings as { language?: unknown } | undefined)?.language;
  return spoken(choice, browser.i18n.getUILanguage());
}

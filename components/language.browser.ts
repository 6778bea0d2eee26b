// Which language this page speaks: as set, else as the browser does. Read before anything is drawn.
import browser from 'webextension-polyfill';
import { directionOf, spoken } from '../utils/settings/language.ts';
import { useLanguage } from './words/index.ts';

/** As the settings hold it, read without them: no page waits for the background to be drawn. */
async function setLanguage(): Promise<unknown> {
  const { settings } = await browser.storage.local.get('settings');
  return (settings as { language?: unknown } | undefined)?.language;
}

/** Never rejects: where a language cannot be read or fetched, the page speaks English. */
export async function startLanguage(): Promise<void> {
  try {
    const chosen = spoken(await setLanguage(), browser.i18n.getUILanguage());
    await useLanguage(chosen);
    document.documentElement.lang = chosen.locale;
    document.documentElement.dir = directionOf(chosen.language);
  } catch {
    console.error('SecureSMS: the language could not be read');
  }
}

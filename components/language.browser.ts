// Has this page speak the language that is set, or else the browser's. Before anything is drawn.
import { spokenNow } from '../utils/settings/language.browser.ts';
import { directionOf } from '../utils/settings/language.ts';
import { useLanguage } from './words/index.ts';

/** Never rejects: where a language cannot be read or fetched, the page speaks English. */
export async function startLanguage(): Promise<void> {
  try {
    const chosen = await spokenNow();
    await useLanguage(chosen);
    document.documentElement.lang = chosen.locale;
    document.documentElement.dir = directionOf(chosen.language);
  } catch {
    console.error('SecureSMS: the language could not be read');
  }
}

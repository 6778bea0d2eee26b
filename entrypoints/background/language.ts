// The words of the background, in the language that is set or else the browser's.
import browser from 'webextension-polyfill';
import { backgroundWords } from '../../components/words/background.ts';
import type { BackgroundWords } from '../../components/words/background.en.ts';
import { spoken } from '../../utils/settings/language.ts';
import { readSettings } from '../../utils/settings/settings.browser.ts';

export async function wordsNow(): Promise<BackgroundWords> {
  const { language } = await readSettings();
  return backgroundWords(spoken(language, browser.i18n.getUILanguage()));
}

// Has this page look as the settings say, whatever the copy of it said.
import browser from 'webextension-polyfill';
import { showTheme } from './theme.dom.ts';
import { themeOf } from './theme.ts';

/** Never rejects: where settings cannot be read, the page looks as it did. */
export async function startTheme(): Promise<void> {
  try {
    const { settings } = await browser.storage.local.get('settings');
    showTheme(themeOf((settings as { theme?: unknown } | undefined)?.theme));
  } catch {
    console.error('SecureSMS: the theme could not be read');
  }
}

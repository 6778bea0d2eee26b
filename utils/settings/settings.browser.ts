// Where settings are kept: storage.local, checked on every reading.
import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { defaultSettings, settingsSchema, type Settings } from './settings.ts';

const key = 'settings';

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(key);
  const parsed = z.safeParse(settingsSchema, stored[key] ?? {});
  return parsed.success ? parsed.data : defaultSettings;
}

/** Writes the given settings over the stored ones; answers all of them. */
export async function saveSettings(part: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...part };
  await browser.storage.local.set({ [key]: settings });
  return settings;
}

// Where settings are kept: storage.local, checked on every reading.
import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { defaultSettings, settingsKey, settingsSchema, type Settings } from './settings.ts';

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(settingsKey);
  const parsed = z.safeParse(settingsSchema, stored[settingsKey] ?? {});
  return parsed.success ? parsed.data : defaultSettings;
}

/** Writes the given settings over the stored ones; answers all of them. */
export async function saveSettings(part: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...part };
  await browser.storage.local.set({ [settingsKey]: settings });
  return settings;
}

// Where settings are kept: storage.local, checked on every reading.
import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { defaultSettings, settingsKey, settingsSchema, type Settings } from './settings.ts';

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(settingsKey);
  const parsed = z.safeParse(settingsSchema, stored[settingsKey] ?? {});
  return parsed.success ? parsed.data : defaultSettings;
}

async function write(part: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...part };
  await browser.storage.local.set({ [settingsKey]: settings });
  return settings;
}

let saving: Promise<unknown> = Promise.resolve();

/** Writes the given settings over the stored ones, one after the other; answers all of them. Rejects where storage does. */
export function saveSettings(part: Partial<Settings>): Promise<Settings> {
  const turn = saving.then(() => write(part));
  saving = turn.catch(() => undefined);
  return turn;
}

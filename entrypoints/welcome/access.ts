// Whether we may look at every site, which the browser alone knows, and asking the person for it.
import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';

/** As the manifest words them: the browser compares patterns one by one. */
const everySite = { origins: ['https://*/*', 'http://*/*'] };

/** Null until the browser told. */
export const everywhere = signal<boolean | null>(null);

async function readAccess(): Promise<void> {
  everywhere.value = await browser.permissions.contains(everySite).catch(() => false);
}

export function watchAccess(): void {
  browser.permissions.onAdded.addListener(() => void readAccess());
  browser.permissions.onRemoved.addListener(() => void readAccess());
  void readAccess();
}

/**
 * Must be called in the click's own turn, or the browser refuses to ask. A browser without a window never answers.
 * @returns whether it is allowed
 */
export async function askEverywhere(): Promise<boolean> {
  const allowed = await browser.permissions.request(everySite).catch(() => false);
  await readAccess();
  return allowed;
}

export async function giveBackEverywhere(): Promise<void> {
  await browser.permissions.remove(everySite).catch(() => false);
  await readAccess();
}

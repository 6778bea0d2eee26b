// Drafts in the browser's session storage: gone with the browser, and one key for each, so that two windows do not mix.
import browser from 'webextension-polyfill';

/** All that lies there; storage that cannot be read is as good as empty. */
export const readAll = (): Promise<Record<string, unknown>> =>
  browser.storage.session.get(null).catch(() => ({}));

export async function put(key: string, draft: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: draft }).catch(() => undefined);
}

export async function drop(keys: string[]): Promise<void> {
  await browser.storage.session.remove(keys).catch(() => undefined);
}

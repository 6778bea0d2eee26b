// Where the popup was left, in the browser's session storage: a closed window comes back there, a new browser does not.
import browser from 'webextension-polyfill';
import type { Visit } from '../../components/places.ts';

const key = 'popup.visit';

/** Whatever lies there; storage that cannot be read is as good as empty. */
export async function readVisit(): Promise<unknown> {
  const stored = await browser.storage.session.get(key).catch(() => ({}));
  return (stored as Record<string, unknown>)[key];
}

export async function saveVisit(visit: Visit): Promise<void> {
  await browser.storage.session.set({ [key]: visit }).catch(() => undefined);
}

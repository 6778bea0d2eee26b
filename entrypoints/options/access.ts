// Whether the browser lets us ask the host of an API address, and asking the person for it.
import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';

/** Null until the browser told. */
export const allowed = signal<boolean | null>(null);

/** Match patterns have no port everywhere, so the host stands for all of its ports. */
const origins = (apiUrl: string): string[] => {
  const { protocol, hostname } = new URL(apiUrl);
  return [`${protocol}//${hostname}/*`];
};

export async function readAccess(apiUrl: string): Promise<void> {
  allowed.value = await browser.permissions.contains({ origins: origins(apiUrl) }).catch(() => false);
}

/**
 * Must be called in the click's own turn, or the browser refuses to ask. Nobody waits for the answer: a browser
 * without a window never gives one.
 */
export function requestAccess(apiUrl: string): void {
  void browser.permissions
    .request({ origins: origins(apiUrl) })
    .catch(() => false)
    .then(() => readAccess(apiUrl));
}

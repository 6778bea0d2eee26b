// The browser's own account of what is granted: read, asked for, given back, and listened to.
import browser from 'webextension-polyfill';
import { grantsOf, type Grants } from './grants.ts';

/** Hosts that the manifest asks for: the API's own, which is no site to help on. */
const apiHost = (): string[] =>
  (browser.runtime.getManifest().host_permissions ?? []).map((pattern) => pattern.split('/')[2] ?? '');

/** The addresses in the settings that we ask by ourselves. */
type Asked = { apiUrl: string; instantUrl: string | null };

/**
 * Hosts that are no sites to help on, though the browser lets us in: the API's, built in or of the settings, and the hub's
 * of instant codes. On this computer a hub needs no leave, and other pages there stay sites.
 */
export const apiHosts = ({ apiUrl, instantUrl }: Asked): string[] => [
  ...apiHost(),
  new URL(apiUrl).hostname,
  ...(instantUrl?.startsWith('https:') ? [new URL(instantUrl).hostname] : []),
];

/** All that is granted, the API's hosts among it. */
export const readOrigins = async (): Promise<string[]> => (await browser.permissions.getAll()).origins ?? [];

export const readGrants = async (asked: Asked): Promise<Grants> =>
  grantsOf(await readOrigins(), apiHosts(asked));

/**
 * Must be called in the click's own turn, or the browser refuses to ask. Nobody waits for the answer: the question may
 * close the window it was asked from, and what was granted is told to whoever listens.
 */
export function requestGrant(patterns: readonly string[]): void {
  void browser.permissions.request({ origins: [...patterns] }).catch(() => false);
}

/** A browser that keeps a permission (a policy) keeps it: what is still granted is read again anyway. */
export async function giveBack(patterns: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: [...patterns] }).catch(() => false);
}

/**
 * Gives back all sites but those that are named. In the click's own turn: Chromium takes what is named along with the
 * rest, so that it is asked for again at once, and then asks nobody for what it had been allowed.
 */
export function giveBackEverywhere({ everywhere, sites }: Grants): void {
  const named = sites.flatMap(({ patterns }) => patterns);
  void giveBack(everywhere);
  if (named.length > 0) requestGrant(named);
}

/** Tells of each change, wherever it was made: here, in another window, in the browser's settings. */
export function onGrantsChanged(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}

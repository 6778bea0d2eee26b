// What the extension wrote down, read and aged from outside: over a page of its own that runs none of its code.
import { expect, type Page } from '@playwright/test';
import type { Entry } from '../../utils/ledger/entry.ts';
import type { Stage } from './index.ts';

/** May touch the extension's storage, and does nothing once it is there; that it opens wakes the worker, as any tab does. */
const quietPage = '/icon.svg';

export type StoredLedger = { version: number; at: number; entries: Entry[] } & Record<string, unknown>;

async function inQuiet<T>(stage: Stage, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await stage.browser.openExtensionPage(quietPage);
  const status = () => page.evaluate(async () => (await chrome.tabs.getCurrent())?.status);
  await expect.poll(status).toBe('complete');
  const result = await work(page);
  await page.close();
  return result;
}

/** The ledger as it lies in storage. */
export const storedLedger = (stage: Stage): Promise<StoredLedger> =>
  inQuiet(stage, (page) =>
    page.evaluate(async () => (await chrome.storage.local.get('ledger'))['ledger'] as StoredLedger),
  );

/** Kills the worker, which holds the ledger in its memory, and puts another one into storage before it comes back. */
export const rewriteLedger = (
  stage: Stage,
  rewrite: (stored: StoredLedger) => Record<string, unknown>,
): Promise<void> =>
  inQuiet(stage, async (page) => {
    const read = () =>
      page.evaluate(async () => (await chrome.storage.local.get('ledger'))['ledger'] as StoredLedger);
    await stage.browser.killWorker();
    const ledger = rewrite(await read());
    await page.evaluate((value) => chrome.storage.local.set({ ledger: value }), ledger);
  });

/** Moments in the ledger; what is not among them is money, counts and names. */
const moments = new Set([
  'at',
  'since',
  'createdAt',
  'boughtAt',
  'expiresAt',
  'cancelFrom',
  'cancelAt',
  'giveUpAt',
  'receivedAt',
  'refundedAt',
  'endedAt',
]);

function earlier(value: unknown, ms: number): unknown {
  if (Array.isArray(value)) return value.map((each) => earlier(each, ms));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      moments.has(name) && typeof inner === 'number' ? inner - ms : earlier(inner, ms),
    ]),
  );
}

/**
 * So much time goes by with the worker dead, as on a computer that slept: all that is written down is so much older, and
 * the service's clock is so much later. No popup may be open: it would bring the worker back too soon.
 */
export async function letTimePass(stage: Stage, ms: number): Promise<void> {
  await rewriteLedger(stage, (stored) => earlier(stored, ms) as StoredLedger);
  await stage.simulator.advance(ms);
}

/** Names of the notifications that are shown: what happened and to which entry. */
export const notifications = (stage: Stage): Promise<string[]> =>
  inQuiet(stage, (page) => page.evaluate(async () => Object.keys(await chrome.notifications.getAll())));

/** The lists of services and countries are read anew when next needed; with `choices`, so is what was chosen before. */
export const forgetLists = (stage: Stage, { choices = false } = {}): Promise<void> =>
  inQuiet(stage, (page) =>
    page.evaluate(async (also) => {
      const names = Object.keys(await chrome.storage.local.get());
      await chrome.storage.local.remove(
        names.filter((name) => name.startsWith('catalog.') || (also && name.startsWith('choice'))),
      );
    }, choices),
  );

/** Names of the alarms, and what the badge says. */
export const alarmsAndBadge = (stage: Stage): Promise<{ alarms: string[]; badge: string }> =>
  inQuiet(stage, (page) =>
    page.evaluate(async () => ({
      alarms: (await chrome.alarms.getAll()).map(({ name }) => name),
      badge: await chrome.action.getBadgeText({}),
    })),
  );

/** All that the extension has stored, as text; bytes as letters. */
export const storedText = (stage: Stage): Promise<{ database: string; local: string; session: string }> =>
  inQuiet(stage, (page) =>
    page.evaluate(async () => {
      const plain = (value: unknown): unknown => {
        if (value instanceof CryptoKey) return { extractable: value.extractable };
        if (value instanceof ArrayBuffer) return plain(new Uint8Array(value));
        if (value instanceof Uint8Array) return String.fromCharCode(...value);
        if (Array.isArray(value)) return value.map(plain);
        if (typeof value !== 'object' || value === null) return value;
        return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
      };
      const done = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(new Error('The database cannot be read')));
        });
      const all: unknown[] = [];
      for (const { name = '' } of await indexedDB.databases()) {
        const database = await done(indexedDB.open(name));
        for (const table of database.objectStoreNames) {
          const records = database.transaction(table).objectStore(table);
          all.push(name, table, await done(records.getAllKeys()), plain(await done(records.getAll())));
        }
        database.close();
      }
      return {
        database: JSON.stringify(all),
        local: JSON.stringify(await chrome.storage.local.get()),
        session: JSON.stringify(await chrome.storage.session.get()),
      };
    }),
  );

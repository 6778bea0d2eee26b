// What the vault's tests share: a browser whose database outlives it, session storage that does not, and a look at both.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { createStore, entries } from 'idb-keyval';
import type { SessionStore } from '../../../utils/vault/session.browser.ts';
import { createVault } from '../../../utils/vault/vault.browser.ts';

export const origin = 'https://api.securesms.io';
export const apiKey = 'sim-key-0000-0000-0000-0000';
export const passphrase = 'correct horse battery staple';
export const another = 'purple elbow tuesday gravel';

/** Session storage: memory, as the browser's. */
export function sessionMemory() {
  const held = new Map<string, unknown>();
  return {
    held,
    async get(key) {
      return held.has(key) ? { [key]: structuredClone(held.get(key)) } : {};
    },
    async set(items) {
      for (const [key, value] of Object.entries(items)) held.set(key, structuredClone(value));
    },
    async remove(key) {
      held.delete(key);
    },
  } satisfies SessionStore & { held: Map<string, unknown> };
}
export type SessionMemory = ReturnType<typeof sessionMemory>;

/** A profile that nobody used yet. */
export function newProfile(): SessionMemory {
  globalThis.indexedDB = new IDBFactory();
  return sessionMemory();
}

/** A vault that holds the key, on a profile of its own. */
export async function withKey() {
  const session = newProfile();
  const vault = createVault(session);
  await vault.store(origin, apiKey, null);
  return { session, vault };
}

/** Everything that lies in the database, bytes as letters. Keys that cannot be exported are named only. */
export async function databaseText(): Promise<string> {
  const plain = (value: unknown): unknown => {
    if (value instanceof CryptoKey) return `key, extractable: ${value.extractable}`;
    if (value instanceof ArrayBuffer) return plain(new Uint8Array(value));
    if (value instanceof Uint8Array) return String.fromCharCode(...value);
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
  };
  return JSON.stringify(plain(await entries(createStore('vault', 'keys'))));
}

// How an unlocked vault stays so when the worker dies, and no longer than the browser session.
import * as z from 'zod/mini';
import { cipher, newIv, type Sealed } from './seal.browser.ts';

/**
 * What must outlive the worker is the key made of the passphrase; asking for it every half minute is no choice. Where could
 * it lie?
 * - In storage.session: no. The key is never in storage.* (DESIGN), and that one can be opened to content scripts.
 * - In IndexedDB, as a key that cannot be exported: no. IndexedDB is a file, and browsers write such keys into it as they
 *   are. A browser that crashed would leave the vault open for whoever has the disk.
 * - In IndexedDB, wrapped under a secret made anew for each browser session; the secret in storage.session. So it is.
 *   Neither is of use alone: the one is ciphertext, the other random bytes that open nothing which is in storage.*.
 *
 * storage.session is memory: it ends with the browser, by a crash too, and with the extension's reload or update. What is
 * left in IndexedDB then was sealed under bytes that are nowhere any more, whether or not anybody still cleared it away.
 */
const name = 'vault.session';
const secretSchema = z.array(z.int().check(z.gte(0), z.lte(255))).check(z.length(32));

/** The part of `browser.storage.session` that is needed. */
export type SessionStore = {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
};

const asKey = (secret: number[]): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', new Uint8Array(secret), 'AES-GCM', false, ['wrapKey', 'unwrapKey']);

export function createSession(store: SessionStore) {
  async function secret(): Promise<CryptoKey | undefined> {
    const stored = await store.get(name);
    const parsed = z.safeParse(secretSchema, stored[name]);
    return parsed.success ? asKey(parsed.data) : undefined;
  }

  return {
    /**
     * The passphrase's key, to be kept in IndexedDB. One secret serves the whole session, and it is there before anything is
     * wrapped under it: whoever dies in between leaves a secret for nothing, never an open vault that reads as locked.
     */
    async wrap(key: CryptoKey, origin: string): Promise<Sealed> {
      let under = await secret();
      if (!under) {
        const made = [...crypto.getRandomValues(new Uint8Array(32))];
        await store.set({ [name]: made });
        under = await asKey(made);
      }
      const iv = newIv();
      return { iv, data: await crypto.subtle.wrapKey('raw', key, under, cipher(iv, origin)) };
    },
    /** Undefined where it was wrapped in another session: the vault is locked. */
    async unwrap({ iv, data }: Sealed, origin: string): Promise<CryptoKey | undefined> {
      const under = await secret().catch(() => undefined);
      if (!under) return undefined;
      return crypto.subtle
        .unwrapKey('raw', data, under, cipher(iv, origin), 'AES-GCM', false, ['encrypt', 'decrypt'])
        .catch(() => undefined);
    },
    /** Whether anything was unlocked in this session that is not locked again. */
    goesOn: async () => (await secret()) !== undefined,
    end: () => store.remove(name),
  };
}

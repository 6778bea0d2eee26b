// The API key and nothing else: in IndexedDB, which no content script can open, under a key that cannot be exported.
import { createStore, del, get, keys, set, update } from 'idb-keyval';

/** One sealed API key. It is bound to the API origin it was entered for, and is never handed out for another. */
type Sealed = { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer };

const wrappingKeyName = 'wrapping-key';
const nameFor = (origin: string) => `api-key:${origin}`;
const accountFor = (origin: string) => `account:${origin}`;
const formerFor = (origin: string) => `former-accounts:${origin}`;

export type Vault = {
  /** The key for this API origin; undefined where none is stored or it cannot be opened any more. */
  read(origin: string): Promise<string | undefined>;
  has(origin: string): Promise<boolean>;
  store(origin: string, apiKey: string): Promise<void>;
  forget(origin: string): Promise<void>;
  /** A name of our own for the account behind this origin's key; it outlives the key, since keys are regenerated. */
  account(origin: string): Promise<string>;
  /** All accounts that were used with this origin, the present one first. */
  accounts(origin: string): Promise<string[]>;
  /** The key to come belongs to this account, or to one never seen here. */
  useAccount(origin: string, account: string | null): Promise<string>;
};

export function createVault(): Vault {
  const store = createStore('vault', 'keys');
  let wrapping: Promise<CryptoKey> | undefined;

  async function loadOrMake(): Promise<CryptoKey> {
    const stored = await get<CryptoKey>(wrappingKeyName, store);
    if (stored) return stored;
    const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]);
    await set(wrappingKeyName, made, store);
    return made;
  }
  const wrappingKey = () => (wrapping ??= loadOrMake());

  /** The origin goes into the seal too: a record moved to another origin's name does not open. */
  const cipher = (iv: Uint8Array<ArrayBuffer>, origin: string) => ({
    name: 'AES-GCM',
    iv,
    additionalData: new TextEncoder().encode(origin),
  });

  async function account(origin: string): Promise<string> {
    const made = crypto.randomUUID();
    // In one transaction: of two askers at once, both get the same name.
    await update<string>(accountFor(origin), (known) => known ?? made, store);
    return (await get<string>(accountFor(origin), store)) ?? made;
  }

  return {
    async read(origin) {
      const sealed = await get<Sealed>(nameFor(origin), store);
      if (!sealed) return undefined;
      try {
        const data = await crypto.subtle.decrypt(cipher(sealed.iv, origin), await wrappingKey(), sealed.data);
        return new TextDecoder().decode(data);
      } catch {
        return undefined;
      }
    },
    has: async (origin) => (await keys(store)).includes(nameFor(origin)),
    async store(origin, apiKey) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const data = await crypto.subtle.encrypt(
        cipher(iv, origin),
        await wrappingKey(),
        new TextEncoder().encode(apiKey),
      );
      await set(nameFor(origin), { iv, data } satisfies Sealed, store);
    },
    forget: (origin) => del(nameFor(origin), store),
    account,
    async accounts(origin) {
      const former = (await get<string[]>(formerFor(origin), store)) ?? [];
      const present = await account(origin);
      return [present, ...former.filter((id) => id !== present).toReversed()];
    },
    async useAccount(origin, id) {
      const present = await account(origin);
      await update<string[]>(
        formerFor(origin),
        (former = []) => [...former.filter((known) => known !== present), present],
        store,
      );
      const next = id ?? crypto.randomUUID();
      await set(accountFor(origin), next, store);
      return next;
    },
  };
}

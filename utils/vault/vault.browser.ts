// The API key and nothing else: in IndexedDB, which no content script can open, under a key that cannot be exported; and,
// where the person wants it, wrapped with a passphrase.
import { createStore, delMany, get, getMany, keys, promisifyRequest, set, setMany, update } from 'idb-keyval';
import {
  isWrapped,
  keyOf,
  newMaking,
  unwrap,
  wrap,
  type Making,
  type Wrapped,
} from './passphrase.browser.ts';
import { open, seal, type Sealed } from './seal.browser.ts';
import { createSession, type SessionStore } from './session.browser.ts';

/**
 * An API key is one record: sealed for the API origin it was entered for, and never handed out for another.
 *
 *   seal( API key )                          no passphrase
 *   wrap( seal( API key ), passphrase )      with one: locked, unless `session:` holds the passphrase's key
 *
 * Each change replaces that one record, together with what goes with it in the same transaction: a worker that dies at any
 * moment leaves the form before or the form after, and a key that is forgotten takes its passphrase along.
 */
type Stored = Sealed | Wrapped;

const wrappingKeyName = 'wrapping-key';
const nameFor = (origin: string) => `api-key:${origin}`;
const sessionPrefix = 'session:';
const sessionFor = (origin: string) => `${sessionPrefix}${origin}`;
const accountFor = (origin: string) => `account:${origin}`;
const formerFor = (origin: string) => `former-accounts:${origin}`;

/** There is a key, and only the passphrase opens it. */
export type Locked = { locked: true };
/** `none`: no passphrase, or no key. */
export type LockState = 'none' | 'unlocked' | 'locked';
export type Unlocking = 'done' | 'wrong-passphrase' | 'no-key';

/** A sealed key at hand; `wrapping`: what wraps it where there is a passphrase. */
type Unlocked = { sealed: Sealed; wrapping?: { key: CryptoKey; making: Making } };

export type Vault = {
  /** The key for this API origin; undefined where none is stored or it cannot be opened any more. */
  read(origin: string): Promise<string | Locked | undefined>;
  has(origin: string): Promise<boolean>;
  /**
   * Keeps a key, under the passphrase if there is one, for this account or (null) one never seen here.
   * @returns the account; undefined where the vault is locked: then nothing was changed
   */
  store(origin: string, apiKey: string, account: string | null): Promise<string | undefined>;
  /** Locked or not: it takes the passphrase along. */
  forget(origin: string): Promise<void>;
  /** A name of our own for the account behind this origin's key; it outlives the key, since keys are regenerated. */
  account(origin: string): Promise<string>;
  /** All accounts that were used with this origin, the present one first. */
  accounts(origin: string): Promise<string[]>;

  lockState(origin: string): Promise<LockState>;
  /** Sets or changes the passphrase; unlocked from then on. `current`: null where the person knows of none. */
  setPassphrase(origin: string, current: string | null, next: string): Promise<Unlocking>;
  removePassphrase(origin: string, current: string): Promise<Unlocking>;
  unlock(origin: string, passphrase: string): Promise<Unlocking>;
  /** All keys that have a passphrase. */
  lock(): Promise<void>;
  /** Clears away what a session left that ended without a word: it opens nothing any more. */
  clearEnded(): Promise<void>;
};

export function createVault(sessionStore: SessionStore): Vault {
  const store = createStore('vault', 'keys');
  const session = createSession(sessionStore);
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

  let last: Promise<unknown> = Promise.resolve();
  /**
   * What changes the vault does so in turn, for it reads, computes and then writes. It also means that passphrases are
   * tried one at a time, a good half second each; whoever can try more has the files and needs no form of ours.
   */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  }

  /** The sealed key, with what wraps it where there is a passphrase. Both are read at one moment. */
  async function unlocked(origin: string): Promise<Unlocked | Locked | undefined> {
    const names = [nameFor(origin), sessionFor(origin)];
    const [stored, kept] = (await getMany<Stored>(names, store)) as [Stored?, Sealed?];
    if (!stored) return undefined;
    if (!isWrapped(stored)) return { sealed: stored };
    const key = kept && (await session.unwrap(kept, origin));
    const sealed = key && (await unwrap(stored, key, origin));
    return sealed ? { sealed, wrapping: { key, making: stored } } : { locked: true };
  }

  /** What a passphrase opens. */
  async function opened(stored: Wrapped, passphrase: string, origin: string) {
    const key = await keyOf(passphrase, stored);
    const sealed = await unwrap(stored, key, origin);
    return sealed && { sealed, key };
  }

  async function clear(): Promise<void> {
    const kept = (await keys<string>(store)).filter((name) => name.startsWith(sessionPrefix));
    await delMany(kept, store);
  }

  async function account(origin: string): Promise<string> {
    const made = crypto.randomUUID();
    // In one transaction: of two askers at once, both get the same name.
    await update<string>(accountFor(origin), (known) => known ?? made, store);
    return (await get<string>(accountFor(origin), store)) ?? made;
  }

  return {
    async read(origin) {
      const found = await unlocked(origin);
      if (!found || 'locked' in found) return found;
      const apiKey = await open(found.sealed, await wrappingKey(), origin);
      return apiKey && new TextDecoder().decode(apiKey);
    },
    has: async (origin) => (await keys(store)).includes(nameFor(origin)),
    store: (origin, apiKey, id) =>
      inTurn(async () => {
        const before = await unlocked(origin);
        if (before && 'locked' in before) return undefined;
        const sealed = await seal(new TextEncoder().encode(apiKey), await wrappingKey(), origin);
        const { key, making } = before?.wrapping ?? {};
        const record = key && making ? await wrap(sealed, key, making, origin) : sealed;
        const present = await account(origin);
        const former = (await get<string[]>(formerFor(origin), store)) ?? [];
        const next = id ?? crypto.randomUUID();
        // In one transaction: a key is never taken for another account's.
        const change: [string, unknown][] = [
          [nameFor(origin), record],
          [formerFor(origin), [...former.filter((known) => known !== present), present]],
          [accountFor(origin), next],
        ];
        await setMany(change, store);
        return next;
      }),
    forget: (origin) => inTurn(() => delMany([nameFor(origin), sessionFor(origin)], store)),
    account,
    async accounts(origin) {
      const former = (await get<string[]>(formerFor(origin), store)) ?? [];
      const present = await account(origin);
      return [present, ...former.filter((id) => id !== present).toReversed()];
    },

    async lockState(origin) {
      const found = await unlocked(origin);
      if (!found) return 'none';
      if ('locked' in found) return 'locked';
      return found.wrapping ? 'unlocked' : 'none';
    },
    setPassphrase: (origin, current, next) =>
      inTurn(async () => {
        const stored = await get<Stored>(nameFor(origin), store);
        if (!stored) return 'no-key';
        const before = isWrapped(stored)
          ? current !== null && (await opened(stored, current, origin))
          : { sealed: stored };
        if (!before) return 'wrong-passphrase';
        const making = newMaking();
        const key = await keyOf(next, making);
        const change: [string, Stored][] = [
          [nameFor(origin), await wrap(before.sealed, key, making, origin)],
          [sessionFor(origin), await session.wrap(key, origin)],
        ];
        await setMany(change, store);
        return 'done';
      }),
    removePassphrase: (origin, current) =>
      inTurn(async () => {
        const stored = await get<Stored>(nameFor(origin), store);
        if (!stored) return 'no-key';
        if (!isWrapped(stored)) return 'done';
        const before = await opened(stored, current, origin);
        if (!before) return 'wrong-passphrase';
        await store('readwrite', (records) => {
          records.put(before.sealed, nameFor(origin));
          records.delete(sessionFor(origin));
          return promisifyRequest(records.transaction);
        });
        return 'done';
      }),
    unlock: (origin, passphrase) =>
      inTurn(async () => {
        const stored = await get<Stored>(nameFor(origin), store);
        if (!stored) return 'no-key';
        if (!isWrapped(stored)) return 'done';
        const now = await opened(stored, passphrase, origin);
        if (!now) return 'wrong-passphrase';
        await set(sessionFor(origin), await session.wrap(now.key, origin), store);
        return 'done';
      }),
    lock: () =>
      inTurn(async () => {
        // The secret first: from here on nothing opens, whatever is still there.
        await session.end();
        await clear();
      }),
    clearEnded: () =>
      inTurn(async () => {
        if (!(await session.goesOn())) await clear();
      }),
  };
}

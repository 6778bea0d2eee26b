// The key and its passphrase: locked means that nobody reads it, unlocked lasts for one browser session.
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { createVault } from '../../../utils/vault/vault.browser.ts';
import {
  another,
  apiKey,
  databaseText,
  newProfile,
  origin,
  passphrase,
  sessionMemory,
  withKey,
} from './helpers.ts';

afterEach(() => vi.restoreAllMocks());

const elsewhere = 'https://other.example';
const locked = { locked: true };

/** A vault whose key has the passphrase, in the session in which it was set. */
async function withPassphrase() {
  const all = await withKey();
  expect(await all.vault.setPassphrase(origin, null, passphrase)).toBe('done');
  return all;
}

/** The browser ended, by whatever: the database is there, session storage is not. */
const restarted = () => createVault(sessionMemory());

describe('without a passphrase', () => {
  it('hands the key out for its origin and for no other, in any session', async () => {
    const { vault } = await withKey();
    expect(await vault.read(origin)).toBe(apiKey);
    expect(await restarted().read(origin)).toBe(apiKey);
    expect(await vault.read(elsewhere)).toBeUndefined();
    expect(await vault.lockState(origin)).toBe('none');
  });

  it('is not locked by "lock now"', async () => {
    const { vault } = await withKey();
    await vault.lock();
    expect(await vault.read(origin)).toBe(apiKey);
  });

  it('needs none to be unlocked, and none to have none', async () => {
    const { vault } = await withKey();
    expect(await vault.unlock(origin, 'anything')).toBe('done');
    expect(await vault.removePassphrase(origin, 'anything')).toBe('done');
    expect(await vault.read(origin)).toBe(apiKey);
  });

  it('with no key at all, has nothing to lock', async () => {
    const vault = createVault(newProfile());
    expect(await vault.setPassphrase(origin, null, passphrase)).toBe('no-key');
    expect(await vault.unlock(origin, passphrase)).toBe('no-key');
    expect(await vault.removePassphrase(origin, passphrase)).toBe('no-key');
    expect(await vault.lockState(origin)).toBe('none');
  });
});

describe('with a passphrase', () => {
  it('goes on in the session in which it was set, the worker dead or alive', async () => {
    const { vault, session } = await withPassphrase();
    expect(await vault.read(origin)).toBe(apiKey);
    expect(await createVault(session).read(origin)).toBe(apiKey);
    expect(await createVault(session).lockState(origin)).toBe('unlocked');
  });

  it('is locked once the browser was restarted or crashed, and unlocked by the passphrase alone', async () => {
    await withPassphrase();
    const vault = restarted();
    expect(await vault.lockState(origin)).toBe('locked');
    expect(await vault.read(origin)).toEqual(locked);
    expect(await vault.has(origin)).toBe(true);
    expect(await vault.unlock(origin, another)).toBe('wrong-passphrase');
    expect(await vault.read(origin)).toEqual(locked);
    expect(await vault.unlock(origin, passphrase)).toBe('done');
    expect(await vault.read(origin)).toBe(apiKey);
  });

  it('is locked at once by "lock now", in the dead worker\'s successor too', async () => {
    const { vault, session } = await withPassphrase();
    await vault.lock();
    expect(await vault.read(origin)).toEqual(locked);
    expect(await createVault(session).read(origin)).toEqual(locked);
  });

  it('a secret of a later session opens nothing that a crash left behind', async () => {
    await withPassphrase();
    const session = sessionMemory();
    await session.set({ 'vault.session': Array.from({ length: 32 }, (_, index) => index) });
    expect(await createVault(session).read(origin)).toEqual(locked);
  });

  it.each([undefined, null, 'text', [1, 2, 3], Array.from({ length: 32 }, () => 256)])(
    'session storage that holds %j is no secret: locked, and can be unlocked',
    async (held) => {
      await withPassphrase();
      const session = sessionMemory();
      await session.set({ 'vault.session': held });
      const vault = createVault(session);
      expect(await vault.read(origin)).toEqual(locked);
      expect(await vault.unlock(origin, passphrase)).toBe('done');
      expect(await vault.read(origin)).toBe(apiKey);
    },
  );

  it('session storage that fails is locked, not an error', async () => {
    const { session } = await withPassphrase();
    session.get = () => Promise.reject(new Error('gone'));
    expect(await createVault(session).read(origin)).toEqual(locked);
  });

  it('what a session left that ended without a word is cleared away, and nothing of one that goes on', async () => {
    const { vault, session } = await withPassphrase();
    await createVault(session).clearEnded();
    expect(await vault.read(origin)).toBe(apiKey);
    expect(await databaseText()).toContain('session:');
    await restarted().clearEnded();
    expect(await databaseText()).not.toContain('session:');
  });

  it('two windows that unlock at once both do, and one that is wrong spoils nothing', async () => {
    await withPassphrase();
    const vault = restarted();
    const outcomes = await Promise.all([
      vault.unlock(origin, passphrase),
      vault.unlock(origin, another),
      vault.unlock(origin, passphrase),
    ]);
    expect(outcomes).toEqual(['done', 'wrong-passphrase', 'done']);
    expect(await vault.read(origin)).toBe(apiKey);
    expect(await vault.unlock(origin, another)).toBe('wrong-passphrase');
    expect(await vault.lockState(origin)).toBe('unlocked');
  });

  it('"lock now" pressed while a window unlocks: locked', async () => {
    await withPassphrase();
    const vault = restarted();
    await Promise.all([vault.unlock(origin, passphrase), vault.lock()]);
    expect(await vault.read(origin)).toEqual(locked);
  });

  it('is changed only by who knows the present one; the old one opens nothing after', async () => {
    const { vault } = await withPassphrase();
    expect(await vault.setPassphrase(origin, null, another)).toBe('wrong-passphrase');
    expect(await vault.setPassphrase(origin, another, another)).toBe('wrong-passphrase');
    expect(await vault.setPassphrase(origin, passphrase, another)).toBe('done');
    expect(await vault.read(origin)).toBe(apiKey);
    const later = restarted();
    expect(await later.unlock(origin, passphrase)).toBe('wrong-passphrase');
    expect(await later.unlock(origin, another)).toBe('done');
  });

  it('is removed only by who knows it; then no session is locked', async () => {
    const { vault } = await withPassphrase();
    expect(await vault.removePassphrase(origin, another)).toBe('wrong-passphrase');
    expect(await restarted().lockState(origin)).toBe('locked');
    expect(await vault.removePassphrase(origin, passphrase)).toBe('done');
    expect(await restarted().read(origin)).toBe(apiKey);
    expect(await databaseText()).not.toContain('session:');
  });

  it('the same letters, written in another way by another keyboard, are the same passphrase', async () => {
    const { vault } = await withKey();
    await vault.setPassphrase(origin, null, 'caf\u00e9 caf\u00e9');
    expect(await restarted().unlock(origin, 'cafe\u0301 cafe\u0301')).toBe('done');
  });

  it('another key is kept under it; while locked it is refused and nothing changes', async () => {
    const { vault } = await withPassphrase();
    const account = await vault.account(origin);
    expect(await vault.store(origin, 'second-key', account)).toBe(account);
    const accounts = await vault.accounts(origin);
    const later = restarted();
    expect(await later.store(origin, 'third-key', null)).toBeUndefined();
    expect(await later.accounts(origin)).toEqual(accounts);
    expect(await later.unlock(origin, passphrase)).toBe('done');
    expect(await later.read(origin)).toBe('second-key');
  });

  it('forgotten while locked: the passphrase goes with the key, and a new one is kept without', async () => {
    const { vault } = await withPassphrase();
    const account = await vault.account(origin);
    const later = restarted();
    await later.forget(origin);
    expect(await later.has(origin)).toBe(false);
    expect(await later.account(origin)).toBe(account);
    expect(await later.store(origin, apiKey, account)).toBe(account);
    expect(await restarted().read(origin)).toBe(apiKey);
  });

  it('belongs to one origin: a record moved under another name does not open', async () => {
    const { vault, session } = await withPassphrase();
    await vault.store(elsewhere, 'key-of-the-other', null);
    expect(await restarted().read(elsewhere)).toBe('key-of-the-other');
    const { createStore, get, set } = await import('idb-keyval');
    const store = createStore('vault', 'keys');
    for (const name of ['api-key', 'session']) {
      await set(`${name}:${elsewhere}`, await get(`${name}:${origin}`, store), store);
    }
    expect(await createVault(session).read(elsewhere)).toEqual(locked);
    expect(await restarted().unlock(elsewhere, passphrase)).toBe('wrong-passphrase');
  });

  it('is derived with as many rounds as OWASP asks for, and a salt of its own each time', async () => {
    const derive = vi.spyOn(crypto.subtle, 'deriveKey');
    const { vault } = await withPassphrase();
    await vault.setPassphrase(origin, passphrase, passphrase);
    const made = derive.mock.calls.map(([how]) => how as Pbkdf2Params);
    const [first, again, second] = made;
    expect(made).toHaveLength(3);
    for (const { iterations, hash } of made) expect([iterations, hash]).toEqual([600_000, 'SHA-256']);
    expect(again?.salt).toEqual(first?.salt);
    expect(second?.salt).not.toEqual(first?.salt);
  });
});

describe('what lies about', () => {
  const anywhere = async (session: { held: Map<string, unknown> }) => ({
    database: await databaseText(),
    storage: JSON.stringify([...session.held]),
  });
  const asNumbers = JSON.stringify([...new TextEncoder().encode(apiKey)]).slice(1, -1);

  it('neither database nor session storage holds key or passphrase, locked or not; no key can be exported', async () => {
    const { vault, session } = await withPassphrase();
    for (const step of ['unlocked', 'locked'] as const) {
      const { database, storage } = await anywhere(session);
      for (const text of [database, storage]) {
        expect(text, step).not.toContain(apiKey);
        expect(text, step).not.toContain(asNumbers);
        expect(text, step).not.toContain(passphrase);
      }
      expect(database).toContain('extractable: false');
      expect(database).not.toContain('extractable: true');
      await vault.lock();
    }
    expect([...session.held]).toEqual([]);
    expect(await databaseText()).not.toContain('session:');
  });

  test('the passphrase is in no error that a failing database throws', async () => {
    const { vault } = await withPassphrase();
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new Error('disk');
    });
    const thrown = await vault.unlock(origin, passphrase).catch(String);
    expect(thrown).toBe('Error: disk');
  });
});

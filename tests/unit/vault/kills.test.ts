// The worker dies at every single step of setting, changing, removing, unlocking, locking, replacing and forgetting: the
// key is there in the form before or in the form after, never in neither.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createVault, type Vault } from '../../../utils/vault/vault.browser.ts';
import {
  another,
  apiKey,
  origin,
  passphrase,
  sessionMemory,
  withKey,
  type SessionMemory,
} from './helpers.ts';

class Death extends Error {}

/** Dies at the step of that number and does nothing after it; `steps` counts those that were taken. */
let dieAt = Infinity;
let steps = 0;

function step(): void {
  steps += 1;
  if (steps >= dieAt) throw new Death();
}

/** One round instead of 600,000: how slow it is, is tested elsewhere. */
beforeEach(() => {
  const { subtle } = crypto;
  for (const name of ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey', 'importKey', 'deriveKey'] as const) {
    const original = subtle[name].bind(subtle) as (...args: unknown[]) => Promise<never>;
    vi.spyOn(subtle, name).mockImplementation(async (...args: unknown[]) => {
      step();
      const [how, ...others] = args;
      return original(name === 'deriveKey' ? { ...(how as Pbkdf2Params), iterations: 1 } : how, ...others);
    });
  }
  const transaction = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    step();
    return transaction.apply(this, args);
  });
});
afterEach(() => {
  dieAt = Infinity;
  vi.restoreAllMocks();
});

/** The worker's session storage: reaching for it is a step as well. */
const mortal = (session: SessionMemory) => ({
  get: async (key: string) => {
    step();
    return session.get(key);
  },
  set: async (items: Record<string, unknown>) => {
    step();
    return session.set(items);
  },
  remove: async (key: string) => {
    step();
    return session.remove(key);
  },
});

type Before = { vault: Vault; session: SessionMemory };
const free = withKey;
async function open(): Promise<Before> {
  const all = await withKey();
  await all.vault.setPassphrase(origin, null, passphrase);
  return all;
}
async function shut(): Promise<Before> {
  const all = await open();
  await all.vault.lock();
  return all;
}

/** What is read, as a word. */
async function reads(vault: Vault): Promise<string> {
  const read = await vault.read(origin);
  return typeof read === 'object' ? 'locked' : (read ?? 'nothing');
}

/** Whether the key can be had, and with which passphrase, after a restart of the browser; what it is. */
async function afterwards(): Promise<string> {
  const vault = createVault(sessionMemory());
  if (!(await vault.has(origin))) return 'none';
  if ((await vault.lockState(origin)) === 'none') return `free: ${await reads(vault)}`;
  for (const each of [passphrase, another]) {
    if ((await vault.unlock(origin, each)) === 'done') return `${each}: ${await reads(vault)}`;
  }
  return 'lost';
}

const kept = `${passphrase}: ${apiKey}`;
const cases: [string, () => Promise<Before>, (vault: Vault) => Promise<unknown>, string[], string][] = [
  ['setting', free, (vault) => vault.setPassphrase(origin, null, passphrase), [`free: ${apiKey}`], kept],
  [
    'changing',
    open,
    (vault) => vault.setPassphrase(origin, passphrase, another),
    [kept],
    `${another}: ${apiKey}`,
  ],
  ['changing while locked', shut, (vault) => vault.setPassphrase(origin, passphrase, another), [kept], `${another}: ${apiKey}`], // prettier-ignore
  ['removing', open, (vault) => vault.removePassphrase(origin, passphrase), [kept], `free: ${apiKey}`],
  ['unlocking', shut, (vault) => vault.unlock(origin, passphrase), [kept], kept],
  ['locking', open, (vault) => vault.lock(), [kept], kept],
  [
    'replacing the key',
    open,
    (vault) => vault.store(origin, 'new-key', null),
    [kept],
    `${passphrase}: new-key`,
  ],
  ['forgetting while locked', shut, (vault) => vault.forget(origin), [kept], 'none'],
];

describe.each(cases)('%s', (_, before, work, old, done) => {
  it('leaves the form before or the form after, wherever the worker dies', async () => {
    for (let at = 1; ; at += 1) {
      const { session } = await before();
      steps = 0;
      dieAt = at;
      const vault = createVault(mortal(session));
      const ended = await work(vault).then(
        () => 'done',
        (error: unknown) => (error instanceof Death ? 'dead' : 'broken'),
      );
      const taken = steps;
      dieAt = Infinity;
      expect(ended).not.toBe('broken');
      // In the same session the next worker reads it at once, or says that it is locked.
      expect([apiKey, 'new-key', 'locked', ...(done === 'none' ? ['nothing'] : [])]).toContain(
        await reads(createVault(session)),
      );
      const state = await afterwards();
      if (taken < at) {
        expect(state).toBe(done);
        return;
      }
      expect([...old, done]).toContain(state);
    }
  });
});

it('whoever was unlocked stays so, wherever a worker dies that unlocks again', async () => {
  for (let at = 1; ; at += 1) {
    const { session } = await open();
    steps = 0;
    dieAt = at;
    await createVault(mortal(session))
      .unlock(origin, passphrase)
      .catch(() => undefined);
    const taken = steps;
    dieAt = Infinity;
    expect(await createVault(session).read(origin)).toBe(apiKey);
    if (taken < at) return;
  }
});

it('an account never goes with the other key, wherever the worker dies that replaces it', async () => {
  for (let at = 1; ; at += 1) {
    const { session, vault: first } = await open();
    const mine = await first.account(origin);
    steps = 0;
    dieAt = at;
    await createVault(mortal(session))
      .store(origin, 'theirs', null)
      .catch(() => undefined);
    const taken = steps;
    dieAt = Infinity;
    const next = createVault(session);
    expect((await next.read(origin)) === apiKey).toBe((await next.account(origin)) === mine);
    if (taken < at) return;
  }
});

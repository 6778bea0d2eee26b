// The passphrase of the key: what the person commands, and telling them once that something waits behind it.
import browser from 'webextension-polyfill';
import { isLive } from '../../utils/ledger/entry.ts';
import type { Answer } from '../../utils/messages/contract.ts';
import type { Handlers } from '../../utils/messages/router.ts';
import { fail, ok } from '../../utils/securesms/index.ts';
import type { Unlocking } from '../../utils/vault/vault.browser.ts';
import { notifyLocked, takeBackLocked } from './announce.ts';
import type { Services } from './services.ts';

type Names = 'passphrase.set' | 'passphrase.remove' | 'key.unlock' | 'key.lock';

const told = 'lock.told';

export function createLockHandlers(services: Services): Pick<Handlers, Names> {
  const { activations, apiOrigin, arm, changed, vault, wake } = services;

  /** Whatever waited for the key goes on at once: codes, queued cancels, refunds, ends. */
  async function open(change: (origin: string) => Promise<Unlocking>): Promise<Answer<null>> {
    // Numbers may be waiting for it: should the worker die now, it is woken for them.
    await arm();
    const outcome = await change(await apiOrigin());
    if (outcome === 'done') {
      activations.resume();
      changed();
      void takeBackLocked();
      // What came back meanwhile is in the balance, however long ago it was due.
      void activations.readBalance().then(wake);
    }
    // Where it stays locked this takes the alarm away again.
    wake();
    return outcome === 'done' ? ok(null) : fail({ kind: outcome });
  }

  return {
    'passphrase.set': ({ current, next }) => open((origin) => vault.setPassphrase(origin, current, next)),
    'passphrase.remove': ({ current }) => open((origin) => vault.removePassphrase(origin, current)),
    'key.unlock': ({ passphrase }) => open((origin) => vault.unlock(origin, passphrase)),
    'key.lock': async () => {
      await vault.lock();
      // The window it was locked in says what waits.
      await browser.storage.session.set({ [told]: true });
      changed();
      wake();
      return ok(null);
    },
  };
}

/**
 * A number waits, and only the person can have it asked for: told once in a browser session, which is as long as session
 * storage lasts. The badge goes on saying it.
 */
export async function tellLocked({ accountId, ledger, locked }: Services): Promise<void> {
  if (!(await locked())) return;
  const account = await accountId();
  const waits = (await ledger.read()).some((entry) => entry.account === account && isLive(entry));
  if (!waits || (await browser.storage.session.get(told))[told] === true) return;
  await browser.storage.session.set({ [told]: true });
  await notifyLocked();
}

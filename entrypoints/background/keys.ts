// The key and the money behind it: kept only once the service accepted it, and for the account it belongs to.
import { createDepositAddress } from '../../utils/activations/deposit.ts';
import { identify } from '../../utils/activations/identify.ts';
import type { Answer } from '../../utils/messages/contract.ts';
import type { Handlers } from '../../utils/messages/router.ts';
import { fail, ok } from '../../utils/securesms/index.ts';
import { mayReadApi } from './pages.ts';
import type { Services } from './services.ts';

const done = ok(null);

/** Another key or address: nothing known of the connection holds any longer. */
export async function startAnew({ account, activations, changed, wake }: Services): Promise<void> {
  await account.reset();
  activations.resume();
  changed();
  wake();
}

type KeyHandlers = Pick<Handlers, 'key.set' | 'key.forget' | 'balance.refresh' | 'wallet.address'>;

export function createKeyHandlers(services: Services): KeyHandlers {
  const { activations, apiOrigin, clientWith, endpoint, ledger, money, vault } = services;
  const depositAddress = createDepositAddress(services);

  /** Keeps a key that was accepted, for the account that it turns out to belong to. */
  async function keepKey(key: string): Promise<Answer<{ balance: number }>> {
    // Under a passphrase that nobody gave, no other key can be kept; forgetting the old one takes it away.
    if (await services.locked()) return fail({ kind: 'locked' });
    const candidate = clientWith(key);
    const balance = await candidate.getBalance();
    if (!balance.ok) return balance;
    const origin = await apiOrigin();
    const accounts = await vault.accounts(origin);
    const stored = (await vault.read(origin)) === key;
    const known = stored
      ? ok(accounts[0] ?? null)
      : await identify(candidate, balance.value, await ledger.book(), accounts, Date.now());
    if (!known.ok) return known;
    // With this key numbers may live again: should the worker die now, it is woken for them.
    await services.arm();
    const accountId = await vault.store(origin, key, known.value);
    if (accountId === undefined) return fail({ kind: 'locked' });
    await ledger.balanceRead(accountId, balance.value);
    await startAnew(services);
    return ok({ balance: balance.value });
  }

  return {
    // In turn with what moves money: no balance read with one key is booked for the account of another.
    'key.set': ({ key }) => money(() => keepKey(key)),
    'key.forget': async () => {
      await vault.forget(await apiOrigin());
      await startAnew(services);
      return done;
    },
    'balance.refresh': async () => {
      const balance = await activations.readBalance();
      services.wake();
      return balance.ok ? done : balance;
    },

    'wallet.address': async ({ coin }) => {
      const apiUrl = await endpoint();
      if (!(await mayReadApi(apiUrl))) {
        return fail({ kind: 'api-not-allowed', host: new URL(apiUrl).host });
      }
      const wallet = await depositAddress(coin);
      return wallet.ok ? ok({ coin, address: wallet.value.address }) : wallet;
    },
  };
}

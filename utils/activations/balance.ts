// Reading the balance: asked for with one account's key and booked for that account, or for none.
import type { Result } from '../securesms/index.ts';
import type { ActivationDeps } from './deps.ts';

const refused = (result: Result<number>): boolean => !result.ok && result.failure.kind === 'bad-key';

export type ReadBalance = () => Promise<Result<number>>;

/**
 * Must run in the `money` queue: a balance that was on its way while something was bought would be booked as a refund.
 * @returns micro-dollars, booked in the ledger
 */
export function createReadBalance({
  client,
  ledger,
  account,
  accountId,
}: Pick<ActivationDeps, 'client' | 'ledger' | 'account' | 'accountId'>): ReadBalance {
  return async () => {
    const before = await accountId();
    let result = await client.getBalance();
    // One refusal may be a proxy's, and it would stop the watch: a key is refused when it is refused twice.
    if (refused(result)) result = await client.getBalance();
    if (refused(result)) await account.keyRefused();
    if (!result.ok || before === null) return result;
    // The key was changed meanwhile: whose balance this is, nobody knows.
    if ((await accountId()) !== before) return result;
    await ledger.balanceRead(before, result.value);
    return result;
  };
}

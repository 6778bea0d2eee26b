// Where an account is topped up: asked for with its key, and told only while the key is still that account's.
import type { Coin, Result, Wallet } from '../securesms/index.ts';
import type { ActivationDeps } from './deps.ts';

/** The service's answer, never kept; a key that is changed meanwhile has it asked again. */
export function createDepositAddress({ client, accountId }: Pick<ActivationDeps, 'client' | 'accountId'>) {
  return async function depositAddress(coin: Coin): Promise<Result<Wallet>> {
    const before = await accountId();
    const wallet = await client.getWalletAddress({ coin, network: 'tron' });
    return (await accountId()) === before ? wallet : depositAddress(coin);
  };
}

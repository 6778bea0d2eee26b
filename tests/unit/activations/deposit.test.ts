// Whose wallet it is: an address that was asked for with one key is never told once another key is stored.
import { expect, it } from 'vitest';
import { createDepositAddress } from '../../../utils/activations/deposit.ts';
import { start } from '../simulator/helpers.ts';
import { memoryStore, startWorker } from './helpers.ts';

const usdt = { coin: 'usdt', network: 'tron' } as const;

it("is the account's own", async () => {
  const { client } = startWorker(await start(), memoryStore());
  const address = await createDepositAddress({ client, accountId: async () => 'mine' })('trx');
  expect(address).toEqual(await client.getWalletAddress(usdt));
  expect(address.ok).toBe(true);
});

it('is asked for again where the key was changed while the answer was on its way', async () => {
  const { client } = startWorker(await start(), memoryStore());
  let account = 'mine';
  const theirs = await client.getWalletAddress(usdt);
  const answers = [{ ok: true, value: { address: 'of the first key' } } as const, theirs];
  const slow = {
    ...client,
    getWalletAddress: async () => {
      account = 'theirs';
      return answers.shift() ?? theirs;
    },
  };
  expect(await createDepositAddress({ client: slow, accountId: async () => account })('usdt')).toEqual(
    theirs,
  );
  expect(answers).toEqual([]);
});

it.each(['wallet-altered', 'wallet-other-network'] as const)('is none with %s', async (variant) => {
  const { client } = startWorker(await start({ variants: [variant] }), memoryStore());
  expect(await createDepositAddress({ client, accountId: async () => 'mine' })('usdt')).toEqual({
    ok: false,
    failure: { kind: 'no-tron-address' },
  });
});

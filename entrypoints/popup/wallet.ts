// The popup's wallet: what the balance does not reach, and the deposit address for as long as it is looked at.
import { computed, effect, signal, untracked } from '@preact/signals';
import { send } from '../../utils/messages/client.browser.ts';
import type { Coin } from '../../utils/securesms/index.ts';
import { loading, valueOf, type Loaded } from '../../components/loaded.ts';
import { outOfReach } from '../../components/choosing/reach.ts';
import type { Deposit } from '../../components/wallet/TopUp.tsx';
import { words } from '../../components/words/index.ts';
import { announce } from './announce.ts';
import { load } from './catalog.ts';
import { mark, write } from './clipboard.ts';
import { drafts } from './drafts.ts';
import { offers, prices, service, snapshot } from './state.ts';

export const coin = computed(() => drafts.wallet.value.coin);
export function chooseCoin(next: Coin): void {
  drafts.wallet.value = { coin: next };
}

export const deposit = signal<Loaded<Deposit>>(loading);
export const addressCopied = signal<Pick<Deposit, 'address'> | null>(null);

/** What the chosen number costs, where the balance does not reach for it. */
export const missing = computed(() => {
  const balance = snapshot.value?.balance?.amount ?? null;
  const price = outOfReach({ balance, offers: valueOf(offers.value), prices: valueOf(prices.value) });
  return price === null || !service.value ? null : { price, service: service.value.name };
});

const account = computed(() => snapshot.value?.account ?? null);

export function askAddress(): void {
  void load(deposit, () => send('wallet.address', { coin: coin.peek() }));
}

/**
 * Runs while the wallet is looked at. Each look, coin and account has the address asked anew, and none stays when the
 * person turns away: the service may have changed it.
 */
export function followAddress(): () => void {
  const stop = effect(() => {
    if (coin.value && account.value !== null) untracked(askAddress);
  });
  return () => {
    stop();
    deposit.value = loading;
  };
}

export async function copyAddress(address: string): Promise<void> {
  if (!(await write(address))) return;
  announce(words.wallet.copied);
  mark(addressCopied, { address });
}

// The wallet: what the account holds and when that was read, and how to put more in.
import { RefreshCw } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { money } from '../format.ts';
import { words } from '../words/index.ts';

type Props = {
  /** Amount in micro-dollars, read at `at` (epoch ms); null before the first reading. */
  balance: { amount: number; at: number } | null;
  now: number;
  /** The price, micro-dollars, that the balance does not reach, and what it is for. */
  missing: { price: number; service: string } | null;
  onRefresh: () => void;
  children: ComponentChildren;
};

export function Wallet({ balance, now, missing, onRefresh, children }: Props) {
  return (
    <section class="wallet" aria-labelledby="wallet-title">
      <h2 id="wallet-title" class="visually-hidden">
        {words.places.wallet}
      </h2>
      <div class="holding">
        <div>
          <p class="section-title">{words.wallet.balance}</p>
          <p class="amount">{balance ? money(balance.amount) : <span class="skeleton skeleton-balance" />}</p>
          <p class="quiet small">{balance ? words.wallet.read(now - balance.at) : words.balanceUnread}</p>
        </div>
        <button type="button" class="button button-small" onClick={onRefresh}>
          <RefreshCw size={14} aria-hidden="true" />
          {words.wallet.readAgain}
        </button>
      </div>
      {missing && <p class="missing">{words.wallet.missing(missing.service, missing.price)}</p>}
      {children}
    </section>
  );
}

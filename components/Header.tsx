// The top line: whose window this is, the balance (press to read it again), locking, and the ways to more money and the settings.
import { Lock, Settings, TriangleAlert } from 'lucide-preact';
import { money } from './format.ts';
import { words } from './words/index.ts';

type Props = {
  /** Micro-dollars; null before the first reading, undefined where there is no key to read it with. */
  balance: number | null | undefined;
  /** The balance does not reach for what is chosen. */
  low: boolean;
  onRefresh: () => void;
  /** Null where there is no passphrase, or it is locked. */
  onLock: (() => void) | null;
  onTopUp: () => void;
  onSettings: () => void;
};

export function Header({ balance, low, onRefresh, onLock, onTopUp, onSettings }: Props) {
  return (
    <header class="header">
      <h1 class="brand">
        <img src="/icon.svg" alt="" width={20} height={20} />
        {words.name}
      </h1>
      {low && (
        <button type="button" class="low" aria-label={words.wallet.lowLabel} onClick={onTopUp}>
          <TriangleAlert size={14} aria-hidden="true" />
          {words.wallet.low}
        </button>
      )}
      {balance !== undefined && (
        <button
          type="button"
          class="balance"
          onClick={onRefresh}
          aria-label={balance === null ? words.balanceUnread : words.balance(balance)}
        >
          {balance === null ? <span class="skeleton skeleton-balance" /> : money(balance)}
        </button>
      )}
      {onLock && (
        <button
          type="button"
          class="icon-button"
          aria-label={words.lock.lockNow}
          title={words.lock.lockNow}
          onClick={onLock}
        >
          <Lock size={18} aria-hidden="true" />
        </button>
      )}
      <button type="button" class="icon-button" aria-label={words.settings} onClick={onSettings}>
        <Settings size={18} aria-hidden="true" />
      </button>
    </header>
  );
}

// The top line: whose window this is, the balance (press to read it again), locking, and the ways to more money, to a window
// that stays and to the settings.
import { AppWindow, Lock, PanelRight, Settings, TriangleAlert } from 'lucide-preact';
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
  /** Null where this is one already, or the browser has none. */
  onPanel: (() => void) | null;
  onTab: (() => void) | null;
  onSettings: () => void;
};

export function Header(props: Props) {
  const { balance, low, onRefresh, onLock, onTopUp, onPanel, onTab, onSettings } = props;
  return (
    <header class="header">
      <h1 class="brand">
        <img src="/icon.svg" alt="" width={20} height={20} />
        <span class="brand-name">{words.name}</span>
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
      <div class="header-ways">
        {onLock && <Way label={words.lock.lockNow} icon={Lock} onClick={onLock} />}
        {onPanel && <Way label={words.panel.open} icon={PanelRight} onClick={onPanel} />}
        {onTab && <Way label={words.panel.tab} icon={AppWindow} onClick={onTab} />}
        <Way label={words.settings} icon={Settings} onClick={onSettings} />
      </div>
    </header>
  );
}

type WayProps = { label: string; icon: typeof Settings; onClick: () => void };

const Way = ({ label, icon: Icon, onClick }: WayProps) => (
  <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
    <Icon size={18} aria-hidden="true" />
  </button>
);

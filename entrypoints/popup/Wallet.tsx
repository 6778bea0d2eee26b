// Joins the wallet with what the popup knows.
import '../../components/wallet/wallet.css';
import { useEffect } from 'preact/hooks';
import { saidAbove } from '../../components/screen.ts';
import { TopUp } from '../../components/wallet/TopUp.tsx';
import { Wallet as Holding } from '../../components/wallet/Wallet.tsx';
import { follow, refreshBalance } from './commands.ts';
import * as state from './state.ts';
import {
  addressCopied,
  askAddress,
  chooseCoin,
  coin,
  copyAddress,
  deposit,
  followAddress,
  missing,
} from './wallet.ts';

export function Wallet() {
  useEffect(followAddress, []);
  const snapshot = state.snapshot.value;
  return (
    <Holding
      balance={snapshot?.balance ?? null}
      now={state.now.value}
      missing={missing.value}
      onRefresh={refreshBalance}
    >
      <TopUp
        coin={coin.value}
        deposit={deposit.value}
        copied={addressCopied.value !== null}
        saidAbove={saidAbove(snapshot)}
        onCoin={chooseCoin}
        onCopy={(address) => void copyAddress(address)}
        onRetry={askAddress}
        onLink={follow}
      />
    </Holding>
  );
}

// What the wallet says: how old the balance is, where money goes to, and what would be lost.
import type { Coin } from '../../utils/securesms/index.ts';
import { formatDollars } from '../../utils/securesms/money.ts';

const coins: Record<Coin, string> = { usdt: 'USDT', trx: 'TRX' };

/** Milliseconds → "just now", "3 minutes ago", "2 hours ago", "4 days ago". */
function ago(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  if (minutes < 1) return 'just now';
  const [count, unit] = days > 0 ? [days, 'day'] : hours > 0 ? [hours, 'hour'] : [minutes, 'minute'];
  return `${count} ${unit}${count === 1 ? '' : 's'} ago`;
}

export const wallet = {
  balance: 'Balance',
  read: (age: number) => `Read ${ago(age)}`,
  readAgain: 'Read again',
  missing: (service: string, price: number) => `A number for ${service} costs ${formatDollars(price)}.`,
  low: 'Low',
  lowLabel: 'Low balance: top up',

  topUp: 'Top up',
  coin: 'Coin',
  onTron: (coin: Coin) => `${coins[coin]} on Tron`,
  asking: 'Asking SecureSMS for the address',
  address: (coin: Coin) => `Address for ${coins[coin]} on Tron`,
  qr: (coin: Coin) => `QR code of the address for ${coins[coin]} on Tron`,
  copy: 'Copy address',
  copied: 'Address copied',
  only: (coin: Coin) => `Send only ${coins[coin]}, and only on the Tron network.`,
  lost: 'Any other coin or network does not arrive and is lost.',
  whose:
    'SecureSMS says that this address is yours; we check that it is a Tron address, not whose it is. ' +
    'After pasting, compare its first and last characters.',
  noAddress: 'So there is no address to show. Your balance and your numbers are as they were.',
};

/** The popup's places. */
export const places = {
  label: 'Places',
  numbers: 'Numbers',
  history: 'History',
  wallet: 'Wallet',
};

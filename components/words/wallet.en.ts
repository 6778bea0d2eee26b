// What the wallet says: how old the balance is, where money goes to, and what would be lost.
import type { Coin } from '../../utils/securesms/index.ts';
import { ago, money } from '../format.ts';

/** Their names are the same in all languages. */
export const coins: Record<Coin, string> = { usdt: 'USDT', trx: 'TRX' };

export const wallet = {
  balance: 'Balance',
  read: (age: number) => `Read ${ago(age) ?? 'just now'}`,
  readAgain: 'Read again',
  missing: (service: string, price: number) => `A number for ${service} costs ${money(price)}.`,
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

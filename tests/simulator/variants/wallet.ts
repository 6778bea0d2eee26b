/** Switches for the deposit wallet: not seen on any wire, but what would cost a person money if it were believed. */
import { WALLET_ACTION } from '../actions.ts';
import { JSON_TYPE, json } from '../replies.ts';
import { reshape, type Variant } from './variant.ts';

const ROW = 'wallet';

/** Another character in its place: 34 base58 characters still, and the checksum is wrong. */
const altered = (address: string): string => {
  const at = address.length / 2;
  return `${address.slice(0, at)}${address[at] === 'x' ? 'y' : 'x'}${address.slice(at + 1)}`;
};

export const WALLET_VARIANTS = {
  'wallet-altered': {
    row: ROW,
    seen: 'an address with one character altered',
    change: reshape('wallet', (_, { address }) => ({ wallet_address: altered(address) })),
  },
  'wallet-other-network': {
    row: ROW,
    seen: 'the address of another network (0x…)',
    change: reshape('wallet', () => ({ wallet_address: `0x${'1234567890abcdef'.repeat(2)}deadbeef` })),
  },
  'wallet-refused': {
    row: ROW,
    seen: '{"status":"error","error":"…"} for the wallet alone',
    refuse: ({ action }) =>
      action === WALLET_ACTION
        ? json({ status: 'error', error: 'Wallet is not available' }, JSON_TYPE)
        : undefined,
  },
} satisfies Record<string, Variant>;

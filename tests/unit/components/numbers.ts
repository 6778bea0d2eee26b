// Numbers for the tests of what the popup shows: one that waits, changed as each test needs.
import type { NumberView } from '../../../utils/messages/views.ts';

export const minute = 60_000;
export const bought = Date.UTC(2026, 5, 12, 12, 5);

export const india = { id: 22, name: 'India', iso: 'IN', dialCode: '91' };
export const indonesia = { id: 6, name: 'Indonesia', iso: 'ID', dialCode: '62' };
export const telegram = { code: 'tg', name: 'Telegram' };

export function aNumber(change: Partial<NumberView> = {}): NumberView {
  return {
    id: 'e1',
    phase: 'waiting',
    createdAt: bought,
    service: telegram,
    country: india,
    cost: 280_000,
    overcharge: 0,
    otherAccount: false,
    locked: false,
    maxPrice: 280_000,
    balanceBefore: 2_356_000,
    fell: 0,
    compared: null,
    failure: null,
    boughtAt: bought,
    expiresAt: bought + 20 * minute,
    cancelFrom: bought + 2 * minute,
    cancelAt: null,
    giveUpAt: null,
    gaveUp: false,
    cancelStopped: false,
    phoneFill: 'typed',
    refund: 'none',
    refunded: 0,
    riseBeside: 0,
    endedAt: null,
    host: 'telegram.org',
    phone: {
      e164: '+919876543210',
      international: '+91 98765 43210',
      national: '098765 43210',
      nationalDigits: '9876543210',
      iso: 'IN',
    },
    sms: [],
    can: {
      fill: true,
      another: false,
      finish: false,
      cancel: true,
      keep: false,
      instead: true,
      dismiss: false,
    },
    ...change,
  };
}

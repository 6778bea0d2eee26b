// What a change of an entry means to a person who is not looking. Pure.
import type { Entry } from './entry.ts';

/**
 * `sms` one came · `stopped` one came before a cancel that was asked for · `unknown` a purchase has no answer · `given-up`
 * given back by itself · `expired` its time ran out · `refunded` money came back well after the number's end.
 */
export type News = 'sms' | 'stopped' | 'unknown' | 'given-up' | 'expired' | 'refunded';

/** A refund that comes at once is part of the cancel. */
const atOnce = 60_000;

export function newsOf(before: Entry, after: Entry): News | null {
  if (after.sms.length > before.sms.length) {
    return after.cancelStopped && !before.cancelStopped ? 'stopped' : 'sms';
  }
  if (after.refund === 'seen' && before.refund !== 'seen') {
    const since = (after.refundedAt ?? 0) - (before.endedAt ?? before.createdAt);
    return since > atOnce ? 'refunded' : null;
  }
  if (after.phase === before.phase) return null;
  if (after.phase === 'unknown') return 'unknown';
  if (after.phase === 'expired') return 'expired';
  return after.phase === 'cancelled' && after.gaveUp ? 'given-up' : null;
}

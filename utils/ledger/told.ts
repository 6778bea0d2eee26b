// What the service's status says of a number: entry + status → entry. A part of lifecycle.ts, which draws the whole.
import type { Status } from '../securesms/index.ts';
import { isLive, type Entry, type Sms } from './entry.ts';

/** By how much the end is put off each time the service says that a number is still waited for after its time. */
export const overtimeStep = 2 * 60_000;
/** How often it is put off. */
export const mostOvertime = 60;

export const ended = (entry: Entry, phase: Entry['phase'], at: number): Entry => ({
  ...entry,
  phase,
  cancelAt: null,
  giveUpAt: null,
  another: 'none',
  endedAt: at,
});

/** The last call went well; nothing changes (and nothing is written) where none had failed. */
const wentWell = (entry: Entry): Entry => (entry.failure === null ? entry : { ...entry, failure: null });

function received(entry: Entry, text: string, code: string | undefined, at: number): Entry {
  const newest = entry.sms.at(-1);
  const waiting = entry.phase === 'waiting';
  if (newest?.text === text && !(waiting && entry.waitSeen)) {
    // After "another" the old text may still be told until the new one is there: it is no news. Where we do not know
    // that "another" was accepted (the worker died), it was not.
    return waiting && entry.another === 'asked'
      ? { ...entry, phase: 'received', failure: null, another: 'none' }
      : wentWell(entry);
  }
  const sms: Sms = { text, code: code ?? null, receivedAt: at, typed: false };
  return {
    ...entry,
    phase: 'received',
    failure: null,
    cancelAt: null,
    giveUpAt: null,
    cancelStopped: entry.cancelStopped || entry.cancelAt !== null || entry.phase === 'cancelling',
    another: 'none',
    sms: [...entry.sms, sms],
  };
}

/** The service waits: where by our clock the time was over, our clock is wrong, or theirs is. */
function stillWaits(entry: Entry, at: number): Entry {
  const { phase, sms, waitSeen, another, expiresAt, overtime } = entry;
  let next = wentWell(entry);
  if (phase === 'cancelling') next = { ...next, phase: 'waiting' };
  if (phase === 'waiting' && sms.length > 0 && (!waitSeen || another === 'asked'))
    next = { ...next, waitSeen: true, another: 'accepted' };
  if (phase !== 'received' && expiresAt !== null && at >= expiresAt && overtime < mostOvertime)
    next = { ...next, expiresAt: at + overtimeStep, overtime: overtime + 1 };
  return next;
}

/** The next state after what the service told; the same object where that changes nothing. */
export function told(entry: Entry, says: Status, at: number): Entry {
  if (!isLive(entry) || entry.phase === 'intent') return entry;
  switch (says.state) {
    case 'waiting':
    case 'waiting-again':
      return stillWaits(entry, at);
    case 'received':
      return received(entry, says.text, says.code, at);
    case 'finished':
      return ended({ ...entry, failure: null }, 'done', at);
    case 'cancelled':
    case 'cancel-timeout': {
      // A number that got its SMS was paid for; one that did not is given back.
      if (entry.sms.length > 0) return ended({ ...entry, failure: null }, 'done', at);
      const over = says.state === 'cancel-timeout' || at >= (entry.expiresAt ?? Infinity);
      const mine = entry.phase === 'cancelling' || !over;
      return ended({ ...entry, failure: null, refund: 'due' }, mine ? 'cancelled' : 'expired', at);
    }
  }
}

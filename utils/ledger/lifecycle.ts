// A bought number's life as one pure state machine: entry + event → entry. Time comes with the event.
//
//   intent ──bought/salvaged─▶ waiting ──sms──▶ received ──another──▶ waiting …
//     │                          │  ▲              │
//     ├─refused──▶ refused       │  └─(status wait)│
//     │                          │                 ├─finished / life over──▶ done
//     └─no-answer─▶ unknown      │
//                    │           ├─cancelled──▶ cancelled (refund due ──refund-seen──▶ refund seen)
//                    │           └─life over──▶ expired   (refund due ──refund-seen──▶ refund seen)
//                    └─nothing-taken──▶ refused
//
// `cancelAt` is no phase of its own: a number whose cancel is queued still waits, and an SMS takes the queue away.
// An event that does not fit the phase changes nothing: replies may come late, twice, or after the end.
import type { Activation, Failure, Status } from '../securesms/index.ts';
import type { Binding, Entry, Sms } from './entry.ts';

/** api-reference, Set status: "only after 2 min from purchase". */
export const cancelWait = 120_000;
/** PROTOCOL.md, Time and money: an activation lives 20 minutes in the family. */
export const lifetime = 20 * 60_000;
/** How long after its time the service is still asked before the end is taken for granted. */
export const expiryGrace = 60_000;

export type LifeEvent =
  | { type: 'bought'; activation: Activation; at: number }
  /** The answer was cut off, but the id could be read: paid for, can be asked about and given back. */
  | { type: 'salvaged'; activationId: string; phoneNumber: string | null; at: number }
  | { type: 'overcharged'; amount: number }
  | { type: 'refused'; failure: Failure; at: number }
  | { type: 'no-answer'; failure: Failure | null }
  | { type: 'balance-compared'; balance: number; at: number }
  | { type: 'nothing-taken'; at: number }
  | { type: 'status'; status: Status; at: number }
  | { type: 'ask-failed'; failure: Failure }
  | { type: 'another-accepted' }
  | { type: 'finished'; at: number }
  | { type: 'cancel-queued'; at: number }
  | { type: 'cancel-withdrawn' }
  | { type: 'cancel-denied'; waitSeconds: number | undefined; at: number }
  | { type: 'cancelled'; balance: number | null; at: number }
  | { type: 'refund-baseline'; balance: number }
  | { type: 'refund-seen' }
  | { type: 'balance-moved'; amount: number }
  | { type: 'life-over'; at: number }
  | { type: 'bound'; binding: Binding }
  | { type: 'phone-fill'; outcome: Entry['phoneFill'] }
  | { type: 'code-typed' }
  | { type: 'code-untyped' }
  | { type: 'dismissed' };

/** True while the service may still send something to the number, or an answer about it is outstanding. */
export const isLive = (entry: Entry): boolean =>
  entry.phase === 'intent' || entry.phase === 'waiting' || entry.phase === 'received';

const ended = (entry: Entry, phase: Entry['phase'], at: number): Entry => ({
  ...entry,
  phase,
  cancelAt: null,
  endedAt: at,
});

/** The last call went well; nothing changes (and nothing is written) where none had failed. */
const wentWell = (entry: Entry): Entry => (entry.failure === null ? entry : { ...entry, failure: null });

type Bought = Pick<Activation, 'activationId' | 'cost' | 'canGetAnotherSms'> & { phoneNumber: string | null };

function bought(
  entry: Entry,
  { activationId, phoneNumber, cost, canGetAnotherSms }: Bought,
  at: number,
): Entry {
  // A reply without a cost is booked at the most it may have been: the person agreed to no more.
  const paid = cost ?? entry.maxPrice;
  return {
    ...entry,
    phase: 'waiting',
    failure: null,
    activationId,
    digits: phoneNumber,
    cost: paid,
    balanceAtEnd: entry.balanceBefore === null ? null : entry.balanceBefore - paid,
    boughtAt: at,
    expiresAt: at + lifetime,
    cancelFrom: at + cancelWait,
    canGetAnother: canGetAnotherSms,
  };
}

function received(entry: Entry, text: string, code: string | undefined, at: number): Entry {
  const newest = entry.sms.at(-1);
  // After "another" the old text may still be told until the new one is there: it is no news.
  if (newest?.text === text && !(entry.phase === 'waiting' && entry.waitSeen)) return wentWell(entry);
  const sms: Sms = { text, code: code ?? null, receivedAt: at, typed: false };
  return { ...entry, phase: 'received', failure: null, cancelAt: null, sms: [...entry.sms, sms] };
}

function status(entry: Entry, told: Status, at: number): Entry {
  if (entry.phase !== 'waiting' && entry.phase !== 'received') return entry;
  switch (told.state) {
    case 'waiting':
    case 'waiting-again':
      if (entry.phase !== 'waiting' || entry.sms.length === 0 || entry.waitSeen) return wentWell(entry);
      return { ...wentWell(entry), waitSeen: true };
    case 'received':
      return received(entry, told.text, told.code, at);
    case 'finished':
      return ended({ ...entry, failure: null }, 'done', at);
    case 'cancelled':
    case 'cancel-timeout': {
      // A number that got its SMS was paid for; one that did not is given back.
      if (entry.sms.length > 0) return ended({ ...entry, failure: null }, 'done', at);
      const over = told.state === 'cancel-timeout' || at >= (entry.expiresAt ?? Infinity);
      return ended({ ...entry, failure: null, refund: 'due' }, over ? 'expired' : 'cancelled', at);
    }
  }
}

function lifeOver(entry: Entry, at: number): Entry {
  if (entry.phase !== 'waiting' && entry.phase !== 'received') return entry;
  return entry.sms.length > 0 ? ended(entry, 'done', at) : ended({ ...entry, refund: 'due' }, 'expired', at);
}

/** What another number did to the balance (micro-dollars, a price is negative) proves nothing about this one. */
function balanceMoved(entry: Entry, amount: number): Entry {
  const { phase, refund, balanceBefore, balanceAtEnd } = entry;
  const counts = isLive(entry) || refund === 'due';
  if (phase === 'unknown' && balanceBefore !== null) {
    return { ...entry, balanceBefore: balanceBefore + amount };
  }
  return counts && balanceAtEnd !== null ? { ...entry, balanceAtEnd: balanceAtEnd + amount } : entry;
}

const withNewestTyped = (entry: Entry, typed: boolean): Entry => ({
  ...entry,
  sms: entry.sms.map((sms, index) => (index === entry.sms.length - 1 ? { ...sms, typed } : sms)),
});

/** The next state of `entry`; the same object where the event changes nothing. */
export function advance(entry: Entry, event: LifeEvent): Entry {
  const { phase } = entry;
  const waiting = phase === 'waiting';
  switch (event.type) {
    case 'bought':
      return phase === 'intent' ? bought(entry, event.activation, event.at) : entry;
    case 'salvaged':
      return phase === 'intent'
        ? bought(entry, { ...event, cost: undefined, canGetAnotherSms: false }, event.at)
        : entry;
    case 'overcharged':
      return { ...entry, overcharge: event.amount };
    case 'refused':
      return phase === 'intent' ? ended({ ...entry, failure: event.failure }, 'refused', event.at) : entry;
    case 'no-answer':
      return phase === 'intent' ? { ...entry, phase: 'unknown', failure: event.failure } : entry;
    case 'balance-compared':
      return phase === 'unknown' ? { ...entry, balanceAfter: event.balance } : entry;
    case 'nothing-taken':
      return phase === 'unknown' ? ended(entry, 'refused', event.at) : entry;
    case 'status':
      return status(entry, event.status, event.at);
    case 'ask-failed':
      return { ...entry, failure: event.failure };
    case 'another-accepted':
      return phase === 'received' ? { ...entry, phase: 'waiting', failure: null, waitSeen: false } : entry;
    case 'finished':
      return phase === 'received' || waiting ? ended({ ...entry, failure: null }, 'done', event.at) : entry;
    case 'cancel-queued':
      return waiting && entry.sms.length === 0 ? { ...entry, cancelAt: event.at } : entry;
    case 'cancel-withdrawn':
      return waiting ? { ...entry, cancelAt: null } : entry;
    case 'cancel-denied': {
      if (!waiting || entry.boughtAt === null) return entry;
      // The wait counts from the purchase; where we are past it already, ask again a little later.
      const from = entry.boughtAt + (event.waitSeconds === undefined ? cancelWait : event.waitSeconds * 1000);
      const at = Math.max(from, event.at + 5_000);
      return { ...entry, cancelFrom: at, cancelAt: entry.cancelAt === null ? null : at };
    }
    case 'cancelled':
      return waiting
        ? {
            ...ended({ ...entry, failure: null, refund: 'due' }, 'cancelled', event.at),
            balanceAtEnd: event.balance,
          }
        : entry;
    case 'refund-baseline':
      return entry.refund === 'seen' || entry.balanceAtEnd === event.balance
        ? entry
        : { ...entry, balanceAtEnd: event.balance };
    case 'refund-seen':
      return entry.refund === 'due' ? { ...entry, refund: 'seen' } : entry;
    case 'balance-moved':
      return balanceMoved(entry, event.amount);
    case 'life-over':
      return lifeOver(entry, event.at);
    case 'bound':
      return { ...entry, binding: event.binding };
    case 'phone-fill':
      return entry.phoneFill === event.outcome ? entry : { ...entry, phoneFill: event.outcome };
    case 'code-typed':
      return withNewestTyped(entry, true);
    case 'code-untyped':
      return withNewestTyped(entry, false);
    case 'dismissed':
      return isLive(entry) ? entry : { ...entry, dismissed: true };
  }
}

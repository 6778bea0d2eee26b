// A bought number's life as one pure state machine: entry + event → entry. Time comes with the event.
//
//   intent ──bought/salvaged──▶ waiting ◀──another──── received
//     │                         │ ▲  │ └─────sms──────▶ │  ▲
//     ├─refused──▶ refused      │ │  │                  │  └──sms (the cancel came too late)──┐
//     │             │ ▲         │ │  └─finished─▶ done ◀┴─finished / life over                │
//     │           fell│         │ └─────────────(status: still waiting; denied)───────────────┤
//     │             ▼ │         └──cancel-sent─────────────────────────────────────▶ cancelling
//     └─no-answer─▶ unknown     │                                                       │
//          nothing-taken ┘      ├─life over──▶ expired ─┐                               │
//          or the money came back                       ├─ refund due ─balance shows it─▶ refund seen
//                               └─(status: cancelled)─▶ cancelled ◀─────────────cancelled
//
// `cancelAt` (the person asked) and `giveUpAt` (no SMS came in time) are no phases: a number whose cancel is queued still
// waits, and an SMS takes the queue away. What is sent and not idempotent is written first: intent, cancelling, another
// asked. An event that does not fit the phase changes nothing: replies may come late, twice, or after the end.
import type { Activation } from '../securesms/index.ts';
import { isLive, type Entry } from './entry.ts';
import type { LifeEvent } from './events.ts';
import { ended, told } from './told.ts';

/** api-reference, Set status: "only after 2 min from purchase". */
export const cancelWait = 120_000;
/** PROTOCOL.md, Time and money: an activation lives 20 minutes in the family. */
export const lifetime = 20 * 60_000;

type Bought = Pick<Activation, 'activationId' | 'cost' | 'canGetAnotherSms'> & { phoneNumber: string | null };

function bought(
  entry: Entry,
  { activationId, phoneNumber, cost, canGetAnotherSms }: Bought,
  { at, giveUpAt }: { at: number; giveUpAt: number | null },
): Entry {
  return {
    ...entry,
    phase: 'waiting',
    failure: null,
    activationId,
    digits: phoneNumber,
    // A reply without a cost is booked at the most it may have been: the person agreed to no more.
    cost: cost ?? entry.maxPrice,
    costAssumed: cost === undefined,
    boughtAt: at,
    expiresAt: at + lifetime,
    cancelFrom: at + cancelWait,
    giveUpAt,
    canGetAnother: canGetAnotherSms,
  };
}

function lifeOver(entry: Entry, at: number): Entry {
  if (!isLive(entry) || entry.phase === 'intent') return entry;
  return entry.sms.length > 0 ? ended(entry, 'done', at) : ended({ ...entry, refund: 'due' }, 'expired', at);
}

function cancelDenied(entry: Entry, waitSeconds: number | undefined, now: number): Entry {
  if (entry.phase !== 'cancelling' || entry.boughtAt === null) return entry;
  // The wait counts from the purchase; where we are past it already, ask again a little later.
  const from = entry.boughtAt + (waitSeconds === undefined ? cancelWait : waitSeconds * 1000);
  const at = Math.max(from, now + 5_000);
  const { cancelAt, giveUpAt } = entry;
  return {
    ...entry,
    phase: 'waiting',
    failure: null,
    cancelFrom: at,
    cancelAt: cancelAt === null ? null : at,
    giveUpAt: giveUpAt === null ? null : Math.max(giveUpAt, at),
  };
}

function refundSeen(entry: Entry, amount: number, at: number): Entry {
  const seen: Entry = { ...entry, refund: 'seen', refunded: amount, refundedAt: at };
  if (entry.phase === 'unknown') return ended(seen, 'refused', at);
  return entry.refund === 'due' ? seen : entry;
}

const earlier = (at: number | null, by: number): number | null => (at === null ? null : at - by);

/**
 * The clock was set back: what is waited for comes nearer by as much, so that nothing waits for hours, and nothing lies
 * in the future that has happened.
 */
function setBack(entry: Entry, by: number, now: number): Entry {
  const over = !isLive(entry) && entry.refund !== 'due' && entry.phase !== 'unknown';
  if (over && Math.max(entry.createdAt, entry.endedAt ?? 0) <= now) return entry;
  return {
    ...entry,
    createdAt: entry.createdAt - by,
    boughtAt: earlier(entry.boughtAt, by),
    expiresAt: earlier(entry.expiresAt, by),
    cancelFrom: earlier(entry.cancelFrom, by),
    cancelAt: earlier(entry.cancelAt, by),
    giveUpAt: earlier(entry.giveUpAt, by),
    endedAt: earlier(entry.endedAt, by),
    compared: entry.compared && {
      ...entry.compared,
      since: entry.compared.since - by,
      at: entry.compared.at - by,
    },
  };
}

const withNewestTyped = (entry: Entry, typed: boolean): Entry => ({
  ...entry,
  sms: entry.sms.map((sms, index) => (index === entry.sms.length - 1 ? { ...sms, typed } : sms)),
});

function phoneFilled(entry: Entry, outcome: Entry['phoneFill']): Entry {
  if (entry.phoneFill === outcome) return entry;
  const ready = outcome === 'typed' && entry.ready === 'no' ? 'due' : entry.ready;
  return { ...entry, phoneFill: outcome, ready };
}

/** The next state of `entry`; the same object where the event changes nothing. */
export function advance(entry: Entry, event: LifeEvent): Entry {
  const { phase } = entry;
  const waiting = phase === 'waiting';
  const giveable = waiting && entry.sms.length === 0;
  switch (event.type) {
    case 'bought':
      return phase === 'intent' ? bought(entry, event.activation, event) : entry;
    case 'salvaged':
      return phase === 'intent'
        ? bought(entry, { ...event, cost: undefined, canGetAnotherSms: false }, event)
        : entry;
    case 'refused':
      return phase === 'intent' ? ended({ ...entry, failure: event.failure }, 'refused', event.at) : entry;
    case 'no-answer':
      return phase === 'intent' ? { ...entry, phase: 'unknown', failure: event.failure } : entry;
    case 'compared':
      // What other money hid once, no later balance brings to light.
      return phase === 'unknown'
        ? {
            ...entry,
            compared: {
              since: Math.min(entry.compared?.since ?? event.at, event.at),
              at: event.at,
              unclear: event.unclear || entry.compared?.unclear === true,
            },
          }
        : entry;
    case 'nothing-taken':
      return phase === 'unknown' && entry.fell === 0 ? ended(entry, 'refused', event.at) : entry;
    case 'status':
      return told(entry, event.status, event.at);
    case 'ask-failed':
      return isLive(entry) ? { ...entry, failure: event.failure } : entry;
    case 'another-asked':
      return phase === 'received'
        ? { ...entry, phase: 'waiting', failure: null, another: 'asked', waitSeen: false }
        : entry;
    case 'another-accepted':
      if (entry.sms.length > event.known || (!waiting && phase !== 'received')) return entry;
      return { ...entry, phase: 'waiting', failure: null, another: 'accepted' };
    case 'another-refused':
      return waiting && entry.another === 'asked' ? { ...entry, phase: 'received', another: 'none' } : entry;
    case 'finished':
      return phase === 'received' || waiting ? ended({ ...entry, failure: null }, 'done', event.at) : entry;
    case 'cancel-queued':
      return giveable ? { ...entry, cancelAt: event.at } : entry;
    case 'cancel-withdrawn':
      return waiting && (entry.cancelAt ?? entry.giveUpAt) !== null
        ? { ...entry, cancelAt: null, giveUpAt: null }
        : entry;
    case 'cancel-sent':
      return giveable ? { ...entry, phase: 'cancelling', gaveUp: entry.cancelAt === null } : entry;
    case 'cancel-denied':
      return cancelDenied(entry, event.waitSeconds, event.at);
    case 'cancel-too-late':
      return phase === 'cancelling'
        ? { ...entry, phase: 'waiting', cancelAt: null, giveUpAt: null, cancelStopped: true }
        : entry;
    case 'cancel-refused':
      return phase === 'cancelling'
        ? { ...entry, phase: 'waiting', cancelAt: null, giveUpAt: null, failure: event.failure }
        : entry;
    case 'cancelled':
      return phase === 'cancelling'
        ? ended({ ...entry, failure: null, refund: 'due' }, 'cancelled', event.at)
        : entry;
    case 'life-over':
      return lifeOver(entry, event.at);
    case 'fell':
      // What was taken for a "no" was none.
      return phase === 'unknown' || phase === 'refused'
        ? { ...entry, phase: 'unknown', fell: entry.fell + event.amount, endedAt: null, dismissed: false }
        : entry;
    case 'overcharged':
      return { ...entry, overcharge: entry.overcharge + event.amount };
    case 'overcharge-returned':
      return { ...entry, overcharge: 0 };
    case 'cost-learned':
      return { ...entry, cost: event.cost, costAssumed: false };
    case 'refund-seen':
      return refundSeen(entry, event.amount, event.at);
    case 'checked':
      return entry.checked || phase === 'intent' ? entry : { ...entry, checked: true };
    case 'clock-set-back':
      return setBack(entry, event.by, event.now);
    case 'bound':
      return { ...entry, binding: event.binding };
    case 'phone-fill':
      return phoneFilled(entry, event.outcome);
    case 'ready-sent':
      return entry.ready === 'due' ? { ...entry, ready: 'sent' } : entry;
    case 'code-typed':
      return withNewestTyped(entry, true);
    case 'code-untyped':
      return withNewestTyped(entry, false);
    case 'texts-dropped':
      return isLive(entry)
        ? entry
        : { ...entry, sms: entry.sms.map((sms) => ({ ...sms, text: null, code: null })) };
    case 'dismissed':
      return isLive(entry) || entry.dismissed
        ? entry
        : { ...entry, dismissed: true, endedAt: entry.endedAt ?? event.at };
  }
}

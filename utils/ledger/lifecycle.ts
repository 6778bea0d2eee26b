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
import type { Activation, Failure, Status } from '../securesms/index.ts';
import type { Binding, Entry, Sms } from './entry.ts';

/** api-reference, Set status: "only after 2 min from purchase". */
export const cancelWait = 120_000;
/** PROTOCOL.md, Time and money: an activation lives 20 minutes in the family. */
export const lifetime = 20 * 60_000;
/** By how much the end is put off each time the service says that a number is still waited for after its time. */
export const overtimeStep = 2 * 60_000;
/** How often it is put off. */
export const mostOvertime = 60;

export type LifeEvent =
  /** `giveUpAt`: when it is given back by itself without an SMS; null: never. */
  | { type: 'bought'; activation: Activation; at: number; giveUpAt: number | null }
  /** The answer was cut off, but the id could be read: paid for, can be asked about and given back. */
  | {
      type: 'salvaged';
      activationId: string;
      phoneNumber: string | null;
      at: number;
      giveUpAt: number | null;
    }
  | { type: 'refused'; failure: Failure; at: number }
  | { type: 'no-answer'; failure: Failure | null }
  | { type: 'compared'; at: number; unclear: boolean }
  | { type: 'nothing-taken'; at: number }
  | { type: 'status'; status: Status; at: number }
  | { type: 'ask-failed'; failure: Failure }
  | { type: 'another-asked' }
  /** `known`: how many SMS there were when it was asked for. */
  | { type: 'another-accepted'; known: number }
  | { type: 'another-refused' }
  | { type: 'finished'; at: number }
  | { type: 'cancel-queued'; at: number }
  | { type: 'cancel-withdrawn' }
  | { type: 'cancel-sent' }
  | { type: 'cancel-denied'; waitSeconds: number | undefined; at: number }
  /** The service knows of an SMS: the next question brings it. */
  | { type: 'cancel-too-late' }
  /** The service refused for a reason that waiting does not mend. */
  | { type: 'cancel-refused'; failure: Failure }
  | { type: 'cancelled'; at: number }
  | { type: 'life-over'; at: number }
  /** What a movement of the balance is explained by (`explain.ts`); amounts are positive. */
  | { type: 'fell'; amount: number }
  | { type: 'overcharged'; amount: number }
  | { type: 'overcharge-returned' }
  | { type: 'cost-learned'; cost: number }
  | { type: 'refund-seen'; amount: number; at: number }
  | { type: 'checked' }
  | { type: 'clock-set-back'; by: number; now: number }
  | { type: 'bound'; binding: Binding }
  | { type: 'phone-fill'; outcome: Entry['phoneFill'] }
  | { type: 'ready-sent' }
  | { type: 'code-typed' }
  | { type: 'code-untyped' }
  | { type: 'texts-dropped' }
  | { type: 'dismissed'; at: number };

const live: ReadonlySet<Entry['phase']> = new Set(['intent', 'waiting', 'received', 'cancelling']);

/** True while the service may still send something to the number, or an answer about it is outstanding. */
export const isLive = (entry: Entry): boolean => live.has(entry.phase);

const ended = (entry: Entry, phase: Entry['phase'], at: number): Entry => ({
  ...entry,
  phase,
  cancelAt: null,
  giveUpAt: null,
  another: 'none',
  endedAt: at,
});

/** The last call went well; nothing changes (and nothing is written) where none had failed. */
const wentWell = (entry: Entry): Entry => (entry.failure === null ? entry : { ...entry, failure: null });

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

function status(entry: Entry, told: Status, at: number): Entry {
  if (!isLive(entry) || entry.phase === 'intent') return entry;
  switch (told.state) {
    case 'waiting':
    case 'waiting-again':
      return stillWaits(entry, at);
    case 'received':
      return received(entry, told.text, told.code, at);
    case 'finished':
      return ended({ ...entry, failure: null }, 'done', at);
    case 'cancelled':
    case 'cancel-timeout': {
      // A number that got its SMS was paid for; one that did not is given back.
      if (entry.sms.length > 0) return ended({ ...entry, failure: null }, 'done', at);
      const over = told.state === 'cancel-timeout' || at >= (entry.expiresAt ?? Infinity);
      const mine = entry.phase === 'cancelling' || !over;
      return ended({ ...entry, failure: null, refund: 'due' }, mine ? 'cancelled' : 'expired', at);
    }
  }
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
      return status(entry, event.status, event.at);
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

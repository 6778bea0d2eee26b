/**
 * The order of an activation's statuses, as a table (PROTOCOL.md, Time and money).
 *
 *   bought ──1──▶ ready            "after purchase 8 or 1; after 1 only 8;
 *     │ ╲          │                 after a code 3 or 6; after 3 only 6"
 *     8  ╲sms      8 (2 min)
 *     ▼   ▼        ▼
 *  cancelled   received ──3──▶ retrying ──sms──▶ received …
 *                  └──6──▶ finished ◀──6──┘
 *
 * After 20 minutes whatever is still open ends: refunded as `expired` if no SMS ever came, else `finished`.
 */

export type State = 'bought' | 'ready' | 'received' | 'retrying' | 'finished' | 'cancelled' | 'expired';
export type SettableStatus = 1 | 3 | 6 | 8;

/** api-reference, Set status: "only after 2 min from purchase". */
export const CANCEL_AFTER_MS = 2 * 60_000;
/** PROTOCOL.md: "An activation lives 20 minutes in the family." */
export const LIFETIME_MS = 20 * 60_000;

const NEXT: Record<State, Partial<Record<SettableStatus, State>>> = {
  bought: { 1: 'ready', 8: 'cancelled' },
  ready: { 8: 'cancelled' },
  received: { 3: 'retrying', 6: 'finished' },
  retrying: { 6: 'finished' },
  finished: {},
  cancelled: {},
  expired: {},
};

/** The state after this status was set, or undefined where the order forbids it. */
export const afterStatus = (state: State, status: SettableStatus): State | undefined => NEXT[state][status];

export const isSettable = (status: number): status is SettableStatus => [1, 3, 6, 8].includes(status);

export const isLive = (state: State): boolean => ['bought', 'ready', 'received', 'retrying'].includes(state);

/** What an arriving SMS meets: a second one is shown only after status 3, an ended number has no reader. */
export function onSms(state: State): 'delivered' | 'queued' | 'dropped' {
  if (state === 'received') return 'queued';
  return isLive(state) ? 'delivered' : 'dropped';
}

/** How an open activation ends by itself; only one that never got an SMS is paid back. */
export const onExpiry = (hadSms: boolean): State => (hadSms ? 'finished' : 'expired');

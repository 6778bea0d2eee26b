// What can be done with a number now: which commands are buttons, which are quiet, and what cancelling does and when.
import type { NumberView } from '../../utils/messages/views.ts';

export type NumberCommand = 'fill' | 'another' | 'finish' | 'cancel' | 'keep' | 'instead' | 'dismiss';

export type CancelState =
  | { kind: 'none' }
  /** Pressing cancels at once. */
  | { kind: 'ready' }
  /** Pressing queues: the service allows it in `left` milliseconds. */
  | { kind: 'countdown'; left: number }
  | { kind: 'queued'; left: number }
  /** Queued, and carried out once the key is unlocked: no time can be named. */
  | { kind: 'held' }
  | { kind: 'cancelling' };

export function cancelState(number: NumberView, now: number, asked: boolean): CancelState {
  const { cancelAt, cancelFrom, giveUpAt, can } = number;
  if (number.otherAccount || number.phase === 'cancelled' || number.endedAt !== null) return { kind: 'none' };
  if (number.phase === 'cancelling') return { kind: 'cancelling' };
  if (number.locked) return { kind: cancelAt === null ? 'none' : 'held' };
  if (cancelAt !== null && cancelAt > now) return { kind: 'queued', left: cancelAt - now };
  const due = cancelAt !== null || (giveUpAt !== null && giveUpAt <= now);
  if (due || (asked && can.cancel)) return { kind: 'cancelling' };
  if (!can.cancel) return { kind: 'none' };
  return cancelFrom !== null && cancelFrom > now
    ? { kind: 'countdown', left: cancelFrom - now }
    : { kind: 'ready' };
}

/** When the number is given back by itself without an SMS; null where it is not, or where a cancel comes first. */
export function givesUpAt(number: NumberView, now: number): number | null {
  const { phase, cancelAt, giveUpAt, otherAccount, locked } = number;
  const waits = phase === 'waiting' && cancelAt === null && !otherAccount && !locked;
  return waits && giveUpAt !== null && giveUpAt > now ? giveUpAt : null;
}

/**
 * Few buttons, in the order in which they are likely; what is rarely wanted is a quiet link after them. `corner`: what is
 * history goes off the list by a small cross; an unknown outcome is settled by that, which is no small thing.
 */
export type Actions = { buttons: NumberCommand[]; quiet: NumberCommand[]; corner: 'dismiss' | null };

/**
 * @param from.canReachPage there is a page in front that a number can be typed into
 * @param from.offered another number is offered on the card already
 */
export function actions(
  { can, phase }: NumberView,
  cancel: CancelState,
  { canReachPage, offered }: { canReachPage: boolean; offered: boolean },
): Actions {
  const queued = cancel.kind === 'queued' || cancel.kind === 'held';
  const leaving = queued || cancel.kind === 'cancelling';
  const wanted: [NumberCommand, boolean][] = [
    ['fill', can.fill && canReachPage && !leaving],
    ['another', can.another],
    ['finish', can.finish],
    ['cancel', cancel.kind === 'ready' || cancel.kind === 'countdown'],
    ['keep', can.keep && queued],
    ['dismiss', can.dismiss && phase === 'unknown'],
  ];
  return {
    buttons: wanted.filter(([, shown]) => shown).map(([command]) => command),
    quiet: can.instead && !offered ? ['instead'] : [],
    corner: can.dismiss && phase !== 'unknown' ? 'dismiss' : null,
  };
}

// What the card of one number shows, derived from the ledger's view of it and the time.
import type { NumberView } from '../utils/messages/views.ts';
import type { ProblemKind } from '../utils/messages/problem.ts';
import { mayHaveTakenEffect } from '../utils/securesms/index.ts';
import { say, words, type Said } from './words/index.ts';

export type CancelState =
  | { kind: 'none' }
  /** Pressing cancels at once. */
  | { kind: 'ready' }
  /** Pressing queues: the service allows it in `left` milliseconds. */
  | { kind: 'countdown'; left: number }
  | { kind: 'queued'; left: number }
  | { kind: 'cancelling' };

export function cancelState(number: NumberView, now: number, asked: boolean): CancelState {
  const { cancelAt, cancelFrom, can } = number;
  if (number.otherAccount || number.phase === 'cancelled' || number.endedAt !== null) return { kind: 'none' };
  if (cancelAt !== null && cancelAt > now) return { kind: 'queued', left: cancelAt - now };
  if (cancelAt !== null || (asked && can.cancel)) return { kind: 'cancelling' };
  if (!can.cancel) return { kind: 'none' };
  return cancelFrom !== null && cancelFrom > now
    ? { kind: 'countdown', left: cancelFrom - now }
    : { kind: 'ready' };
}

/** How much of the number's life is left: milliseconds and the fraction of the whole; null when it does not run. */
export function life(number: NumberView, now: number): { left: number; fraction: number } | null {
  const { boughtAt, expiresAt, phase } = number;
  if (boughtAt === null || expiresAt === null || (phase !== 'waiting' && phase !== 'received')) return null;
  const left = Math.max(0, expiresAt - now);
  return { left, fraction: Math.min(1, left / Math.max(1, expiresAt - boughtAt)) };
}

/** `copied`: this window put the number on the clipboard because the page had no field for it. */
function fillStatus({ phoneFill }: NumberView, copied: boolean): string {
  if (phoneFill === 'typed') return words.status.typed;
  if (phoneFill === 'no-field') return copied ? words.status.noField : words.status.noFieldCopy;
  if (phoneFill === 'taken') return words.status.taken;
  return phoneFill === 'failed' ? words.status.failed : words.status.toType;
}

/** The secondary line: what is being waited for, in the order in which it will happen; or how it ended. */
export function statusParts(number: NumberView, copied: boolean): string[] {
  const { phase, sms, host, failure, phone } = number;
  if (number.otherAccount && number.endedAt === null) return [words.status.otherAccount];
  if (phase === 'waiting' && phone === null) return [words.status.cutOff];
  if (phase === 'intent') return [words.status.asking];
  if (phase === 'waiting') {
    if (sms.length > 0) return [words.status.waitingAnother];
    return host === null ? [words.status.waitingSms] : [fillStatus(number, copied), words.status.waitingSms];
  }
  if (phase === 'cancelled') return [words.status.cancelled];
  if (phase === 'expired') return [words.status.expired];
  if (phase === 'done') return [words.status.done];
  if (phase === 'refused')
    return failure ? [words.status.refused] : [words.status.refused, words.status.noMoney];
  return [];
}

/** What became of the money; a refund is called given back only when the balance shows it. */
export function moneyLine(number: NumberView): string | null {
  const amount = number.cost ?? number.maxPrice;
  if (number.refund === 'seen') return words.status.givenBack(amount);
  if (number.refund === 'due') {
    return number.phase === 'cancelled' ? words.status.askedBack(amount) : words.status.comesBack(amount);
  }
  return number.cost !== null && number.endedAt !== null ? words.status.paid(number.cost) : null;
}

/** A purchase whose answer never came: what is known, and what to do. */
export function unknownOutcome({ balanceBefore, balanceAfter, createdAt, failure }: NumberView): {
  known: string;
  todo: string;
  nothingTaken: boolean;
} {
  const { unknown } = words;
  const look = { todo: unknown.todoNotRead(createdAt), nothingTaken: false };
  if (balanceBefore === null || balanceAfter === null) return { known: unknown.notRead, ...look };
  if (balanceAfter > balanceBefore) return { known: unknown.rose, ...look };
  const fell = balanceBefore - balanceAfter;
  if (fell === 0) return { known: unknown.same, todo: unknown.todoSame, nothingTaken: true };
  const saidNo = failure !== null && !mayHaveTakenEffect(failure);
  return {
    known: saidNo ? unknown.fellDespite(fell) : unknown.fell(fell),
    todo: unknown.todoFell(createdAt),
    nothingTaken: false,
  };
}

/** More money went than the number costs: said with the way to the account, where the rest is found. */
export function overchargeNotice({ overcharge }: NumberView): Said | null {
  if (overcharge <= 0) return null;
  const { odd, unknown } = words;
  const link = { to: 'account', text: unknown.account } as const;
  return { sentence: odd.overcharge(overcharge), next: odd.overchargeNext, link };
}

/** What stands in this number's way, unless the screen says it already. */
export function cardNotice(number: NumberView, now: number, saidAbove: ProblemKind[]): Said | null {
  const { failure, cancelAt, cancelFrom, boughtAt } = number;
  if (cancelAt !== null && cancelAt > now && cancelFrom !== null && number.endedAt === null) {
    const wait = boughtAt === null ? {} : { waitSeconds: (cancelFrom - boughtAt) / 1000 };
    return say({ kind: 'early-cancel-denied', ...wait }, { cancelAt });
  }
  if (failure === null || number.phase === 'unknown' || saidAbove.includes(failure.kind)) return null;
  const doing = number.phase === 'refused' ? ('buying' as const) : undefined;
  return say(failure, {
    doing,
    service: number.service.name,
    country: number.country.name,
    price: number.maxPrice,
    balance: number.balanceBefore ?? undefined,
  });
}

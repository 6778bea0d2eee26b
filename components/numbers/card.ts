// What the card of one number says, derived from the ledger's view of it and the time. What can be done: card-actions.ts.
import type { NumberView } from '../../utils/messages/views.ts';
import type { ProblemKind } from '../../utils/messages/problem.ts';
import { mayHaveTakenEffect } from '../../utils/securesms/effect.ts';
import type { PageHere } from './pointable.ts';
import { say, words, type Said } from '../words/index.ts';

/** How much of the number's life is left: milliseconds and the fraction of the whole; null when it does not run. */
export function life(number: NumberView, now: number): { left: number; fraction: number } | null {
  const { boughtAt, expiresAt, phase } = number;
  if (boughtAt === null || expiresAt === null || (phase !== 'waiting' && phase !== 'received')) return null;
  const left = Math.max(0, expiresAt - now);
  return { left, fraction: Math.min(1, left / Math.max(1, expiresAt - boughtAt)) };
}

/**
 * `copied`: this window put the number on the clipboard because the page had no field for it.
 * `taught`: what the person taught about the page in front.
 */
function fillStatus({ phoneFill }: NumberView, copied: boolean, taught: PageHere['taught']['phone']): string {
  if (phoneFill === 'typed') return taught === 'field' ? words.correcting.pointedAt : words.status.typed;
  if (taught === 'none') return copied ? words.correcting.noneCopied : words.correcting.none;
  if (phoneFill === 'no-field') return copied ? words.status.noField : words.status.noFieldCopy;
  if (phoneFill === 'taken') return words.status.taken;
  if (phoneFill === 'other-country')
    return copied ? words.status.otherCountry : words.status.otherCountryCopy;
  return phoneFill === 'failed' ? words.status.failed : words.status.toType;
}

/** The secondary line: what is being waited for, in the order in which it will happen; or how it ended. */
export function statusParts(number: NumberView, copied: boolean, here: PageHere | null = null): string[] {
  const { phase, sms, host, failure, phone } = number;
  if (number.otherAccount && number.endedAt === null) return [words.status.otherAccount];
  const { locked, waitingSms } = words.status;
  if (phase === 'waiting' && phone === null) return [words.status.cutOff];
  if (phase === 'intent') return [words.status.asking];
  if (phase === 'waiting') {
    if (sms.length > 0) return [number.locked ? locked : words.status.waitingAnother];
    const waits = number.locked ? locked : waitingSms;
    return host === null
      ? [waits]
      : [fillStatus(number, copied, host === here?.host ? here.taught.phone : null), waits];
  }
  // "Cancelling…" stands beside the actions: more is said only where the answer does not come.
  if (phase === 'cancelling') return failure ? [words.status.cancelSent] : [];
  if (phase === 'cancelled') return [number.gaveUp ? words.status.gaveUp : words.status.cancelled];
  if (phase === 'expired') return [words.status.expired];
  if (phase === 'done') return [words.status.done];
  if (phase === 'refused')
    return failure || number.refund === 'seen'
      ? [words.status.refused]
      : [words.status.refused, words.status.noMoney];
  return [];
}

/** What became of the money; a refund is called given back only when the balance shows it. */
export function moneyLine(number: NumberView): string | null {
  const amount = number.cost ?? number.maxPrice;
  if (number.refund === 'seen') return words.status.givenBack(number.refunded);
  if (number.refund === 'due') {
    if (number.riseBeside > amount) return words.status.mayBeIn(amount, number.riseBeside);
    return number.phase === 'cancelled' ? words.status.askedBack(amount) : words.status.comesBack(amount);
  }
  return number.cost !== null && number.endedAt !== null ? words.status.paid(number.cost) : null;
}

/** A purchase whose answer never came: what is known, and what to do. */
export function unknownOutcome({ fell, compared, createdAt, failure }: NumberView): {
  known: Said;
  todo: string;
  nothingTaken: boolean;
} {
  const { unknown } = words;
  const known = (next: string): Said => ({ sentence: unknown.noAnswer, next });
  const look = { todo: unknown.todoNotRead(createdAt), nothingTaken: false };
  if (fell === 0) {
    if (compared === null) return { known: known(unknown.notRead), ...look };
    if (compared.unclear) return { known: known(unknown.unclear), ...look };
    return { known: known(unknown.same), todo: unknown.todoSame, nothingTaken: true };
  }
  const saidNo = failure !== null && !mayHaveTakenEffect(failure);
  return {
    known: { ...known(unknown.fell(fell)), ...(saidNo && { sentence: unknown.saidNo }) },
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

/** A cancel that was asked for and did not happen, because an SMS came first: until the person goes on with the number. */
export function stoppedNotice({ cancelStopped, phase, cost, sms }: NumberView): Said | null {
  if (!cancelStopped) return null;
  const { stopped, staysPaid, stoppedUnread, stoppedUnreadNext } = words.status;
  if (phase === 'received') return { sentence: stopped, ...(cost !== null && { next: staysPaid(cost) }) };
  return phase === 'waiting' && sms.length === 0
    ? { sentence: stoppedUnread, next: stoppedUnreadNext }
    : null;
}

/** What stands in this number's way, unless the screen says it already. */
export function cardNotice(number: NumberView, now: number, saidAbove: ProblemKind[]): Said | null {
  const { failure, cancelAt, cancelFrom, boughtAt } = number;
  const queued = cancelAt !== null && cancelAt > now && number.endedAt === null;
  if (queued && cancelFrom !== null && !number.locked) {
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

// What is to be done next without the person, and when: pure, so that restarts and moved clocks can be tested.
import type { Entry } from '../ledger/entry.ts';
import { expiryGrace } from '../ledger/lifecycle.ts';

const second = 1000;
const minute = 60 * second;

/** How long a refund is looked for; after that the person is still told that it was not seen. */
const refundWatch = 24 * 60 * minute;
/** How long after an unanswered purchase an unchanged balance proves that nothing was taken. */
export const unknownSettling = minute;

/**
 * `ask` status · `cancel` now, as was queued · `compare` the balance after an unknown outcome · `refund`: look
 * whether it arrived · `end` a number whose time is over.
 */
export type Job = { kind: 'ask' | 'cancel' | 'compare' | 'refund' | 'end'; entryId: string; at: number };

/** What only this worker remembers, by its own clock. Times that lie ahead of now mean that the clock was set back. */
export type Memory = {
  /** When it asked last, by entry. */
  askedAt: ReadonlyMap<string, number>;
  /** When another code was asked for, by entry. */
  anewAt: ReadonlyMap<string, number>;
  /** The pause after failures: when it began and when it ends. */
  pausedAt: number;
  pausedUntil: number;
};

/**
 * Milliseconds between two questions about one number: 3 s for two minutes, then 5 s, then 10 s (DESIGN, "Codes
 * arrive fast"). `since`: time since the number was bought or another code was asked for.
 */
export function pollInterval(since: number): number {
  if (since < 2 * minute) return 3 * second;
  return since < 5 * minute ? 5 * second : 10 * second;
}

/** Pause after failures in a row, in ms; a Retry-After in seconds wins. Doubles from 2 s to a minute. */
export function backoff(failures: number, retryAfterSeconds?: number): number {
  if (retryAfterSeconds !== undefined) return Math.min(Math.max(retryAfterSeconds, 1), 600) * second;
  return Math.min(2 ** failures * second, minute);
}

function refundInterval(since: number): number {
  if (since < minute) return 5 * second;
  return since < 10 * minute ? minute : 10 * minute;
}

/** True where the service still said nothing final after the number's time and its grace were over. */
function askedAfterEnd(entry: Entry, last: number | undefined, now: number): boolean {
  const end = (entry.expiresAt ?? Infinity) + expiryGrace;
  if (last === undefined || last < end) return false;
  // A question that went unanswered proves nothing: an SMS may have come meanwhile, and was paid for.
  const answered = entry.failure === null || entry.failure.kind === 'no-activation';
  return answered || now - end > refundWatch;
}

function jobFor(entry: Entry, memory: Memory, now: number): Job | null {
  const remembered = memory.askedAt.get(entry.id);
  const last = remembered !== undefined && remembered <= now ? remembered : undefined;
  const job = (kind: Job['kind'], at: number): Job => ({ kind, entryId: entry.id, at });
  const again = (interval: number) => (last === undefined ? now : last + interval);

  if (entry.phase === 'waiting') {
    if (askedAfterEnd(entry, last, now)) return job('end', now);
    const since = now - (memory.anewAt.get(entry.id) ?? entry.boughtAt ?? now);
    const ask = job('ask', again(pollInterval(since)));
    if (entry.cancelAt === null) return ask;
    const cancel = job('cancel', Math.max(entry.cancelAt, again(3 * second)));
    return cancel.at <= ask.at ? cancel : ask;
  }
  if (entry.phase === 'received') return job('end', entry.expiresAt ?? now);
  if (entry.phase === 'unknown' && !entry.dismissed) {
    const taken = entry.balanceAfter !== null && entry.balanceAfter < (entry.balanceBefore ?? 0);
    return taken ? null : job('compare', again(10 * second));
  }
  if (entry.refund === 'due' && entry.endedAt !== null && now - entry.endedAt < refundWatch) {
    return job('refund', again(refundInterval(now - entry.endedAt)));
  }
  return null;
}

/** The job that is due first, or null when nothing is left to do without the person. */
export function nextJob(entries: readonly Entry[], memory: Memory, now: number): Job | null {
  const pausedUntil = memory.pausedAt <= now ? memory.pausedUntil : now;
  let first: Job | null = null;
  for (const entry of entries) {
    const job = jobFor(entry, memory, now);
    // `end` needs no request; everything else waits out a pause.
    if (job && job.kind !== 'end') job.at = Math.max(job.at, pausedUntil);
    if (job && (first === null || job.at < first.at)) first = job;
  }
  return first;
}

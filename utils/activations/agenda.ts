// What is to be done next without the person, and when: pure, so that restarts and moved clocks can be tested.
import type { Entry } from '../ledger/entry.ts';
import { lifetime } from '../ledger/lifecycle.ts';
import { mostOvertime } from '../ledger/told.ts';

const second = 1000;
const minute = 60 * second;

/** How long a refund is looked for by itself; later readings of the balance still settle it. */
const refundWatch = 24 * 60 * minute;
/** How long after an unanswered purchase an unchanged balance proves that nothing was taken. */
export const unknownSettling = minute;
/** Until when a purchase that was paid and lost may come back by itself: the service gives back what got no SMS. */
const lostWatch = lifetime + 10 * minute;
/** How long after its end a number is asked about while nobody answers, and from when on only now and then. */
const unreachable = 7 * 24 * 60 * minute;
const longOver = 60 * minute;
/** How long after an unanswered purchase was settled as "nothing taken" its late effect is looked for. */
const lateEffectWatch = 10 * minute;
/** How long the service is asked to confirm the end of a number that got its code. */
const finishGrace = minute;

/**
 * `answer`: a purchase is on its way, nothing is to be done but to live · `ask` status · `ready`: tell that the number was put into a page · `cancel` now, as was queued or because no SMS came ·
 * `finish` a number that got its code and whose time is over · `compare` the balance after an unknown outcome · `refund`:
 * look whether it arrived · `end` a number that nobody can say more about.
 */
export type Job = {
  kind: 'answer' | 'ask' | 'ready' | 'cancel' | 'finish' | 'compare' | 'refund' | 'end';
  entryId: string;
  at: number;
};

/** What only this worker remembers, by its own clock. Times that lie ahead of now mean that the clock was set back. */
export type Memory = {
  /** When it asked last, by entry. */
  askedAt: ReadonlyMap<string, number>;
  /** From when on a number may have an SMS that somebody told of, by entry: it is asked about then, whenever it was last. */
  hintedAt: ReadonlyMap<string, number>;
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

/**
 * True where the service can say nothing more about a number whose time is over by our clock: asked after the end, it did
 * not know the number, or it has said "wait" for hours, or nobody could be reached for a week. A computer that slept
 * through the end asks first: an SMS may have come, and was paid for.
 */
function isOver({ expiresAt, failure, overtime }: Entry, last: number | undefined, now: number): boolean {
  const end = expiresAt ?? Infinity;
  if (last === undefined || last < end) return false;
  return failure?.kind === 'no-activation' || overtime >= mostOvertime || now - end > unreachable;
}

function jobForWaiting(entry: Entry, memory: Memory, now: number, last: number | undefined): Job {
  const job = (kind: Job['kind'], at: number): Job => ({ kind, entryId: entry.id, at });
  const again = (interval: number) => (last === undefined ? now : last + interval);
  if (isOver(entry, last, now)) return job('end', now);
  const lost = entry.failure?.kind === 'no-activation';
  const soon = (lost ? 30 : 3) * second;
  if (entry.phase === 'cancelling') return job('cancel', again(soon));
  const end = entry.expiresAt ?? Infinity;
  if (entry.sms.length > 0 && now >= end) return job('finish', again(10 * second));
  if (now - end > longOver) return job('ask', again(10 * minute));
  const since = now - (memory.anewAt.get(entry.id) ?? entry.boughtAt ?? now);
  const polled = again(Math.max(pollInterval(since), lost ? soon : 0));
  const ask = job('ask', Math.min(polled, memory.hintedAt.get(entry.id) ?? Infinity));
  if (entry.ready === 'due' && entry.sms.length === 0 && entry.cancelAt === null)
    return job('ready', again(second));
  const due = Math.min(entry.cancelAt ?? Infinity, entry.giveUpAt ?? Infinity);
  const cancel = job('cancel', Math.max(due, again(soon)));
  return cancel.at <= ask.at ? cancel : ask;
}

function jobFor(entry: Entry, memory: Memory, now: number): Job | null {
  const remembered = memory.askedAt.get(entry.id);
  const last = remembered !== undefined && remembered <= now ? remembered : undefined;
  const job = (kind: Job['kind'], at: number): Job => ({ kind, entryId: entry.id, at });
  const again = (interval: number) => (last === undefined ? now : last + interval);

  switch (entry.phase) {
    case 'waiting':
    case 'cancelling':
      return jobForWaiting(entry, memory, now, last);
    case 'received': {
      const end = entry.expiresAt ?? now;
      if (now >= end + finishGrace && last !== undefined && last >= end) return job('end', now);
      return isOver(entry, last, now) ? job('end', now) : job('finish', Math.max(end, again(10 * second)));
    }
    case 'intent':
      return job('answer', now + minute);
    case 'unknown': {
      const watched = entry.fell > 0 || entry.compared?.unclear === true;
      if (watched) return now - entry.createdAt < lostWatch ? job('compare', again(minute)) : null;
      return entry.dismissed || now - entry.createdAt > refundWatch
        ? null
        : job('compare', again(10 * second));
    }
    case 'refused':
      if (now - (entry.compared?.since ?? entry.createdAt) >= lateEffectWatch || entry.refund !== 'none')
        return null;
      // A "no" that the balance did not confirm yet, or an answer that never came and may still take effect.
      if (!entry.checked) return job('compare', again(10 * second));
      return entry.compared === null ? null : job('compare', again(minute));
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

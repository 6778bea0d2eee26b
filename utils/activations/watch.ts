// What happens to bought numbers without the person: asking for SMS, queued cancels, refunds, ends.
import { type Entry, isLive } from '../ledger/entry.ts';
import { mayHaveTakenEffect, type Failure } from '../securesms/index.ts';
import { backoff, nextJob, unknownSettling, type Job } from './agenda.ts';
import type { ReadBalance } from './balance.ts';
import type { ActivationDeps } from './deps.ts';

/** Failures after which the service may still do it later, or that say nothing about the number itself. */
const passing = (failure: Failure): boolean =>
  mayHaveTakenEffect(failure) ||
  [
    'bad-key',
    'no-key',
    'locked',
    'offline',
    'rate-limited',
    'blocked',
    'banned',
    'ip-not-allowed',
    'no-activation',
  ].includes(failure.kind);

/** How often a refused key is tried while a number lives. */
const keyTrial = 10 * 60_000;

/** Between two questions that nobody waits for. */
const leastApart = 1000;

/** How soon a refused write is tried again. */
const writeTrial = 30_000;

type Planned = { at: number; work: () => Promise<void> };

export function createWatch(deps: ActivationDeps, readBalance: ReadBalance) {
  const { client, ledger, account, money, now } = deps;
  const askedAt = new Map<string, number>();
  const anewAt = new Map<string, number>();
  const hintedAt = new Map<string, number>();
  let failures = 0;
  let pausedAt = 0;
  let pausedUntil = 0;

  function pause(failure: Failure): void {
    failures += 1;
    const retryAfter = failure.kind === 'rate-limited' ? failure.retryAfterSeconds : undefined;
    pausedAt = now();
    pausedUntil = pausedAt + backoff(failures, retryAfter);
  }

  /** What was bought with the key that is used now; other accounts' numbers wait for theirs. */
  async function mine(): Promise<Entry[]> {
    const accountId = await deps.accountId();
    return (await ledger.read()).filter((entry) => entry.account === accountId);
  }

  /**
   * Asks for one number's status and writes down what is new; answers the entry as it stands then.
   * @param balance how to read it from here: inside or outside of the money queue
   */
  async function ask(entry: Entry, balance: ReadBalance): Promise<Entry | undefined> {
    if (entry.activationId === null) return entry;
    const result = await client.getStatus(entry.activationId);
    // With another account's key meanwhile, the answer is not about our number.
    if ((await deps.accountId()) !== entry.account) return undefined;
    // Locked while it was asked for: nothing was learned of the number.
    if (!result.ok && result.failure.kind === 'locked') return undefined;
    if (!result.ok) {
      if (result.failure.kind !== 'no-activation') pause(result.failure);
      // One refusal may be a proxy's: the key counts as refused only where the balance is refused too.
      if (result.failure.kind === 'bad-key') await balance();
      return ledger.apply(entry.id, { type: 'ask-failed', failure: result.failure });
    }
    failures = 0;
    return ledger.apply(entry.id, { type: 'status', status: result.value, at: now() });
  }

  /**
   * DESIGN: right before cancelling the status is asked once more; a code that came wins. That the cancel goes out is
   * written before it does: whatever happens then, the next status tells.
   */
  async function cancel(entry: Entry): Promise<void> {
    const asked = await ask(entry, readBalance);
    if (!asked || asked.phase !== 'waiting' || asked.activationId === null || asked.failure !== null) {
      if (asked?.refund === 'due') await refund();
      return;
    }
    if (Math.min(asked.cancelAt ?? Infinity, asked.giveUpAt ?? Infinity) > now()) return;
    // What comes back is seen against the balance as it is now.
    const before = await readBalance();
    if (!before.ok) return pause(before.failure);
    const sent = await ledger.apply(entry.id, { type: 'cancel-sent' });
    if (sent?.phase !== 'cancelling') return;
    const result = await client.setStatus(asked.activationId, 'cancel');
    if (result.ok) {
      await ledger.apply(entry.id, { type: 'cancelled', at: now() });
      return refund();
    }
    const { failure } = result;
    if (failure.kind === 'early-cancel-denied') {
      await ledger.apply(entry.id, { type: 'cancel-denied', waitSeconds: failure.waitSeconds, at: now() });
    } else if (failure.kind === 'sms-received') {
      await ledger.apply(entry.id, { type: 'cancel-too-late' });
    } else if (passing(failure)) {
      // Perhaps carried out, perhaps not: the next status tells.
      pause(failure);
      await ledger.apply(entry.id, { type: 'ask-failed', failure });
    } else {
      await ledger.apply(entry.id, { type: 'cancel-refused', failure });
    }
  }

  /** api-reference, Set status 1: once the number was put into a page. It is a courtesy: no answer to it matters. */
  async function tellReady({ id, activationId }: Entry): Promise<void> {
    if (activationId === null) return;
    const result = await client.setStatus(activationId, 'ready');
    if (!result.ok && !mayHaveTakenEffect(result.failure) && passing(result.failure)) {
      pause(result.failure);
      if (result.failure.kind !== 'no-activation') return;
    }
    await ledger.apply(id, { type: 'ready-sent' });
  }

  /** The time of a number that got its code is over: the service is asked a last time, then told that we are done. */
  async function finish(entry: Entry): Promise<void> {
    const asked = await ask(entry, () => money(readBalance));
    if (!asked || asked.activationId === null || asked.failure !== null || asked.endedAt !== null) return;
    if (asked.expiresAt !== null && asked.expiresAt > now()) return;
    const result = await client.setStatus(asked.activationId, 'complete');
    if (result.ok) await ledger.apply(entry.id, { type: 'finished', at: now() });
    else if (passing(result.failure)) pause(result.failure);
    else await ledger.apply(entry.id, { type: 'life-over', at: now() });
  }

  async function refund(): Promise<void> {
    const balance = await readBalance();
    if (!balance.ok) pause(balance.failure);
  }

  async function compare({ id }: Entry): Promise<void> {
    await refund();
    const after = await ledger.find(id);
    if (after?.phase !== 'unknown' || !after.compared || after.compared.unclear) return;
    if (after.compared.at - after.compared.since >= unknownSettling)
      await ledger.apply(id, { type: 'nothing-taken', at: now() });
  }

  async function run(job: Job): Promise<void> {
    const entry = await ledger.find(job.entryId);
    if (!entry) return;
    if (job.kind === 'answer') return;
    if (job.kind === 'end') {
      await ledger.apply(entry.id, { type: 'life-over', at: now() });
      return;
    }
    askedAt.set(entry.id, now());
    hintedAt.delete(entry.id);
    switch (job.kind) {
      case 'ask': {
        const after = await ask(entry, () => money(readBalance));
        // A refund to be seen, or a purchase after which the balance could not be read yet.
        if (after && (after.refund === 'due' || !after.checked)) await money(refund);
        return;
      }
      case 'ready':
        return tellReady(entry);
      case 'finish':
        return finish(entry);
      case 'cancel':
        return money(() => cancel(entry));
      case 'refund':
        return money(refund);
      case 'compare':
        return money(() => compare(entry));
    }
  }

  /**
   * While the key is locked nothing is due, and so no alarm rings: it could do nothing. Unlocking finds all that is overdue,
   * ends and refunds, since what is due follows from the ledger.
   * No number is asked about while the service refuses the key. While one lives, the key alone is tried now and then, in
   * case the refusal was a passing one; else it goes on where it was once a new key is given.
   */
  async function planned(): Promise<Planned | null> {
    if (await deps.locked()) return null;
    const entries = await mine();
    const { rejectedAt } = await account.state();
    if (rejectedAt === null) {
      const job = nextJob(entries, { askedAt, anewAt, hintedAt, pausedAt, pausedUntil }, now());
      return job && { at: job.at, work: () => run(job) };
    }
    if (!entries.some(isLive)) return null;
    return { at: Math.min(rejectedAt, now()) + keyTrial, work: () => money(refund) };
  }

  /** @returns ms until the next thing is due, or null when nothing is left to watch */
  async function untilNext(): Promise<number | null> {
    const next = await planned();
    const delay = next && Math.max(0, next.at - now());
    // What storage refused is in this worker's memory alone: it must live, and try again.
    const { unwritten } = await ledger.health();
    return unwritten ? Math.min(delay ?? Infinity, writeTrial) : delay;
  }

  return {
    untilNext,
    /**
     * Does the one thing that is due first, if it is due.
     * @returns as `untilNext` does afterwards
     */
    async step(): Promise<number | null> {
      const due = await planned();
      if (due && due.at <= now()) await due.work();
      return untilNext();
    },
    /** A number whose wait began anew is asked for at once. */
    forget(id: string): void {
      askedAt.delete(id);
      anewAt.set(id, now());
    },
    /**
     * Somebody says that an SMS came. Nothing of it is believed: what waits is asked about soon, and a pause is waited out
     * all the same. Not within a second of the last question: at most one a second in all.
     */
    async hint(): Promise<void> {
      const asked = Math.max(0, ...askedAt.values());
      const at = asked <= now() ? Math.max(now(), asked + leastApart) : now();
      for (const { id, phase } of await mine()) if (phase === 'waiting') hintedAt.set(id, at);
    },
    /** The connection or the key changed: waiting out an old pause makes no sense. */
    resume(): void {
      failures = 0;
      pausedUntil = 0;
    },
  };
}

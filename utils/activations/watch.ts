// What happens to bought numbers without the person: asking for SMS, queued cancels, refunds, ends.
import type { Failure } from '../securesms/index.ts';
import { backoff, nextJob, unknownSettling, type Job } from './agenda.ts';
import type { ActivationDeps } from './deps.ts';
import type { Entry } from '../ledger/entry.ts';

export function createWatch(
  deps: ActivationDeps,
  compareBalance: (id: string) => Promise<Entry | undefined>,
) {
  const { client, ledger, account, now } = deps;
  const askedAt = new Map<string, number>();
  const anewAt = new Map<string, number>();
  /** When the service last said that a number still waits: a balance read before that holds no refund for it. */
  const waitedAt = new Map<string, number>();
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

  /** Asks for one number's status and writes down what is new; answers the entry as it stands then. */
  async function ask(entry: Entry): Promise<Entry | undefined> {
    if (entry.activationId === null) return entry;
    const known = entry.sms.length;
    const result = await client.getStatus(entry.activationId);
    if (!result.ok) {
      if (result.failure.kind !== 'no-activation') pause(result.failure);
      // One refusal may be a proxy's: the key counts as refused only where the balance is refused too.
      if (result.failure.kind === 'bad-key') await account.readBalance(client);
      return ledger.apply(entry.id, { type: 'ask-failed', failure: result.failure });
    }
    failures = 0;
    if (result.value.state === 'waiting') waitedAt.set(entry.id, now());
    const after = await ledger.apply(entry.id, { type: 'status', status: result.value, at: now() });
    const newest = after?.sms.at(-1);
    if (after && newest && after.sms.length > known) deps.smsArrived(after, newest);
    if (after?.refund === 'due') await baseline(after.id);
    return after;
  }

  /**
   * A refund that we did not ask for is proven against the balance as last read, where that was before it; else against
   * what the ledger reckons.
   */
  async function baseline(id: string): Promise<void> {
    const { balance } = await account.state();
    if (balance && balance.at <= (waitedAt.get(id) ?? -Infinity))
      await ledger.apply(id, { type: 'refund-baseline', balance: balance.amount });
  }

  /** DESIGN: right before cancelling the status is asked once more; a code that came wins. */
  async function cancel(entry: Entry): Promise<void> {
    const asked = await ask(entry);
    if (!asked || asked.cancelAt === null || asked.phase !== 'waiting' || asked.activationId === null) return;
    if (asked.failure !== null) return;
    const before = await account.readBalance(client);
    if (!before.ok) return pause(before.failure);
    await settleRefunds(before.value);
    const result = await client.setStatus(asked.activationId, 'cancel');
    if (result.ok) {
      await ledger.apply(entry.id, { type: 'cancelled', balance: before.value, at: now() });
      await refund();
      return;
    }
    const { failure } = result;
    if (failure.kind === 'early-cancel-denied') {
      await ledger.apply(entry.id, { type: 'cancel-denied', waitSeconds: failure.waitSeconds, at: now() });
    } else if (failure.kind === 'sms-received') {
      await ledger.apply(entry.id, { type: 'cancel-withdrawn' });
    } else {
      // Perhaps carried out, perhaps not: the next status tells.
      pause(failure);
      await ledger.apply(entry.id, { type: 'ask-failed', failure });
      await ledger.apply(entry.id, { type: 'refund-baseline', balance: before.value });
    }
  }

  /** Marks the refunds that this balance proves, oldest first; what proved one cannot prove another. */
  async function settleRefunds(balance: number): Promise<void> {
    for (const { id } of await mine()) {
      const entry = await ledger.find(id);
      if (entry?.refund !== 'due' || entry.balanceAtEnd === null || entry.cost === null) continue;
      if (balance < entry.balanceAtEnd + entry.cost) continue;
      await ledger.balanceMoved(id, entry.cost);
      await ledger.apply(id, { type: 'refund-seen' });
    }
  }

  async function refund(): Promise<void> {
    const balance = await account.readBalance(client);
    if (!balance.ok) return pause(balance.failure);
    await settleRefunds(balance.value);
  }

  async function compare(entry: Entry): Promise<void> {
    const after = await compareBalance(entry.id);
    if (!after || after.balanceAfter === null || after.balanceBefore === null) return;
    const nothingTaken = after.balanceAfter >= after.balanceBefore;
    if (nothingTaken && now() - after.createdAt >= unknownSettling) {
      await ledger.apply(entry.id, { type: 'nothing-taken', at: now() });
    }
  }

  async function run(job: Job): Promise<void> {
    const entry = await ledger.find(job.entryId);
    if (!entry) return;
    if (job.kind === 'end') {
      await ledger.apply(entry.id, { type: 'life-over', at: now() });
      await baseline(entry.id);
      return;
    }
    askedAt.set(entry.id, now());
    if (job.kind === 'ask') await ask(entry);
    else if (job.kind === 'cancel') await deps.money(() => cancel(entry));
    else if (job.kind === 'refund') await deps.money(refund);
    else await deps.money(() => compare(entry));
  }

  /** Nothing is asked while the service refuses the key; it goes on where it was once a new one is given. */
  const planned = async (): Promise<Job | null> => {
    if ((await account.state()).keyRejected) return null;
    return nextJob(await mine(), { askedAt, anewAt, pausedAt, pausedUntil }, now());
  };

  return {
    /**
     * Does the one thing that is due first, if it is due.
     * @returns ms until the next thing is due, or null when nothing is left to watch
     */
    async step(): Promise<number | null> {
      const job = await planned();
      if (job && job.at <= now()) await run(job);
      const next = await planned();
      return next && Math.max(0, next.at - now());
    },
    /** A number whose wait began anew is asked for at once. */
    forget(id: string): void {
      askedAt.delete(id);
      anewAt.set(id, now());
    },
    /** The connection or the key changed: waiting out an old pause makes no sense. */
    resume(): void {
      failures = 0;
      pausedUntil = 0;
    },
  };
}

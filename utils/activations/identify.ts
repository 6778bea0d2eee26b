// Whose key is this? Keys are regenerated, so another key may be the same account's, or that of one used before.
import type { Book } from '../ledger/book.ts';
import { isLive } from '../ledger/entry.ts';
import { ok, type Client, type Result } from '../securesms/index.ts';

/** How long a number that has ended is surely still known to the account that bought it. */
const remembered = 60 * 60_000;

/**
 * An account knows the numbers that it bought (NO_ACTIVATION otherwise, PROTOCOL.md). Where the newest is too old to
 * prove that, the balance must be the one we reckon with.
 * @param candidate asks with the key in question; `balance`: what it answered, micro-dollars
 * @param accounts the accounts used before with this API, the present one first
 * @returns the account's id; null for one never seen here; a failure where the service would not say
 */
export async function identify(
  candidate: Client,
  balance: number,
  book: Book,
  accounts: readonly string[],
  now: number,
): Promise<Result<string | null>> {
  for (const id of accounts) {
    const bought = book.entries.filter((entry) => entry.account === id && entry.activationId !== null);
    const newest = bought.findLast(isLive) ?? bought.at(-1);
    const sameBalance = book.accounts[id]?.balance === balance;
    if (newest?.activationId == null) {
      if (sameBalance) return ok(id);
      continue;
    }
    const status = await candidate.getStatus(newest.activationId);
    if (status.ok) return ok(id);
    if (status.failure.kind !== 'no-activation') return status;
    const forgotten = newest.endedAt !== null && now - newest.endedAt > remembered;
    if (forgotten && sameBalance) return ok(id);
  }
  return ok(null);
}

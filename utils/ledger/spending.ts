// What numbers have cost since a moment. Pure.
import type { Entry } from './entry.ts';

/** What is not known to be free is counted as spent: micro-dollars, never negative. */
function spentOn(entry: Entry): number {
  if (entry.phase === 'intent') return entry.maxPrice;
  if (entry.phase === 'unknown' && entry.fell === 0)
    return entry.compared !== null && !entry.compared.unclear ? 0 : entry.maxPrice;
  return (entry.cost ?? 0) + entry.overcharge + entry.fell - entry.refunded;
}

/** Micro-dollars spent on numbers asked for since `since` (epoch ms), less what has come back. */
export const spentSince = (entries: readonly Entry[], since: number): number =>
  entries.filter((entry) => entry.createdAt >= since).reduce((sum, entry) => sum + spentOn(entry), 0);

// The book as it lies in storage: its version, what older versions become, and what cannot be read. Pure.
import * as z from 'zod/mini';
import { accountSchema, type AccountBalance, type Book } from './book.ts';
import { entrySchema, type Entry } from './entry.ts';
import { movementSchema } from './explain.ts';

export const version = 2;

const anyBook = z.object({ version: z.int(), entries: z.array(z.unknown()) });
const restSchema = z.object({
  /** When it was written: a clock that is behind this was set back. */
  at: z.number(),
  accounts: z.record(z.string(), z.unknown()),
  movements: z.array(z.unknown()),
});

export type Opened = {
  book: Book;
  /** When the book was written; 0 where that is not known. */
  at: number;
  /** What could not be read, as it lay there: never dropped (ledger.ts puts it aside). */
  damaged: unknown[];
  /** What lies in storage is not what this version writes. */
  old: boolean;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Version 1 knew neither what the service was told nor accounts: refunds were proven by `balanceAtEnd` of each line. */
function entryFrom1(line: unknown): unknown {
  if (!isRecord(line)) return line;
  const { balanceAfter, balanceAtEnd, ...kept } = line;
  const { balanceBefore, cost, maxPrice, refund, endedAt, createdAt, phase } = kept;
  const compared = typeof balanceAfter === 'number' && typeof balanceBefore === 'number';
  return {
    ...kept,
    providerIds: [],
    checked: phase !== 'intent' && phase !== 'unknown',
    fell: compared ? Math.max(0, balanceBefore - balanceAfter) : 0,
    compared: compared ? { since: createdAt, at: createdAt, unclear: balanceAfter > balanceBefore } : null,
    costAssumed: false,
    overtime: 0,
    giveUpAt: null,
    gaveUp: false,
    cancelStopped: false,
    another: phase === 'waiting' && kept['waitSeen'] === true ? 'accepted' : 'none',
    ready: 'no',
    refunded: refund === 'seen' ? (cost ?? maxPrice) : 0,
    refundedAt: refund === 'seen' ? (endedAt ?? null) : null,
    endedAt: phase === 'unknown' && kept['dismissed'] === true ? createdAt : endedAt,
  };
}

/**
 * Version 1 reckoned line by line: the balance as it is without the money back, or without a purchase whose outcome is
 * open. They agree, unless something went wrong; then the lowest promises nothing.
 */
function accountsFrom1(lines: readonly unknown[]): Record<string, unknown> {
  const accounts: Record<string, AccountBalance> = {};
  for (const line of lines) {
    if (!isRecord(line)) continue;
    const { account, phase, refund, createdAt: at } = line;
    const open = phase === 'intent' || (phase === 'unknown' && line['balanceAfter'] === null);
    const balance = refund === 'due' ? line['balanceAtEnd'] : open ? line['balanceBefore'] : undefined;
    if (typeof account !== 'string' || typeof balance !== 'number' || typeof at !== 'number') continue;
    const known = accounts[account];
    if (!known || balance < known.balance) accounts[account] = { balance, at, since: 0 };
  }
  return accounts;
}

/** Each older version → the next one; lines are taken one by one, so that a damaged one spoils no other. */
const migrations: Record<number, (stored: Record<string, unknown>, lines: unknown[]) => unknown> = {
  1: (_, lines) => ({
    version: 2,
    at: 0,
    entries: lines.map((line) => entryFrom1(line)),
    accounts: accountsFrom1(lines),
    movements: [],
  }),
};

function current(stored: unknown): { stored: unknown; originals: unknown[]; old: boolean } {
  let parsed = z.safeParse(anyBook, stored);
  const originals = parsed.data?.entries ?? [];
  let now = stored;
  let old = false;
  while (parsed.success && parsed.data.version < version) {
    const migrate = migrations[parsed.data.version];
    if (!migrate) break;
    now = migrate(now as Record<string, unknown>, parsed.data.entries);
    parsed = z.safeParse(anyBook, now);
    old = true;
  }
  return { stored: now, originals, old };
}

/** Reads what lies in storage; undefined is an empty book, anything else that is no book is damage. */
export function openStored(stored: unknown): Opened {
  const empty: Book = { entries: [], accounts: {}, movements: [] };
  if (stored === undefined) return { book: empty, at: 0, damaged: [], old: false };
  const newest = current(stored);
  const lines = z.safeParse(anyBook, newest.stored);
  const rest = z.safeParse(restSchema, newest.stored);
  if (!lines.success || lines.data.version !== version)
    return { book: empty, at: 0, damaged: [stored], old: true };
  const damaged: unknown[] = [];
  const entries: Entry[] = [];
  lines.data.entries.forEach((line, index) => {
    const parsed = z.safeParse(entrySchema, line);
    if (parsed.success) entries.push(parsed.data);
    else damaged.push(newest.originals[index]);
  });
  // Without its other half, the book's lines still stand: the next reading of the balance begins anew.
  if (!rest.success) damaged.push({ ...(newest.stored as object), entries: [] });
  const keep = <T>(schema: z.ZodMiniType<T>, value: unknown): T[] => {
    const parsed = z.safeParse(schema, value);
    if (parsed.success) return [parsed.data];
    damaged.push(value);
    return [];
  };
  const accounts = Object.fromEntries(
    Object.entries(rest.data?.accounts ?? {}).flatMap(([id, value]) =>
      keep(accountSchema, value).map((account) => [id, account] as const),
    ),
  );
  const movements = (rest.data?.movements ?? []).flatMap((value) => keep(movementSchema, value));
  return {
    book: { entries, accounts, movements },
    at: rest.data?.at ?? 0,
    damaged,
    old: newest.old || damaged.length > 0,
  };
}

export const toStored = (book: Book, at: number) => ({ version, at, ...book });

/** Reading lists and maps that may hold junk: rows that do not fit are dropped, all-junk is not an empty list. */
import { isRecord, readBody } from './body.ts';
import { failureOf, saysError } from './errors.ts';
import { parseDollars, type MicroDollars } from './money.ts';
import { fail, ok, type Result } from './result.ts';
import type { RawReply } from './transport.ts';

export const dollars = (value: unknown): MicroDollars | undefined => {
  const amount = typeof value === 'string' || typeof value === 'number' ? parseDollars(value) : undefined;
  return amount !== undefined && amount >= 0 ? amount : undefined;
};

/** A count, country id or the like: a non-negative integer, as number or digits. */
export const whole = (value: unknown): number | undefined => {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return /^\d{1,12}$/.test(text) ? Number(text) : undefined;
};

/** Names and codes, trimmed; undefined when there is nothing in them. */
export const words = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

/** A map's entries, or an array's under its indices; PHP writes an empty map as `[]`. */
export const entries = (value: unknown): [string, unknown][] =>
  Array.isArray(value) || isRecord(value) ? Object.entries(value) : [];

/**
 * The JSON of a list reply. Unlike tokens, lists are believed only with a 2xx: `{}` is a fine empty list and also
 * what a broken server sends with a 500.
 */
export function parseRows<T>(raw: RawReply, read: (value: object) => Rows<T>): Result<T[]> {
  const body = readBody(raw);
  if (body.form !== 'json' || saysError(body.value) || raw.status < 200 || raw.status > 299) {
    return fail(failureOf(raw, body));
  }
  const { rows, dropped } = read(body.value);
  if (rows.length > 0 || dropped === 0) return ok(rows);
  return fail(failureOf(raw, body));
}

export type Rows<T> = { rows: T[]; dropped: number };

/** Keeps the rows that could be read and counts the others. */
export function keep<T>(items: Iterable<T | undefined>): Rows<T> {
  const rows: T[] = [];
  let dropped = 0;
  for (const item of items) {
    if (item === undefined) dropped += 1;
    else rows.push(item);
  }
  return { rows, dropped };
}

// What goes and what stays: codes soon, ended numbers later, and nothing that is owed or open.
import { describe, expect, it } from 'vitest';
import { emptyBook, type Book } from '../../../utils/ledger/book.ts';
import type { Entry } from '../../../utils/ledger/entry.ts';
import { nextTidy, tidy } from '../../../utils/ledger/retention.ts';
import { anEntry, minute, sms, t0 } from '../activations/helpers.ts';

const hour = 60 * minute;
const day = 24 * hour;
const keep = { entries: 30 * day, texts: day };
const bookOf = (...entries: Entry[]): Book => ({ ...emptyBook, entries });
const later = t0 + 400 * day;

describe('codes and texts', () => {
  const done = anEntry('done');
  const came = t0 + minute;
  it('are kept for their hours, and dropped at the minute; when they came stays', () => {
    expect(tidy(bookOf(done), keep, came + day - 1)).toEqual(bookOf(done));
    expect(tidy(bookOf(done), keep, came + day).entries[0]?.sms).toEqual([
      { text: null, code: null, receivedAt: came, typed: false },
    ]);
  });
  it('of a number that lives stay', () => {
    const book = bookOf(anEntry('received'));
    expect(tidy(book, keep, later)).toBe(book);
  });
  it('are due to go at a time that can be planned', () => {
    expect(nextTidy(bookOf(done), keep)).toBe(came + day);
    const bare = tidy(bookOf(done), keep, came + day);
    expect(nextTidy(bare, keep)).toBe(t0 + 5 * minute + 30 * day);
    expect(nextTidy(emptyBook, keep)).toBe(Infinity);
  });
});

describe('entries', () => {
  it.each<[string, Entry]>([
    ['done', anEntry('done', { sms: [sms('1')] })],
    ['refused', anEntry('refused')],
    ['given back', anEntry('cancelled', { refund: 'seen', refunded: 280_000 })],
    ['unknown and settled by hand', anEntry('unknown', { dismissed: true, endedAt: t0 + 5 * minute })],
    ['a refund that the person gave up on', anEntry('expired', { dismissed: true })],
  ])('%s go after their days', (_, entry) => {
    const end = t0 + 5 * minute + 30 * day;
    expect(tidy(bookOf(entry), keep, end - 1).entries).toHaveLength(1);
    expect(tidy(bookOf(entry), keep, end).entries).toEqual([]);
  });
  it.each<[string, Entry]>([
    ['waiting', anEntry('waiting')],
    ['received', anEntry('received')],
    ['cancelling', anEntry('cancelling')],
    ['on their way', anEntry('intent')],
    ['of unknown outcome', anEntry('unknown', { fell: 280_000 })],
    ['whose refund is owed', anEntry('cancelled')],
  ])('%s stay for as long as it takes', (_, entry) => {
    expect(tidy(bookOf(entry), keep, later).entries).toHaveLength(1);
  });
});

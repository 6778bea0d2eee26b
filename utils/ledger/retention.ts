// How long what ended is kept: codes and texts for hours, the rest for days. Pure. What is owed or open stays.
import type { Book } from './book.ts';
import { type Entry, isLive } from './entry.ts';
import { advance } from './lifecycle.ts';

export type Retention = {
  /** Milliseconds after its end that an entry is kept. */
  entries: number;
  /** Milliseconds after it came that a code and its text are kept; a number that lives keeps its own. */
  texts: number;
};

/** Money that did not come back and outcomes nobody settled are no past yet, unless the person took them off the list. */
const isOpen = (entry: Entry): boolean =>
  isLive(entry) || ((entry.refund === 'due' || entry.phase === 'unknown') && !entry.dismissed);

function textsDueAt(entry: Entry, { texts }: Retention): number {
  if (isLive(entry) || !entry.sms.some(({ text }) => text !== null)) return Infinity;
  return Math.max(...entry.sms.map(({ receivedAt }) => receivedAt)) + texts;
}

const entryDueAt = (entry: Entry, { entries }: Retention): number =>
  isOpen(entry) ? Infinity : (entry.endedAt ?? entry.createdAt) + entries;

/** The book without what is due to go; the same book where nothing is. */
export function tidy(book: Book, keep: Retention, now: number): Book {
  if (nextTidy(book, keep) > now) return book;
  return {
    ...book,
    entries: book.entries
      .filter((entry) => entryDueAt(entry, keep) > now)
      .map((entry) => (textsDueAt(entry, keep) > now ? entry : advance(entry, { type: 'texts-dropped' }))),
    movements: book.movements.filter(({ at }) => at + keep.entries > now),
  };
}

/** When the next thing is due to go, epoch ms; Infinity where nothing is. */
export const nextTidy = (book: Book, keep: Retention): number =>
  Math.min(
    ...book.entries.map((entry) => Math.min(textsDueAt(entry, keep), entryDueAt(entry, keep))),
    ...book.movements.map(({ at }) => at + keep.entries),
    Infinity,
  );

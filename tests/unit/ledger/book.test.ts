// Money adds up: whatever happens, a balance is its opening, what the entries moved, and what nobody can explain.
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { applyEvent, emptyBook, readBalance, riseBeside, type Book } from '../../../utils/ledger/book.ts';
import { moneyOf, type Entry } from '../../../utils/ledger/entry.ts';
import type { LifeEvent } from '../../../utils/ledger/events.ts';
import { spentSince } from '../../../utils/ledger/spending.ts';
import { activation, anEntry, minute, t0 } from '../activations/helpers.ts';

const opening = 2_356_000;
const at = t0 + 3 * minute;
const bookOf = (balance: number, ...entries: Entry[]): Book => ({
  ...emptyBook,
  entries,
  accounts: { mine: { balance, at: t0, since: t0 } },
});
const read = (book: Book, balance: number, when = at) => readBalance(book, 'mine', balance, when);
const only = (book: Book): Entry => book.entries[0]!;
const adds = (book: Book): number =>
  book.entries.reduce((sum, entry) => sum + moneyOf(entry), 0) +
  book.movements.reduce((sum, { amount }) => sum + amount, 0);

describe('a fall of the balance is explained by', () => {
  it('a purchase without an answer', () => {
    const book = read(bookOf(opening, anEntry('unknown')), opening - 280_000);
    expect([only(book).fell, book.movements]).toEqual([280_000, []]);
  });
  it('several of them at once', () => {
    const two = [anEntry('unknown'), anEntry('unknown', { id: 'e2' })];
    const book = read(bookOf(opening, ...two), opening - 560_000);
    expect(book.entries.map(({ fell }) => fell)).toEqual([280_000, 280_000]);
  });
  it('a number that took more than it said', () => {
    const book = read(bookOf(opening, anEntry('waiting', { checked: false })), opening - 280_000);
    expect(only(book).overcharge).toBe(280_000);
  });
  it('a "no" that was none', () => {
    const book = read(bookOf(opening, anEntry('refused', { checked: false })), opening - 280_000);
    expect(only(book)).toMatchObject({ phase: 'unknown', fell: 280_000, endedAt: null });
  });
  it('a purchase that took effect after it was settled as free', () => {
    const settled = anEntry('refused', { checked: true, compared: { since: t0, at: t0, unclear: false } });
    expect(only(read(bookOf(opening, settled), opening - 280_000))).toMatchObject({ phase: 'unknown' });
  });
  it('nothing of ours where all is accounted for: it is kept as what it is', () => {
    const book = read(bookOf(opening, anEntry('waiting'), anEntry('refused', { id: 'e2', checked: true })), opening - 70_000); // prettier-ignore
    expect(book.movements).toEqual([{ account: 'mine', at, amount: -70_000 }]);
  });
});

describe('a rise of the balance', () => {
  const due = (id: string, cost = 280_000) => anEntry('cancelled', { id, cost });
  it('that is exactly what is due is the refund', () => {
    expect(only(read(bookOf(opening, due('e1')), opening + 280_000))).toMatchObject({
      refund: 'seen',
      refunded: 280_000,
      refundedAt: at,
    });
  });
  it.each([279_999, 280_001, 5_000_000])('of %d is not, but may hold it', (rise) => {
    const book = read(bookOf(opening, due('e1')), opening + rise);
    expect(only(book).refund).toBe('due');
    expect(riseBeside(book, only(book))).toBe(rise);
  });
  it('of two refunds at once is both', () => {
    const book = read(bookOf(opening, due('e1'), due('e2', 410_000)), opening + 690_000);
    expect(book.entries.map(({ refund }) => refund)).toEqual(['seen', 'seen']);
  });
  it('that came before we heard of the end is the refund once we do', () => {
    const early = read(bookOf(opening, anEntry('waiting')), opening + 280_000);
    expect(only(early).refund).toBe('none');
    const book = applyEvent(early, 'e1', { type: 'status', status: { state: 'cancelled' }, at });
    expect([only(book).refund, book.movements]).toEqual(['seen', []]);
  });
  it('of a lost purchase is told as what came back', () => {
    const book = read(bookOf(opening, anEntry('unknown', { fell: 280_000 })), opening + 280_000);
    expect(only(book)).toMatchObject({ phase: 'refused', refund: 'seen', refunded: 280_000 });
  });
  it('tells the cost of a number whose answer did not say it', () => {
    const assumed = anEntry('waiting', { checked: false, costAssumed: true, cost: 300_000 });
    const book = read(bookOf(opening, assumed), opening + 20_000);
    expect(only(book)).toMatchObject({ cost: 280_000, costAssumed: false });
  });
  it('before the number was bought proves nothing about it', () => {
    const book = { ...bookOf(opening, anEntry('waiting')), movements: [{ account: 'mine', at: t0 - 1, amount: 280_000 }] }; // prettier-ignore
    expect(only(applyEvent(book, 'e1', { type: 'status', status: { state: 'cancelled' }, at })).refund).toBe('due'); // prettier-ignore
  });
  it('of another account proves nothing either', () => {
    const book = readBalance(bookOf(opening, due('e1')), 'theirs', 280_000, at);
    expect(only(readBalance(book, 'theirs', 560_000, at)).refund).toBe('due');
  });
});

describe('an unchanged balance proves that nothing was taken', () => {
  const compared = (...others: Entry[]) =>
    read(bookOf(opening, anEntry('unknown'), ...others), opening).entries[0]?.compared?.unclear;
  it.each<[string, Entry[], boolean]>([
    ['where nothing else is under way', [], false],
    ['not while a refund is due', [anEntry('cancelled', { id: 'e2' })], true],
    ['not while a cancel is on its way', [anEntry('cancelling', { id: 'e2' })], true],
    ['not while another lost purchase may come back', [anEntry('unknown', { id: 'e2', fell: 1 })], true],
    ['not where a number ended that we did not hear of', [anEntry('waiting', { id: 'e2', expiresAt: t0 })], true], // prettier-ignore
    ['where other numbers live on', [anEntry('waiting', { id: 'e2' })], false],
  ])('%s', (_, others, unclear) => expect(compared(...others)).toBe(unclear));
  it('not where it was not known before the purchase', () => {
    const first = readBalance({ ...emptyBook, entries: [anEntry('unknown')] }, 'mine', opening, at);
    expect(only(first).compared?.unclear).toBe(true);
  });
  it('never again once it was unclear', () => {
    const unclear = read(bookOf(opening, anEntry('unknown'), anEntry('cancelled', { id: 'e2' })), opening);
    expect(read(unclear, opening + 280_000, at + minute).entries[0]?.compared?.unclear).toBe(true);
  });
});

const amounts = fc.constantFrom(280_000, 410_000, 130_000, 1_000_007);
const events: fc.Arbitrary<LifeEvent> = fc.oneof(
  fc.constant<LifeEvent>({ type: 'bought', activation, at, giveUpAt: null }),
  fc.constant<LifeEvent>({
    type: 'bought',
    activation: { ...activation, cost: undefined },
    at,
    giveUpAt: null,
  }),
  fc.constant<LifeEvent>({ type: 'no-answer', failure: null }),
  fc.constant<LifeEvent>({ type: 'refused', failure: { kind: 'no-numbers' }, at }),
  fc.constant<LifeEvent>({ type: 'nothing-taken', at }),
  fc.constant<LifeEvent>({ type: 'cancel-sent' }),
  fc.constant<LifeEvent>({ type: 'cancelled', at }),
  fc.constant<LifeEvent>({ type: 'status', status: { state: 'cancelled' }, at }),
  fc.constant<LifeEvent>({ type: 'life-over', at }),
);
type Deed = { entry: number; event: LifeEvent } | { moved: number };
const deeds: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ entry: fc.nat(3), event: events }) },
  { weight: 2, arbitrary: fc.record({ moved: fc.tuple(amounts, fc.constantFrom(-1, 0, 1)).map(([size, sign]) => size * sign) }) }, // prettier-ignore
);

test('the book always adds up to the balance as last read, whatever moved it', () => {
  fc.assert(
    fc.property(fc.array(deeds, { maxLength: 40 }), (sequence) => {
      let book = bookOf(opening, ...[0, 1, 2, 3].map((id) => anEntry('intent', { id: `e${id}` })));
      let balance = opening;
      for (const deed of sequence) {
        if ('moved' in deed) {
          balance += deed.moved;
          book = read(book, balance);
          expect(book.accounts['mine']?.balance).toBe(balance);
        } else book = applyEvent(book, `e${deed.entry}`, deed.event);
        expect(opening + adds(book)).toBe(book.accounts['mine']?.balance);
        for (const { refund, refunded } of book.entries)
          expect(refund === 'seen' || refunded === 0).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

describe('what was spent today', () => {
  it.each<[string, Entry, number]>([
    ['a purchase on its way counts at its price', anEntry('intent'), 280_000],
    ['a number counts', anEntry('waiting', { overcharge: 5 }), 280_005],
    ['one that came back does not', anEntry('cancelled', { refund: 'seen', refunded: 280_000 }), 0],
    ['a refund that is not seen counts', anEntry('cancelled'), 280_000],
    ['an unknown outcome counts', anEntry('unknown'), 280_000],
    ['one that took nothing so far does not', anEntry('unknown', { compared: { since: t0, at: t0, unclear: false } }), 0], // prettier-ignore
    ['one that took money counts by that', anEntry('unknown', { fell: 290_000 }), 290_000],
    ['what was bought before does not', anEntry('waiting', { createdAt: t0 - 1 }), 0],
  ])('%s', (_, entry, spent) => expect(spentSince([entry], t0)).toBe(spent));
});

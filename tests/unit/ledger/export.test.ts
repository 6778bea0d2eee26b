// The ledger as a file: whole, exact in money, and harmless where a spreadsheet opens it.
import { describe, expect, it } from 'vitest';
import { emptyBook } from '../../../utils/ledger/book.ts';
import { toCsv, toJson } from '../../../utils/ledger/export.ts';
import { openStored } from '../../../utils/ledger/stored.ts';
import { anEntry, sms, t0 } from '../activations/helpers.ts';

const rows = (...entries: Parameters<typeof anEntry>[]) =>
  toCsv({ ...emptyBook, entries: entries.map((entry) => anEntry(...entry)) }).split('\r\n');

describe('CSV', () => {
  it('has a head, a row a number, dollars as plain decimals and times in UTC', () => {
    const [head, row, end] = rows(['cancelled', { cost: 106_000, refund: 'seen', refunded: 106_000 }]);
    const cells = Object.fromEntries(head!.split(',').map((name, index) => [name, row!.split(',')[index]]));
    expect(cells).toMatchObject({
      service_code: 'tg',
      country: 'India',
      site: 'telegram.test',
      outcome: 'cancelled',
      number: '919876543210',
      cost_usd: '0.106',
      refunded_usd: '0.106',
      asked_at: new Date(t0).toISOString(),
    });
    expect(end).toBe('');
  });

  it.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['a,b', '"a,b"'],
    ['two\nlines', '"two\nlines"'],
  ])('a name such as %j is text, not a formula and not two cells', (name, cell) => {
    expect(toCsv({ ...emptyBook, entries: [anEntry('waiting', { service: { code: 'tg', name } })] })).toContain(`,${cell},`); // prettier-ignore
  });

  it('has no codes once they were dropped', () => {
    const dropped = { ...sms('Your code is 482910'), text: null, code: null };
    expect(rows(['done', { sms: [dropped] }])[1]).not.toContain('482910');
  });
});

it('JSON holds the book as it is stored, so that nothing is lost on the way out, and what was put aside', () => {
  const book = { ...emptyBook, entries: [anEntry('waiting')] };
  const json = JSON.parse(toJson(book, [{ broken: true }], t0)) as { quarantine: unknown };
  expect(openStored(json).book).toEqual(book);
  expect(json.quarantine).toEqual([{ broken: true }]);
});

// Books that older versions wrote, as they lie on people's computers: every line comes along, and means what it meant.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBalance } from '../../../utils/ledger/book.ts';
import type { Entry } from '../../../utils/ledger/entry.ts';
import { createLedger } from '../../../utils/ledger/ledger.ts';
import { openStored, toStored, version } from '../../../utils/ledger/stored.ts';
import { anEntry, memoryStore, minute, t0 } from '../activations/helpers.ts';

const stored = (name: string): { entries: { id: string }[] } =>
  JSON.parse(readFileSync(new URL(`stored/${name}.json`, import.meta.url), 'utf8'));
const v1 = stored('v1');
const opened = openStored(v1);
const entry = (id: string): Entry => {
  const found = opened.book.entries.find((each) => each.id === `v1-${id}`);
  if (!found) throw new Error(`No v1-${id}`);
  return found;
};

describe('version 1', () => {
  it('comes along whole: no line is lost or taken for damage', () => {
    expect(opened.damaged).toEqual([]);
    expect(opened.book.entries.map(({ id }) => id)).toEqual(v1.entries.map(({ id }) => id));
  });

  it.each([
    ['waiting', { phase: 'waiting', activationId: '123456', cost: 280_000, giveUpAt: null }],
    ['queued', { phase: 'waiting', cancelAt: t0 + 2 * minute, ready: 'no' }],
    ['again', { phase: 'waiting', another: 'accepted', waitSeen: true }],
    ['received', { phase: 'received', sms: [{ code: '482910' }] }],
    ['cancelled', { phase: 'cancelled', refund: 'due', refunded: 0 }],
    ['seen', { phase: 'cancelled', refund: 'seen', refunded: 280_000, dismissed: true }],
    ['fell', { phase: 'unknown', fell: 280_000, failure: { kind: 'timed-out' }, endedAt: null }],
    ['dismissed', { phase: 'unknown', fell: 0, dismissed: true, endedAt: t0 }],
    ['unknown', { phase: 'unknown', fell: 0, compared: null, checked: false }],
    ['overcharged', { phase: 'waiting', overcharge: 280_000, digits: null }],
    ['intent', { phase: 'intent', checked: false }],
  ])('%s is still that', (id, expected) => expect(entry(id)).toMatchObject(expected));

  it('a refund that was due is seen when the balance shows it', () => {
    const due = v1.entries.filter(({ id }) => id === 'v1-cancelled');
    const { book } = openStored({ version: 1, entries: due });
    expect(readBalance(book, 'mine', 2_076_000, t0 + minute).entries[0]?.refund).toBe('due');
    expect(readBalance(book, 'mine', 2_356_000, t0 + minute).entries[0]?.refund).toBe('seen');
  });

  it('a purchase that was never compared is not settled as free by the first balance read', () => {
    const open = v1.entries.filter(({ id }) => id === 'v1-unknown');
    const { book } = openStored({ version: 1, entries: open });
    expect(readBalance(book, 'mine', 2_076_000, t0 + minute).entries[0]).toMatchObject({ fell: 280_000 });
  });

  it('is written anew as the present version, a damaged line as it lay there', async () => {
    const broken = { id: 'v1-broken', phase: 'rented' };
    const store = memoryStore({ ledger: { version: 1, entries: [...v1.entries, broken] } });
    const ledger = createLedger({ store, now: () => t0, changed: () => {} });
    expect(await ledger.read()).toHaveLength(v1.entries.length);
    expect(store.value('ledger')).toMatchObject({ version });
    expect(await ledger.quarantine()).toEqual([broken]);
    expect(await ledger.health()).toEqual({ quarantined: 1, unwritten: false });
    await ledger.acknowledge();
    const next = createLedger({ store, now: () => t0, changed: () => {} });
    expect(await next.health()).toEqual({ quarantined: 0, unwritten: false });
    expect(await next.quarantine()).toEqual([broken]);
  });
});

describe('the present version', () => {
  const book = {
    entries: [anEntry('waiting')],
    accounts: { mine: { balance: 2_076_000, at: t0, since: t0 } },
    movements: [{ account: 'mine', at: t0, amount: 1_000_000 }],
  };

  it('is read as it was written', () => {
    expect(openStored(structuredClone(toStored(book, t0)))).toEqual({
      book,
      at: t0,
      damaged: [],
      old: false,
    });
  });

  it.each([
    ['accounts', { ...toStored(book, t0), accounts: 7 }],
    ['movements', { ...toStored(book, t0), movements: null }],
    ['one account', { ...toStored(book, t0), accounts: { mine: { balance: 0.5 } } }],
    ['one movement', { ...toStored(book, t0), movements: [{ amount: 'a lot' }] }],
  ])('damaged %s: what was bought survives, what is damaged is put aside', (_, damaged) => {
    const read = openStored(damaged);
    expect(read.book.entries).toEqual(book.entries);
    expect(read.damaged).toHaveLength(1);
  });
});

it('half-written, random or foreign storage never throws, and never passes for an empty book', () => {
  for (const value of [
    null,
    0,
    '',
    'ledger',
    [],
    {},
    { version: 2 },
    { version: '2', entries: [] },
    { version: -1, entries: [] },
    { version: 0.5, entries: [] },
  ])
    // prettier-ignore
    expect(openStored(value).damaged, JSON.stringify(value)).toEqual([value]);
});

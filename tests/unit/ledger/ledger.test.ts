// The book of what was bought: writes in turn, damaged lines put aside, nothing reset and nothing lost.
import { describe, expect, it, vi } from 'vitest';
import { createAccount } from '../../../utils/activations/account.ts';
import { createLedger } from '../../../utils/ledger/ledger.ts';
import { activation, anEntry, memoryStore, t0, type MemoryStore } from '../activations/helpers.ts';

const open = (store: MemoryStore, changed = () => {}) => createLedger({ store, now: () => t0, changed });
const book = (...entries: unknown[]) => ({ version: 2, at: t0, entries, accounts: {}, movements: [] });
const quarantine = 'ledger.quarantine';
const aside = (...items: unknown[]) => ({ items, seen: 0 });

describe('writing', () => {
  it('is done in turn: of events applied at once none is lost', async () => {
    const store = memoryStore();
    const ledger = open(store);
    const ids = Array.from({ length: 20 }, (_, index) => `e${index}`);
    await Promise.all(ids.map((id) => ledger.add(anEntry('intent', { id }))));
    await Promise.all(
      ids.map((id) => ledger.apply(id, { type: 'bought', activation, at: t0, giveUpAt: null })),
    );
    const reread = await open(store).read();
    expect(reread.map(({ id, phase }) => [id, phase])).toEqual(ids.map((id) => [id, 'waiting']));
  });

  it('has happened before anyone hears of it', async () => {
    const store = memoryStore();
    const seen: unknown[] = [];
    const ledger = open(store, () => seen.push(store.value('ledger')));
    await ledger.add(anEntry('intent'));
    expect(seen).toEqual([book(anEntry('intent'))]);
  });

  it('is left out where an event changes nothing', async () => {
    const store = memoryStore({ ledger: book(anEntry('waiting')) });
    const changed = vi.fn<() => void>();
    await open(store, changed).apply('e1', { type: 'status', status: { state: 'waiting' }, at: t0 });
    expect([store.writes, changed.mock.calls.length]).toEqual([0, 0]);
  });

  it('of an entry that is not there answers undefined', async () => {
    expect(await open(memoryStore()).apply('e1', { type: 'dismissed', at: t0 })).toBeUndefined();
  });
});

describe('storage that refuses', () => {
  it('makes `add` reject, and leaves no trace of what then must not be bought', async () => {
    const store = memoryStore();
    const ledger = open(store);
    store.refuses = true;
    await expect(ledger.add(anEntry('intent'))).rejects.toThrow('quota');
    store.refuses = false;
    expect(await ledger.read()).toEqual([]);
    await ledger.add(anEntry('intent', { id: 'e2' }));
    expect(store.value('ledger')).toEqual(book(anEntry('intent', { id: 'e2' })));
  });

  it('cannot lose a number that was paid for while the worker lives, and has it at the next turn', async () => {
    const store = memoryStore();
    const ledger = open(store);
    await ledger.add(anEntry('intent'));
    store.refuses = true;
    const bought = await ledger.apply('e1', { type: 'bought', activation, at: t0, giveUpAt: null });
    expect(bought?.activationId).toBe('123456');
    expect((await ledger.find('e1'))?.activationId).toBe('123456');
    store.refuses = false;
    await ledger.read();
    expect((await open(store).find('e1'))?.activationId).toBe('123456');
  });

  it('that cannot be read is no empty ledger', async () => {
    const store = memoryStore({ ledger: book(anEntry('waiting')) });
    const get = store.get;
    store.get = async () => {
      throw new Error('disk');
    };
    const ledger = open(store);
    await expect(ledger.read()).rejects.toThrow('disk');
    store.get = get;
    expect(await ledger.read()).toHaveLength(1);
  });
});

describe('damage', () => {
  const good = anEntry('waiting');
  const damaged = [
    ['a phase of the future', { ...anEntry('waiting', { id: 'e2' }), phase: 'rented' }],
    ['money as a float', anEntry('waiting', { id: 'e2', cost: 0.28 })],
    ['half an entry', { id: 'e2', phase: 'waiting' }],
    ['no entry at all', null],
  ] as const;

  it.each(damaged)('%s goes to quarantine, and its neighbours survive', async (_, line) => {
    const store = memoryStore({ ledger: book(good, line) });
    const ledger = open(store);
    expect(await ledger.read()).toEqual([good]);
    expect(store.value(quarantine)).toEqual(aside(line));
    expect(store.value('ledger')).toEqual(book(good));
    await open(store).read();
    expect(store.keys().filter((key) => key.startsWith('ledger.'))).toEqual([quarantine]);
  });

  it.each([
    ['a book of a later version', { version: 3, entries: [good] }],
    ['half a book', { version: 2 }],
    ['something foreign', 'ledger'],
    ['null', null],
  ])('%s is kept whole in quarantine, never silently reset', async (_, value) => {
    const store = memoryStore({ ledger: value });
    expect(await open(store).read()).toEqual([]);
    expect(store.value(quarantine)).toEqual(aside(value));
  });

  it('that cannot be put aside is not written over either', async () => {
    const store = memoryStore({ ledger: book(good, null) });
    store.refuses = true;
    const ledger = open(store);
    await expect(ledger.read()).rejects.toThrow('quota');
    expect(store.value('ledger')).toEqual(book(good, null));
    store.refuses = false;
    expect(await ledger.read()).toEqual([good]);
  });
});

describe('what is known of the account', () => {
  const account = (store: MemoryStore) => createAccount({ store, now: () => t0, changed: () => {} });

  it('keeps both of two changes that come at once', async () => {
    const store = memoryStore();
    const known = account(store);
    await Promise.all([known.keyRefused(), known.seen(), known.reset(), known.seen()]);
    const expected = { rejectedAt: null, seenAt: t0 };
    expect(await known.state()).toMatchObject(expected);
    expect(await account(store).state()).toMatchObject(expected);
  });

  it.each([
    ['offline', { kind: 'offline' } as const, { trouble: { kind: 'offline' }, rejectedAt: null }],
    ['bad-key', { kind: 'bad-key' } as const, { trouble: null, rejectedAt: null }],
    ['no-numbers', { kind: 'no-numbers' } as const, { trouble: null, rejectedAt: null }],
  ])('%s → %j', async (_, failure, expected) => {
    const known = account(memoryStore());
    await known.observe({ ok: false, failure });
    expect(await known.state()).toMatchObject(expected);
    await known.observe({ ok: true, value: null });
    expect(await known.state()).toMatchObject({ trouble: null, rejectedAt: null });
  });

  it('may be forgotten by storage that refuses, without spoiling the call that was observed', async () => {
    const store = memoryStore({ account: 'foreign' });
    store.refuses = true;
    const known = account(store);
    await known.observe({ ok: false, failure: { kind: 'offline' } });
    expect((await known.state()).trouble).toEqual({ kind: 'offline' });
  });
});

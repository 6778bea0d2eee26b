// What the popup is shown: nothing secret, only commands that make sense, and no list that grows for ever.
import { describe, expect, it, test } from 'vitest';
import type { AccountState } from '../../../utils/activations/account.ts';
import { emptyBook } from '../../../utils/ledger/book.ts';
import { phases, type Entry } from '../../../utils/ledger/entry.ts';
import { badge, listed, numberView, toSnapshot } from '../../../utils/messages/snapshot.ts';
import { anEntry, minute, sms, t0 } from '../activations/helpers.ts';

const day = 24 * 60 * minute;
const account: AccountState = { rejectedAt: null, trouble: null, seenAt: 0 };
const mine = { accountId: 'mine', locked: false };
const bookOf = (...entries: Entry[]) => ({ ...emptyBook, entries });
const snapshot = (entries: Entry[], change: Partial<Parameters<typeof toSnapshot>[0]> = {}) =>
  toSnapshot({
    book: bookOf(...entries),
    health: { quarantined: 0, unwritten: false },
    account,
    accountId: 'mine',
    lock: 'none',
    apiUrl: 'https://api.securesms.io/stubs/x.php',
    instant: 'idle',
    now: t0,
    ...change,
  });

test.each(phases)('nothing that only the background may know is in the JSON: %s', (phase) => {
  const entry = anEntry(phase, {
    activationId: 'ACTIVATION-ID',
    binding: { tabId: 404_040_404, origin: 'https://telegram.org:444', host: 'telegram.org', at: t0 },
    providerIds: ['123454321'],
  });
  const json = JSON.stringify(snapshot([entry], { apiUrl: 'https://api.securesms.io/x.php?api_key=SECRET' }));
  for (const secret of [
    'ACTIVATION-ID',
    'activationId',
    '404040404',
    ':444',
    '123454321',
    'SECRET',
    'binding',
  ]) {
    expect(json).not.toContain(secret);
  }
  expect(json).toContain('telegram.org');
});

describe('a failure is shown as it came where it holds no id', () => {
  it.each([
    { kind: 'unknown-token', token: 'QUEUED' } as const,
    { kind: 'unreadable', excerpt: '<b>' } as const,
    null,
  ])('%j', (failure) =>
    expect(numberView(anEntry('unknown', { failure }), mine, emptyBook).failure).toEqual(failure),
  );
});

describe('only commands that make sense now are offered', () => {
  const received = { sms: [sms('Code 1111', '1111')] };
  it.each<[string, Entry, string[]]>([
    ['intent', anEntry('intent'), []],
    ['unknown', anEntry('unknown'), ['dismiss']],
    ['waiting', anEntry('waiting'), ['fill', 'cancel', 'instead']],
    ['waiting, to be given back by itself', anEntry('waiting', { giveUpAt: t0 }), ['fill', 'cancel', 'keep', 'instead']], // prettier-ignore
    ['cancelling', anEntry('cancelling'), ['instead']],
    ['waiting with a queued cancel', anEntry('waiting', { cancelAt: t0 }), ['fill', 'keep', 'instead']],
    ['waiting for a second SMS', anEntry('waiting', received), ['fill', 'finish']],
    ['received', anEntry('received'), ['fill', 'another', 'finish']],
    ['received, single use', anEntry('received', { canGetAnother: false }), ['fill', 'finish']],
    ['cancelled', anEntry('cancelled'), ['instead', 'dismiss']],
    ['expired', anEntry('expired'), ['instead', 'dismiss']],
    ['done', anEntry('done'), ['dismiss']],
    ['refused', anEntry('refused'), ['dismiss']],
  ])('%s', (_, entry, expected) => {
    const { can } = numberView(entry, mine, emptyBook);
    expect(Object.keys(can).filter((command) => can[command as keyof typeof can])).toEqual(expected);
  });
});

test('a number of another account keeps its digits, and nothing that calls the service', () => {
  const view = numberView(anEntry('waiting'), { accountId: 'theirs', locked: false }, emptyBook);
  expect(view.otherAccount).toBe(true);
  expect(view.can).toMatchObject({ fill: true, another: false, finish: false, cancel: false, keep: false });
});

test('while the key is locked numbers and codes stay, and nothing is offered that calls the service', () => {
  const shown = snapshot([anEntry('received'), anEntry('waiting', { id: 'e2', cancelAt: t0 })], {
    lock: 'locked',
  });
  expect(shown.passphrase).toBe(true);
  expect(shown.numbers).toMatchObject([
    { sms: [{ code: '482910' }], can: { fill: true, another: false, finish: false, cancel: false } },
    { locked: true, can: { fill: true, cancel: false, keep: true, instead: false } },
  ]);
  const theirs = numberView(anEntry('waiting'), { accountId: 'theirs', locked: true }, emptyBook);
  expect(theirs).toMatchObject({ otherAccount: true, locked: false });
});

describe('the list', () => {
  const idsAt = (now: number, ...entries: Entry[]) => listed(entries, now).map(({ id }) => id);

  it('has live numbers first, each group newest first', () => {
    const at = (id: string, phase: Entry['phase'], createdAt: number) => anEntry(phase, { id, createdAt });
    expect(
      idsAt(
        t0 + minute,
        at('a', 'done', 4),
        at('b', 'waiting', 1),
        at('c', 'received', 3),
        at('d', 'unknown', 2),
      ),
    ).toEqual(['c', 'b', 'a', 'd']);
  });

  it.each(['done', 'cancelled', 'expired', 'refused'] as const)(
    'loses a %s number a day after its end',
    (phase) => {
      const entry = anEntry(phase, { endedAt: t0 });
      expect(idsAt(t0 + day - 1, entry)).toEqual(['e1']);
      expect(idsAt(t0 + day, entry)).toEqual([]);
    },
  );

  it.each(['waiting', 'received', 'unknown'] as const)('never loses a %s one by age', (phase) =>
    expect(idsAt(t0 + 100 * day, anEntry(phase))).toEqual(['e1']),
  );

  it('leaves out what the person took off, refund or not', () => {
    expect(
      idsAt(t0, anEntry('cancelled', { dismissed: true }), anEntry('unknown', { dismissed: true })),
    ).toEqual([]);
  });
});

describe('the key is shown as', () => {
  it.each([
    ['missing', { accountId: null }],
    ['missing', { accountId: null, account: { ...account, rejectedAt: t0 } }],
    ['rejected', { account: { ...account, rejectedAt: t0 } }],
    ['stored', {}],
    ['stored', { lock: 'unlocked' }],
    ['locked', { lock: 'locked' }],
    ['locked', { lock: 'locked', account: { ...account, rejectedAt: t0 } }],
    ['missing', { lock: 'none', accountId: null }],
  ] as const)('%s with %j', (key, change) =>
    expect(snapshot([], change)).toMatchObject({ key, apiHost: 'api.securesms.io' }),
  );
});

describe('the badge', () => {
  const news = (receivedAt: number, change: Partial<Entry> = {}) =>
    anEntry('received', { sms: [{ ...sms('Code 1111'), receivedAt }], ...change });
  it.each<[string, Entry[], { text: string; news: boolean }]>([
    ['nothing', [], { text: '', news: false }],
    [
      'numbers that wait',
      [anEntry('waiting'), anEntry('waiting'), anEntry('expired')],
      { text: '2', news: false },
    ],
    ['a code not looked at yet', [news(t0 + 1), anEntry('waiting')], { text: '1', news: true }],
    ['a code that was looked at', [news(t0), anEntry('waiting')], { text: '1', news: false }],
    [
      'a code of a number taken off the list',
      [news(t0 + 1, { phase: 'done', dismissed: true })],
      { text: '', news: false },
    ],
    ['unknown purchases alone', [anEntry('unknown')], { text: '', news: false }],
  ])('for %s', (_, entries, expected) => expect(badge(entries, t0, false)).toEqual(expected));

  it('says that what waits needs unlocking, unless a code is there to look at', () => {
    expect(badge([anEntry('waiting')], t0, true)).toEqual({ text: '!', news: false });
    expect(badge([news(t0 + 1), anEntry('waiting')], t0, true)).toEqual({ text: '1', news: true });
    expect(badge([anEntry('expired')], t0, true)).toEqual({ text: '', news: false });
  });
});

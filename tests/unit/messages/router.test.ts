// The door into the background: nobody gets in by a wrong name, a wrong place or a wrong payload, and all are answered.
import * as fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import { contract, type MessageName } from '../../../utils/messages/contract.ts';
import { createRouter, identify, type Handlers, type RawSender } from '../../../utils/messages/router.ts';

const own = { id: 'abcdefgh', origin: 'chrome-extension://abcdefgh' };
const names = Object.keys(contract) as MessageName[];

const popup: RawSender = { id: own.id, url: `${own.origin}/popup.html`, origin: own.origin };
const site: RawSender = {
  id: own.id,
  url: 'https://telegram.org/auth',
  origin: 'https://telegram.org',
  frameId: 0,
  tab: { id: 7 },
};

/** One payload per message that fits its schema. */
const good: Record<MessageName, object> = {
  'popup.open': { tabId: 7 },
  'tab.read': { tabId: 7 },
  'key.set': { key: 'a-key' },
  'key.forget': {},
  'passphrase.set': { current: null, next: 'correct horse' },
  'passphrase.remove': { current: 'correct horse' },
  'key.unlock': { passphrase: 'correct horse' },
  'key.lock': {},
  'balance.refresh': {},
  'wallet.address': { coin: 'usdt' },
  'catalog.services': {},
  'catalog.countries': {},
  'catalog.prices': { service: 'tg' },
  'catalog.offers': { service: 'tg', countryId: 22 },
  'catalog.last-prices': { service: 'tg' },
  'catalog.last-offers': { service: 'tg', countryId: 22 },
  'catalog.top': { service: 'tg' },
  'chooser.read': {},
  'chooser.order': { order: 'price' },
  'favourite.set': { kind: 'country', countryId: 22, on: true },
  'choice.save': { host: 'telegram.org', service: 'tg', countryId: 22 },
  'number.buy': {
    tabId: 7,
    host: 'telegram.org',
    service: 'tg',
    countryId: 22,
    maxPrice: 280_000,
    seen: ['e1'],
  },
  'number.fill': { entryId: 'e1', tabId: 7, host: 'telegram.org' },
  'number.another': { entryId: 'e1' },
  'number.finish': { entryId: 'e1' },
  'number.cancel': { entryId: 'e1' },
  'number.keep': { entryId: 'e1' },
  'number.alternatives': { entryId: 'e1' },
  'number.dismiss': { entryId: 'e1' },
  'history.read': {},
  'ledger.export': { format: 'csv' },
  'ledger.acknowledge': {},
  'settings.read': {},
  'settings.save': { priceCap: 1_000_000 },
  'backup.save': {},
  'backup.look': { text: '{}' },
  'backup.replace': { text: '{}' },
  'diagnostics.read': {},
  'field.point': { entryId: 'e1', tabId: 7, what: 'phone' },
  'corrections.read': {},
  'corrections.forget': { id: null },
  'corrections.report': { id: 'c1' },
  'page.judge': { fields: [], rows: [] },
  'page.fields': { phone: true, code: false, form: null },
  'page.button': {},
  'page.press': { what: 'phone' },
  'page.hide': { where: 'here' },
  'page.filled': { entryId: 'e1', what: 'phone', outcome: 'typed' },
  'page.pointed': { ticket: 't1', answer: { kind: 'none', wrong: null } },
};

/** Handlers that no test expects to be reached, but for those that are given. */
function door(given: Partial<Record<MessageName, (...args: unknown[]) => Promise<unknown>>> = {}) {
  const closed = Object.fromEntries(
    names.map((name) => [
      name,
      async () => {
        throw new Error('not implemented');
      },
    ]),
  );
  const defect = vi.fn<(name: MessageName, error: unknown) => void>();
  const route = createRouter({ handlers: { ...closed, ...given } as unknown as Handlers, own, defect });
  return { route, defect };
}
const refused = (kind: string) => ({ ok: false, failure: { kind } });
const senderOf = (name: MessageName) => (contract[name].from === 'page' ? popup : site);
const otherThan = (name: MessageName) => (contract[name].from === 'page' ? site : popup);

describe('who is who', () => {
  it.each<[string, RawSender, object | undefined]>([
    ['our popup', popup, { from: 'page' }],
    ['our options in a tab', { ...popup, frameId: 0, tab: { id: 3 } }, { from: 'page' }],
    [
      'our content script',
      site,
      { from: 'content', tabId: 7, frameId: 0, origin: 'https://telegram.org', top: true },
    ],
    [
      'our content script where no origin is named',
      { ...site, origin: undefined },
      { from: 'content', tabId: 7, frameId: 0, origin: 'https://telegram.org', top: true },
    ],
    ['another extension', { ...popup, id: 'other' }, undefined],
    ['another extension on a page', { ...site, id: 'other' }, undefined],
    ['nobody', {}, undefined],
    ['a sender without an id', { ...site, id: undefined }, undefined],
    [
      'a frame inside the page',
      { ...site, frameId: 4 },
      { from: 'content', tabId: 7, frameId: 4, origin: 'https://telegram.org', top: false },
    ],
    ['a frame that is not named', { ...site, frameId: undefined }, undefined],
    ['a sandboxed frame', { ...site, origin: 'null' }, undefined],
    ['a file', { ...site, origin: undefined, url: 'file:///tmp/page.html' }, undefined],
    ['a page without a tab', { ...site, tab: undefined }, undefined],
    ['a tab without an id', { ...site, tab: {} }, undefined],
    ['an address that is none', { ...site, origin: undefined, url: 'telegram' }, undefined],
    [
      'a page that names itself after us',
      { ...site, origin: `${own.origin}.evil.example` },
      {
        from: 'content',
        tabId: 7,
        frameId: 0,
        origin: `${own.origin}.evil.example`,
        top: true,
      },
    ],
  ])('%s', (_, sender, expected) => expect(identify(sender, own)).toEqual(expected));
});

it('is nobody with the origin "null", even where a browser says so of our own pages', () => {
  expect(identify({ ...site, origin: 'null' }, { ...own, origin: 'null' })).toBeUndefined();
});

describe.each(names)('%s', (name) => {
  it('reaches its handler from whom it may come', async () => {
    const handler = vi.fn<(...args: unknown[]) => Promise<unknown>>(async () => ({
      ok: true,
      value: 'done',
    }));
    const { route } = door({ [name]: handler });
    expect(await route({ name, payload: good[name] }, senderOf(name))).toEqual({ ok: true, value: 'done' });
    expect(handler).toHaveBeenCalledExactlyOnceWith(good[name], identify(senderOf(name), own));
  });

  it('does not from the other side, nor from a stranger', async () => {
    const { route } = door();
    for (const sender of [otherThan(name), { ...senderOf(name), id: 'other' }, {}]) {
      expect(await route({ name, payload: good[name] }, sender)).toEqual(refused('not-allowed'));
    }
  });

  it('does not with a payload that is none of its own', async () => {
    const { route } = door();
    const spoiled = Object.keys(good[name]).flatMap((key) => [
      { ...good[name], [key]: { toString: 'x' } },
      { ...good[name], [key]: Number.NaN },
      { ...good[name], [key]: undefined },
    ]);
    for (const payload of [undefined, null, 'junk', 5, ...(name === 'settings.save' ? [] : spoiled)]) {
      expect(await route({ name, payload }, senderOf(name)), JSON.stringify(payload)).toEqual(
        refused('malformed'),
      );
    }
  });

  it('answers `internal` when its handler throws, and leaks nothing of why', async () => {
    const secret = new Error('GET https://api.securesms.io/?api_key=SECRET failed');
    const { route, defect } = door({
      [name]: async () => {
        throw secret;
      },
    });
    const answer = await route({ name, payload: good[name] }, senderOf(name));
    expect(answer).toEqual(refused('internal'));
    expect(defect).toHaveBeenCalledExactlyOnceWith(name, secret);
  });
});

test.each<[MessageName, boolean]>([
  ['page.judge', true],
  ['page.fields', true],
  ['page.filled', true],
  ['page.pointed', false],
  ['number.buy', false],
  ['popup.open', false],
])('%s may come from a frame of a page: %s', async (name, may) => {
  const { route } = door({ [name]: async () => ({ ok: true, value: 'done' }) });
  const answer = await route({ name, payload: good[name] }, { ...site, frameId: 4 });
  expect(answer).toEqual(may ? { ok: true, value: 'done' } : refused('not-allowed'));
});

describe('limits of payloads', () => {
  it.each<[MessageName, object]>([
    ['key.set', { key: '   ' }],
    ['key.set', { key: 'x'.repeat(257) }],
    ['key.unlock', { passphrase: '' }],
    ['key.unlock', { passphrase: 'x'.repeat(257) }],
    ['passphrase.set', { current: null, next: 'seven..' }],
    ['passphrase.set', { current: null, next: 'x'.repeat(257) }],
    ['passphrase.set', { current: '', next: 'correct horse' }],
    ['passphrase.set', { next: 'correct horse' }],
    ['passphrase.remove', { current: 'x'.repeat(257) }],
    ['number.buy', { ...good['number.buy'], maxPrice: 0 }],
    ['number.buy', { ...good['number.buy'], maxPrice: -1 }],
    ['number.buy', { ...good['number.buy'], maxPrice: 0.28 }],
    ['number.buy', { ...good['number.buy'], maxPrice: '280000' }],
    ['number.buy', { ...good['number.buy'], service: '' }],
    ['number.cancel', { entryId: 'x'.repeat(65) }],
    ['choice.save', { host: 'x'.repeat(254), service: null, countryId: null }],
    ['settings.save', { priceCap: 0 }],
    ['settings.save', { notify: 'yes' }],
    ['settings.save', { apiUrl: 'x'.repeat(2049) }],
    ['page.fields', { phone: true, code: false, form: { words: 'x'.repeat(201) } }],
    ['page.filled', { ...good['page.filled'], what: 'card' }],
    ['page.filled', { ...good['page.filled'], outcome: 'submitted' }],
  ])('%s %j is malformed', async (name, payload) => {
    expect(await door().route({ name, payload }, senderOf(name))).toEqual(refused('malformed'));
  });

  it('what a payload has beyond its schema does not come through', async () => {
    const handler = vi.fn<(...args: unknown[]) => Promise<unknown>>(async () => ({ ok: true, value: null }));
    const { route } = door({ 'page.fields': handler });
    const payload = JSON.parse(
      '{"phone":true,"code":true,"form":null,"tabId":1,"__proto__":{"origin":"https://evil.example"}}',
    );
    await route({ name: 'page.fields', payload }, site);
    expect(handler.mock.calls[0]?.[0]).toEqual({ phone: true, code: true, form: null });
  });
});

test.each([
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  '',
  'number',
  'NUMBER.BUY',
  5,
  null,
  ['number.buy'],
])('no message is named %j', async (name) => {
  for (const sender of [popup, site]) {
    expect(await door().route({ name, payload: {} }, sender)).toEqual(refused('malformed'));
  }
});

test('whatever is sent by whomever is answered, and junk with a refusal', async () => {
  const senders = fc.oneof(
    fc.constantFrom(popup, site, {}),
    fc.record(
      { id: fc.constantFrom(own.id, 'x'), url: fc.webUrl(), origin: fc.string(), frameId: fc.nat(2) },
      { requiredKeys: [] },
    ),
  );
  const junk = fc.oneof(
    fc.anything(),
    fc.record({
      name: fc.constantFrom(...names),
      payload: fc.oneof(fc.string(), fc.integer(), fc.array(fc.anything())),
    }),
  );
  const { route } = door();
  await fc.assert(
    fc.asyncProperty(junk, senders, async (message, sender) => {
      const answer = await route(message, sender);
      expect(answer).toMatchObject({
        ok: false,
        failure: { kind: expect.stringMatching(/^(not-allowed|malformed)$/) },
      });
    }),
    { numRuns: 500 },
  );
});

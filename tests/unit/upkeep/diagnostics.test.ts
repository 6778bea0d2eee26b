// Diagnostics tell how things are, and nothing of whose they are: other secrets, the same report.
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import * as z from 'zod/mini';
import { phases, type Entry } from '../../../utils/ledger/entry.ts';
import { defaultSettings } from '../../../utils/settings/settings.ts';
import { noCalls } from '../../../utils/upkeep/calls.ts';
import { diagnosticsSchema, toDiagnostics, type Facts } from '../../../utils/upkeep/diagnostics.ts';
import { anEntry, minute, t0 } from '../activations/helpers.ts';

const facts: Facts = {
  version: '0.1.0',
  userAgent: 'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
  spoken: 'en',
  key: 'stored',
  settings: defaultSettings,
  entries: [],
  health: { quarantined: 0, unwritten: false },
  calls: noCalls,
  origins: ['https://api.securesms.io/*'],
  alarms: [],
  stored: {},
  workerSince: t0,
  now: t0 + minute,
};
type Told = z.infer<typeof diagnosticsSchema>;
const tell = (change: Partial<Facts>): Told =>
  z.parse(diagnosticsSchema, JSON.parse(toDiagnostics({ ...facts, ...change })));

/** What a ledger, and what lies beside it, holds of a person: none of it may be told. */
const of = (alphabet: string, length: number) => fc.stringMatching(new RegExp(`^[${alphabet}]{${length}}$`));
const secret = fc.record({
  key: of('0-9a-f', 32),
  phone: of('0-9', 12),
  code: of('0-9', 6),
  activationId: of('0-9', 9),
  id: of('a-z', 20),
  account: of('a-z', 16),
  host: of('a-z', 12),
  token: of('a-z', 18),
  tabId: fc.integer({ min: 10_000_000, max: 99_999_999 }),
});
type Secret = typeof secret extends fc.Arbitrary<infer S> ? S : never;

/** The same in every secret's life: only what must not be told differs. */
const factsWith = (phase: Entry['phase'], of: Secret): Facts => {
  const host = `${of.host}.example`;
  const entry = anEntry(phase, {
    id: of.id,
    account: of.account,
    digits: of.phone,
    activationId: of.activationId,
    service: { code: of.host.slice(0, 4), name: of.host },
    providerIds: [of.activationId],
    binding: { tabId: of.tabId, origin: `https://${host}`, host, at: t0 },
    sms: [{ text: `Your code is ${of.code} ${of.token}`, code: of.code, receivedAt: t0, typed: true }],
    failure: { kind: 'unknown-token', token: of.token },
  });
  return {
    ...facts,
    settings: { ...defaultSettings, apiUrl: `https://${host}/?api_key=${of.key}` },
    entries: [entry],
    origins: [`https://${host}/*`, `https://a.${host}/*`, of.token],
    alarms: [{ name: of.token, scheduledTime: t0 }],
    stored: { ledger: [entry], [of.token]: of.key, settings: of.key, [`catalog.${of.host}`]: of.key },
    userAgent: `Mozilla/5.0 ${of.token} ${of.key}`,
  };
};

describe.each(phases)('a number that is %s', (phase) => {
  it('other secrets, the same report', () => {
    fc.assert(
      fc.property(secret, secret, (one, other) => {
        expect(toDiagnostics(factsWith(phase, one))).toBe(toDiagnostics(factsWith(phase, other)));
      }),
    );
  });

  it('no key, number, code, id, name or host comes out', () => {
    fc.assert(
      fc.property(secret, (of) => {
        const told = toDiagnostics(factsWith(phase, of));
        for (const each of Object.values(of)) expect(told).not.toContain(`${each}`);
      }),
    );
  });
});

test('what is wrong can be seen', () => {
  const told = tell({
    userAgent: 'Mozilla/5.0 (X11; rv:153.0) Gecko/20100101 Firefox/153.0',
    settings: { ...defaultSettings, dailyBudget: 5, countryId: 22, language: 'de' },
    spoken: 'de',
    entries: [
      anEntry('waiting', { failure: { kind: 'offline' }, phoneFill: 'typed' }),
      anEntry('received', { sms: [{ text: 'x', code: null, receivedAt: t0 + 30_000, typed: true }] }),
      anEntry('cancelled', { refund: 'due', phoneFill: 'no-field' }),
    ],
    health: { quarantined: 2, unwritten: true },
    calls: {
      calls: { getStatus: { asked: 12_345, failed: 2, last: 41.4, longest: 30_000 } },
      failures: [{ call: 'getStatus', kind: 'timed-out', at: t0 - 4 * minute }],
    },
    origins: ['https://api.securesms.io/*', 'https://a.example/*', 'http://a.example/*', '*://*.b.example/*'],
    alarms: [{ name: 'watch', scheduledTime: t0 + 2 * minute }],
    stored: { ledger: 'x'.repeat(3000), 'catalog.services': 'x', 'catalog.countries': 'x', else: 1 },
  });
  expect(told).toMatchObject({
    browser: 'Firefox 153',
    language: { set: 'de', spoken: 'de' },
    settings: { hasDailyBudget: true, hasCountry: true, hasOwnApiAddress: false },
    permissions: { api: true, sites: 2, everywhere: false },
    numbers: {
      all: 3,
      live: 2,
      phases: { waiting: 1, received: 1, cancelled: 1 },
      withSms: 1,
      codesTyped: 1,
      refundsDue: 1,
      failures: { offline: 1 },
      damaged: 2,
      unwritten: true,
      longestWaitSeconds: 30,
    },
    calls: { getStatus: { asked: 9999, failed: 2, lastMs: 41, longestMs: 9999 } },
    lastFailures: [{ call: 'getStatus', kind: 'timed-out', minutesAgo: 5 }],
    workerSeconds: 60,
    alarms: [{ name: 'watch', inSeconds: 60 }],
    storageKb: { ledger: 3, catalog: 1, other: 1 },
  });
});

test.each([
  ['none', [], { api: false, sites: 0, everywhere: false }],
  ['all', ['https://*/*', 'http://*/*'], { api: true, sites: 0, everywhere: true }],
  ['all, in one word', ['<all_urls>'], { api: true, sites: 0, everywhere: true }],
])('%s of the sites are allowed', (_, origins, permissions) =>
  expect(tell({ origins }).permissions).toEqual(permissions),
);

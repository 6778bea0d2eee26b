// What a page may be given: only what was bought for its tab and origin, and nothing twice.
import { describe, expect, it } from 'vitest';
import { codeFor, numberHere, phoneFor } from '../../../utils/activations/filling.ts';
import { anEntry, page, sms, t0 } from './helpers.ts';

const place = { tabId: page.tabId, origin: page.origin };
const elsewhere = [
  ['another tab', { ...place, tabId: 8 }],
  ['another origin', { ...place, origin: 'https://evil.example' }],
  ['the same host without https', { ...place, origin: 'http://telegram.test' }],
  ['another port', { ...place, origin: 'https://telegram.test:444' }],
] as const;

describe('a number', () => {
  it.each([
    ['waiting', 'asked', true],
    ['waiting', 'no-field', true],
    ['received', 'asked', true],
    ['waiting', 'typed', false],
    ['waiting', 'failed', false],
    ['cancelled', 'asked', false],
    ['expired', 'asked', false],
    ['done', 'asked', false],
    ['intent', 'asked', false],
    ['unknown', 'asked', false],
  ] as const)('%s and %s is given to its page: %s', (phase, phoneFill, given) => {
    expect(phoneFor([anEntry(phase, { phoneFill })], place) !== undefined).toBe(given);
  });

  it.each(elsewhere)('is never given to %s', (_, other) => {
    expect(phoneFor([anEntry('waiting')], other)).toBeUndefined();
  });

  it('without a page is given to none', () => {
    expect(phoneFor([anEntry('waiting', { binding: null })], place)).toBeUndefined();
  });

  it('bought last is the one: an older one is not typed over it', () => {
    const newer = anEntry('waiting', { id: 'e2', binding: { ...page, at: t0 + 1 }, phoneFill: 'typed' });
    expect(phoneFor([anEntry('waiting'), newer], place)).toBeUndefined();
    expect(phoneFor([newer, anEntry('waiting')], place)).toBeUndefined();
  });
});

describe('"my number" on a page', () => {
  const other = { ...page, tabId: 8, at: t0 + 1 };

  it('is the one of this tab, even where another tab of the site has a newer one', () => {
    const newer = anEntry('waiting', { id: 'e2', binding: other });
    expect(numberHere([anEntry('waiting'), newer], page)?.id).toBe('e1');
    expect(numberHere([anEntry('waiting'), newer], other)?.id).toBe('e2');
  });

  it('is the newest of the host where the tab has none: its own may be closed', () => {
    const newer = anEntry('received', { id: 'e2', binding: other });
    expect(numberHere([newer, anEntry('waiting')], { ...page, tabId: 9 })?.id).toBe('e2');
  });

  it.each(['intent', 'unknown', 'cancelling', 'cancelled', 'expired', 'done'] as const)(
    'is none that is %s',
    (phase) => {
      expect(numberHere([anEntry(phase)], page)).toBeUndefined();
      expect(numberHere([anEntry(phase)], { ...page, tabId: 9 })).toBeUndefined();
    },
  );

  it('is none of another host, nor one that was bought outside of pages', () => {
    const there = { tabId: 9, origin: 'https://evil.example', host: 'evil.example' };
    expect(numberHere([anEntry('waiting'), anEntry('received', { binding: null })], there)).toBeUndefined();
  });
});

describe('a code', () => {
  it('is the newest that was not typed', () => {
    const both = { sms: [sms('Code 1111', '1111'), sms('Code 2222', '2222')] };
    expect(codeFor([anEntry('received', both)], place)?.sms.code).toBe('2222');
    const typed = { sms: [sms('Code 1111', '1111'), { ...sms('Code 2222', '2222'), typed: true }] };
    expect(codeFor([anEntry('received', typed)], place)).toBeUndefined();
  });

  it('of another number is never typed, ended or older', () => {
    const newer = anEntry('waiting', { id: 'e2', binding: { ...page, at: t0 + 1 } });
    expect(codeFor([anEntry('received'), newer], place)).toBeUndefined();
    expect(codeFor([anEntry('done'), newer], place)).toBeUndefined();
    expect(codeFor([anEntry('done')], place)).toBeUndefined();
  });

  it('that was not recognised in its SMS is left to the person', () => {
    expect(codeFor([anEntry('received', { sms: [sms('Welcome!')] })], place)).toBeUndefined();
  });

  it.each(elsewhere)('is never given to %s', (_, other) => {
    expect(codeFor([anEntry('received')], other)).toBeUndefined();
  });
});

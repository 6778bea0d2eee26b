// What a number's card says of where it is in its life.
import { describe, expect, test } from 'vitest';
import { cardNotice, life, statusParts, stoppedNotice } from '../../../components/numbers/card.ts';
import { arrivals } from '../../../components/numbers/arrivals.ts';
import { useLanguage } from '../../../components/words/index.ts';
import { languages, spoken } from '../../../utils/settings/language.ts';
import type { NumberView } from '../../../utils/messages/views.ts';
import { aNumber, bought, minute } from './numbers.ts';

const sms = { text: 'Your code is 482910', code: '482910', receivedAt: bought + minute, typed: false };

test('a queued cancel says why and when it will be carried out', () => {
  const said = cardNotice(aNumber({ cancelAt: bought + 2 * minute }), bought + minute, []);
  expect(said?.sentence).toBe('SecureSMS gives money back two minutes after buying.');
  expect(said?.next).toMatch(/^We'll cancel at \d\d:\d\d\.$/);
});

describe('a cancel that an SMS came before', () => {
  const stopped = { cancelStopped: true, phase: 'received', sms: [sms] } as const;

  test('is said, with what stays paid', () => {
    expect(stoppedNotice(aNumber({ ...stopped, sms: [sms] }))).toEqual({
      sentence: 'An SMS came first, so this number was not cancelled.',
      next: 'Its $0.28 stays paid, and the code is yours.',
    });
  });

  test('promises no code that is not here yet', () => {
    const said = stoppedNotice(aNumber({ cancelStopped: true }));
    expect(`${said?.sentence} ${said?.next}`).not.toContain('the code is yours');
    expect(said?.next).toBe('We are fetching it.');
  });

  test('is no news once the person goes on with the number, or where no cancel was asked for', () => {
    expect(stoppedNotice(aNumber({ ...stopped, phase: 'waiting', sms: [sms] }))).toBeNull();
    expect(stoppedNotice(aNumber({ ...stopped, phase: 'done', sms: [sms] }))).toBeNull();
    expect(stoppedNotice(aNumber({ phase: 'received', sms: [sms] }))).toBeNull();
  });
});

describe('status', () => {
  test('claims a copy only when there was one', () => {
    const number = aNumber({ phoneFill: 'no-field' });
    expect(statusParts(number, true)).toEqual(['No phone field here: copied', 'Waiting for the SMS']);
    expect(statusParts(number, false)[0]).toBe('No phone field here: copy it');
  });

  test('a cancel without an answer is not told as done', () => {
    const number = aNumber({ phase: 'cancelling', failure: { kind: 'timed-out' } });
    expect(statusParts(number, false)).toEqual(['Asked SecureSMS to cancel; its answer is still to come']);
    expect(statusParts(aNumber({ phase: 'cancelling' }), false)).toEqual([]);
  });

  test('life runs only while the number lives', () => {
    expect(life(aNumber(), bought + 5 * minute)).toEqual({ left: 15 * minute, fraction: 0.75 });
    expect(life(aNumber(), bought + 30 * minute)).toEqual({ left: 0, fraction: 0 });
    expect(life(aNumber({ phase: 'cancelled' }), bought)).toBeNull();
  });

  test('what the screen says at its top is not repeated on each card', () => {
    const number = aNumber({ failure: { kind: 'offline' } });
    expect(cardNotice(number, bought, ['offline'])).toBeNull();
    expect(cardNotice(number, bought, [])?.sentence).toBe('No connection.');
  });
});

describe('what is read out', () => {
  const before = [aNumber()];
  const after = [aNumber({ phase: 'received', sms: [sms] })];

  test('a new code, once and digit by digit', () => {
    expect(arrivals(before, after)).toBe('New code for Telegram: 4 8 2, 9 1 0');
    expect(arrivals(after, after)).toBeNull();
  });

  test('a code whose number or typing changes later is no news', () => {
    const typed = [aNumber({ phase: 'done', sms: [{ ...sms, typed: true }] })];
    expect(arrivals(after, typed)).toBeNull();
  });

  test('codes that came together: each of them', () => {
    const two = [
      aNumber({ sms: [sms, { ...sms, code: '7K-4' }] }),
      aNumber({ id: 'e2', service: { code: 'wa', name: 'WhatsApp' }, sms: [{ ...sms, code: null }] }),
    ];
    expect(arrivals([...before, aNumber({ id: 'e2' })], two)).toBe(
      'New code for Telegram: 4 8 2, 9 1 0. New code for Telegram: 7 K - 4. New message for WhatsApp',
    );
  });

  test.each(languages)('in %s the code is whole, digit by digit', async (language) => {
    await useLanguage(spoken(language, 'en-US'));
    const said = arrivals(before, after);
    await useLanguage(spoken('en', 'en-US'));
    expect(said).toContain('4 8 2, 9 1 0');
    expect(said).toContain('Telegram');
  });
});

test.each<[string, Partial<NumberView>, string]>([
  ['another account', { otherAccount: true }, 'Bought with another key'],
  ['an answer that was cut off', { phone: null }, 'Cancel gives the money back'],
  ['a field that held something else', { phoneFill: 'taken' }, 'Fill replaces it'],
  ['a form for another country', { phoneFill: 'other-country' }, 'only numbers of another country: copy it'],
])('%s is said on the card', (_, change, expected) => {
  expect(statusParts(aNumber(change), false).join(' ')).toContain(expected);
});

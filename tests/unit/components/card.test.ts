// What a number's card promises about time and money.
import { describe, expect, test } from 'vitest';
import {
  cancelState,
  cardNotice,
  life,
  moneyLine,
  overchargeNotice,
  statusParts,
  unknownOutcome,
} from '../../../components/card.ts';
import { arrivals } from '../../../components/arrivals.ts';
import type { NumberView } from '../../../utils/messages/views.ts';
import { aNumber, bought, minute } from './numbers.ts';

const sms = { text: 'Your code is 482910', code: '482910', receivedAt: bought + minute, typed: false };

describe('cancel', () => {
  test('counts down until the service gives money back', () => {
    expect(cancelState(aNumber(), bought + 48_000, false)).toEqual({ kind: 'countdown', left: 72_000 });
    expect(cancelState(aNumber(), bought + 2 * minute, false)).toEqual({ kind: 'ready' });
  });

  test('asked too early it is queued, and can be waited for', () => {
    const number = aNumber({ cancelAt: bought + 2 * minute });
    expect(cancelState(number, bought + minute, false)).toEqual({ kind: 'queued', left: minute });
    expect(cancelState(number, bought + 3 * minute, false)).toEqual({ kind: 'cancelling' });
  });

  test('is not offered once a code is here or the number has ended', () => {
    const can = { ...aNumber().can, cancel: false };
    expect(cancelState(aNumber({ phase: 'received', can }), bought + 3 * minute, false).kind).toBe('none');
    expect(cancelState(aNumber({ phase: 'cancelled', endedAt: bought }), bought, true).kind).toBe('none');
  });

  test('says when it will be carried out', () => {
    const said = cardNotice(aNumber({ cancelAt: bought + 2 * minute }), bought + minute, []);
    expect(said?.sentence).toBe('SecureSMS gives money back two minutes after buying.');
    expect(said?.next).toMatch(/^We'll cancel at \d\d:\d\d\.$/);
  });
});

describe('money', () => {
  test.each([
    ['seen', 'Given back $0.28'],
    ['due', 'Asked for $0.28 back · not in your balance yet'],
  ] as const)('a cancelled number whose refund is %s: %s', (refund, expected) => {
    expect(moneyLine(aNumber({ phase: 'cancelled', refund, endedAt: bought }))).toBe(expected);
  });

  test('an expired number was not cancelled: nothing was asked for', () => {
    const line = moneyLine(aNumber({ phase: 'expired', refund: 'due', endedAt: bought }));
    expect(line).not.toContain('Asked');
  });

  test.each<[number | null, string, boolean]>([
    [2_076_000, 'Your balance fell by $0.28.', false],
    [2_356_000, 'nothing was taken', true],
    [null, 'could not read your balance', false],
    [3_000_000, 'higher than before', false],
  ])('an unknown purchase with %s left says: %s', (balanceAfter, expected, nothingTaken) => {
    const outcome = unknownOutcome(aNumber({ phase: 'unknown', balanceAfter }));
    expect(outcome.known).toContain(expected);
    expect(outcome.nothingTaken).toBe(nothingTaken);
  });
});

test('a purchase that was refused and yet paid for is not told as unanswered', () => {
  const number = aNumber({ phase: 'unknown', balanceAfter: 2_076_000, failure: { kind: 'no-numbers' } });
  expect(unknownOutcome(number).known).toBe(
    'SecureSMS said no to a number, and yet your balance fell by $0.28.',
  );
});

test('more money went than the number costs: says how much and leads to the account', () => {
  const said = overchargeNotice(aNumber({ overcharge: 560_000 }));
  expect(said?.sentence).toBe('Your balance fell by $0.56 more than this number costs.');
  expect(said?.link?.to).toBe('account');
  expect(overchargeNotice(aNumber())).toBeNull();
});

test("another account's number is not shown as being cancelled", () => {
  const number = aNumber({ otherAccount: true, cancelAt: bought });
  expect(cancelState(number, bought + minute, false)).toEqual({ kind: 'none' });
});

test('a number whose digits never came can be cancelled', () => {
  expect(cancelState(aNumber({ phone: null }), bought + 2 * minute, false)).toEqual({ kind: 'ready' });
});

describe('status', () => {
  test('claims a copy only when there was one', () => {
    const number = aNumber({ phoneFill: 'no-field' });
    expect(statusParts(number, true)).toEqual(['No phone field here: copied', 'Waiting for the SMS']);
    expect(statusParts(number, false)[0]).toBe('No phone field here: copy it');
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

test('a new code is read out once, grouped', () => {
  const before = [aNumber()];
  const after = [aNumber({ phase: 'received', sms: [sms] })];
  expect(arrivals(before, after)).toBe('New code for Telegram: 482 910');
  expect(arrivals(after, after)).toBeNull();
});

test.each<[string, Partial<NumberView>, string]>([
  ['another account', { otherAccount: true }, 'Bought with another key'],
  ['an answer that was cut off', { phone: null }, 'Cancel gives the money back'],
  ['a field that held something else', { phoneFill: 'taken' }, 'Fill replaces it'],
])('%s is said on the card', (_, change, expected) => {
  expect(statusParts(aNumber(change), false).join(' ')).toContain(expected);
});

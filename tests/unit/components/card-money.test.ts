// What a number's card promises about money, and no more than that.
import { describe, expect, test } from 'vitest';
import {
  moneyLine,
  overchargeNotice,
  statusParts,
  unknownOutcome,
} from '../../../components/numbers/card.ts';
import type { NumberView } from '../../../utils/messages/views.ts';
import { aNumber, bought } from './numbers.ts';

describe('money', () => {
  const cancelled = { phase: 'cancelled', refund: 'due', endedAt: bought } as const;

  test('the balance shows no refund: none is claimed', () => {
    expect(moneyLine(aNumber(cancelled))).toBe('Asked for $0.28 back · refund not seen yet');
  });

  test('what came back is told by what the balance showed, not by the price', () => {
    const number = aNumber({ ...cancelled, refund: 'seen', refunded: 560_000 });
    expect(moneyLine(number)).toBe('Given back $0.56');
  });

  test('given back by itself: nothing says so before the balance does', () => {
    const number = aNumber({ ...cancelled, gaveUp: true });
    const said = [...statusParts(number, false), moneyLine(number)].join(' · ');
    expect(said).toBe('No SMS came: cancelled by itself · Asked for $0.28 back · refund not seen yet');
    expect(said.toLowerCase()).not.toContain('given back');
  });

  test('an expired number was not cancelled: nothing was asked for', () => {
    const line = moneyLine(aNumber({ ...cancelled, phase: 'expired' }));
    expect(line).toBe('$0.28 should come back · refund not seen yet');
  });

  test('a top-up may hide the refund: both amounts are said, and no refund is claimed', () => {
    const line = moneyLine(aNumber({ ...cancelled, riseBeside: 10_280_000 }));
    expect(line).toContain('Refund of $0.28 not seen');
    expect(line).toContain('$10.28, which may include it');
  });

  test('less came than is due: that is no refund', () => {
    expect(moneyLine(aNumber({ ...cancelled, riseBeside: 100_000 }))).toContain('refund not seen yet');
  });

  const compared = (unclear: boolean) => ({ since: bought, at: bought + 1000, unclear });
  test.each<[string, Partial<NumberView>, string, boolean]>([
    ['fell', { fell: 280_000, compared: compared(false) }, 'Your balance fell by $0.28.', false],
    ['fell amid other money', { fell: 280_000, compared: compared(true) }, 'fell by $0.28.', false],
    ['stayed the same', { compared: compared(false) }, 'nothing was taken so far', true],
    ['was not read', {}, 'could not read your balance', false],
    ['has other money on its way', { compared: compared(true) }, 'your balance does not tell', false],
  ])('an unknown purchase whose balance %s says only that', (_, change, expected, nothingTaken) => {
    const outcome = unknownOutcome(aNumber({ phase: 'unknown', ...change }));
    const known = `${outcome.known.sentence} ${outcome.known.next}`;
    expect(known).toContain(expected);
    expect(outcome.nothingTaken).toBe(nothingTaken);
    if (!nothingTaken) expect(`${known} ${outcome.todo}`).not.toMatch(/nothing was taken/i);
  });

  test('what seemed not bought and was given back does not say that nothing was taken', () => {
    const number = aNumber({ phase: 'refused', refund: 'seen', refunded: 280_000, cost: null });
    expect(statusParts(number, false)).toEqual(['Not bought']);
    expect(moneyLine(number)).toBe('Given back $0.28');
  });
});

test('a purchase that was refused and yet paid for is not told as unanswered', () => {
  const number = aNumber({ phase: 'unknown', fell: 280_000, failure: { kind: 'no-numbers' } });
  expect(unknownOutcome(number).known).toEqual({
    sentence: 'SecureSMS said no to a number, and yet money is gone.',
    next: 'Your balance fell by $0.28.',
  });
});

test('more money went than the number costs: says how much and leads to the account', () => {
  const said = overchargeNotice(aNumber({ overcharge: 560_000 }));
  expect(said?.sentence).toBe('Your balance fell by $0.56 more than this number costs.');
  expect(said?.link?.to).toBe('account');
  expect(overchargeNotice(aNumber())).toBeNull();
});

// What can be pressed on a number's card, and what cancelling promises about time.
import { describe, expect, test } from 'vitest';
import { actions, cancelState, givesUpAt } from '../../../components/numbers/card-actions.ts';
import type { NumberView } from '../../../utils/messages/views.ts';
import { aNumber, bought, minute } from './numbers.ts';

const here = { canReachPage: true, offered: false };
const can = (change: Partial<NumberView['can']>) => ({ ...aNumber().can, ...change });
const at = (number: NumberView, now: number, from = here) =>
  actions(number, cancelState(number, now, false), from);

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
    const received = aNumber({ phase: 'received', can: can({ cancel: false }) });
    expect(cancelState(received, bought + 3 * minute, false).kind).toBe('none');
    expect(cancelState(aNumber({ phase: 'cancelled', endedAt: bought }), bought, true).kind).toBe('none');
  });

  test('sent and not answered, it can be neither pressed again nor taken back', () => {
    const number = aNumber({ phase: 'cancelling', can: can({ cancel: false, fill: false }) });
    expect(cancelState(number, bought + 3 * minute, false)).toEqual({ kind: 'cancelling' });
    expect(at(number, bought + 3 * minute).buttons).toEqual([]);
  });

  test("another account's number is not shown as being cancelled", () => {
    const number = aNumber({ otherAccount: true, cancelAt: bought });
    expect(cancelState(number, bought + minute, false)).toEqual({ kind: 'none' });
  });

  test('a number whose digits never came can be cancelled', () => {
    expect(cancelState(aNumber({ phone: null }), bought + 2 * minute, false)).toEqual({ kind: 'ready' });
  });
});

describe('giving back by itself', () => {
  const giveUpAt = bought + 15 * minute;

  test('is told while it lies ahead', () => {
    expect(givesUpAt(aNumber({ giveUpAt }), bought)).toBe(giveUpAt);
  });

  test.each<[string, Partial<NumberView>]>([
    ['it is off', { giveUpAt: null }],
    ['a cancel comes first', { cancelAt: bought + 2 * minute }],
    ['an SMS is here', { phase: 'received' }],
    ['another key is in use', { otherAccount: true }],
  ])('is not told where %s', (_, change) => {
    expect(givesUpAt(aNumber({ giveUpAt, ...change }), bought)).toBeNull();
  });

  test('its time is past: no promise in the past tense of the clock, but that it is on its way', () => {
    const number = aNumber({ giveUpAt });
    expect(givesUpAt(number, giveUpAt)).toBeNull();
    expect(cancelState(number, giveUpAt, false)).toEqual({ kind: 'cancelling' });
  });
});

describe('a card is calm', () => {
  test('a number that waits has two buttons, and another number is a quiet word', () => {
    const number = aNumber({ giveUpAt: bought + 15 * minute, can: can({ keep: true }) });
    expect(at(number, bought)).toEqual({ buttons: ['fill', 'cancel'], quiet: ['instead'], corner: null });
  });

  test('what is leaving is not typed into a page by mistake, and can be kept', () => {
    const number = aNumber({ cancelAt: bought + 2 * minute, can: can({ cancel: false, keep: true }) });
    expect(at(number, bought + minute).buttons).toEqual(['keep']);
  });

  test('what is offered already is not asked for again', () => {
    expect(at(aNumber(), bought, { ...here, offered: true }).quiet).toEqual([]);
  });

  test('a code that came is never offered up for another number', () => {
    const number = aNumber({
      phase: 'received',
      can: can({ cancel: false, another: true, finish: true, instead: false }),
    });
    expect(at(number, bought)).toMatchObject({ buttons: ['fill', 'another', 'finish'], quiet: [] });
  });

  test('an unknown outcome is settled by a button that says so, not by a small cross', () => {
    const none = can({ fill: false, cancel: false, instead: false, dismiss: true });
    const unknown = aNumber({ phase: 'unknown', boughtAt: null, can: none });
    expect(at(unknown, bought)).toEqual({ buttons: ['dismiss'], quiet: [], corner: null });
    const done = aNumber({ phase: 'done', endedAt: bought, can: none });
    expect(at(done, bought)).toEqual({ buttons: [], quiet: [], corner: 'dismiss' });
  });

  test('no page to type into: nothing to fill', () => {
    expect(at(aNumber(), bought, { ...here, canReachPage: false }).buttons).toEqual(['cancel']);
  });
});

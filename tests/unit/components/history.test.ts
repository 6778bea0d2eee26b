// What the history says in figures: no share of nothing, days that have a name, sentences that fit.
import { describe, expect, it, test } from 'vitest';
import { isNamed, spentDays, success, waited } from '../../../components/history/figures.ts';
import { words } from '../../../components/words/index.ts';

const tally = { numbers: 0, settled: 0, answered: 0, wait: null, spent: 0 };

describe('the share that got an SMS', () => {
  it('is a dash where nothing is settled', () => {
    expect(success({ ...tally, numbers: 1 })).toEqual({ percent: '–', counted: '0 of 0', fraction: 0 });
  });
  it.each([
    [0, 4, '0%', 0],
    [2, 3, '67%', 2 / 3],
    [3, 3, '100%', 1],
  ])('of %d in %d is %s', (answered, settled, percent, fraction) => {
    expect(success({ ...tally, settled, answered })).toMatchObject({ percent, fraction });
  });
});

test.each([
  [null, '–'],
  [0, '0 sec'],
  [59_499, '59 sec'],
  [59_500, '1 min'],
  [80_000, '1 min 20 sec'],
  [1_200_000, '20 min'],
])('a wait of %s ms is “%s”', (wait, said) => expect(waited({ ...tally, wait })).toBe(said));

test('of thirty days, today and each seventh before it are named', () => {
  const named = Array.from({ length: 30 }, (_, index) => index).filter((index) => isNamed(index, 30));
  expect(named).toEqual([1, 8, 15, 22, 29]);
});

test('days on which money went or came are told, newest first', () => {
  const days = [
    { at: 1, spent: 5 },
    { at: 2, spent: 0 },
    { at: 3, spent: 7 },
  ];
  expect(spentDays(days).map(({ at }) => at)).toEqual([3, 1]);
});

test('one that waits again says for what', () => {
  const sms = { code: null, text: null };
  expect(words.history.outcome({ phase: 'waiting', sms })).toBe('Waiting for another code');
});

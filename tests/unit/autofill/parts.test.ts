// Which fields take one number between them.
import { describe, expect, it } from 'vitest';
import type { FieldClass } from '../../../utils/autofill/classify.ts';
import { partsAround, splitNumbers, type Piece } from '../../../utils/autofill/parts.ts';
import { facts, type Change } from './facts.ts';

type Made = Change & { kind?: FieldClass; gap?: string };
const piece = ({ kind = 'other', gap = ' – ', ...change }: Made): Piece => ({
  class: kind,
  facts: facts({ type: 'tel', ...change }),
  row: 1,
  rows: 0,
  gap: () => gap,
});
const run = (limits: number[], first: Made = { near: 'Phone number' }): Piece[] =>
  limits.map((maxLength, index) => piece({ maxLength, ...(index === 0 && first) }));

describe('fields that have room for a number between them', () => {
  it.each<[string, Piece[], FieldClass[]]>([
    ['3-3-4', run([3, 3, 4]), ['area-code', 'local-prefix', 'local-suffix']],
    ['5-4-4', run([5, 4, 4]), ['area-code', 'local-prefix', 'local-suffix']],
    ['area and number', run([3, 7]), ['area-code', 'phone']],
  ])('%s', (_, pieces, classes) => expect(splitNumbers(pieces)).toEqual([{ start: 0, classes }]));

  it.each<[string, Piece[]]>([
    ['a date', run([2, 2, 4], { near: 'Date of birth' })],
    ['nobody says what', run([3, 3, 4], {})],
    ['words between', run([3, 3, 4]).map((each) => ({ ...each, gap: () => 'Mobile' }))],
    ['a card number', run([4, 4, 4], { near: 'Card number' })],
  ])('not: %s', (_, pieces) => expect(splitNumbers(pieces)).toEqual([]));
});

describe('the parts of one number', () => {
  const kinds = (...all: FieldClass[]): Piece[] => all.map((kind) => piece({ kind }));
  const three = kinds('area-code', 'local-prefix', 'local-suffix', 'phone');

  it('do not reach into the number that follows', () => {
    expect(partsAround(three, 0)).toEqual({ start: 0, end: 3 });
    expect(partsAround(three, 3)).toBeNull();
  });
  it('end with what is left of it', () =>
    expect(partsAround(kinds('country-code', 'area-code', 'phone', 'phone'), 1)).toEqual({
      start: 0,
      end: 3,
    }));
  it('are none where a chooser stands before the whole', () => {
    const chooser = piece({ kind: 'country-code', type: 'select' });
    expect(partsAround([chooser, piece({ kind: 'phone' })], 1)).toBeNull();
  });
});

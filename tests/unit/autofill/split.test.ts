// A number shared out among the fields of a form that asks for it in parts; what does not fit is not cut.
import { expect, it } from 'vitest';
import { phoneParts } from '../../../utils/autofill/phone.ts';
import { isNorthAmerican, shareOut, type PartKind, type PartShape } from '../../../utils/autofill/split.ts';

const nowhere = { iso: null, name: 'Nowhere' };
const india = phoneParts('919876543210', nowhere);
const usa = phoneParts('12015550123', nowhere);
const brazil = phoneParts('5511961234567', nowhere);
const japan = phoneParts('819012345678', nowhere);
const shape = (kind: PartKind, maxLength = -1): PartShape => ({ kind, maxLength });

it.each([
  ['dial code and number', [shape('country-code'), shape('national')], india, ['+91', '9876543210']],
  ['a dial code without plus', [shape('country-code', 2), shape('national')], india, ['91', '9876543210']],
  ['room for the plus', [shape('country-code', 4), shape('national', 12)], india, ['+91', '9876543210']],
  [
    '3-3-4',
    [shape('area-code', 3), shape('local-prefix', 3), shape('local-suffix', 4)],
    usa,
    ['201', '555', '0123'],
  ],
  [
    'without limits',
    [shape('area-code'), shape('local-prefix'), shape('local-suffix')],
    usa,
    ['201', '555', '0123'],
  ],
  ['area and the rest', [shape('area-code', 3), shape('national')], usa, ['201', '5550123']],
  [
    'DDD and number',
    [shape('country-code'), shape('area-code', 2), shape('national', 9)],
    brazil,
    ['+55', '11', '961234567'],
  ],
  [
    'as it is written at home',
    [shape('area-code', 5), shape('local-prefix', 4), shape('local-suffix', 4)],
    japan,
    ['090', '1234', '5678'],
  ],
  [
    'as it is written behind a dial code',
    [shape('country-code'), shape('area-code', 5), shape('local-prefix', 4), shape('local-suffix', 4)],
    japan,
    ['+81', '90', '1234', '5678'],
  ],
  ['an area without a limit', [shape('area-code'), shape('national')], brazil, ['11', '961234567']],
  ['groups that do not fit', [shape('area-code', 4), shape('national', 6)], india, ['9876', '543210']],
  ['a dial code alone', [shape('country-code')], india, ['+91']],
] as const)('%s', (_, shapes, parts, expected) => expect(shareOut(shapes, parts)).toEqual(expected));

it.each([
  ['too short for it', [shape('country-code'), shape('national', 8)], india],
  ['more room than digits', [shape('area-code', 6), shape('local-prefix', 4), shape('national')], india],
] as const)('nothing is put into fields that are %s', (_, shapes, parts) =>
  expect(shareOut(shapes, parts)).toBeNull(),
);

it('area, prefix and line are North American', () => {
  expect(isNorthAmerican([shape('area-code'), shape('local-prefix'), shape('local-suffix')])).toBe(true);
  expect(isNorthAmerican([shape('area-code'), shape('national')])).toBe(false);
  const japanese = [shape('area-code', 5), shape('local-prefix', 4), shape('local-suffix', 4)];
  expect(isNorthAmerican(japanese)).toBe(false);
});

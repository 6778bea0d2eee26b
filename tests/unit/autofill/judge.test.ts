// What the judge wants of a page before it decides, and what it decides then.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../utils/autofill/judge.ts';
import {
  onDemand,
  type Judged,
  type OnDemand,
  type ShownField,
  type ShownPage,
} from '../../../utils/autofill/shown.ts';
import { shownSchema } from '../../../utils/messages/shown.ts';
import { facts, type Change } from './facts.ts';

type Texts = Partial<Record<OnDemand, string>>;

/** A field as a page shows it, with nothing told but what it says of itself. */
function shown(change: Change): ShownField {
  const { type, autocomplete, inputMode, names, classes, label, ...rest } = facts(change);
  const { placeholder, pattern, maxLength, initial, dialOptions } = rest;
  const own = { type, autocomplete: [...autocomplete], inputMode, names, classes, label };
  return {
    own: { ...own, placeholder, pattern, maxLength, initial, dialOptions },
    form: 0,
    row: 1,
    rows: 0,
    more: {},
  };
}

/** Tells the judge whatever it wants, as the page side does; counts the rounds. */
function decide(page: ShownPage, texts: (index: number) => Texts): { fields: Judged[]; rounds: number } {
  for (let rounds = 1; rounds <= 8; rounds += 1) {
    const judgement = judge(page);
    if ('fields' in judgement) return { fields: judgement.fields, rounds };
    for (const { index, what } of judgement.wanted) {
      const { more } = page.fields[index] as ShownField;
      for (const each of what) {
        expect(more[each]).toBeUndefined();
        more[each] = texts(index)[each] ?? '';
      }
    }
  }
  throw new Error('It never has enough.');
}
const none = (): Texts => ({});
const page = (...fields: Change[]): ShownPage => ({ fields: fields.map(shown), rows: [] });

describe('what is read of a page', () => {
  it('is nothing for fields that say what they are', () => {
    const { fields, rounds } = decide(page({ type: 'tel', label: 'Phone' }, { label: 'Street' }), none);
    expect(fields.map((each) => each.class)).toEqual(['phone', 'other']);
    expect(rounds).toBe(1);
  });

  it('is the text around what may be a code, and of no other field', () => {
    const judgement = judge(page({ label: 'Code' }, { label: 'Street' }, { type: 'tel', label: 'Phone' }));
    expect('wanted' in judgement && judgement.wanted.map(({ index }) => index)).toEqual([0]);
  });

  it('decides what a bare code is', () => {
    const sent = 'Enter the code that we sent to your phone';
    const bare = () => page({ names: 'code', maxLength: 6 });
    const text = { lead: sent, around: sent };
    expect(decide(bare(), () => text).fields[0]).toMatchObject({ class: 'code', bySms: true });
    expect(decide(bare(), none).fields[0]?.class).toBe('other');
    const mailed = 'We sent a verification code to your e-mail address';
    const byMail = decide(page({ label: 'Verification code' }), () => ({ lead: mailed, around: mailed }));
    expect(byMail.fields[0]).toMatchObject({ class: 'code', bySms: false });
  });

  it('holds for all boxes of a row what it says before the first', () => {
    const boxes = Array.from({ length: 6 }, (): Change => ({ maxLength: 1, inputMode: 'numeric' }));
    const row: ShownPage = { ...page(...boxes), rows: [{ start: 0, end: 6 }] };
    const { fields } = decide(row, (index) =>
      index === 0 ? { rowLead: 'Enter the 6-digit code we sent you' } : {},
    );
    expect(fields.every((each) => each.class === 'code' && each.inRow)).toBe(true);
  });

  it('has the parts of a number found by what stands between them', () => {
    const three = page(
      { type: 'tel', names: 'tel1', label: 'Phone number' },
      { type: 'tel', names: 'tel2' },
      { type: 'tel', names: 'tel3' },
    );
    const { fields } = decide(three, () => ({ gap: '-' }));
    expect(fields.map((each) => each.class)).toEqual(['area-code', 'local-prefix', 'local-suffix']);
    expect(fields.map(({ parts }) => parts)).toEqual([
      [0, 1, 2],
      [0, 1, 2],
      [0, 1, 2],
    ]);
  });
});

/** What a page may show, by the schema: texts of no sense, rows that overlap, fields of every kind. */
const anyText = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    'code',
    'phone',
    'Verification code',
    'We sent a code',
    'tel1',
    'пароль',
    '인증 번호',
    'a@b.example',
  ),
);
const anyField = fc.record({
  own: fc.record({
    type: fc.constantFrom('text', 'tel', 'number', 'password', 'email', 'select', 'editable', 'x'),
    autocomplete: fc.array(fc.constantFrom('tel', 'one-time-code', 'off', 'x'), { maxLength: 3 }),
    inputMode: anyText,
    names: anyText,
    classes: anyText,
    label: anyText,
    placeholder: anyText,
    pattern: anyText,
    maxLength: fc.integer({ min: -1, max: 20 }),
    initial: anyText,
    dialOptions: fc.nat(12),
  }),
  form: fc.nat(2),
  row: fc.nat(3),
  rows: fc.nat(2),
  more: fc.constant({}),
});
const anyPage = fc.array(anyField, { minLength: 1, maxLength: 14 }).chain((fields) =>
  fc.record({
    fields: fc.constant(fields),
    rows: fc.array(
      fc
        .tuple(fc.nat(fields.length - 1), fc.integer({ min: 1, max: fields.length }))
        .map(([one, other]) => ({ start: Math.min(one, other - 1), end: Math.max(one + 1, other) })),
      { maxLength: 3 },
    ),
  }),
);

it('whatever a page shows, it is judged in a few rounds, each field once', () => {
  fc.assert(
    fc.property(anyPage, anyText, (any, text) => {
      const parsed = shownSchema.safeParse(any);
      expect(parsed.success).toBe(true);
      const told = Object.fromEntries(onDemand.map((each) => [each, text]));
      expect(decide(parsed.data ?? any, () => told).fields).toHaveLength(any.fields.length);
    }),
  );
});

describe('what a page may not show', () => {
  const good = page({ label: 'Code' });
  it.each<[string, unknown]>([
    ['rows beyond its fields', { ...good, rows: [{ start: 0, end: 2 }] }],
    ['rows that end before they begin', { ...good, rows: [{ start: 0, end: 0 }] }],
    ['more fields than a page has', { ...good, fields: Array.from({ length: 1001 }, () => good.fields[0]) }],
    ['a text of no end', page({ label: 'x'.repeat(4001) })],
    ['texts that nobody asks for', { fields: [{ ...good.fields[0], more: { page: 'x' } }], rows: [] }],
  ])('%s', (_, any) => expect(shownSchema.safeParse(any).success).toBe(false));
});

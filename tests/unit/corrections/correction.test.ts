// What a correction takes back, how many are kept, and what is believed of a page or of storage.
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
  describedSchema,
  limits,
  siteName,
  taughtFor,
  withCorrection,
  type Correction,
} from '../../../utils/corrections/correction.ts';
import { createCorrections } from '../../../utils/corrections/corrections.ts';
import { fromStored, toStored } from '../../../utils/corrections/stored.ts';
import { aCorrection, aStore, described } from './helpers.ts';

const one = described({ name: 'phone' });
const other = described({ name: 'contact', id: 'contact', place: 7 });
const ids = (list: Correction[]) => list.map(({ id }) => id);

describe('a new correction', () => {
  test('stands before the older ones of its site', () => {
    const [first, second] = [aCorrection({ field: one }), aCorrection({ field: other })];
    expect(ids(withCorrection([first], second))).toEqual([second.id, first.id]);
    expect(taughtFor([second, first], 'example.test').map(({ field }) => field?.name)).toEqual([
      'contact',
      'phone',
    ]);
  });

  test.each<[string, Partial<Correction>, Partial<Correction>]>([
    ['the same field once more', { field: one }, { field: one }],
    ['a field that is now called wrong', { field: one }, { field: other, wrong: one }],
    ['one that called this field wrong', { field: other, wrong: one }, { field: one }],
    ['"no field here" once there is one', { field: null }, { field: one }],
    ['every field once there is none', { field: one }, { field: null }],
  ])('takes back %s', (_, before, after) => {
    const added = aCorrection(after);
    expect(ids(withCorrection([aCorrection(before)], added))).toEqual([added.id]);
  });

  test.each<[string, Partial<Correction>]>([
    ['another site', { site: 'other.test' }],
    ['the other kind', { kind: 'code' }],
  ])('leaves %s alone', (_, change) => {
    const old = aCorrection({ field: null, ...change });
    expect(ids(withCorrection([old], aCorrection()))).toContain(old.id);
  });

  test('pushes out the oldest of its site, and of all', () => {
    const fields = Array.from({ length: limits.site + 2 }, (_, index) =>
      aCorrection({ field: described({ name: 'abcdef'[index] + 'field', id: '', place: index * 3 }) }),
    );
    const kept = fields.reduce<Correction[]>((list, each) => withCorrection(list, each), []);
    expect(ids(kept)).toEqual(ids(fields.slice(-limits.site).toReversed()));

    const many = Array.from({ length: limits.all + 5 }, (_, index) =>
      aCorrection({ site: `s${index}.test` }),
    );
    expect(many.reduce<Correction[]>((list, each) => withCorrection(list, each), [])).toHaveLength(
      limits.all,
    );
  });
});

test.each([
  ['www.example.test', 'example.test'],
  ['Accounts.Example.test', 'accounts.example.test'],
  ['wwwexample.test', 'wwwexample.test'],
])('%s is kept as %s', (host, site) => {
  expect(siteName(host)).toBe(site);
});

describe('what the page side sends', () => {
  test('is taken as it is meant to be', () => {
    expect(z.safeParse(describedSchema, described({ within: 'frame shadow' })).success).toBe(true);
  });

  test.each<[string, unknown]>([
    ['a long name', described({ name: 'x'.repeat(65) })],
    ['a token of the page', described({ autocomplete: ['walnut'] })],
    ['prose for a place', described({ within: 'frame of mind' })],
    ['a type of its own', described({ type: 'walnut' as 'tel' })],
    ['a class in prose', described({}, { class: 'My Phone' })],
    ['a long reason', described({}, { evidence: [{ class: 'phone', points: 1, why: 'x'.repeat(121) }] })],
    [
      'endless reasons',
      described({}, { evidence: Array.from({ length: 41 }, () => ({ class: 'phone', points: 1, why: '' })) }),
    ],
    ['a count out of bounds', described({}, { lengths: { label: 10_000, placeholder: 0, pattern: 0 } })],
    ['nothing', null],
  ])('is refused with %s', (_, sent) => {
    expect(z.safeParse(describedSchema, sent).success).toBe(false);
  });

  test('loses what it holds beyond that', () => {
    expect(z.parse(describedSchema, { ...described(), label: 'Walnut' })).toEqual(described());
  });
});

describe('storage', () => {
  test('gives back what was put into it', () => {
    const list = [aCorrection(), aCorrection({ kind: 'code', field: null })];
    expect(fromStored(structuredClone(toStored(list)))).toEqual(list);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['text', 'walnut'],
    ['a list without a version', [aCorrection()]],
    ['another version', { version: 2, list: [aCorrection()] }],
    ['no list', { version: 1, list: 'walnut' }],
  ])('with %s holds no corrections', (_, raw) => {
    expect(fromStored(raw)).toEqual([]);
  });

  test('loses a damaged correction and keeps the others', () => {
    const good = aCorrection();
    const damaged = { ...aCorrection(), field: { signature: { type: 'tel' } } };
    expect(fromStored({ version: 1, list: [damaged, good, null, 7] })).toEqual([good]);
  });

  test('loses none of two changes at once, and goes on after one that failed', async () => {
    const store = aStore();
    const kept = createCorrections(store);
    const [a, b] = [aCorrection({ site: 'a.test' }), aCorrection({ site: 'b.test' })];
    await Promise.all([kept.add(a), kept.add(b)]);
    expect(ids(await kept.read())).toEqual([b.id, a.id]);
    const write = store.set;
    store.set = async () => {
      throw new Error('full');
    };
    await expect(kept.add(aCorrection())).rejects.toThrow('full');
    store.set = write;
    await kept.forget(a.id);
    expect(ids(await kept.read())).toEqual([b.id]);
    expect(await kept.taught('www.b.test')).toHaveLength(1);
    await kept.forgetAll();
    expect(await kept.read()).toEqual([]);
  });
});

// A field is known again after its page was drawn anew, and no other is taken for it.
import { describe, expect, test } from 'vitest';
import { alike, keptName, likeness, stable, type Signature } from '../../../utils/autofill/signature.ts';
import { aSignature } from './helpers.ts';

const bare = { name: '', id: '' };

describe('the same field', () => {
  test.each<[string, Partial<Signature>, Partial<Signature>]>([
    ['drawn anew as it was', {}, {}],
    ['with an id made anew', { id: ':r3:' }, { id: ':r1f:' }],
    ['with a counted id', { id: 'mat-input-3' }, { id: 'mat-input-17' }],
    ['with a name whose end is made anew', { name: 'field_83ab', id: '' }, { name: 'field_7c1d', id: '' }],
    [
      'with an id and the end of its name made anew, of letters by chance',
      { name: 'reach_1f2a', id: ':rabcd:' },
      { name: 'reach_17b0', id: ':r12af:' },
    ],
    ['with another field before it', { place: 2 }, { place: 3 }],
    ['with two more fields before it, and its name', { place: 2 }, { place: 4 }],
    ['that became a text field', { type: 'tel' }, { type: 'text' }],
    ['with a token added', { autocomplete: [] }, { autocomplete: ['tel'] }],
    ['without name and id, where it was', bare, bare],
    ['in a row of as many boxes', { boxes: 6, maxLength: 1, ...bare }, { boxes: 6, maxLength: 1, ...bare }],
    ['in a row that now has four boxes', { boxes: 6, maxLength: 1 }, { boxes: 4, maxLength: 1 }],
  ])('%s', (_, known, seen) => {
    expect(likeness(aSignature(known), aSignature(seen))).toBeGreaterThanOrEqual(alike);
  });

  test('is wholly itself', () => {
    expect(likeness(aSignature(), aSignature())).toBe(1);
  });
});

describe('another field', () => {
  test.each<[string, Partial<Signature>, Partial<Signature>]>([
    ['of another name in its place', {}, { name: 'fax', id: 'fax' }],
    ['beside it, without name and id', { ...bare, place: 2 }, { ...bare, place: 3 }],
    ['the second phone of the form', { name: 'phone', id: '' }, { name: 'phone2', id: '', place: 3 }],
    ['of its name in a frame', { id: '' }, { id: '', within: 'frame', place: 0 }],
    ['a single field for a row of boxes', { boxes: 6 }, { boxes: 1 }],
  ])('%s', (_, known, seen) => {
    expect(likeness(aSignature(known), aSignature(seen))).toBeLessThan(alike);
  });

  test('of two similar ones the right one is more alike', () => {
    const known = aSignature({ name: 'billing_phone', id: 'billing', place: 5 });
    const billing = aSignature({ name: 'billing_phone', id: 'billing', place: 6 });
    const shipping = aSignature({ name: 'shipping_phone', id: 'shipping', place: 5 });
    expect(likeness(known, billing)).toBeGreaterThan(likeness(known, shipping));
  });
});

test.each([
  ['mat-input-12', 'mat input'],
  [':r3:', ''],
  ['ember417', 'ember'],
  ['4f3a9c1e', ''],
  ['Phone', 'phone'],
  ['user[phone]', 'user phone'],
  ['input-a8f3c', 'input'],
])('of %j lasts %j', (name, lasting) => {
  expect(stable(name)).toBe(lasting);
});

test.each(['anna@example.test', 'user-4915112345678', 'x'.repeat(65)])(
  'a name that may hold what somebody entered is not kept: %j',
  (name) => {
    expect(keptName(name)).toBe('');
  },
);

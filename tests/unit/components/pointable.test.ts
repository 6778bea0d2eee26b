// When the popup lets the person point at a field, and what it says once they did.
import { expect, test } from 'vitest';
import { statusParts } from '../../../components/numbers/card.ts';
import { pointable, type PageHere } from '../../../components/numbers/pointable.ts';
import type { NumberView } from '../../../utils/messages/views.ts';
import { aNumber } from './numbers.ts';

const nothing = { phone: null, code: null };
const here: PageHere = { host: 'telegram.org', taught: nothing };
const number = (change: Partial<NumberView>) =>
  aNumber({ host: 'telegram.org', phase: 'waiting', ...change });
const sms = (typed: boolean, code: string | null = '482910') => [
  { code, text: 'text', receivedAt: 1, typed },
];

test.each<[string, Partial<NumberView>, ReturnType<typeof pointable>]>([
  ['typed', { phoneFill: 'typed' }, { kind: 'phone', wrong: true }],
  ['not taken by the field', { phoneFill: 'failed' }, { kind: 'phone', wrong: true }],
  ['for which the field was not free', { phoneFill: 'taken' }, { kind: 'phone', wrong: true }],
  ['without a field', { phoneFill: 'no-field' }, { kind: 'phone', wrong: false }],
  ['not tried yet', { phoneFill: 'asked' }, null],
  ['of another page', { phoneFill: 'typed', host: 'example.org' }, null],
  ['of no page', { phoneFill: 'typed', host: null }, null],
  ['of another account', { phoneFill: 'typed', otherAccount: true }, null],
  ['that is being cancelled', { phoneFill: 'typed', cancelAt: 5 }, null],
  ['that has ended', { phoneFill: 'typed', phase: 'done' }, null],
  ['whose code was typed', { phase: 'received', sms: sms(true) }, { kind: 'code', wrong: true }],
  ['whose code found no field', { phase: 'received', sms: sms(false) }, { kind: 'code', wrong: false }],
  ['whose SMS holds no code', { phase: 'received', sms: sms(false, null) }, null],
])('a number %s', (_, change, expected) => {
  expect(pointable(number(change), here)).toEqual(expected);
});

test('without a page in front there is nothing to point at', () => {
  expect(pointable(number({ phoneFill: 'typed' }), null)).toBeNull();
});

test('whoever said that there is no field may think again', () => {
  const none: PageHere = { ...here, taught: { ...nothing, phone: 'none' } };
  expect(pointable(number({ phoneFill: 'insisted' }), none)).toEqual({ kind: 'phone', wrong: false });
});

test.each<[NumberView['phoneFill'], PageHere['taught']['phone'], boolean, string]>([
  ['typed', 'field', false, 'Typed into the field you pointed at'],
  ['typed', null, false, 'Typed into the page'],
  ['no-field', 'none', true, 'You said there is no field here: copied'],
  ['insisted', 'none', false, 'You said there is no field here: copy it'],
])('%s on a site where the person said %s', (phoneFill, phone, copied, says) => {
  expect(statusParts(number({ phoneFill }), copied, { ...here, taught: { ...nothing, phone } })[0]).toBe(
    says,
  );
});

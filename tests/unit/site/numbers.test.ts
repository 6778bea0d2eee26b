// Each page takes the numbers its form promises to take, and no others.
import { expect, test } from 'vitest';

import { readNumber } from '../../site/numbers.ts';
import type { VerifyingPage } from '../../site/records.ts';

const ACCEPTED: [VerifyingPage, string, string | undefined, string][] = [
  ['plain', '+919876543210', undefined, '919876543210'],
  ['plain', ' +44 7400 123456 ', undefined, '447400123456'],
  ['react', '+919876543210', 'in', '919876543210'],
  ['react', '098765 43210', 'in', '919876543210'],
  ['spa', '98765 43210', 'IN', '919876543210'],
  ['spa', '07400 123456', 'GB', '447400123456'],
  ['frame', '98765 43210', 'IN', '919876543210'],
  ['frame', '+919876543210', 'US', '919876543210'],
];

test.each(ACCEPTED)('/%s takes %j with country %j', (page, phone, country, digits) => {
  expect(readNumber(page, { phone, ...(country && { country }) })?.number).toBe(`+${digits}`);
});

const REFUSED: [VerifyingPage, string, string | undefined, string][] = [
  ['plain', '9876543210', undefined, 'no country code'],
  ['plain', '919876543210', undefined, 'no plus'],
  ['plain', '+91+919876543210', undefined, 'dial code twice'],
  ['react', '98765', 'in', 'too short'],
  ['react', '9876543210', 'xx', 'no such country'],
  ['spa', '+919876543210', 'IN', 'dial code twice'],
  ['spa', '9876543210', 'GB', 'country left unchosen'],
  ['spa', '9876543210', undefined, 'no country'],
  ['frame', '98765 43210', 'GB', 'national digits of another country'],
  ['frame', 'my number', 'IN', 'words'],
];

test.each(REFUSED)('/%s refuses %j with country %j: %s', (page, phone, country) => {
  expect(readNumber(page, { phone, ...(country && { country }) })).toBeUndefined();
});

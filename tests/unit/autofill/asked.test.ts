// What a label asks for is told from what it is asked for.
import { expect, it } from 'vitest';
import { askedIn } from '../../../utils/autofill/asked.ts';

it.each([
  ['Mobile number, to receive the verification code', 'Mobile number'],
  ['Enter your phone to receive a code', 'Enter your phone'],
  ['請輸入手機號碼，以取得簡訊驗證碼', '請輸入手機號碼'],
  ['Номер телефона, чтобы получить код', 'Номер телефона'],
])('%s', (label, asked) => expect(askedIn(label)).toBe(asked));

it.each([
  'Verification code, sent to your phone',
  'Phone verification code (6 digits)',
  'Phone, e-mail or code',
  'Phone number, with area',
  'Code',
  '',
])('whole: %s', (label) => expect(askedIn(label)).toBe(label));

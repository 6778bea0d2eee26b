import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compactCode, extractCode } from '../../../utils/securesms/code.ts';
import { anyText } from './helpers.ts';

describe('a bare token is the code as it came', () => {
  test.each([
    ['482910'],
    ['123-456'],
    ['G-482910'],
    ['12:34'],
    ['A7K9Q2'],
    ['KXMPQA'],
    ['0042'],
    ['123'],
    ['a1b2c3'],
    ['1234567890'],
  ])('%s', (text) => expect(extractCode(text)).toBe(text));
  test('blanks inside are dropped', () => expect(extractCode('482 910')).toBe('482910'));
  test('a full stop after it is not part of it', () => expect(extractCode('482910.')).toBe('482910'));
});

describe('the code in a whole SMS', () => {
  test.each([
    ['Your code is 482910', '482910'],
    ['482910 is your verification code', '482910'],
    ['G-482910 is your Google verification code.', 'G-482910'],
    ['Your WhatsApp code: 123-456\n\nYou can also tap on this link: v.whatsapp.com/123456', '123-456'],
    ['Telegram code: 54321\n\nYou can also tap this link: https://t.me/login/54321', '54321'],
    ['[TikTok] 482910 is your verification code, valid for 5 minutes.', '482910'],
    ['Use 4829 to verify your Uber account. Reply STOP to 22000', '4829'],
    ['Your Discord security code is: 482 910', '482910'],
    ['FB-48291 is your Facebook confirmation code', 'FB-48291'],
    [
      'Amazon: Use 482910 to reset your password. Do not give this code to anyone. Call +1 800 555 1234',
      '482910',
    ],
    ['Your order 777123 is waiting. Code 4829', '4829'],
    ['Order #777123: login code 482910', '482910'],
    ['Card ending in 1234. Your OTP is 482910 for Rs. 5000.00', '482910'],
    ['OTP is 482910 for txn of INR 12500 on card XX1234. Valid till 12-06-2026 21:14:08', '482910'],
    ['12.06.2026 21:14 Code: 482910', '482910'],
    ['2026: your code 4829', '4829'],
    ['Your code is 2026', '2026'],
    ['Your Steam code is KXM4Q', 'KXM4Q'],
    ['Confirmation code: A7K-9Q2', 'A7K-9Q2'],
    ['Your one-time code expires in 1000 seconds: 482910', '482910'],
    ['Login code 482910. It expires at 10:45', '482910'],
    ['482910\nDo not share it', '482910'],
    ['Your code 482910\n\n@example.com #482910', '482910'],
    ['Two numbers 111111 222222\n@example.com #222222', '222222'],
    ['Ваш код: 482910. Никому его не сообщайте', '482910'],
    ['Код подтверждения 4829 действует 10 минут. Заказ №777123', '4829'],
    ['Ваш пароль 48-29-10', '48-29-10'],
    ['Su código de verificación es 482910', '482910'],
    ['Seu código do Nubank: 482910. Válido por 10 min', '482910'],
    ['Votre code est 482 910. Ne le partagez pas', '482910'],
    ['Ihr Bestätigungscode lautet 482910', '482910'],
    ['Il tuo codice è 482910', '482910'],
    ['Twój kod weryfikacyjny to: 482910', '482910'],
    ['Doğrulama kodunuz: 482910', '482910'],
    ['Kode OTP Anda 4829. JANGAN berikan kepada siapa pun', '4829'],
    ['Mã xác nhận của bạn là 482910', '482910'],
    ['【微信】验证码482910，5分钟内有效', '482910'],
    ['您的驗證碼是 482910，請於30分鐘內輸入', '482910'],
    ['認証コード：482910', '482910'],
    ['[카카오] 인증번호 482910 입니다', '482910'],
    ['รหัส OTP ของคุณคือ 482910', '482910'],
    ['رمز التحقق الخاص بك هو ٤٨٢٩١٠', '482910'],
    ['कोड ४८२९१० है', '482910'],
    ['קוד האימות שלך הוא 482910', '482910'],
    ['Ο κωδικός σας είναι 482910', '482910'],
  ])('%j → %s', (text, code) => expect(extractCode(text)).toBe(code));
});

describe('no number that is something else', () => {
  test.each([
    ['Welcome to Telegram!'],
    ['Call us at +1 800 555 1234'],
    ['Reach us: 8 800 555 3535'],
    ['Your balance is $5000'],
    ['You paid 1500 RUB'],
    ['Your parcel arrives 2026-06-12 at 21:14'],
    ['Offer ends 12/06/2026'],
    ['Order 777123 was shipped'],
    ['Card *1234 was charged'],
    ['See https://example.com/a/482910'],
    ['You have 1000 minutes left'],
    ['Either 111111 or 222222'],
    ['4111 1111 1111 1111'],
    [''],
    ['hello'],
  ])('%j', (text) => expect(extractCode(text)).toBeUndefined());
});

test('compactCode keeps what a digits-only field wants', () => {
  expect(['123-456', 'G-482910', 'A7K-9Q2', '482910', '12:34'].map(compactCode)).toEqual([
    '123456',
    '482910',
    'A7K9Q2',
    '482910',
    '1234',
  ]);
});

test('any text: no throw, and a code is part of the text', () => {
  fc.assert(
    fc.property(anyText(200), (text) => {
      const code = extractCode(text);
      expect(code === undefined || (code.length >= 3 && code.length <= 20)).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 -+.:/*GXcode'.split('')) }), (text) => {
      const code = extractCode(text);
      if (code !== undefined) expect(text.replaceAll(' ', '')).toContain(code);
    }),
  );
});

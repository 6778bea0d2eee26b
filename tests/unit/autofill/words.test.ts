// Words are found as people read them: whole words where a script has them, and never inside another word.
import { describe, expect, it } from 'vitest';
import { vocabulary, type Meaning } from '../../../utils/autofill/vocabulary.ts';
import { find, toWords } from '../../../utils/autofill/words.ts';

describe('a text in words', () => {
  it.each([
    ['userPhoneNumber', ' user phone number '],
    ['OTPCode', ' otp code '],
    ['phone-number_2', ' phone number 2 '],
    ['code1', ' code 1 '],
    ['2FA code', ' 2fa code '],
    ['didn’t get it?', ' didn t get it '],
    ['  ', '  '],
    ['Téléphone', ' téléphone '],
    ['验证码', ' 验证码 '],
    ['रक्षा कोड', ' रक्षा कोड '],
  ])('%j is %j', (text, words) => expect(toWords(text)).toBe(words));
});

describe('is found', () => {
  it.each<[Meaning, string, string]>([
    ['phone', 'Your phone, please', 'phone'],
    ['phone', 'Telefonnummer', 'telefonnummer'],
    ['phone', '请输入手机号', '手机'],
    ['code', 'user_otp', 'otp'],
    ['code', 'One-time password', 'one time password'],
    ['code', '인증 번호 아님 인증번호', '인증번호'],
    ['sent', 'Отправлено вам', 'отправлено'],
    ['notPhone', 'Fax', 'fax'],
    ['notCode', 'Recovery-Code', 'recovery code'],
  ])('%s in %j', (meaning, text, word) => expect(find(meaning, toWords(text))).toContain(word.split(' ')[0]));
});

describe('is not found', () => {
  it.each<[Meaning, string]>([
    ['code', 'honeypotPassword'],
    ['code', 'laptop'],
    ['code', 'stan'],
    ['phone', 'headphones'],
    ['phone', 'hotel'],
    ['phone', 'excellent'],
    ['notPhone', 'next'],
    ['notCode', 'unborder'],
    ['bareCode', 'decode'],
    ['code', ''],
    ['phone', ' '],
  ])('%s in %j', (meaning, text) => expect(find(meaning, toWords(text))).toBeUndefined());
});

describe('the vocabulary', () => {
  it.each(Object.keys(vocabulary) as Meaning[])(
    'of %s is written as words are compared, and each is found',
    (meaning) => {
      for (const word of vocabulary[meaning].flatMap((line) => line.split('|'))) {
        const said = toWords(word.replace(/\*$/, ''));
        expect(said.trim(), `"${word}" can never match`).toBe(word.replace(/\*$/, ''));
        expect(find(meaning, said), word).toBeDefined();
      }
    },
  );
});

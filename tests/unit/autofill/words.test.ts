// Words are found as people read them: whole words where a script has them, and never inside another word.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vocabulary, type Meaning } from '../../../utils/autofill/vocabulary.ts';
import { say, saysOnly, wordsOf } from '../../../utils/autofill/words.ts';

describe('a text in words', () => {
  it('is parted alike, whether or not it is plain ASCII', () => {
    const ascii = fc.string({ unit: 'grapheme-ascii', maxLength: 60 });
    fc.assert(
      fc.property(ascii, (text) => {
        expect(wordsOf(`${text} ж`)).toEqual([...wordsOf(text), 'ж']);
      }),
    );
  });

  it.each([
    ['SMS認証コード', 'sms 認証コード'],
    ['google authenticatorに表示される6桁', 'google authenticator に表示される 6 桁'],
  ])('%s is parted between scripts', (text, words) => expect(wordsOf(text).join(' ')).toBe(words));

  it.each([
    ['userPhoneNumber', 'user phone number'],
    ['OTPCode', 'otp code'],
    ['phone-number_2', 'phone number 2'],
    ['code1', 'code 1'],
    ['2FA code', '2fa code'],
    ['didn’t get it?', 'didn t get it'],
    ['  ', ''],
    ['Téléphone', 'telephone'],
    ['验证码', '验证码'],
    ['ｶｰﾄﾞ', 'カード'],
  ])('%j is %j', (text, words) => expect(wordsOf(text).join(' ')).toBe(words));
});

describe('is found', () => {
  it.each<[Meaning, string]>([
    ['phone', 'Your phone, please'],
    ['phone', 'Telefonnummer'],
    ['phone', 'phonenumber'],
    ['phone', 'Hemtelefon'],
    ['phone', '请输入手机号'],
    ['phone', 'Số điện thoại'],
    ['code', 'user_otp'],
    ['code', 'smscode'],
    ['code', 'One-time password'],
    ['code', '인증 번호'],
    ['delivered', 'Отправлено вам'],
    ['fax', 'Fax'],
    ['backup', 'Recovery-Code'],
    ['verify', 'Bestätigungscode'],
    ['bare', 'Bestätigungscode'],
    ['otherCode', 'Rabattcode'],
  ])('%s in %j', (meaning, text) => expect(say(text)[meaning]).toBeDefined());
});

describe('is not found', () => {
  it.each<[Meaning, string]>([
    ['code', 'honeypotPassword'],
    ['code', 'laptop'],
    ['bare', 'stan'],
    ['phone', 'microphone'],
    ['phone', 'hotel'],
    ['phone', 'excellent'],
    ['ext', 'next'],
    ['bare', 'decode'],
    ['bare', '手机号码'],
    ['code', ''],
    ['phone', ' '],
  ])('%s in %j', (meaning, text) => expect(say(text)[meaning]).toBeUndefined());
});

describe('a label that says nothing else', () => {
  it.each([
    ['Phone number *', true],
    ['Your mobile', true],
    ['Phone model', false],
    ['Skills (e.g. telephone support)', false],
    ['手机号码', true],
  ])('%j: %s', (text, only) => expect(saysOnly(text, 'phone')).toBe(only));
});

describe('the vocabulary', () => {
  it.each(Object.keys(vocabulary) as Meaning[])('each word of %s is found', (meaning) => {
    for (const word of vocabulary[meaning]) {
      expect(say(word.replace(/\*$/, ''))[meaning], word).toBeDefined();
    }
  });
});

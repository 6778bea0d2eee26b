// What a field is for: the hard cases that fool other fillers (DETECTION.md), in both directions.
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { classify } from '../../../utils/autofill/classify.ts';
import { channelFor } from '../../../utils/autofill/channel.ts';
import { facts, type Change } from './facts.ts';

const classOf = (change: Change) => classify(facts(change)).class;
const tel = (change: Change): Change => ({ type: 'tel', ...change });
const sent = 'Enter the 6-digit code we sent to your phone';

describe('phone', () => {
  it.each<[string, Change]>([
    ['autocomplete alone', { autocomplete: ['tel'] }],
    ['autocomplete in a section', { autocomplete: ['section-a', 'home', 'tel-national'] }],
    ['a label', tel({ label: 'Phone number' })],
    ['a name', tel({ names: 'phone userPhone' })],
    ['a camel-case name', tel({ names: 'mobileNumber' })],
    ['a placeholder that is a number', tel({ placeholder: '+1 (555) 000-0000', names: 'tel' })],
    ['a text field with a label', { label: 'Mobile number', names: 'mobile' }],
    ['a number field', { type: 'number', label: 'Phone number', names: 'phone' }],
    ['a label that says phone, a name that says email', tel({ label: 'Phone #', names: 'email' })],
    ['German', tel({ label: 'Handynummer' })],
    ['French', tel({ label: 'Numéro de téléphone' })],
    ['Russian', tel({ label: 'Номер телефона' })],
    ['Chinese', tel({ placeholder: '请输入手机号' })],
    ['Korean', tel({ label: '휴대폰 번호' })],
    ['Arabic', tel({ label: 'رقم الهاتف' })],
    ['Hindi', tel({ label: 'मोबाइल नंबर' })],
    ['Thai', tel({ label: 'เบอร์โทรศัพท์' })],
    ['Vietnamese', tel({ label: 'Số điện thoại' })],
  ])('%s', (_, change) => expect(classOf(change)).toBe('phone'));
});

describe('code', () => {
  it.each<[string, Change]>([
    ['autocomplete alone', { autocomplete: ['one-time-code'] }],
    ['autocomplete on a phone-like field', tel({ autocomplete: ['one-time-code'], inputMode: 'numeric' })],
    ['a label', { label: 'Verification code' }],
    ['"otp" as a word of the name', { names: 'user_otp' }],
    ['"Code from phone"', { label: 'Code from phone', around: sent }],
    ['bare id "code" where one was sent', { names: 'code', around: sent }],
    ['a password field that says so', { type: 'password', label: 'One-time password' }],
    ['a row of six', tel({ boxes: 6, maxLength: 1, around: sent })],
    ['a row of password boxes', { type: 'password', boxes: 6, maxLength: 1, around: sent }],
    ['German', { label: 'Bestätigungscode' }],
    ['French', { label: 'Code de vérification' }],
    ['Spanish', { label: 'Código de verificación' }],
    ['Russian', { label: 'Код из СМС' }],
    ['Chinese', { placeholder: '请输入短信验证码' }],
    ['Japanese', { label: '認証コード' }],
    ['Korean', { label: '인증번호' }],
    ['Hebrew', { label: 'קוד אימות' }],
    ['Indonesian', { label: 'Kode verifikasi' }],
  ])('%s', (_, change) => expect(classOf(change)).toBe('code'));
});

describe('a dial code', () => {
  it.each<[string, Change]>([
    ['a short field', { names: 'country_code', maxLength: 4 }],
    ['a tel field', tel({ names: 'countryCode' })],
    ['a chooser with dial codes', { type: 'select', names: 'c', dialOptions: 5 }],
    ["a chooser of the number's country", { type: 'select', label: 'Phone number country' }],
  ])('%s', (_, change) => expect(classOf(change)).toBe('country-code'));
  it.each<[string, Change]>([
    ['the country of an address', { type: 'select', names: 'address.countryCode' }],
    ['its code in a text field', { names: 'shippingAddress.countryCode' }],
  ])('not: %s', (_, change) => expect(classOf(change)).toBe('other'));
});

describe('neither a phone', () => {
  it.each<[string, Change]>([
    ['a plain text field', {}],
    ['type tel alone', tel({})],
    ['fax', tel({ label: 'Fax number', names: 'fax' })],
    [
      'a card number',
      tel({ label: 'Card number', autocomplete: ['cc-number'], placeholder: '0000 0000 0000 0000' }),
    ],
    ['an expiry date', tel({ label: 'Expiry', placeholder: 'MM/YY', maxLength: 5 })],
    ['CVV', tel({ label: 'CVV', names: 'cvv', maxLength: 4 })],
    ['a ZIP code', tel({ label: 'ZIP', names: 'zip', maxLength: 5 })],
    ['a search box', { type: 'text', label: 'Search phones', names: 'q' }],
    ['input type search', { type: 'search', label: 'Phone number' }],
    [
      'a billing address named after the phone',
      { label: 'Street', names: 'phone_billing_address', autocomplete: ['street-address'] },
    ],
    ['e-mail', { type: 'email', label: 'E-mail', names: 'email' }],
    ['a check box about phones', { type: 'checkbox', label: 'Phone number' }],
  ])('nor a code: %s', (_, change) => expect(classOf(change)).toBe('other'));
});

describe('no code', () => {
  it.each<[string, Change]>([
    ['a honeypot: "honeypotPassword" holds "otp"', { type: 'password', names: 'honeypotPassword' }],
    ['a password', { type: 'password', label: 'Password', autocomplete: ['new-password'] }],
    ['a password under a sentence about codes', { type: 'password', label: 'Password', around: sent }],
    ['a coupon', { label: 'Promo code', names: 'coupon_code' }],
    ['an invitation', { label: 'Invite code', names: 'code' }],
    ['a referral on a page that sends codes', { label: 'Referral code', around: sent }],
    ['a gift card', { label: 'Gift card code' }],
    ['postcode', { label: 'Postcode', names: 'postcode', maxLength: 8 }],
    ['a country code', { label: 'Country code', names: 'countryCode', maxLength: 4 }],
    ['the dial code beside a number', tel({ label: 'Dial code', names: 'dialCode', maxLength: 4 })],
    ['an image captcha', { label: 'Enter the characters you see', names: 'captcha_code' }],
    ['an image captcha in Chinese', { placeholder: '图形验证码' }],
    ['a recovery code', { label: 'Recovery code', names: 'recovery_code' }],
    ['a backup code', { label: 'Backup code' }],
    ['an author', { label: 'Author', names: 'author' }],
    ['a bank’s sort code', { label: 'Sort code', maxLength: 6, inputMode: 'numeric' }],
    ['bare "code" where nothing was sent', { names: 'code' }],
  ])('%s', (_, change) => expect(classOf(change)).not.toBe('code'));
});

describe('no code, although it reads like one', () => {
  const consent = 'You agree to receive SMS messages about your account.';
  it.each<[string, Change]>([
    ['an Indian postal code', { label: 'Pin Code', names: 'pincode', inputMode: 'numeric', maxLength: 6 }],
    [
      'the security code of a card',
      { label: 'Security code', neighbours: 'Card number cc-number', maxLength: 4, inputMode: 'numeric' },
    ],
    ['a donation', { label: 'One-time donation', names: 'amount', inputMode: 'numeric' }],
    ['an employee code', { label: 'Employee code', names: 'code', maxLength: 6, inputMode: 'numeric' }],
    [
      'a sponsor code beside a consent to SMS',
      { label: 'Sponsor code', names: 'code', around: consent, inputMode: 'numeric', maxLength: 6 },
    ],
    [
      'a code of an unknown kind beside a consent to SMS',
      { label: 'Gardener code', names: 'code', around: consent, inputMode: 'numeric', maxLength: 6 },
    ],
    ['a transaction number of a bank', { label: 'TAN', names: 'tan' }],
    ['a licence', { label: 'Activation code', around: 'Enter the key of your software licence' }],
    ['a meeting', { label: 'Meeting passcode', names: 'passcode' }],
    ['a new passcode', { type: 'password', label: 'Create passcode', names: 'passcode' }],
    [
      'boxes of a new PIN',
      { type: 'password', boxes: 4, maxLength: 1, inputMode: 'numeric', around: 'Choose a 4-digit PIN' },
    ],
    [
      'boxes of a new PIN, where SMS are spoken of',
      { boxes: 4, maxLength: 1, around: `Choose a 4-digit PIN\n${consent}`, inputMode: 'numeric' },
    ],
    ['boxes of a date of birth', { boxes: 8, maxLength: 1, label: 'Date of birth', inputMode: 'numeric' }],
    [
      'boxes of a date of birth on a page that sends codes',
      { boxes: 8, maxLength: 1, label: 'Date of birth', around: sent, inputMode: 'numeric' },
    ],
    ['a four-box account PIN', { type: 'password', label: 'Account', boxes: 4, maxLength: 1, names: 'pin' }],
    ['boxes of which nothing is said', { boxes: 6, maxLength: 1, inputMode: 'numeric' }],
    ['a captcha by its picture’s name', { label: 'Verification code', picture: 'img /captcha.php' }],
    ['a captcha by its picture', { label: 'Verification code', picture: 'picture' }],
  ])('%s', (_, change) => expect(classOf(change)).not.toBe('code'));

  it.each<[string, Change]>([
    [
      'a page that sent an SMS, and offers other ways',
      {
        label: 'Verification code',
        around: 'We sent a code to your phone\nUse an authenticator app\nGet the code by email',
      },
    ],
    ['a number half hidden', { label: 'Code', names: 'otp', around: 'We sent a code to ••• 56' }],
    ['a form with a password to create', { label: 'SMS code', around: 'Create a password\nSMS code' }],
    ['a security code without a card', { label: 'Security code', around: sent }],
    ['a passcode that was sent', { label: 'Passcode', around: sent }],
    ['a PIN that was sent', { label: 'PIN', names: 'pin', around: sent }],
    ['a logo beside, where one was sent', { label: 'Verification code', picture: 'logo', around: sent }],
  ])('and yet: %s', (_, change) => expect(classOf(change)).toBe('code'));
});

describe('no phone of the visitor, although it reads like one', () => {
  it.each<[string, Change]>([
    ['a Brazilian postal code', tel({ label: 'CEP', names: 'cep', placeholder: '00000-000' })],
    ['a model', { label: 'Phone model', names: 'phone_model' }],
    ['an operator', { label: 'Mobile operator', names: 'operator' }],
    ['someone else’s', tel({ label: 'Emergency contact phone', autocomplete: ['tel'] })],
  ])('%s', (_, change) => expect(classOf(change)).not.toBe('phone'));

  it.each<[string, Change]>([
    ['a placeholder and no more', { placeholder: 'Phone number', names: 'x' }],
    ['a label and no more', { label: 'Your mobile number *' }],
    ['a Turkish label', tel({ label: 'Cep telefonu' })],
  ])('and yet: %s', (_, change) => expect(classOf(change)).toBe('phone'));
});

test('the surer of two fields has more points, so that it is the one taken', () => {
  const points = (change: Change) => classify(facts(change)).points;
  expect(points({ label: 'Code', autocomplete: ['one-time-code'] })).toBeGreaterThan(
    points({ label: 'Verification code' }),
  );
});

describe('known misses: mending one changes this record', () => {
  it.fails.each<[string, Change]>([
    ['"phoneCode" where one was sent', tel({ names: 'phoneCode', around: sent, maxLength: 6 })],
  ])('takes for no code, although it is one: %s', (_, change) => expect(classOf(change)).toBe('code'));
});

test.each<[string, Change, string]>([
  ['by e-mail', { label: 'Code', around: 'We sent a code to a***@example.com' }, 'email'],
  ['by its label', { label: 'Email verification code' }, 'email'],
  ['in an app', { label: 'Authenticator app code' }, 'app'],
  ['by SMS', { label: 'Code', around: sent }, 'phone'],
])('a code that comes %s is one, and is told apart', (_, change, channel) => {
  expect(classOf(change)).toBe('code');
  expect(channelFor(facts(change))).toBe(channel);
});

test('an extension beside the phone is its own class', () => {
  expect(classOf(tel({ label: 'Phone extension', names: 'ext', maxLength: 5 }))).toBe('extension');
  expect(classOf(tel({ autocomplete: ['tel-extension'], label: 'Phone' }))).toBe('extension');
});

test('a chooser of the dial code that says so is its own class', () => {
  expect(classOf({ autocomplete: ['tel-country-code'] })).toBe('country-code');
});

test('every decision explains itself, and its points add up', () => {
  const { evidence } = classify(facts(tel({ label: 'Phone number', names: 'fax' })));
  expect(evidence.phone.map(({ why }) => why)).toEqual(
    expect.arrayContaining(['type tel', 'said to be phone']),
  );
});

test('any facts get one of the classes, and an absent hint never makes a field', () => {
  const word = fc.constantFrom(
    '',
    'phone',
    'code',
    'otp',
    'fax',
    'email',
    'captcha',
    'sent',
    '验证码',
    '(',
    '+1 555',
  );
  const any = fc.record({
    type: fc.constantFrom('text', 'tel', 'number', 'password', 'search', 'email', ''),
    autocomplete: fc.array(fc.constantFrom('tel', 'one-time-code', 'off', 'cc-number', 'tel-extension')),
    names: fc.array(word).map((words) => words.join('_')),
    label: fc.array(word).map((words) => words.join(' ')),
    around: word,
    boxes: fc.integer({ min: 1, max: 8 }),
    maxLength: fc.integer({ min: -1, max: 20 }),
  });
  fc.assert(
    fc.property(any, (change) => {
      expect(['phone', 'code', 'country-code', 'extension', 'email-or-phone', 'other']).toContain(
        classOf(change),
      );
      if (change.type === 'search') expect(classOf(change)).not.toBe('phone');
    }),
  );
});

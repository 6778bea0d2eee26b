import { describe, expect, test } from 'vitest';
import { parseActivation } from '../../../utils/securesms/activation.ts';
import { parseBalance } from '../../../utils/securesms/balance.ts';
import { parseSetStatus, parseStatus } from '../../../utils/securesms/status.ts';
import { failureIn, raw, valueOf } from './helpers.ts';

test.each([
  ['ACCESS_BALANCE:2.356', 2_356_000],
  ['"ACCESS_BALANCE:2.356"', 2_356_000],
  ['ACCESS_BALANCE:-0.5', -500_000],
  ['{"balance":"4.6820","currency":840}', 4_682_000],
  ['{"balance":4.682}', 4_682_000],
])('balance %s', (body, amount) => expect(valueOf(parseBalance(raw(body)))).toBe(amount));

test.each([
  'ACCESS_BALANCE',
  'ACCESS_BALANCE:',
  'ACCESS_BALANCE:2.',
  'ACCESS_BALANCE:x',
  '{"balance":""}',
  '[]',
])('no balance in %s', (body) =>
  expect(['unreadable', 'unknown-token']).toContain(failureIn(parseBalance(raw(body))).kind),
);

describe('getStatus', () => {
  test.each([
    ['STATUS_WAIT_CODE', { state: 'waiting' }],
    ['"STATUS_WAIT_CODE"', { state: 'waiting' }],
    ['STATUS_WAIT_RETRY:12345', { state: 'waiting-again', lastCode: '12345' }],
    ["STATUS_WAIT_RETRY:'12345'", { state: 'waiting-again', lastCode: '12345' }],
    ['STATUS_WAIT_RETRY', { state: 'waiting-again' }],
    ['STATUS_WAIT_RETRY:', { state: 'waiting-again' }],
    ['STATUS_WAIT_RESEND', { state: 'waiting-again' }],
    ['STATUS_OK:482910', { state: 'received', text: '482910', code: '482910' }],
    ['"STATUS_OK:482910"', { state: 'received', text: '482910', code: '482910' }],
    ["STATUS_OK:'123'", { state: 'received', text: '123', code: '123' }],
    ['STATUS_OK:12:34', { state: 'received', text: '12:34', code: '12:34' }],
    [
      'STATUS_OK:Shop: your code is 482910\nBye',
      { state: 'received', text: 'Shop: your code is 482910\nBye', code: '482910' },
    ],
    [
      '"STATUS_OK:Shop:\nyour code is 482910"',
      { state: 'received', text: 'Shop:\nyour code is 482910', code: '482910' },
    ],
    ['STATUS_OK:Welcome!', { state: 'received', text: 'Welcome!', code: undefined }],
    ['STATUS_CANCEL', { state: 'cancelled' }],
    ['ACCESS_CANCEL', { state: 'cancelled' }],
    ['STATUS_CANCEL_TIMEOUT', { state: 'cancel-timeout' }],
    ['STATUS_FINISH', { state: 'finished' }],
  ])('%j', (body, status) => expect(valueOf(parseStatus(raw(body)))).toEqual(status));

  test.each([
    'STATUS_OK',
    'STATUS_OK:',
    "STATUS_OK:''",
    'status_ok:1',
    'XSTATUS_OK:1',
    'STATUS_CANCELLED',
    'STATUS',
  ])('%s is no status', (body) =>
    expect(failureIn(parseStatus(raw(body)))).toEqual({ kind: 'unknown-token', token: body }),
  );
});

describe('setStatus', () => {
  test.each([
    ['ready', 'ACCESS_READY', 'ready'],
    ['another', 'ACCESS_RETRY_GET', 'retry'],
    ['complete', 'ACCESS_ACTIVATION', 'completed'],
    ['cancel', 'ACCESS_CANCEL', 'cancelled'],
    ['cancel', '"ACCESS_CANCEL"', 'cancelled'],
    ['cancel', 'ACCESS_CANCEL_ALREADY', 'already-cancelled'],
    ['cancel', 'ALREADY_CANCELED', 'already-cancelled'],
  ] as const)('%s answered %s', (asked, body, reply) => {
    expect(valueOf(parseSetStatus(raw(body), asked))).toBe(reply);
  });

  test('an empty 204 is accepted, an empty 200 is not', () => {
    expect(valueOf(parseSetStatus(raw('', 204), 'cancel'))).toBe('accepted');
    expect(failureIn(parseSetStatus(raw(''), 'cancel')).kind).toBe('unreadable');
  });

  test.each([
    ['cancel', 'ACCESS_ACTIVATION'],
    ['cancel', 'ACCESS_READY'],
    ['complete', 'ACCESS_CANCEL'],
    ['ready', 'STATUS_OK:1'],
  ] as const)('%s is not done because of %s', (asked, token) => {
    expect(failureIn(parseSetStatus(raw(token), asked))).toEqual({ kind: 'unknown-token', token });
  });

  test.each(['ready', 'another', 'complete'] as const)('%s of a cancelled number fails', (asked) => {
    expect(failureIn(parseSetStatus(raw('ALREADY_CANCELED'), asked)).kind).toBe('already-cancelled');
  });
});

describe('a purchase', () => {
  const documented = {
    activationId: '123456',
    phoneNumber: '919876543210',
    activationCost: 0.28,
    countryCode: '22',
    canGetAnotherSms: true,
    activationTime: '2026-06-12 21:14:05',
    activationOperator: 'any',
  };
  const activation = {
    activationId: '123456',
    phoneNumber: '919876543210',
    cost: 280_000,
    countryId: 22,
    canGetAnotherSms: true,
    operator: 'any',
  };

  test.each([
    ['as documented', {}, {}],
    ['numbers', { activationId: 123456, phoneNumber: 919876543210, countryCode: 22 }, {}],
    ['plus and blanks', { phoneNumber: '+91 987-654 (3210)' }, {}],
    ['cost as text', { activationCost: '0.01' }, { cost: 10_000 }],
    ['another SMS as 1', { canGetAnotherSms: 1 }, {}],
    ['another SMS as "1"', { canGetAnotherSms: '1' }, {}],
    ['no further SMS', { canGetAnotherSms: false }, { canGetAnotherSms: false }],
    ['"0"', { canGetAnotherSms: '0' }, { canGetAnotherSms: false }],
    ['no cost', { activationCost: null }, { cost: undefined }],
    ['a negative cost', { activationCost: -1 }, { cost: undefined }],
    ['odd country', { countryCode: 'in' }, { countryId: undefined }],
    ['extras', { currency: 840, countryPhoneCode: 91, activationEndTime: 'x', error: null }, {}],
  ])('getNumberV2: %s', (_, changes, expected) => {
    const reply = parseActivation(raw({ ...documented, ...changes }));
    expect(valueOf(reply)).toEqual({ ...activation, ...expected });
  });

  test('without operator', () => {
    const { operator: _, ...rest } = activation;
    expect(valueOf(parseActivation(raw({ ...documented, activationOperator: null })))).toEqual(rest);
  });

  test('an id beyond 2^53 keeps its digits', () => {
    const body = JSON.stringify(documented).replace('"123456"', '98765432109876543210');
    expect(valueOf(parseActivation(raw(body))).activationId).toBe('98765432109876543210');
  });

  test.each(['ACCESS_NUMBER:123456:919876543210', 'ACCESS_NUMBER:123456:+919876543210'])('%s', (body) => {
    expect(valueOf(parseActivation(raw(body)))).toEqual({
      activationId: '123456',
      phoneNumber: '919876543210',
      cost: undefined,
      countryId: undefined,
      canGetAnotherSms: false,
    });
  });

  test('is one even with HTTP 500: an id that was paid for is not lost', () => {
    expect(valueOf(parseActivation(raw(documented, 500)))).toEqual(activation);
  });

  test.each([
    ['cut off after the id', JSON.stringify(documented).slice(0, 40)],
    ['no phone', JSON.stringify({ activationId: 123456 })],
    ['phone is junk', JSON.stringify({ ...documented, phoneNumber: 'soon' })],
    ['V1 with junk', 'ACCESS_NUMBER:123456:soon'],
  ])('%s: unreadable, and the id is saved', (_, body) => {
    expect(failureIn(parseActivation(raw(body)))).toMatchObject({
      kind: 'unreadable',
      activationId: '123456',
    });
  });

  test.each([
    ['{"activationId":"1234', 'cut inside the id'],
    ['{"activationId":1234', 'cut inside a number'],
    ['{}', 'nothing'],
    ['[]', 'a list'],
    ['{"activationId":null,"phoneNumber":"919876543210"}', 'null'],
    ['{"activationId":"1 or 2","phoneNumber":"919876543210"}', 'no id'],
  ])('%s (%s): no id is made up', (body) => {
    expect(failureIn(parseActivation(raw(body)))).toEqual({ kind: 'unreadable', excerpt: body });
  });
});

import { describe, expect, test } from 'vitest';
import { mayHaveTakenEffect, type Failure } from '../../../utils/securesms/index.ts';
import { failureIn, parsers, raw } from './helpers.ts';

const html = (title: string) => `<!DOCTYPE html><html><head><title>${title}</title></head></html>`;
const coming = (body: unknown, failure: Failure, status = 200, retryAfter?: number) =>
  [body, status, failure, retryAfter] as const;

/** Errors mean the same whatever was asked. */
const TABLE = [
  // api-reference "Errors"
  coming('BAD_KEY', { kind: 'bad-key' }),
  coming('BAD_ACTION', { kind: 'bad-action' }),
  coming('WRONG_SERVICE', { kind: 'wrong-service' }),
  coming('NO_NUMBERS', { kind: 'no-numbers' }),
  coming('NO_BALANCE', { kind: 'no-balance' }),
  coming('NO_ACTIVATION', { kind: 'no-activation' }),
  coming('EARLY_CANCEL_DENIED', { kind: 'early-cancel-denied' }),
  // PROTOCOL.md, forms
  coming('"BAD_KEY"', { kind: 'bad-key' }),
  coming('\uFEFF BAD_KEY\r\n', { kind: 'bad-key' }),
  coming('NO_NUMBERS', { kind: 'no-numbers' }, 500),
  // with parameters
  coming('WRONG_MAX_PRICE:0.5', { kind: 'price-too-low', min: 500_000 }),
  coming('WRONG_MAX_PRICE:-1', { kind: 'price-too-low' }),
  coming('WRONG_MAX_PRICE', { kind: 'price-too-low' }),
  coming("BANNED:'2026-2-13 12-00-00'", { kind: 'banned', until: '2026-2-13 12-00-00' }),
  coming('BANNED', { kind: 'banned' }),
  coming('UNPROCESSABLE_ENTITY:service:INVALID', { kind: 'bad-request', detail: 'service:INVALID' }),
  coming('EARLY_CANCEL_DENIED:60', { kind: 'early-cancel-denied', waitSeconds: 60 }),
  // other tokens
  coming('NO_KEY', { kind: 'bad-key' }),
  coming('BAD_SERVICE', { kind: 'wrong-service' }),
  coming('BAD_COUNTRY', { kind: 'wrong-country' }),
  coming('ERROR_SQL', { kind: 'service-error' }),
  coming('NO_BALANCE_FORWARD', { kind: 'no-balance' }),
  coming('WRONG_EXCEPTION_PHONE', { kind: 'wrong-exception-phone' }),
  coming('SERVICE_UNAVAILABLE_REGION', { kind: 'region-unavailable' }),
  coming('MAX_PRICE_EXCEEDED', { kind: 'price-too-low' }),
  coming('CHANNELS_LIMIT', { kind: 'channels-limit' }),
  coming('IP_NOT_ALLOWED', { kind: 'ip-not-allowed' }),
  coming('BAD_IP', { kind: 'ip-not-allowed' }),
  coming('BAD_STATUS', { kind: 'bad-status' }),
  coming('Internal error, try later', { kind: 'service-error' }),
  coming('Internal error', { kind: 'service-error', httpStatus: 500 }, 500),
  // JSON
  coming({ error: 'Bad service' }, { kind: 'wrong-service' }),
  coming({ status: 0, message: 'No access', data: [] }, { kind: 'bad-key' }, 401),
  coming({ status: 0, message: 'No access', data: [] }, { kind: 'bad-key' }),
  coming({ status: 'error', error: 'NO_BALANCE' }, { kind: 'no-balance' }),
  coming({ status: 'false', msg: 'NO_NUMBERS' }, { kind: 'no-numbers' }),
  coming({ error: { code: 'NO_NUMBERS', message: 'sorry' } }, { kind: 'no-numbers' }),
  coming(
    { title: 'EARLY_CANCEL_DENIED', details: 'too early', info: { minActivationTime: 120 } },
    { kind: 'early-cancel-denied', waitSeconds: 120 },
    409,
  ),
  coming({ title: 'OTP_RECEIVED', details: '', info: [] }, { kind: 'sms-received' }, 409),
  coming(
    { title: 'WRONG_MAX_PRICE', details: '', info: { min: 0.5 } },
    { kind: 'price-too-low', min: 500_000 },
    400,
  ),
  coming({ title: 'BAD_KEY', details: '' }, { kind: 'bad-key' }, 401),
  coming({ title: 'Payment required', details: 'x' }, { kind: 'no-balance' }, 402),
  coming({ title: 'NOT_HEARD_OF', details: 'x' }, { kind: 'unknown-token', token: 'NOT_HEARD_OF' }, 404),
  coming(
    { title: 'Country is not valid', info: {} },
    { kind: 'bad-request', detail: 'Country is not valid' },
    422,
  ),
  coming({ title: 'Oops', details: 'x' }, { kind: 'rate-limited', retryAfterSeconds: 7 }, 429, 7),
  coming({ title: 'Oops', details: 'x' }, { kind: 'service-error', httpStatus: 500 }, 500),
  coming({ status: 'error', error: 'Moon phase' }, { kind: 'unknown-token', token: 'Moon phase' }),
  // infrastructure
  coming('', { kind: 'unreadable', excerpt: '' }),
  coming('""', { kind: 'unreadable', excerpt: '""' }),
  coming('{"22": {"tg": {"226', { kind: 'unreadable', excerpt: '{"22": {"tg": {"226' }),
  coming('"STATUS_OK:4829', { kind: 'unreadable', excerpt: '"STATUS_OK:4829' }),
  coming('', { kind: 'service-error', httpStatus: 502 }, 502),
  coming(html('Attention Required! | Cloudflare'), { kind: 'blocked', httpStatus: 403 }, 403),
  coming(html('502'), { kind: 'service-error', httpStatus: 502 }, 502),
  coming(html('slow down'), { kind: 'rate-limited' }, 429),
  coming('error code: 1020', { kind: 'blocked', httpStatus: 403 }, 403),
  coming('error code: 1020', { kind: 'blocked' }),
  coming('Too Many Requests', { kind: 'rate-limited', retryAfterSeconds: 3 }, 429, 3),
  coming('Too Many Requests', { kind: 'rate-limited' }, 429),
  // unknown
  coming('HALF_MOON', { kind: 'unknown-token', token: 'HALF_MOON' }),
  coming('12345', { kind: 'unknown-token', token: '12345' }),
] as const;

describe.each(Object.entries(parsers))('%s', (_, parse) => {
  test.each(TABLE)('%j with HTTP %i is %j', (body, status, failure, retryAfter) => {
    expect(failureIn(parse(raw(body, status, retryAfter)))).toEqual(failure);
  });
});

test('an error page is never shown as text with control or direction characters, nor at length', () => {
  const failure = failureIn(parsers['getStatus']!(raw(`A\u0000\u202Eb\n\u001b[31mC😀${'x'.repeat(500)}`)));
  expect(failure).toEqual({ kind: 'unknown-token', token: `A b [31mC😀${'x'.repeat(69)}` });
});

test('a clear no took no effect; silence, noise and unknown words may have', () => {
  const effect = (failure: Failure) => mayHaveTakenEffect(failure);
  const no: Failure[] = TABLE.map(([, , failure]) => failure).filter((failure) => !effect(failure));
  expect(new Set(no.map(({ kind }) => kind))).toEqual(
    new Set([
      'bad-key',
      'bad-action',
      'wrong-service',
      'no-numbers',
      'no-balance',
      'no-activation',
      'early-cancel-denied',
      'price-too-low',
      'banned',
      'bad-request',
      'wrong-country',
      'wrong-exception-phone',
      'region-unavailable',
      'channels-limit',
      'ip-not-allowed',
      'bad-status',
      'sms-received',
      'rate-limited',
      'blocked',
    ]),
  );
  expect(effect({ kind: 'offline' })).toBe(false);
  expect(effect({ kind: 'no-key' })).toBe(false);
  expect(effect({ kind: 'timed-out' })).toBe(true);
  expect(effect({ kind: 'connection-failed' })).toBe(true);
  expect(effect({ kind: 'service-error' })).toBe(true);
  expect(effect({ kind: 'unreadable', excerpt: '' })).toBe(true);
  expect(effect({ kind: 'unknown-token', token: 'X' })).toBe(true);
});

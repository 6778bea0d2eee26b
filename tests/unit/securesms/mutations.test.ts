import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText, failureIn, parsers, raw } from './helpers.ts';

const ACTIVATION =
  '{"activationId":"123456","phoneNumber":"919876543210","activationCost":0.28,"countryCode":"22","canGetAnotherSms":true}';
const OFFERS = '{"22":{"tg":{"2266":{"price":0.28,"count":1,"provider_id":2266}}}}';

const GOOD = [
  'ACCESS_BALANCE:2.356',
  '{"balance":"4.6820"}',
  'ACCESS_NUMBER:123456:919876543210',
  ACTIVATION,
  'STATUS_WAIT_CODE',
  'STATUS_WAIT_RETRY:12345',
  'STATUS_OK:482910',
  'STATUS_CANCEL',
  'ACCESS_READY',
  'ACCESS_RETRY_GET',
  'ACCESS_ACTIVATION',
  'ACCESS_CANCEL',
  '{"22":{"tg":{"cost":0.28,"count":3}}}',
  OFFERS,
  '{"status":"success","services":[{"code":"tg","name":"Telegram"}]}',
  '{"22":{"id":22,"eng":"India","rus":"Индия","chn":"印度"}}',
  '{"colombia":{"3243":{"price":0.106,"count":1206}}}',
  '{"wallet_address":"TWXE3jHmPvHYVXUbEyn5aaaAcvp9g4X3ys"}',
];
const BAD = [
  'BAD_KEY',
  'NO_NUMBERS',
  "BANNED:'2026-2-13'",
  '{"error":"Bad service"}',
  '<html>',
  'error code: 1020',
];

/** What success has to look like, said apart from the code under test. */
const FORM: Record<string, RegExp> = {
  getBalance: /^"?ACCESS_BALANCE:\s*-?\d+(\.\d+)?"?$|^\{.*"balance".*\}$/s,
  getNumberV2: /^"?ACCESS_NUMBER:[\w-]+:\+?[\d\s().-]{5,}"?$|^\{.*"activationId".*"phoneNumber".*\}$/s,
  getStatus:
    /^"?(STATUS_WAIT_CODE|STATUS_WAIT_RETRY(:.*)?|STATUS_WAIT_RESEND|STATUS_OK:.+|STATUS_CANCEL|ACCESS_CANCEL|STATUS_CANCEL_TIMEOUT|STATUS_FINISH)"?$/s,
  'setStatus ready': /^"?ACCESS_READY"?$/,
  'setStatus another': /^"?ACCESS_RETRY_GET"?$/,
  'setStatus complete': /^"?ACCESS_ACTIVATION"?$/,
  'setStatus cancel': /^"?(ACCESS_CANCEL|ACCESS_CANCEL_ALREADY|ALREADY_CANCEL+ED)\W?"?$/i,
  getPrices: /^[[{].*[\]}]$/s,
  getPricesV3: /^[[{].*[\]}]$/s,
  getServicesList: /^\{.*"services".*\}$|^\[.*\]$/s,
  getCountries: /^[[{].*[\]}]$/s,
  getTopCountriesByService: /^[[{].*[\]}]$/s,
  wallet: /^\{.*"wallet_address"\s*:\s*"\s*T\w{33}\s*".*\}$/s,
};

const junk = fc.oneof(
  fc.constantFrom(
    '_',
    ':',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ',',
    '0',
    '-',
    '.',
    'A',
    ' ',
    '\n',
    '\u0000',
    'null',
  ),
  anyText(3),
);

/** A good or bad reply with up to three cuts and insertions, or cut off at the end. */
const mutated = fc
  .tuple(
    fc.constantFrom(...GOOD, ...BAD),
    fc.array(fc.tuple(fc.nat(200), fc.nat(3), junk), { maxLength: 3 }),
    fc.option(fc.nat(200)),
  )
  .map(([reply, edits, end]) => {
    const edited = edits.reduce((text, [at, size, insert]) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + insert + text.slice(start + size);
    }, reply);
    return end === null ? edited : edited.slice(0, end % (edited.length + 1));
  });

/** No body, or a quoted one with nothing in it. */
const blank = /^\s*(?:"\s*")?\s*$/;

const statuses = fc.constantFrom(200, 204, 400, 401, 403, 404, 409, 422, 429, 500, 503);

// 13 parsers × 8,000 replies: over 100,000 in all.
describe.each(Object.entries(parsers))('%s', (name, parse) => {
  test('of a mutated reply is success only in the form of success', () => {
    fc.assert(
      fc.property(mutated, statuses, (body, status) => {
        const result = parse(raw(body, status));
        const accepted = name.startsWith('setStatus') && status === 204 && /^("\s*"|\s*)$/.test(body.trim());
        if (!result.ok) failureIn(result);
        else if (!accepted) expect(body.replace(/^\uFEFF/, '').trim()).toMatch(FORM[name]!);
      }),
      { numRuns: 6500 },
    );
  });

  test('of anything at all does not throw and does not succeed by chance', () => {
    fc.assert(
      fc.property(fc.oneof(anyText(40), fc.json()), statuses, (body, status) => {
        const result = parse(raw(body, status));
        if (!result.ok) failureIn(result);
        // Nothing, be it quoted, is a confirmation only under 204: the status says it then.
        else if (!(status === 204 && blank.test(body))) expect(body.trim()).toMatch(FORM[name]!);
      }),
      { numRuns: 1500 },
    );
  });
});

test('a word that lost or gained a letter is no status and no confirmation', () => {
  const plain = GOOD.filter((reply) => /^[A-Z_]+$/.test(reply));
  for (const reply of plain) {
    for (let at = 0; at <= reply.length; at += 1) {
      for (const changed of [
        reply.slice(0, at) + reply.slice(at + 1),
        `${reply.slice(0, at)}X${reply.slice(at)}`,
      ]) {
        if (changed === reply) continue;
        for (const parse of Object.values(parsers)) expect(parse(raw(changed)).ok, changed).toBe(false);
      }
    }
  }
});

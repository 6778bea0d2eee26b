/** Switches for the other spellings of an error that is due anyway (PROTOCOL.md, Errors). */
import type { Cause, Refusal } from '../outcome.ts';
import { ERROR_TOKENS, JSON_TYPE, json, type Json } from '../replies.ts';
import { respell, type Variant } from './variant.ts';

const ROW = 'Errors';

/** A switch that spells one cause with another token. */
const spelled = (cause: Cause, seen: string, text: (refusal: Refusal) => string = () => seen): Variant => ({
  row: ROW,
  seen,
  change: respell('refused', (_, refusal) => (refusal.cause === cause ? text(refusal) : undefined)),
});

/** A switch that wraps any error's token into JSON, with an HTTP status of its own. */
const wrapped = (
  seen: string,
  wrap: (text: string, refusal: Refusal) => Json,
  status: (refusal: Refusal) => number = () => 200,
): Variant => ({
  row: ROW,
  seen,
  change: (reply, outcome) =>
    outcome.kind === 'refused' && reply.body && 'token' in reply.body
      ? json(wrap(reply.body.token, outcome), JSON_TYPE, status(outcome))
      : reply,
});

/** Title and HTTP status of the `{title, details, info}` form; causes without a title keep their token. */
const PROBLEMS: Partial<Record<Cause, [status: number, title?: string]>> = {
  'no-key': [401],
  'wrong-key': [401],
  'unknown-service': [422, 'UNPROCESSABLE_ENTITY'],
  'sold-out': [404],
  'over-max-price': [400, 'WRONG_MAX_PRICE'],
  'short-balance': [402],
  'unknown-activation': [404],
  'too-early': [409],
  'code-arrived': [409, 'OTP_RECEIVED'],
  'already-cancelled': [409, 'CANCELED'],
  'status-order': [409],
};

export const ERROR_VARIANTS = {
  'error-no-key': spelled('no-key', 'NO_KEY'),
  'error-bad-service': spelled('unknown-service', 'BAD_SERVICE'),
  'error-unprocessable': spelled(
    'unknown-service',
    'UNPROCESSABLE_ENTITY:service:INVALID',
    ({ info }) => `UNPROCESSABLE_ENTITY:${info?.['field']}:INVALID`,
  ),
  'error-bad-country': spelled('unknown-country', 'BAD_COUNTRY'),
  'error-wrong-max-price': spelled(
    'over-max-price',
    'WRONG_MAX_PRICE:0.5',
    ({ info }) => `WRONG_MAX_PRICE:${info?.['min']}`,
  ),
  'error-max-price-exceeded': spelled('over-max-price', 'MAX_PRICE_EXCEEDED'),
  'error-no-balance-forward': spelled('short-balance', 'NO_BALANCE_FORWARD'),
  'error-json-bare': wrapped('{"error":"Bad service"}', (text) => ({ error: sentence(text) })),
  'error-json-status': wrapped('{"status":"error","error":"…"}', (text) => ({
    status: 'error',
    error: text,
  })),
  'error-json-status-false': wrapped('{"status":"false","msg":"…"}', (text) => ({
    status: 'false',
    msg: text,
  })),
  'error-json-no-access': {
    row: ROW,
    seen: '{"status":0,"message":"No access","data":[]} with HTTP 401 for a wrong key',
    change: (reply, outcome) =>
      outcome.kind === 'refused' && (outcome.cause === 'wrong-key' || outcome.cause === 'no-key')
        ? json({ status: 0, message: 'No access', data: [] }, JSON_TYPE, 401)
        : reply,
  },
  'error-json-problem': wrapped(
    '{"title","details","info"} with 400/401/402/404/409/422, e.g. 409 EARLY_CANCEL_DENIED with info.minActivationTime',
    (text, { cause, info }) => {
      const title = PROBLEMS[cause]?.[1] ?? text;
      return { title, details: sentence(title), ...(info && { info }) };
    },
    ({ cause }) => PROBLEMS[cause]?.[0] ?? 400,
  ),
} satisfies Record<string, Variant>;

/** "BAD_SERVICE" → "Bad service"; the bare form is spoken, so the documented WRONG_ becomes Bad too. */
function sentence(text: string): string {
  const words = (text === ERROR_TOKENS['unknown-service'] ? 'BAD_SERVICE' : text)
    .toLowerCase()
    .replace(/_/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

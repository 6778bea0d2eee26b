/** The service's error words → failures (api-reference "Errors", PROTOCOL.md "Errors"). */
import { clean, unquote } from './body.ts';
import type { Failure, FailureKind } from './failure.ts';
import { parseDollars } from './money.ts';

/** Words that need nothing but themselves, upper case with underscores. */
const PLAIN = {
  BAD_KEY: 'bad-key',
  NO_KEY: 'bad-key',
  NO_ACCESS: 'bad-key',
  UNAUTHORIZED: 'bad-key',
  BAD_ACTION: 'bad-action',
  WRONG_SERVICE: 'wrong-service',
  BAD_SERVICE: 'wrong-service',
  WRONG_COUNTRY: 'wrong-country',
  BAD_COUNTRY: 'wrong-country',
  NO_NUMBERS: 'no-numbers',
  NO_BALANCE: 'no-balance',
  NO_BALANCE_FORWARD: 'no-balance',
  NO_ACTIVATION: 'no-activation',
  WRONG_ACTIVATION_ID: 'no-activation',
  MAX_PRICE_EXCEEDED: 'price-too-low',
  OTP_RECEIVED: 'sms-received',
  ALREADY_CANCELED: 'already-cancelled',
  ALREADY_CANCELLED: 'already-cancelled',
  ACCESS_CANCEL_ALREADY: 'already-cancelled',
  BAD_STATUS: 'bad-status',
  SERVICE_UNAVAILABLE_REGION: 'region-unavailable',
  CHANNELS_LIMIT: 'channels-limit',
  IP_NOT_ALLOWED: 'ip-not-allowed',
  BAD_IP: 'ip-not-allowed',
  WRONG_EXCEPTION_PHONE: 'wrong-exception-phone',
  TOO_MANY_REQUESTS: 'rate-limited',
  ERROR_SQL: 'service-error',
  SQL_ERROR: 'service-error',
  INTERNAL_SERVER_ERROR: 'service-error',
} as const satisfies Record<string, FailureKind>;

const WORDS = new Map<string, (typeof PLAIN)[keyof typeof PLAIN]>(Object.entries(PLAIN));

/** What stands beside the word: the JSON's `info`, the HTTP status and Retry-After. */
export type TokenContext = {
  info?: Record<string, unknown>;
  status: number;
  retryAfterSeconds?: number;
};

const price = (value: unknown) => {
  const amount = typeof value === 'string' || typeof value === 'number' ? parseDollars(value) : undefined;
  return amount !== undefined && amount >= 0 ? amount : undefined;
};

const seconds = (value: unknown) => {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
};

/** The failure a word stands for, "Bad service" and BAD_SERVICE alike; undefined for a word we do not know. */
export function failureOfToken(token: string, context: TokenContext): Failure | undefined {
  const colon = token.indexOf(':');
  const word = (colon < 0 ? token : token.slice(0, colon))
    .trim()
    .replace(/[\s-]+/g, '_')
    .replace(/[.!]$/, '')
    .toUpperCase();
  const parameter = colon < 0 ? '' : unquote(token.slice(colon + 1).trim());

  if (/^internal error/i.test(token)) return serviceError(context);
  if (/^error code: 1\d{3}$/i.test(token)) return blocked(context);
  switch (word) {
    case 'EARLY_CANCEL_DENIED': {
      const waitSeconds = seconds(context.info?.['minActivationTime']) ?? seconds(parameter);
      return { kind: 'early-cancel-denied', ...(waitSeconds !== undefined && { waitSeconds }) };
    }
    case 'WRONG_MAX_PRICE': {
      const min = price(context.info?.['min']) ?? price(parameter);
      return { kind: 'price-too-low', ...(min !== undefined && { min }) };
    }
    case 'BANNED': {
      const until = clean(parameter);
      return { kind: 'banned', ...(until !== '' && { until }) };
    }
    case 'UNPROCESSABLE_ENTITY': {
      const detail = clean(parameter);
      return { kind: 'bad-request', ...(detail !== '' && { detail }) };
    }
  }
  const kind = WORDS.get(word);
  if (kind === 'rate-limited') return rateLimited(context);
  if (kind === 'service-error') return serviceError(context);
  return kind && { kind };
}

export const serviceError = ({ status }: TokenContext): Failure => ({
  kind: 'service-error',
  ...(status >= 400 && { httpStatus: status }),
});

export const blocked = ({ status }: TokenContext): Failure => ({
  kind: 'blocked',
  ...(status >= 400 && { httpStatus: status }),
});

export const rateLimited = ({ retryAfterSeconds }: TokenContext): Failure => ({
  kind: 'rate-limited',
  ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
});

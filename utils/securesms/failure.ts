/** Everything that can go wrong with a call, as a closed union that may travel in messages and the ledger. */
import * as z from 'zod/mini';

const text = z.string().check(z.maxLength(80));
const amount = z.int();
const seconds = z.number().check(z.nonnegative());
const kind = <const K extends string>(name: K) => z.object({ kind: z.literal(name) });

/**
 * Kinds above the line come from api-reference "Errors", the rest from PROTOCOL.md "Errors". Texts are what the
 * service sent, cut to 80 characters, without control characters and with the key redacted (see `clean`).
 */
export const failureSchema = z.discriminatedUnion('kind', [
  /** BAD_KEY, NO_KEY, "No access", HTTP 401: the service refuses our key. */
  kind('bad-key'),
  kind('bad-action'),
  /** WRONG_SERVICE, BAD_SERVICE. */
  kind('wrong-service'),
  kind('no-numbers'),
  /** NO_BALANCE, NO_BALANCE_FORWARD, HTTP 402. */
  kind('no-balance'),
  kind('no-activation'),
  /** `waitSeconds` counts from the purchase, not from now (`info.minActivationTime`); absent: use 120. */
  z.object({ kind: z.literal('early-cancel-denied'), waitSeconds: z.exactOptional(seconds) }),
  // ---
  /** We have no key to send (none stored, or the vault is locked). Nothing was sent. */
  kind('no-key'),
  /** The configured endpoint is no https URL (http is allowed on loopback only). Nothing was sent. */
  kind('bad-endpoint'),
  /** BAD_COUNTRY, WRONG_COUNTRY. */
  kind('wrong-country'),
  /** WRONG_MAX_PRICE, MAX_PRICE_EXCEEDED. `min`: the lowest price cap that would be accepted, micro-dollars. */
  z.object({ kind: z.literal('price-too-low'), min: z.exactOptional(amount) }),
  /** The account is barred; `until` as the service writes it, timezone unknown. */
  z.object({ kind: z.literal('banned'), until: z.exactOptional(text) }),
  /** OTP_RECEIVED: a code came, so the activation cannot be cancelled any more. */
  kind('sms-received'),
  /** The activation is cancelled already and something other than a cancel was asked of it. */
  kind('already-cancelled'),
  /** BAD_STATUS: this step is not allowed from the activation's present status. */
  kind('bad-status'),
  z.object({ kind: z.literal('rate-limited'), retryAfterSeconds: z.exactOptional(seconds) }),
  kind('region-unavailable'),
  kind('channels-limit'),
  kind('ip-not-allowed'),
  kind('wrong-exception-phone'),
  /** The service understood and refused the parameters (UNPROCESSABLE_ENTITY, HTTP 4xx without a token). */
  z.object({ kind: z.literal('bad-request'), detail: z.exactOptional(text) }),
  /** ERROR_SQL, "Internal error", any HTTP 5xx. */
  z.object({ kind: z.literal('service-error'), httpStatus: z.exactOptional(z.int()) }),
  /** Cloudflare stands in between: HTML 403, "error code: 1020". */
  z.object({ kind: z.literal('blocked'), httpStatus: z.exactOptional(z.int()) }),
  /** The browser said it is offline before anything was sent. */
  kind('offline'),
  /** No answer: refused, reset, redirected, name not found. Browsers do not tell whether the request got out. */
  kind('connection-failed'),
  kind('timed-out'),
  /** An empty, truncated, oversized or misshapen body. `activationId`, `phoneNumber`: what could still be made out of it. */
  z.object({
    kind: z.literal('unreadable'),
    excerpt: text,
    activationId: z.exactOptional(z.string()),
    phoneNumber: z.exactOptional(z.string()),
  }),
  /** What came in place of a deposit address is none: money sent to it would be lost. */
  kind('no-tron-address'),
  /** A word we do not know, as it came. Never taken for success. */
  z.object({ kind: z.literal('unknown-token'), token: text }),
]);

export type Failure = z.infer<typeof failureSchema>;
export type FailureKind = Failure['kind'];

/** For each kind: may the service have carried out what was asked, although this is what we got? */
const TOOK_EFFECT: Record<FailureKind, boolean> = {
  // The service said no.
  'bad-key': false,
  'bad-action': false,
  'wrong-service': false,
  'wrong-country': false,
  'no-numbers': false,
  'no-balance': false,
  'no-activation': false,
  'early-cancel-denied': false,
  'price-too-low': false,
  banned: false,
  'sms-received': false,
  'already-cancelled': false,
  'bad-status': false,
  'rate-limited': false,
  'region-unavailable': false,
  'channels-limit': false,
  'ip-not-allowed': false,
  'wrong-exception-phone': false,
  'bad-request': false,
  // Asked for an address, which buys nothing.
  'no-tron-address': false,
  // Stopped in front of the service.
  blocked: false,
  // Never left the browser.
  'no-key': false,
  'bad-endpoint': false,
  offline: false,
  // It got out, or may have, and no clear word came back.
  'service-error': true,
  'connection-failed': true,
  'timed-out': true,
  unreadable: true,
  'unknown-token': true,
};

/** All kinds there are. */
export const failureKinds = Object.keys(TOOK_EFFECT) as FailureKind[];

/**
 * True when a request that is not idempotent (buy, set status) may have been carried out although it failed.
 * Then the truth has to be looked up (balance, getStatus); the request is never simply sent again.
 */
export const mayHaveTakenEffect = (failure: Failure): boolean => TOOK_EFFECT[failure.kind];

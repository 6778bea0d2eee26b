// Whether what was asked may have been carried out, although it failed. Apart from the schema: our pages need only this.
import type { Failure, FailureKind } from './failure.ts';

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
  locked: false,
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

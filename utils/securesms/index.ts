/**
 * The SecureSMS API. Owns: the requests, the key's way into them, what replies mean, failures, money, codes in texts.
 * May import: ky and zod/mini, nothing of ours. Everything is pure; fetch, key and endpoint are passed in.
 */
export type * from './types.ts';
export type { BuyParams, Client } from './client.ts';
export { failureSchema, mayHaveTakenEffect, type Failure, type FailureKind } from './failure.ts';
export { formatDollars, parseDollars, toDecimal, type MicroDollars } from './money.ts';
export { fail, ok, type Failed, type Ok, type Result } from './result.ts';
export type { RawReply, Transport, TransportRequest } from './transport.ts';

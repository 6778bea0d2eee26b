/**
 * The SecureSMS API. Owns: the requests, the key's way into them, what replies mean, failures, money, codes in texts.
 * May import: ky and zod/mini, nothing of ours. Everything is pure; fetch, key and endpoint are passed in.
 */
export type * from './types.ts';
export { createClient, type BuyParams, type Client } from './client.ts';
export { compactCode, extractCode } from './code.ts';
export { failureKinds, mayHaveTakenEffect } from './effect.ts';
export { failureSchema, type Failure, type FailureKind } from './failure.ts';
export { formatDollars, parseDollars, toDecimal, type MicroDollars } from './money.ts';
export { fail, ok, type Failed, type Ok, type Result } from './result.ts';
export {
  createTransport,
  type RawReply,
  type Transport,
  type TransportOptions,
  type TransportRequest,
} from './transport.ts';

/** What the tests of this folder share: raw replies and reading a result. */
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { failureSchema, type Failure, type RawReply, type Result } from '../../../utils/securesms/index.ts';
import { parseActivation } from '../../../utils/securesms/activation.ts';
import { parseBalance } from '../../../utils/securesms/balance.ts';
import { parseCountries, parseServices, parseTopCountries } from '../../../utils/securesms/catalog.ts';
import { parsePrices, parsePricesV3 } from '../../../utils/securesms/prices.ts';
import { parseSetStatus, parseStatus } from '../../../utils/securesms/status.ts';
import { parseWallet } from '../../../utils/securesms/wallet.ts';

export const raw = (body: unknown, status = 200, retryAfterSeconds?: number): RawReply => ({
  body: typeof body === 'string' ? body : JSON.stringify(body),
  status,
  ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
});

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) expect.fail(`expected success, got ${JSON.stringify(result.failure)}`);
  return result.value;
}

/** The failure, which has to fit the schema it travels by. */
export function failureIn(result: Result<unknown>): Failure {
  if (result.ok) expect.fail(`expected a failure, got ${JSON.stringify(result.value)}`);
  expect(failureSchema.safeParse(result.failure)).toEqual({ success: true, data: result.failure });
  return result.failure;
}

/** Every reader of replies, by the call it serves. */
export const parsers: Record<string, (reply: RawReply) => Result<unknown>> = {
  getBalance: parseBalance,
  getNumberV2: parseActivation,
  getStatus: parseStatus,
  'setStatus ready': (reply) => parseSetStatus(reply, 'ready'),
  'setStatus another': (reply) => parseSetStatus(reply, 'another'),
  'setStatus complete': (reply) => parseSetStatus(reply, 'complete'),
  'setStatus cancel': (reply) => parseSetStatus(reply, 'cancel'),
  getPrices: parsePrices,
  getPricesV3: parsePricesV3,
  getServicesList: parseServices,
  getCountries: parseCountries,
  getTopCountriesByService: parseTopCountries,
  wallet: parseWallet,
};

/** Any code points, lone surrogates too; fast-check's own "binary" unit takes a second to set up. */
export const anyText = (maxLength: number) =>
  fc
    .array(fc.oneof(fc.integer({ min: 0, max: 0x7f }), fc.integer({ min: 0, max: 0x10_ff_ff })), {
      maxLength,
    })
    .map((points) => String.fromCodePoint(...points));

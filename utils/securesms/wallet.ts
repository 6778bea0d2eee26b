/** The reply that names the deposit wallet. Money is sent there: nothing is one that was not checked in full. */
import { isRecord, readBody } from './body.ts';
import { failureOf, saysError } from './errors.ts';
import { fail, ok, type Result } from './result.ts';
import { words } from './rows.ts';
import type { RawReply } from './transport.ts';
import { isTronAddress, looksLikeTron } from './tron.ts';
import type { Wallet } from './types.ts';

/** What has the form of an address; `verified` says whether it is one. */
export type Claimed = { claimed: string };

/** `{"wallet_address":"T…"}`; another text in its place is `no-tron-address`, any other shape `unreadable`. */
export function parseWallet(raw: RawReply): Result<Claimed> {
  const body = readBody(raw);
  if (body.form !== 'json' || saysError(body.value) || raw.status > 299) return fail(failureOf(raw, body));
  const address = isRecord(body.value) ? words(body.value['wallet_address']) : undefined;
  if (address === undefined) return fail(failureOf(raw, body));
  return looksLikeTron(address) ? ok({ claimed: address }) : fail({ kind: 'no-tron-address' });
}

export async function verified({ claimed }: Claimed): Promise<Result<Wallet>> {
  return (await isTronAddress(claimed)) ? ok({ address: claimed }) : fail({ kind: 'no-tron-address' });
}

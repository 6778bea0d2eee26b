/** Replies to getBalance. */
import { isRecord, readBody } from './body.ts';
import { failureOf, saysError } from './errors.ts';
import { parseDollars, type MicroDollars } from './money.ts';
import { fail, ok, type Result } from './result.ts';
import type { RawReply } from './transport.ts';

const AMOUNT = /^-?\d{1,9}(?:\.\d{1,12})?$/;

/** `ACCESS_BALANCE:2.356` or `{"balance":"4.6820"}` → micro-dollars, negative when the account is overdrawn. */
export function parseBalance(raw: RawReply): Result<MicroDollars> {
  const body = readBody(raw);
  let text: unknown;
  if (body.form === 'token') text = /^ACCESS_BALANCE:\s*([^\s]+)$/.exec(body.token)?.[1];
  else if (body.form === 'json' && isRecord(body.value) && !saysError(body.value))
    text = body.value['balance'];
  const amount =
    typeof text === 'number' || (typeof text === 'string' && AMOUNT.test(text))
      ? parseDollars(text)
      : undefined;
  return amount === undefined ? fail(failureOf(raw, body)) : ok(amount);
}

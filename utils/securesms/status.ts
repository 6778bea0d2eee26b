/** Replies to getStatus and setStatus. */
import { readBody, unquote } from './body.ts';
import { extractCode } from './code.ts';
import { failureOf } from './errors.ts';
import { fail, ok, type Result } from './result.ts';
import type { RawReply } from './transport.ts';
import type { SetStatusReply, Status, StatusRequest } from './types.ts';

/** Everything after the first colon: codes such as 12:34 and whole SMS texts hold more of them. */
function statusOf(token: string): Status | undefined {
  switch (token) {
    case 'STATUS_WAIT_CODE':
      return { state: 'waiting' };
    case 'STATUS_WAIT_RETRY':
    case 'STATUS_WAIT_RESEND':
      return { state: 'waiting-again' };
    case 'STATUS_CANCEL':
    case 'ACCESS_CANCEL':
      return { state: 'cancelled' };
    case 'STATUS_CANCEL_TIMEOUT':
      return { state: 'cancel-timeout' };
    case 'STATUS_FINISH':
      return { state: 'finished' };
  }
  const [, word, rest] = /^(STATUS_OK|STATUS_WAIT_RETRY):([^]*)$/.exec(token) ?? [];
  if (word === undefined || rest === undefined) return undefined;
  const text = unquote(rest.trim()).trim();
  if (word === 'STATUS_WAIT_RETRY') return { state: 'waiting-again', ...(text !== '' && { lastCode: text }) };
  return text === '' ? undefined : { state: 'received', text, code: extractCode(text) };
}

/** api-reference "Get SMS code", PROTOCOL.md getStatus. STATUS_OK with nothing after it is no received SMS. */
export function parseStatus(raw: RawReply): Result<Status> {
  const body = readBody(raw);
  const status = body.form === 'token' ? statusOf(body.token) : undefined;
  return status ? ok(status) : fail(failureOf(raw, body));
}

const ACCEPTED: Record<StatusRequest, { token: string; reply: SetStatusReply }> = {
  ready: { token: 'ACCESS_READY', reply: 'ready' },
  another: { token: 'ACCESS_RETRY_GET', reply: 'retry' },
  complete: { token: 'ACCESS_ACTIVATION', reply: 'completed' },
  cancel: { token: 'ACCESS_CANCEL', reply: 'cancelled' },
};

/**
 * Only the word that answers what was asked is success (PROTOCOL.md setStatus): ACCESS_ACTIVATION after a cancel is
 * an `unknown-token`. Cancelling what is cancelled already reaches the goal and is the success `already-cancelled`;
 * for the other requests it is the failure of that name.
 */
export function parseSetStatus(raw: RawReply, request: StatusRequest): Result<SetStatusReply> {
  const body = readBody(raw);
  if (body.form === 'empty' && raw.status === 204) return ok('accepted');
  const { token, reply } = ACCEPTED[request];
  if (body.form === 'token' && body.token === token) return ok(reply);
  const failure = failureOf(raw, body);
  return request === 'cancel' && failure.kind === 'already-cancelled'
    ? ok('already-cancelled')
    : fail(failure);
}

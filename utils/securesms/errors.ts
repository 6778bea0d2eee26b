/** A reply that is not the success an action expects → the failure it is. */
import { clean, isRecord, type Body } from './body.ts';
import type { Failure } from './failure.ts';
import { blocked, failureOfToken, rateLimited, serviceError } from './tokens.ts';
import type { RawReply } from './transport.ts';

/** Where JSON errors keep their words, most telling first (PROTOCOL.md "Errors", JSON). */
const WORD_KEYS = ['title', 'error', 'message', 'msg', 'code', 'details'] as const;
const SAID_NO = new Set<unknown>([0, false, '0', 'false', 'error', 'fail', 'failed']);

/** True for objects that announce an error, whatever else they hold. */
export function saysError(value: object): boolean {
  if (!isRecord(value)) return false;
  return (
    SAID_NO.has(value['status']) ||
    value['success'] === false ||
    (value['error'] !== undefined && value['error'] !== null && value['error'] !== false) ||
    (typeof value['title'] === 'string' && ('details' in value || 'info' in value))
  );
}

function wordsOf(value: Record<string, unknown>): string[] {
  return WORD_KEYS.flatMap((key) => {
    const word = value[key];
    if (isRecord(word)) return wordsOf({ error: word['message'], code: word['code'] });
    return typeof word === 'string' && word.trim() !== '' ? [word.trim()] : [];
  });
}

function failureOfStatus(raw: RawReply): Failure | undefined {
  if (raw.status >= 500) return serviceError(raw);
  if (raw.status === 401) return { kind: 'bad-key' };
  if (raw.status === 402) return { kind: 'no-balance' };
  if (raw.status === 429) return rateLimited(raw);
  return undefined;
}

/** The failure that a body which is no success stands for. Never throws; the texts in it are fit to be shown. */
export function failureOf(raw: RawReply, body: Body): Failure {
  switch (body.form) {
    case 'token':
      return (
        failureOfToken(body.token, raw) ??
        failureOfStatus(raw) ??
        (raw.status === 403 ? blocked(raw) : { kind: 'unknown-token', token: clean(body.token) })
      );
    case 'json':
      return failureOfJson(raw, body.value);
    case 'html':
      // A page comes from whatever stands in front of the service, so that a 401 in one says nothing of the key.
      if (raw.status === 403) return blocked(raw);
      if (raw.status === 429) return rateLimited(raw);
      return raw.status >= 500 ? serviceError(raw) : unreadable(raw);
    case 'empty':
    case 'broken':
      // A refused key is said in words; a bare 401 may be a proxy's.
      return raw.status === 401 ? unreadable(raw) : (failureOfStatus(raw) ?? unreadable(raw));
  }
}

function failureOfJson(raw: RawReply, value: object): Failure {
  const error = isRecord(value) ? value : {};
  const words = wordsOf(error);
  const info = error['info'];
  const context = isRecord(info) ? { ...raw, info } : raw;
  for (const word of words) {
    const known = failureOfToken(word, context);
    if (known) return known;
  }
  const byStatus = failureOfStatus(raw);
  if (byStatus) return byStatus;
  const [first] = words;
  if (first === undefined) return raw.status === 403 ? blocked(raw) : unreadable(raw);
  // A sentence with a 4xx is a refusal explained; a bare word, or anything with HTTP 200, may mean anything.
  if (raw.status >= 400 && /\s/.test(first)) return { kind: 'bad-request', detail: clean(first) };
  return { kind: 'unknown-token', token: clean(first) };
}

export const unreadable = (raw: RawReply): Failure => ({ kind: 'unreadable', excerpt: clean(raw.body) });

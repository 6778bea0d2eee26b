/** Replies to a purchase. An id that was paid for is never dropped when it can be read at all. */
import * as z from 'zod/mini';
import { clean, readBody, type Body } from './body.ts';
import { failureOf, saysError } from './errors.ts';
import type { Failure } from './failure.ts';
import { parseDollars } from './money.ts';
import { fail, ok, type Result } from './result.ts';
import type { RawReply } from './transport.ts';
import type { Activation } from './types.ts';

const ID = /^[\w-]{1,64}$/;
const PHONE = /^\d{5,15}$/;

const idOrNumber = z.union([z.string(), z.number()]);
const replySchema = z.object({
  activationId: idOrNumber,
  phoneNumber: idOrNumber,
  activationCost: z.catch(z.optional(idOrNumber), undefined),
  countryCode: z.catch(z.optional(idOrNumber), undefined),
  canGetAnotherSms: z.catch(z.optional(z.union([z.boolean(), z.number(), z.string()])), undefined),
  activationOperator: z.catch(z.optional(z.string()), undefined),
});

/** Digits only: "+91 98-765" → "9198765"; undefined when that is no phone number. */
function phoneOf(value: string | number): string | undefined {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return undefined;
  const digits = String(value)
    .replace(/^\+/, '')
    .replace(/[\s().-]/g, '');
  return PHONE.test(digits) ? digits : undefined;
}

/** From the text, as numbers beyond 2^53 lose digits in JSON.parse and a body that was cut has no JSON at all. */
function idInText(text: string): string | undefined {
  return /"activationId"\s*:\s*(?:"([\w-]{1,64})"|(\d{1,64})(?=\s*[,}]))/.exec(text)?.slice(1).find(Boolean);
}

/** A number that is whole: what ends it must be there too. */
function phoneInText(text: string): string | undefined {
  const found = /"phoneNumber"\s*:\s*(?:"\+?(\d+)"|(\d+)(?=\s*[,}]))/.exec(text)?.slice(1).find(Boolean);
  return found === undefined ? undefined : phoneOf(found);
}

/** A purchase whose reply cannot be used: an id that can still be read is worth more than the error's name. */
function unusable(raw: RawReply, body: Body): Failure {
  const activationId = idInText(raw.body);
  if (activationId === undefined) return failureOf(raw, body);
  const phoneNumber = phoneInText(raw.body);
  return {
    kind: 'unreadable',
    excerpt: clean(raw.body),
    activationId,
    ...(phoneNumber !== undefined && { phoneNumber }),
  };
}

function activationOf(json: object, raw: RawReply): Activation | undefined {
  const parsed = replySchema.safeParse(json);
  if (!parsed.success) return undefined;
  const reply = parsed.data;
  const inexact = typeof reply.activationId === 'number' && !Number.isSafeInteger(reply.activationId);
  const activationId = inexact ? idInText(raw.body) : String(reply.activationId).trim();
  const phoneNumber = phoneOf(reply.phoneNumber);
  if (activationId === undefined || !ID.test(activationId) || phoneNumber === undefined) return undefined;
  const cost = parseDollars(reply.activationCost ?? '');
  const country = String(reply.countryCode ?? '').trim();
  const operator = clean(reply.activationOperator ?? '');
  return {
    activationId,
    phoneNumber,
    cost: cost !== undefined && cost >= 0 ? cost : undefined,
    countryId: /^\d{1,9}$/.test(country) ? Number(country) : undefined,
    canGetAnotherSms: [true, 1, '1', 'true'].includes(reply.canGetAnotherSms ?? false),
    ...(operator !== '' && { operator }),
  };
}

/**
 * getNumberV2's JSON or getNumber's ACCESS_NUMBER:id:phone, whichever was asked for and whatever the HTTP status.
 * Of the V1 form cost and country are not known. An `unreadable` failure carries `activationId` if one can be made out.
 */
export function parseActivation(raw: RawReply): Result<Activation> {
  const body = readBody(raw);
  if (body.form === 'token') {
    const [, activationId, phone] = /^ACCESS_NUMBER:([\w-]{1,64}):(.+)$/.exec(body.token) ?? [];
    const phoneNumber = phone === undefined ? undefined : phoneOf(phone);
    if (activationId === undefined) return fail(failureOf(raw, body));
    if (phoneNumber === undefined)
      return fail({ kind: 'unreadable', excerpt: clean(raw.body), activationId });
    return ok({ activationId, phoneNumber, cost: undefined, countryId: undefined, canGetAnotherSms: false });
  }
  if (body.form === 'json') {
    const activation = activationOf(body.value, raw);
    if (activation) return ok(activation);
    return fail(saysError(body.value) ? failureOf(raw, body) : unusable(raw, body));
  }
  return fail(body.form === 'broken' ? unusable(raw, body) : failureOf(raw, body));
}

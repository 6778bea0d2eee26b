/** Switches for how any reply is wrapped, and for the webhook's body (PROTOCOL.md, Replies and Webhook). */
import { HTML } from '../replies.ts';
import type { Variant } from './variant.ts';

export const WIRE_VARIANTS = {
  'tokens-quoted': {
    row: 'Replies',
    seen: '"STATUS_WAIT_CODE" (a JSON string)',
    change: (reply) =>
      reply.body && 'token' in reply.body ? { ...reply, body: { json: reply.body.token } } : reply,
  },
  'tokens-plain': {
    row: 'Replies',
    seen: 'tokens as text/plain',
    change: (reply) =>
      reply.body && 'token' in reply.body ? { ...reply, contentType: 'text/plain; charset=utf-8' } : reply,
  },
  'json-in-html': {
    row: 'Replies',
    seen: 'all JSON as text/html',
    change: (reply) => (reply.body && 'json' in reply.body ? { ...reply, contentType: HTML } : reply),
  },
  'webhook-no-code': {
    row: 'Webhook',
    seen: 'no "code"',
    webhook: (body) => {
      const { code: _, ...rest } = body;
      return rest;
    },
  },
  'webhook-string-ids': {
    row: 'Webhook',
    seen: '"activationId":"123456","country":"22"',
    webhook: (body) => ({ ...body, activationId: String(body.activationId), country: String(body.country) }),
  },
  'webhook-twice': {
    row: 'Webhook',
    seen: 'every delivery comes twice',
    webhookCopies: 2,
  },
} satisfies Record<string, Variant>;

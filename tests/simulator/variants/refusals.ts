/** Switches that refuse calls which would have gone well; nothing is bought or changed by a refused call. */
import { JSON_TYPE, json, token } from '../replies.ts';
import type { Variant } from './variant.ts';

const ROW = 'Errors';
const isPurchase = (action: string): boolean => action === 'getNumber' || action === 'getNumberV2';

const always = (text: string): Variant => ({
  row: ROW,
  seen: `${text} for any call`,
  refuse: () => token(text),
});
const onPurchase = (text: string): Variant => ({
  row: ROW,
  seen: `${text} for a purchase`,
  refuse: ({ action }) => (isPurchase(action) ? token(text) : undefined),
});
const problem = (title: string, status: number, info: Record<string, string | number>): Variant => ({
  row: ROW,
  seen: `HTTP ${status} {"title":"${title}","details","info"} for any call`,
  refuse: () => json({ title, details: title.toLowerCase(), info }, JSON_TYPE, status),
});

/** PROTOCOL.md, Time and money: "One service answers 429 after about six rapid requests." */
const RAPID_CALLS = 6;
export const RAPID_WINDOW_MS = 10_000;

export const REFUSAL_VARIANTS = {
  'refuse-banned': always("BANNED:'2026-2-13 12-00-00'"),
  'refuse-banned-json': problem('BANNED', 403, {
    readable_date: '2026-02-13 12:00:00',
    retry_after_seconds: 3600,
  }),
  'refuse-server-error-json': problem('SERVER_ERROR', 500, {}),
  'refuse-channels-json': problem('CHANNELS_LIMIT', 429, { current_threads: 10, max_allowed: 10 }),
  'refuse-sql': always('ERROR_SQL'),
  'refuse-ip': always('IP_NOT_ALLOWED'),
  'refuse-bad-ip': always('BAD_IP'),
  'refuse-internal-error': always('Internal error: please try again later'),
  'refuse-phone-exception': onPurchase('WRONG_EXCEPTION_PHONE'),
  'refuse-region': onPurchase('SERVICE_UNAVAILABLE_REGION'),
  'refuse-channels-limit': onPurchase('CHANNELS_LIMIT'),
  'refuse-rapid': {
    row: 'Time and money',
    seen: '429 with Retry-After after six calls within ten seconds',
    refuse: ({ recentCalls }) =>
      recentCalls > RAPID_CALLS
        ? { ...token('Too Many Requests', 429), retryAfter: RAPID_WINDOW_MS / 1000 }
        : undefined,
  },
} satisfies Record<string, Variant>;

// One line of the ledger: a number from the wish to buy it to its end, as it is written to storage.
import * as z from 'zod/mini';
import { countrySchema, serviceSchema } from '../catalog/types.ts';
import { failureSchema } from '../securesms/index.ts';

const microDollars = z.int();
/** Milliseconds since the epoch, by our own clock (PROTOCOL.md: activationTime bears no timezone). */
const instant = z.number();

/**
 * Where a number is in its life; `lifecycle.ts` draws how it moves.
 * `intent` asked, no answer yet · `unknown` asked, the answer never came · `refused` the service said no ·
 * `waiting` bought, waits for an SMS (the first or another) · `received` the newest SMS is here ·
 * `cancelled` given up, refund due · `expired` its time ran out · `done` confirmed complete.
 */
export const phases = [
  'intent',
  'unknown',
  'refused',
  'waiting',
  'received',
  'cancelled',
  'expired',
  'done',
] as const;
export type Phase = (typeof phases)[number];

export const smsSchema = z.object({
  /** The whole text as the service gave it. */
  text: z.string(),
  /** The one-time code read out of the text; null where none was recognised. */
  code: z.nullable(z.string()),
  receivedAt: instant,
  /** True once the code was typed into the page. */
  typed: z.boolean(),
});
export type Sms = z.infer<typeof smsSchema>;

/**
 * Where a number may be typed without a further click: the tab and top-level origin it was bought for, or Fill was
 * pressed on last. `at`: when that was; of two numbers for one place the later one counts.
 */
export const bindingSchema = z.object({
  tabId: z.number(),
  origin: z.string(),
  host: z.string(),
  at: instant,
});
export type Binding = z.infer<typeof bindingSchema>;

export const entrySchema = z.object({
  id: z.string(),
  /** The account it was bought with: no other account's answers or balance say anything about it. */
  account: z.string(),
  phase: z.enum(phases),
  createdAt: instant,
  /** The tab and origin that the number is for; null when bought outside a page. */
  binding: z.nullable(bindingSchema),
  service: serviceSchema,
  country: countrySchema,
  /** The most the person agreed to pay: the price they were shown. */
  maxPrice: microDollars,
  balanceBefore: z.nullable(microDollars),
  /** The balance read after an unknown outcome, to tell the person what is known. */
  balanceAfter: z.nullable(microDollars),
  /** The last thing that went wrong with this number; null when the last call went well. */
  failure: z.nullable(failureSchema),

  /** Set once bought. */
  activationId: z.nullable(z.string()),
  /** The number in international digits without plus. */
  digits: z.nullable(z.string()),
  cost: z.nullable(microDollars),
  /** By how much more than `cost` the balance had fallen right after the purchase; 0 where all is well. */
  overcharge: microDollars,
  boughtAt: z.nullable(instant),
  expiresAt: z.nullable(instant),
  /** When the service gives money back at the earliest (api-reference: 2 minutes after purchase). */
  cancelFrom: z.nullable(instant),
  /** The person asked to cancel: carried out at this time, unless a code comes first. */
  cancelAt: z.nullable(instant),
  canGetAnother: z.boolean(),
  sms: z.array(smsSchema),
  /** Since another code was asked for, the service said that it waits: the same text is a new SMS from then on. */
  waitSeen: z.boolean(),
  /**
   * What became of typing the number: `asked` waits for a page to take it, `insisted` too, and may overwrite what the
   * field holds (the person pressed Fill); `taken`: the field held something else, which was left as it was.
   */
  phoneFill: z.enum(['asked', 'insisted', 'typed', 'taken', 'no-field', 'failed']),
  /** `due` until the balance shows it, then `seen`. */
  refund: z.enum(['none', 'due', 'seen']),
  /** The balance as it is without the money back: what a refund is proven against. */
  balanceAtEnd: z.nullable(microDollars),
  endedAt: z.nullable(instant),
  /** Taken off the list by the person; for an unknown outcome this is how it is settled by hand. */
  dismissed: z.boolean(),
});
export type Entry = z.infer<typeof entrySchema>;

export type PurchaseRequest = Pick<Entry, 'service' | 'country' | 'maxPrice' | 'binding'>;

/** The line that is written before anything is sent. `balance` in micro-dollars, `now` in epoch ms. */
export const newIntent = (
  request: PurchaseRequest,
  from: { id: string; account: string; balance: number; now: number },
): Entry => ({
  ...request,
  id: from.id,
  account: from.account,
  phase: 'intent',
  createdAt: from.now,
  balanceBefore: from.balance,
  balanceAfter: null,
  failure: null,
  activationId: null,
  digits: null,
  cost: null,
  overcharge: 0,
  boughtAt: null,
  expiresAt: null,
  cancelFrom: null,
  cancelAt: null,
  canGetAnother: false,
  sms: [],
  waitSeen: false,
  phoneFill: 'asked',
  refund: 'none',
  balanceAtEnd: null,
  endedAt: null,
  dismissed: false,
});

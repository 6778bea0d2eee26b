// One line of the ledger: a number from the wish to buy it to its end, as it is written to storage.
import * as z from 'zod/mini';
import { countrySchema, serviceSchema } from '../catalog/types.ts';
import { failureSchema } from '../securesms/index.ts';

const microDollars = z.int();
/** Milliseconds since the epoch, by our own clock (PROTOCOL.md: activationTime bears no timezone). */
const instant = z.number();

/**
 * Where a number is in its life; `lifecycle.ts` draws how it moves.
 * `intent` asked, no answer yet · `unknown` asked, the answer never came · `refused` the service said no, or the balance
 * shows that nothing was taken · `waiting` bought, waits for an SMS (the first or another) · `received` the newest SMS is
 * here · `cancelling` the cancel was sent, its answer not known · `cancelled` given up, refund due · `expired` its time ran
 * out · `done` confirmed complete, or over after an SMS.
 */
export const phases = [
  'intent',
  'unknown',
  'refused',
  'waiting',
  'received',
  'cancelling',
  'cancelled',
  'expired',
  'done',
] as const;
export type Phase = (typeof phases)[number];

export const smsSchema = z.object({
  /** The whole text as the service gave it; null once it was dropped (settings: how long codes are kept). */
  text: z.nullable(z.string()),
  /** The one-time code read out of the text; null where none was recognised, or dropped. */
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
  /** The providers that were asked; empty: any. */
  providerIds: z.array(z.string()),
  balanceBefore: z.nullable(microDollars),
  /** The last thing that went wrong with this number; null when the last call went well. */
  failure: z.nullable(failureSchema),
  /** The balance was read since the purchase was answered: what it cost in truth is known. */
  checked: z.boolean(),

  /** Of a purchase without an answer: by how much the balance fell with it. */
  fell: microDollars,
  /**
   * When the balance was first and last read after it; `unclear`: other money was on its way, so that the balance does not
   * tell.
   */
  compared: z.nullable(z.object({ since: instant, at: instant, unclear: z.boolean() })),

  /** Set once bought. */
  activationId: z.nullable(z.string()),
  /** The number in international digits without plus. */
  digits: z.nullable(z.string()),
  cost: z.nullable(microDollars),
  /** The service did not say the cost: booked at the most it may be, until the balance shows it. */
  costAssumed: z.boolean(),
  /** By how much more than `cost` the balance fell with the purchase; 0 where all is well. */
  overcharge: microDollars,
  boughtAt: z.nullable(instant),
  expiresAt: z.nullable(instant),
  /** How often the service said that it still waits although by our clock the time was over. */
  overtime: z.int(),
  /** When the service gives money back at the earliest (api-reference: 2 minutes after purchase). */
  cancelFrom: z.nullable(instant),
  /** The person asked to cancel: carried out at this time, unless a code comes first. */
  cancelAt: z.nullable(instant),
  /** Without an SMS until then, the number is given back by itself; null: it is not. */
  giveUpAt: z.nullable(instant),
  /** It was given back by itself. */
  gaveUp: z.boolean(),
  /** A cancel was asked for, and an SMS came before it. */
  cancelStopped: z.boolean(),
  canGetAnother: z.boolean(),
  /** `asked` before the request for another SMS goes out, `accepted` once the service said so. */
  another: z.enum(['none', 'asked', 'accepted']),
  sms: z.array(smsSchema),
  /** Since another code was asked for, the service said that it waits: the same text is a new SMS from then on. */
  waitSeen: z.boolean(),
  /**
   * What became of typing the number: `asked` waits for a page to take it, `insisted` too, and may overwrite what the
   * field holds (the person pressed Fill); `taken`: the field held something else, which was left as it was;
   * `other-country`: the form takes only numbers of another country.
   */
  phoneFill: z.enum(['asked', 'insisted', 'typed', 'taken', 'no-field', 'failed', 'other-country']),
  /** Status 1, "number is ready": `due` once the number was put into a page, `sent` once the service was told. */
  ready: z.enum(['no', 'due', 'sent']),
  /** `due` until the balance shows it, then `seen`. */
  refund: z.enum(['none', 'due', 'seen']),
  /** What the balance showed to have come back. */
  refunded: microDollars,
  refundedAt: z.nullable(instant),
  endedAt: z.nullable(instant),
  /** Taken off the list by the person; for an unknown outcome this is how it is settled by hand. */
  dismissed: z.boolean(),
});
export type Entry = z.infer<typeof entrySchema>;

export type PurchaseRequest = Pick<Entry, 'service' | 'country' | 'maxPrice' | 'binding' | 'providerIds'>;

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
  failure: null,
  checked: false,
  fell: 0,
  compared: null,
  activationId: null,
  digits: null,
  cost: null,
  costAssumed: false,
  overcharge: 0,
  boughtAt: null,
  expiresAt: null,
  overtime: 0,
  cancelFrom: null,
  cancelAt: null,
  giveUpAt: null,
  gaveUp: false,
  cancelStopped: false,
  canGetAnother: false,
  another: 'none',
  sms: [],
  waitSeen: false,
  phoneFill: 'asked',
  ready: 'no',
  refund: 'none',
  refunded: 0,
  refundedAt: null,
  endedAt: null,
  dismissed: false,
});

/** Micro-dollars that this line moved the balance by, as far as it is known: negative is spent. */
export const moneyOf = ({ cost, overcharge, fell, refunded }: Entry): number =>
  refunded - (cost ?? 0) - overcharge - fell;

const live: ReadonlySet<Phase> = new Set(['intent', 'waiting', 'received', 'cancelling']);

/** True while the service may still send something to the number, or an answer about it is outstanding. */
export const isLive = (entry: Entry): boolean => live.has(entry.phase);

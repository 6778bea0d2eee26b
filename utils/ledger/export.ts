// The ledger as a file for the person: JSON with everything, CSV with a row a number. Pure.
import type { Book } from './book.ts';
import type { Entry } from './entry.ts';
import { toDecimal } from '../securesms/money.ts';
import { toStored } from './stored.ts';

const moment = (at: number | null): string => (at === null ? '' : new Date(at).toISOString());
const dollars = (amount: number | null): string => (amount === null ? '' : toDecimal(amount));

/** Column → what stands in it: times are ISO 8601 in UTC, money is dollars as a plain decimal. */
const columns: Record<string, (entry: Entry) => string> = {
  asked_at: ({ createdAt }) => moment(createdAt),
  service_code: ({ service }) => service.code,
  service: ({ service }) => service.name,
  country: ({ country }) => country.name,
  site: ({ binding }) => binding?.host ?? '',
  outcome: ({ phase }) => phase,
  number: ({ digits }) => digits ?? '',
  activation_id: ({ activationId }) => activationId ?? '',
  max_price_usd: ({ maxPrice }) => dollars(maxPrice),
  bought_at: ({ boughtAt }) => moment(boughtAt),
  cost_usd: ({ cost }) => dollars(cost),
  taken_beyond_usd: ({ overcharge, fell }) => dollars(overcharge + fell),
  first_sms_at: ({ sms }) => moment(sms[0]?.receivedAt ?? null),
  sms_count: ({ sms }) => String(sms.length),
  codes: ({ sms }) => sms.flatMap(({ code }) => code ?? []).join(' '),
  ended_at: ({ endedAt }) => moment(endedAt),
  refund: ({ refund }) => refund,
  refunded_usd: ({ refunded }) => dollars(refunded),
  refunded_at: ({ refundedAt }) => moment(refundedAt),
};

/** RFC 4180; what a spreadsheet would run as a formula is made text (OWASP, CSV injection): names come from the service. */
function cell(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function toCsv({ entries }: Book): string {
  const rows = entries.map((entry) =>
    Object.values(columns)
      .map((read) => cell(read(entry)))
      .join(','),
  );
  return [Object.keys(columns).join(','), ...rows, ''].join('\r\n');
}

/** Everything as it is stored, with what was put aside as damaged. `now`: epoch ms. */
export const toJson = (book: Book, quarantine: readonly unknown[], now: number): string =>
  JSON.stringify({ ...toStored(book, now), quarantine }, null, 2);

// Ledger → what the history shows. Pure.
import { phoneForms } from '../autofill/phone.ts';
import type { Entry } from '../ledger/entry.ts';
import { historyOf, spentOn, waitOf } from '../ledger/history.ts';
import type { HistoryView, PastNumber } from './views.ts';

/** So many are looked through as fast as one types. */
const mostNumbers = 1000;

/** Ids of the service and of the account, bindings and providers stay in the background. */
function pastNumber(entry: Entry): PastNumber {
  const { id, phase, createdAt, service, country, refund, refunded, digits, binding, sms } = entry;
  const latest = sms.at(-1);
  return {
    id,
    phase,
    createdAt,
    service,
    country,
    refund,
    refunded,
    host: binding?.host ?? null,
    phone: digits === null ? null : phoneForms(digits).international,
    digits,
    spent: spentOn(entry),
    wait: waitOf(entry),
    sms: latest ? { code: latest.code, text: latest.text } : null,
  };
}

/** A "no" that took nothing is no number that was ever there. */
const wasThere = ({ phase, refund }: Entry): boolean => phase !== 'refused' || refund === 'seen';

/** @param now epoch ms */
export function toHistory(entries: readonly Entry[], now: number): HistoryView {
  const past = entries.filter(wasThere).toSorted((a, b) => b.createdAt - a.createdAt);
  return {
    ...historyOf(entries, now),
    numbers: past.slice(0, mostNumbers).map(pastNumber),
    older: Math.max(0, past.length - mostNumbers),
  };
}

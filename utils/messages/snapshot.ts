// Ledger and account → what the popup shows. Pure.
import type { AccountState } from '../activations/account.ts';
import type { Entry } from '../ledger/entry.ts';
import { isLive } from '../ledger/lifecycle.ts';
import { phoneForms } from '../autofill/phone.ts';
import type { NumberView, Snapshot } from './views.ts';

/** How long an ended number stays on the list before it is history. */
const shownAfterEnd = 24 * 60 * 60_000;

function commands(entry: Entry): NumberView['can'] {
  const { phase } = entry;
  const waiting = phase === 'waiting';
  const received = phase === 'received';
  return {
    fill: (waiting || received) && entry.digits !== null,
    another: received && entry.canGetAnother,
    // api-reference, Set status: after a code 3 or 6, after 3 only 6 (PROTOCOL.md, Time and money).
    finish: received || (waiting && entry.sms.length > 0),
    cancel: waiting && entry.sms.length === 0 && entry.cancelAt === null,
    keep: waiting && entry.cancelAt !== null,
    dismiss: !isLive(entry),
  };
}

/**
 * The ledger keeps more than is shown: ids of the service, bindings, and what refunds are proven against stay.
 * @param accountId the account whose key is used now; null without a key
 */
export function numberView(entry: Entry, accountId: string | null): NumberView {
  const {
    account,
    activationId,
    binding,
    digits,
    canGetAnother,
    balanceAtEnd,
    dismissed,
    waitSeen,
    ...shown
  } = entry;
  const otherAccount = account !== accountId;
  const can = commands(entry);
  return {
    ...shown,
    otherAccount,
    host: binding?.host ?? null,
    phone: digits === null ? null : phoneForms(digits),
    // What calls the service needs the key that the number was bought with.
    can: otherAccount ? { ...can, another: false, finish: false, cancel: false, keep: false } : can,
  };
}

/** The numbers on the list: those that live, and those that ended within a day and were not taken off. */
export function listed(entries: readonly Entry[], now: number): Entry[] {
  return entries
    .filter((entry) => !entry.dismissed)
    .filter((entry) => entry.endedAt === null || now - entry.endedAt < shownAfterEnd)
    .toSorted((a, b) => Number(isLive(b)) - Number(isLive(a)) || b.createdAt - a.createdAt);
}

export function toSnapshot(from: {
  entries: readonly Entry[];
  account: AccountState;
  accountId: string | null;
  apiUrl: string;
  now: number;
}): Snapshot {
  const { entries, account, accountId, apiUrl, now } = from;
  return {
    key: accountId === null ? 'missing' : account.keyRejected ? 'rejected' : 'stored',
    apiHost: new URL(apiUrl).host,
    balance: account.balance,
    numbers: listed(entries, now).map((entry) => numberView(entry, accountId)),
    trouble: account.trouble,
  };
}

/** What the badge says: codes not looked at yet, else how many numbers wait. */
export function badge(entries: readonly Entry[], seenAt: number): { text: string; news: boolean } {
  const news = entries.filter(
    (entry) => (entry.sms.at(-1)?.receivedAt ?? 0) > seenAt && !entry.dismissed,
  ).length;
  const waiting = entries.filter((entry) => entry.phase === 'waiting').length;
  return { text: String(news || waiting || ''), news: news > 0 };
}

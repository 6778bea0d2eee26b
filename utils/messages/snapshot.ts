// Ledger and account → what the popup shows. Pure.
import type { AccountState } from '../activations/account.ts';
import { riseBeside, type Book } from '../ledger/book.ts';
import { type Entry, isLive } from '../ledger/entry.ts';
import type { Health } from '../ledger/ledger.ts';
import { phoneForms } from '../autofill/phone.ts';
import type { NumberView, Snapshot } from './views.ts';

/** How long an ended number stays on the list before it is history. */
const shownAfterEnd = 24 * 60 * 60_000;

function commands(entry: Entry): NumberView['can'] {
  const { phase } = entry;
  const waiting = phase === 'waiting';
  const received = phase === 'received';
  const silent = entry.sms.length === 0;
  return {
    fill: (waiting || received) && entry.digits !== null,
    another: received && entry.canGetAnother,
    // api-reference, Set status: after a code 3 or 6, after 3 only 6 (PROTOCOL.md, Time and money).
    finish: received || (waiting && !silent),
    cancel: waiting && silent && entry.cancelAt === null,
    keep: waiting && (entry.cancelAt !== null || entry.giveUpAt !== null),
    instead: silent && (waiting || phase === 'cancelling' || phase === 'cancelled' || phase === 'expired'),
    dismiss: !isLive(entry),
  };
}

/** `accountId`: the account whose key is used now; null without a key. `locked`: that key is locked. */
type Using = { accountId: string | null; locked: boolean };

/** The ledger keeps more than is shown: ids of the service, bindings, and what refunds are proven against stay. */
export function numberView(entry: Entry, { accountId, locked }: Using, book: Book): NumberView {
  const {
    account,
    activationId,
    binding,
    digits,
    canGetAnother,
    providerIds,
    checked,
    costAssumed,
    overtime,
    another,
    ready,
    refundedAt,
    dismissed,
    waitSeen,
    ...shown
  } = entry;
  const otherAccount = account !== accountId;
  const can = commands(entry);
  return {
    ...shown,
    otherAccount,
    locked: locked && !otherAccount && entry.endedAt === null,
    host: binding?.host ?? null,
    phone: digits === null ? null : phoneForms(digits),
    riseBeside: entry.refund === 'due' ? riseBeside(book, entry) : 0,
    // What calls the service needs the key that the number was bought with. A queued cancel is ours to take back.
    can:
      otherAccount || locked
        ? {
            ...can,
            another: false,
            finish: false,
            cancel: false,
            keep: can.keep && !otherAccount,
            instead: false,
          }
        : can,
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
  book: Book;
  health: Health;
  account: AccountState;
  accountId: string | null;
  lock: 'none' | 'unlocked' | 'locked';
  apiUrl: string;
  instant: Snapshot['instant'];
  now: number;
}): Snapshot {
  const { book, health, account, accountId, lock, apiUrl, instant, now } = from;
  const known = accountId === null ? undefined : book.accounts[accountId];
  const locked = lock === 'locked';
  const usable = account.rejectedAt !== null ? 'rejected' : 'stored';
  return {
    key: accountId === null ? 'missing' : locked ? 'locked' : usable,
    passphrase: lock !== 'none',
    account: accountId,
    apiHost: new URL(apiUrl).host,
    instant,
    storage: health,
    balance: known ? { amount: known.balance, at: known.at } : null,
    numbers: listed(book.entries, now).map((entry) => numberView(entry, { accountId, locked }, book)),
    trouble: account.trouble,
  };
}

/** What the badge says: codes not looked at yet; else, that what waits needs unlocking, or how many numbers wait. */
export function badge(
  entries: readonly Entry[],
  seenAt: number,
  locked: boolean,
): { text: string; news: boolean } {
  const news = entries.filter(
    (entry) => (entry.sms.at(-1)?.receivedAt ?? 0) > seenAt && !entry.dismissed,
  ).length;
  const waiting = entries.filter((entry) => entry.phase === 'waiting').length;
  if (news === 0 && waiting > 0 && locked) return { text: '!', news: false };
  return { text: String(news || waiting || ''), news: news > 0 };
}

// Ledger and account → what the popup shows. Pure.
import type { AccountState } from '../activations/account.ts';
import type { Entry } from '../activations/entry.ts';
import { isLive } from '../activations/lifecycle.ts';
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

/** A failure may carry the id of what was paid for, and the reply that it was read from: both stay in the ledger. */
const shownFailure = (failure: Entry['failure']): Entry['failure'] =>
  failure?.kind === 'unreadable' && failure.activationId !== undefined
    ? { kind: 'unreadable', excerpt: '' }
    : failure;

/** The ledger keeps more than is shown: ids of the service, bindings, and what refunds are proven against stay. */
export function numberView(entry: Entry): NumberView {
  const { activationId, binding, digits, canGetAnother, balanceAtEnd, dismissed, ...shown } = entry;
  return {
    ...shown,
    failure: shownFailure(shown.failure),
    host: binding?.host ?? null,
    phone: digits === null ? null : phoneForms(digits),
    can: commands(entry),
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
  hasKey: boolean;
  apiUrl: string;
  now: number;
}): Snapshot {
  const { entries, account, hasKey, apiUrl, now } = from;
  return {
    key: !hasKey ? 'missing' : account.keyRejected ? 'rejected' : 'stored',
    apiHost: new URL(apiUrl).host,
    balance: account.balance,
    numbers: listed(entries, now).map(numberView),
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

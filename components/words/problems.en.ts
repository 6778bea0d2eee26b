// Every failure as a person reads it: what happened, what it means for the money, the next step (UI.md, Voice).
import type { Problem, ProblemKind } from '../../utils/messages/problem.ts';
import { mayHaveTakenEffect, type Failure } from '../../utils/securesms/index.ts';
import { formatDollars } from '../../utils/securesms/money.ts';
import { clock, waitInWords } from '../time.ts';

/** What a failure is about, as far as the place that shows it knows. */
export type About = {
  /** What the person asked for: only a purchase can have cost something. */
  doing?: 'buying' | undefined;
  service?: string | undefined;
  country?: string | undefined;
  /** Integer micro-dollars. */
  price?: number | undefined;
  balance?: number | undefined;
  /** When a queued cancel will be carried out, and when the number was bought: ms since the epoch. */
  cancelAt?: number | undefined;
  boughtAt?: number | undefined;
};
export type Said = {
  sentence: string;
  next?: string;
  link?: { to: 'top-up' | 'settings' | 'account'; text: string };
};

type Table = { [K in ProblemKind]: (problem: Extract<Problem, { kind: K }>, about: About) => Said };

const nothingTaken = ({ doing }: About) => (doing === 'buying' ? 'Nothing was taken. ' : '');
/** Whether money may be gone follows from the failure alone: what is listed below may be dismissed or late. */
const orLook = (failure: Failure, { doing }: About, otherwise: string) => {
  if (doing !== 'buying') return otherwise;
  return mayHaveTakenEffect(failure)
    ? 'If a number was bought or paid for, it is listed below. Look there before you buy again.'
    : 'Nothing was taken. Try again.';
};
const lookAgain = 'Close this window and open it again: it shows whether a number was bought.';
const safe = 'Your numbers are safe; we keep trying.';
const settings = { to: 'settings', text: 'Open settings' } as const;
const topUp = { to: 'top-up', text: 'Top up' } as const;
const tooSmall = (price: number, balance: number): Said => ({
  sentence: `This number costs ${formatDollars(price)} and you have ${formatDollars(balance)}.`,
  link: topUp,
});

/** A kind without a line here does not compile. */
export const problems: Table = {
  'bad-key': () => ({
    sentence: "SecureSMS doesn't accept this key.",
    next: 'Paste the current one; your numbers are kept.',
  }),
  'no-key': () => ({ sentence: 'There is no key yet.', next: 'Paste your API key to go on.' }),
  'no-numbers': (_, { service, country }) => ({
    sentence:
      service && country ? `None left for ${service} in ${country} right now.` : 'None left right now.',
    next: 'Nothing was taken. Try another country, or a little later.',
  }),
  'no-balance': (_, { price, balance }) =>
    price !== undefined && balance !== undefined && balance < price
      ? tooSmall(price, balance)
      : { sentence: 'Your balance is too small for this number.', next: 'Nothing was taken.', link: topUp },
  'balance-too-small': ({ price, balance }) => tooSmall(price, balance),
  'over-price-cap': ({ price, cap }) => ({
    sentence: `This number costs ${formatDollars(price)} and your limit is ${formatDollars(cap)}.`,
    next: 'Nothing was taken.',
    link: settings,
  }),
  'over-daily-budget': ({ price, spent, budget }) => ({
    sentence: `This number costs ${formatDollars(price)}, and of the ${formatDollars(budget)} a day you allow, ${formatDollars(spent)} is spent.`,
    next: 'Nothing was taken.',
    link: settings,
  }),
  'price-rose': ({ price }) => ({
    sentence: `The price has gone up to ${formatDollars(price)}.`,
    next: 'Nothing was taken. Press again to pay the new price.',
  }),
  'price-too-low': ({ min }, about) => ({
    sentence:
      min === undefined ? 'The price has gone up.' : `The price has gone up to ${formatDollars(min)}.`,
    next: `${nothingTaken(about)}Look at the new price and decide again.`,
  }),
  'early-cancel-denied': ({ waitSeconds }, { cancelAt, boughtAt }) => ({
    sentence: `SecureSMS gives money back ${waitInWords(
      waitSeconds ?? (cancelAt !== undefined && boughtAt !== undefined ? (cancelAt - boughtAt) / 1000 : 120),
    )} after buying.`,
    next:
      cancelAt === undefined ? 'Press Cancel again a little later.' : `We'll cancel at ${clock(cancelAt)}.`,
  }),
  'sms-received': () => ({
    sentence: 'An SMS came, so this number can no longer be given back.',
    next: 'Its price stays paid, and its code is yours.',
  }),
  'already-cancelled': () => ({
    sentence: 'This number is cancelled already.',
    next: 'Look at your balance: its price should be back.',
  }),
  'no-activation': () => ({
    sentence: 'SecureSMS no longer knows this number.',
    next: 'It costs nothing more. You can take it off the list.',
  }),
  'no-such-number': () => ({
    sentence: 'This number is no longer on your list.',
    next: 'Nothing was taken. Close this window and open it again.',
  }),
  'not-possible-now': () => ({
    sentence: "This isn't possible for this number now.",
    next: 'Nothing was taken. Look at what the number says.',
  }),
  'bad-status': () => ({
    sentence: "SecureSMS doesn't allow this step now.",
    next: 'Nothing was taken. Wait a moment and try again.',
  }),
  'purchase-under-way': () => ({
    sentence: 'We are already asking for a number.',
    next: 'Nothing is bought twice. Wait for the answer.',
  }),
  'purchase-unknown': () => ({
    sentence: 'It is not clear yet what became of a number.',
    next: 'Look at it in your list and dismiss it. Nothing more is bought until then.',
  }),
  'storage-failed': () => ({
    sentence: 'The purchase could not be written down on this computer.',
    next: 'Nothing was taken. Free some disk space and try again.',
  }),
  'wrong-service': (_, about) => ({
    sentence: `SecureSMS no longer offers ${about.service ?? 'this service'}.`,
    next: `${nothingTaken(about)}Choose another service.`,
  }),
  'wrong-country': (_, about) => ({
    sentence: `SecureSMS no longer offers ${about.country ?? 'this country'}.`,
    next: `${nothingTaken(about)}Choose another country.`,
  }),
  'channels-limit': (_, about) => ({
    sentence: 'Your account has as many open numbers as it may have.',
    next: `${nothingTaken(about)}Finish or cancel one first.`,
  }),
  banned: ({ until }) => ({
    sentence: `SecureSMS has locked this account${until === undefined ? '' : ` until ${until}`}.`,
    next: 'Nothing was taken, and your numbers are kept. Ask SecureSMS why.',
    link: { to: 'account', text: 'Open SecureSMS' },
  }),
  'api-not-allowed': ({ host }) => ({
    sentence: `The browser doesn't let SecureSMS read what ${host} answers yet.`,
    next: 'Nothing was taken. Allow access in the settings.',
    link: settings,
  }),
  'ip-not-allowed': (_, about) => ({
    sentence: "SecureSMS doesn't take requests from your network.",
    next: `${nothingTaken(about)}Allow your address in your SecureSMS profile.`,
    link: { to: 'account', text: 'Open SecureSMS' },
  }),
  'region-unavailable': (_, about) => ({
    sentence: "SecureSMS doesn't serve your region.",
    next: `${nothingTaken(about)}Your numbers are kept.`,
  }),
  blocked: (_, about) => ({
    sentence: 'A guard in front of SecureSMS turned us away.',
    next: `${nothingTaken(about)}Try without a VPN, or later.`,
  }),
  'rate-limited': ({ retryAfterSeconds }, about) => ({
    sentence: 'SecureSMS asks us to slow down.',
    next: `${nothingTaken(about) || 'Your numbers are safe; we go on by ourselves. '}${
      about.doing ? `Try again in ${waitInWords(retryAfterSeconds ?? 60)}.` : ''
    }`.trim(),
  }),
  offline: (_, { doing }) => ({
    sentence: 'No connection.',
    next: `Your numbers are safe; we go on when it's back.${doing ? ' Nothing was taken.' : ''}`,
  }),
  'connection-failed': (failure, about) => ({
    sentence: "SecureSMS can't be reached.",
    next: orLook(failure, about, safe),
  }),
  'timed-out': (failure, about) => ({
    sentence: 'SecureSMS took too long to answer.',
    next: orLook(failure, about, safe),
  }),
  'service-error': (failure, about) => ({
    sentence: 'SecureSMS has a problem of its own.',
    next: orLook(failure, about, safe),
  }),
  unreadable: (failure, about) => ({
    sentence: 'SecureSMS gave an answer that makes no sense.',
    next: orLook(failure, about, safe),
  }),
  'no-tron-address': () => ({
    sentence: 'SecureSMS sent something that is no Tron address.',
    next: 'It is not shown, since money sent to it would not come back. Try again, or top up on their site.',
    link: { to: 'account', text: 'Open SecureSMS' },
  }),
  'unknown-token': (failure, about) => ({
    sentence: `SecureSMS answered “${failure.token}”, which we don't know.`,
    next: orLook(failure, about, 'Your numbers are kept. Try again, or ask SecureSMS what it means.'),
  }),
  'bad-request': ({ detail }, about) => ({
    sentence: detail === undefined ? 'SecureSMS refused this.' : `SecureSMS refused this: ${detail}.`,
    next: `${nothingTaken(about)}Choose again and try once more.`,
  }),
  'bad-action': (_, about) => ({
    sentence: "SecureSMS doesn't know what we asked.",
    next: `${nothingTaken(about)}Check the API address.`,
    link: settings,
  }),
  'wrong-exception-phone': (_, about) => ({
    sentence: 'SecureSMS refused a number prefix.',
    next: `${nothingTaken(about)}Try again.`,
  }),
  'bad-endpoint': () => ({
    sentence: "The API address can't be used.",
    next: 'Nothing was sent and nothing was taken.',
    link: settings,
  }),
  'bad-address': () => ({
    sentence: "This address can't be used.",
    next: 'It starts with https://, or with http:// on this computer. Nothing was changed.',
  }),
  'tab-closed': () => ({
    sentence: 'That tab is closed.',
    next: 'The number is kept. Copy it, or open the page again.',
  }),
  'page-not-reachable': () => ({
    sentence: "The browser doesn't let us type into this page.",
    next: 'The number is kept. Copy it and paste it yourself.',
  }),
  'not-allowed': () => ({ sentence: 'This window may not do that.', next: 'Nothing was done or taken.' }),
  malformed: () => ({
    sentence: "That didn't fit.",
    next: 'Nothing was done or taken. Check what you entered.',
  }),
  internal: (_, { doing }) => ({
    sentence: 'Something went wrong in the extension.',
    next: doing ? lookAgain : 'Your numbers are kept. Try again.',
  }),
  'no-background': (_, { doing }) => ({
    sentence: "The extension doesn't answer.",
    next: doing ? lookAgain : 'Your numbers are kept. Close this window and open it again.',
  }),
};

/** The sentence for one problem. */
export function say<K extends ProblemKind>(problem: Extract<Problem, { kind: K }>, about: About = {}): Said {
  return problems[problem.kind](problem, about);
}

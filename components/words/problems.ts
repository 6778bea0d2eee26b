// Which sentence a failure is, what it means for the money, and the next step (UI.md, Voice). The sentences themselves are
// in each language's own table.
import type { Problem, ProblemKind } from '../../utils/messages/problem.ts';
import { mayHaveTakenEffect } from '../../utils/securesms/effect.ts';
import type { Failure } from '../../utils/securesms/index.ts';
import { money } from '../format.ts';
import { clock } from '../time.ts';

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

type Pair = readonly [sentence: string, next: string];

/** Sentences that depend on what is known; amounts, times and waits are given as they are to be read. */
type Special = {
  'no-numbers': readonly [where: (service: string, country: string) => string, plain: string, next: string];
  'no-balance': string;
  'balance-too-small': (price: string, balance: string) => string;
  'over-price-cap': (price: string, cap: string) => string;
  'over-daily-budget': (price: string, spent: string, budget: string) => string;
  /** To press again. */
  'price-rose': string;
  /** To look again. */
  'price-too-low': string;
  'early-cancel-denied': {
    sentence: (wait: string) => string;
    later: string;
    at: (time: string) => string;
  };
  'wrong-service': readonly [(service: string) => string, plain: string, next: string];
  'wrong-country': readonly [(country: string) => string, plain: string, next: string];
  banned: readonly [(until: string) => string, plain: string, next: string];
  'api-not-allowed': readonly [(host: string) => string, next: string];
  'rate-limited': readonly [sentence: string, again: (wait: string) => string, goesOn: string];
  offline: Pair;
  'connection-failed': string;
  'timed-out': string;
  'service-error': string;
  unreadable: string;
  'unknown-token': readonly [(token: string) => string, next: string];
  'bad-request': readonly [(detail: string) => string, plain: string, next: string];
};

/** A language's sentences; a kind without one here does not compile. */
export type Sentences = Special &
  Record<Exclude<ProblemKind, keyof Special>, Pair> & {
    nothingTaken: string;
    tryAgain: string;
    /** After a purchase that may have cost something. */
    lookBelow: string;
    /** The same where the list cannot be trusted to be fresh. */
    lookAgain: string;
    safe: string;
    priceRose: (price: string) => string;
    priceRosePlain: string;
    wait: (seconds: number) => string;
    links: { topUp: string; settings: string; account: string };
  };

type Table = { [K in ProblemKind]: (problem: Extract<Problem, { kind: K }>, about: About) => Said };

/** The table of failures in one language. */
export function problemsIn(s: Sentences): Table {
  const settings = { to: 'settings', text: s.links.settings } as const;
  const topUp = { to: 'top-up', text: s.links.topUp } as const;
  const account = { to: 'account', text: s.links.account } as const;

  const plain = ([sentence, next]: Pair) => ({ sentence, next });
  /** Nothing can have been taken, whatever was asked. */
  const free = ([sentence, next]: Pair) => ({ sentence, next: `${s.nothingTaken} ${next}` });
  /** Nothing was taken, which is worth a word only where one wanted to buy. */
  const refused = ([sentence, next]: Pair, { doing }: About) => ({
    sentence,
    next: doing === 'buying' ? `${s.nothingTaken} ${next}` : next,
  });
  /** Whether money may be gone follows from the failure alone: what is listed below may be dismissed or late. */
  const unsure = (sentence: string, failure: Failure, { doing }: About, otherwise = s.safe) => {
    if (doing !== 'buying') return { sentence, next: otherwise };
    const next = mayHaveTakenEffect(failure) ? s.lookBelow : `${s.nothingTaken} ${s.tryAgain}`;
    return { sentence, next };
  };
  const tooSmall = (price: number, balance: number): Said => ({
    sentence: s['balance-too-small'](money(price), money(balance)),
    link: topUp,
  });
  const ofWhat = ([known, unknown, next]: Sentences['wrong-service'], value: string | undefined): Pair => [
    value === undefined ? unknown : known(value),
    next,
  ];

  return {
    'bad-key': () => plain(s['bad-key']),
    'no-key': () => plain(s['no-key']),
    locked: (_, about) => refused(s.locked, about),
    'wrong-passphrase': () => plain(s['wrong-passphrase']),
    'no-numbers': (_, { service, country }) => {
      const [where, anywhere, next] = s['no-numbers'];
      return free([service && country ? where(service, country) : anywhere, next]);
    },
    'no-balance': (_, { price, balance }) =>
      price !== undefined && balance !== undefined && balance < price
        ? tooSmall(price, balance)
        : { sentence: s['no-balance'], next: s.nothingTaken, link: topUp },
    'balance-too-small': ({ price, balance }) => tooSmall(price, balance),
    'over-price-cap': ({ price, cap }) => ({
      sentence: s['over-price-cap'](money(price), money(cap)),
      next: s.nothingTaken,
      link: settings,
    }),
    'over-daily-budget': ({ price, spent, budget }) => ({
      sentence: s['over-daily-budget'](money(price), money(spent), money(budget)),
      next: s.nothingTaken,
      link: settings,
    }),
    'price-rose': ({ price }) => free([s.priceRose(money(price)), s['price-rose']]),
    'price-too-low': ({ min }, about) =>
      refused([min === undefined ? s.priceRosePlain : s.priceRose(money(min)), s['price-too-low']], about),
    'early-cancel-denied': ({ waitSeconds }, { cancelAt, boughtAt }) => {
      const { sentence, later, at } = s['early-cancel-denied'];
      const known = cancelAt !== undefined && boughtAt !== undefined ? (cancelAt - boughtAt) / 1000 : 120;
      return {
        sentence: sentence(s.wait(waitSeconds ?? known)),
        next: cancelAt === undefined ? later : at(clock(cancelAt)),
      };
    },
    'sms-received': () => plain(s['sms-received']),
    'already-cancelled': () => plain(s['already-cancelled']),
    'no-activation': () => plain(s['no-activation']),
    'no-such-number': () => free(s['no-such-number']),
    'not-possible-now': () => free(s['not-possible-now']),
    'bad-status': () => free(s['bad-status']),
    'purchase-under-way': () => plain(s['purchase-under-way']),
    'purchase-unknown': () => plain(s['purchase-unknown']),
    'storage-failed': () => free(s['storage-failed']),
    'wrong-service': (_, about) => refused(ofWhat(s['wrong-service'], about.service), about),
    'wrong-country': (_, about) => refused(ofWhat(s['wrong-country'], about.country), about),
    'channels-limit': (_, about) => refused(s['channels-limit'], about),
    banned: ({ until }) => ({ ...plain(ofWhat(s.banned, until)), link: account }),
    'api-not-allowed': ({ host }) => {
      const [sentence, next] = s['api-not-allowed'];
      return { ...free([sentence(host), next]), link: settings };
    },
    'ip-not-allowed': (_, about) => ({ ...refused(s['ip-not-allowed'], about), link: account }),
    'region-unavailable': (_, about) => refused(s['region-unavailable'], about),
    blocked: (_, about) => refused(s.blocked, about),
    'rate-limited': ({ retryAfterSeconds }, about) => {
      const [sentence, again, goesOn] = s['rate-limited'];
      if (about.doing === undefined) return { sentence, next: goesOn };
      return refused([sentence, again(s.wait(retryAfterSeconds ?? 60))], about);
    },
    offline: (_, { doing }) => {
      const [sentence, next] = s.offline;
      return { sentence, next: doing ? `${next} ${s.nothingTaken}` : next };
    },
    'connection-failed': (failure, about) => unsure(s['connection-failed'], failure, about),
    'timed-out': (failure, about) => unsure(s['timed-out'], failure, about),
    'service-error': (failure, about) => unsure(s['service-error'], failure, about),
    unreadable: (failure, about) => unsure(s.unreadable, failure, about),
    'no-tron-address': () => {
      const [sentence, next] = s['no-tron-address'];
      return { sentence, next, link: { to: 'account', text: s.links.account } };
    },
    'unknown-token': (failure, about) => {
      const [sentence, next] = s['unknown-token'];
      return unsure(sentence(failure.token), failure, about, next);
    },
    'bad-request': ({ detail }, about) => refused(ofWhat(s['bad-request'], detail), about),
    'bad-action': (_, about) => ({ ...refused(s['bad-action'], about), link: settings }),
    'wrong-exception-phone': (_, about) => refused(s['wrong-exception-phone'], about),
    'bad-endpoint': () => ({ ...plain(s['bad-endpoint']), link: settings }),
    'bad-address': () => plain(s['bad-address']),
    'bad-backup': () => plain(s['bad-backup']),
    'newer-backup': () => plain(s['newer-backup']),
    'tab-closed': () => plain(s['tab-closed']),
    'page-not-reachable': () => plain(s['page-not-reachable']),
    'page-changed': () => plain(s['page-changed']),
    'not-allowed': () => plain(s['not-allowed']),
    malformed: () => plain(s.malformed),
    internal: (_, { doing }) => ({ sentence: s.internal[0], next: doing ? s.lookAgain : s.internal[1] }),
    'no-background': (_, { doing }) => ({
      sentence: s['no-background'][0],
      next: doing ? s.lookAgain : s['no-background'][1],
    }),
  };
}

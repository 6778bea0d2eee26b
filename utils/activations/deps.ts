// What the use cases need from outside; everything that touches a browser or a clock is passed in.
import type { Ledger } from '../ledger/ledger.ts';
import type { Client, Result } from '../securesms/index.ts';
import type { Account } from './account.ts';
import type { ActivationProblem } from './problem.ts';

/** The person's own limits (settings); money in micro-dollars. */
export type Guards = {
  /** The most one number may cost. */
  priceCap: number;
  /** The most that may be spent in a day; null: no limit. */
  dailyBudget: number | null;
  /** Milliseconds without an SMS after which a number is given back by itself; null: never. */
  giveUpAfter: number | null;
};

export type ActivationDeps = {
  client: Client;
  ledger: Ledger;
  account: Account;
  /** Epoch ms. */
  now: () => number;
  /** When the day of that moment began, where the person is. */
  dayStart: (now: number) => number;
  newId: () => string;
  /** The account whose key is used now; null without a key. */
  accountId: () => Promise<string | null>;
  /** Its key is locked with a passphrase: nothing can be asked of the service until the person unlocks it. */
  locked: () => Promise<boolean>;
  /** True while the person has the popup open: what it says needs no card of its own. */
  watched: () => boolean;
  guards: () => Promise<Guards>;
  /** Something new is to be watched: plan the next step. */
  wake: () => void;
  /** Sees to it that this worker, should it die now, is woken again; resolves once that is sure. */
  arm: () => Promise<void>;
  /** One thing that moves or reads money at a time, so that a balance before and after can be compared. */
  money: <T>(work: () => Promise<T>) => Promise<T>;
};

export type Outcome<T> = Result<T> | { ok: false; failure: ActivationProblem };

/** Runs pieces of work one after the other, whatever becomes of each. */
export function createQueue(): ActivationDeps['money'] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

// What the use cases need from outside; everything that touches a browser or a clock is passed in.
import type { Client, Result } from '../securesms/index.ts';
import type { Account } from './account.ts';
import type { Entry, Sms } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { ActivationProblem } from './problem.ts';

export type ActivationDeps = {
  client: Client;
  ledger: Ledger;
  account: Account;
  /** Epoch ms. */
  now: () => number;
  newId: () => string;
  /** The account whose key is used now; null without a key. */
  accountId: () => Promise<string | null>;
  /** True while the person has the popup open: what it says needs no card of its own. */
  watched: () => boolean;
  /** The most one number may cost, micro-dollars (settings). */
  priceCap: () => Promise<number>;
  /** Called once for each SMS that came. */
  smsArrived: (entry: Entry, sms: Sms) => void;
  /** Something new is to be watched: plan the next step. */
  wake: () => void;
  /** One thing that moves money at a time, so that a balance before and after can be compared. */
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

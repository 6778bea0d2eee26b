/** Accounts: a key, a balance that remembers every movement, and the webhook URL of the user's profile. */
import { integer, type Random } from './random.ts';
import type { MicroDollars } from './money.ts';

export interface Movement {
  time: number;
  amount: MicroDollars;
  reason: 'purchase' | 'refund' | 'set';
  activationId?: number;
}

/** api-reference, Get balance: the example's balance. */
export const DOCUMENTED_BALANCE: MicroDollars = 2_356_000;

/** Obviously made up, so that no one mistakes a log of the simulator for a leak. */
export const DEFAULT_KEY = 'sim-key-0000-0000-0000-0000';

export class Account {
  readonly id: number;
  /** POSTed to for each SMS; unset means the user set none. */
  webhookUrl: string | undefined;
  readonly movements: Movement[] = [];
  #key: string;
  #balance: MicroDollars;
  #now: () => number;
  #random: Random;

  constructor(id: number, key: string, balance: MicroDollars, now: () => number, next: Random) {
    this.id = id;
    this.#key = key;
    this.#balance = balance;
    this.#now = now;
    this.#random = next;
  }

  get key(): string {
    return this.#key;
  }

  get balance(): MicroDollars {
    return this.#balance;
  }

  set balance(balance: MicroDollars) {
    this.move(balance - this.#balance, 'set');
  }

  move(amount: MicroDollars, reason: Movement['reason'], activationId?: number): void {
    this.#balance += amount;
    this.movements.push({
      time: this.#now(),
      amount,
      reason,
      ...(activationId !== undefined && { activationId }),
    });
  }

  /** api-reference: "Regenerating immediately invalidates the old key." Returns the new one. */
  regenerateKey(): string {
    this.#key = `sim-key-${Array.from({ length: 16 }, () => integer(this.#random, 0, 9)).join('')}`;
    return this.#key;
  }
}

export class Accounts {
  readonly all: Account[] = [];
  #now: () => number;
  #random: Random;

  constructor(now: () => number, next: Random) {
    this.#now = now;
    this.#random = next;
  }

  add(key?: string, balance: MicroDollars = DOCUMENTED_BALANCE): Account {
    const account = new Account(this.all.length + 1, key ?? '', balance, this.#now, this.#random);
    if (key === undefined) account.regenerateKey();
    this.all.push(account);
    return account;
  }

  byKey(key: string | null | undefined): Account | undefined {
    return key ? this.all.find((account) => account.key === key) : undefined;
  }
}

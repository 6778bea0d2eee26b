/** Bought numbers: purchase, statuses, SMS, expiry, and the money that moves with each. */
import type { Account } from './accounts.ts';
import type { Country } from './catalog/countries.ts';
import type { Clock } from './clock.ts';
import {
  CANCEL_AFTER_MS,
  LIFETIME_MS,
  afterStatus,
  isLive,
  isSettable,
  onExpiry,
  onSms,
} from './lifecycle.ts';
import type { State } from './lifecycle.ts';
import type { Market, Wanted } from './market.ts';
import { dollars, type MicroDollars } from './money.ts';
import { refused, type Outcome, type Refusal } from './outcome.ts';
import type { PhoneBook } from './phones.ts';
import { integer, type Random } from './random.ts';
import type { Sms } from './sms.ts';

export interface Activation {
  id: number;
  accountId: number;
  service: string;
  country: number;
  providerId: number;
  /** Digits only, dial code first. */
  phone: string;
  cost: MicroDollars;
  boughtAt: number;
  endsAt: number;
  state: State;
  refunded: boolean;
  /** What the buyer has been shown, oldest first. */
  messages: Sms[];
  /** What came too early and is shown after status 3. */
  queue: Sms[];
}

export interface Receipt {
  result: 'delivered' | 'queued' | 'dropped';
  activationId?: number;
}

/** The waits differ within the family, so a test may set its own. */
export interface Rules {
  cancelAfterMs: number;
  lifetimeMs: number;
}

interface World {
  clock: Clock;
  market: Market;
  phones: PhoneBook;
  random: Random;
  /** Called when a number starts to wait for an SMS: after purchase and after status 3. */
  onWaiting(activation: Activation): void;
  onDelivered(activation: Activation, account: Account, sms: Sms): void;
}

export class Activations {
  readonly all: Activation[] = [];
  readonly rules: Rules = { cancelAfterMs: CANCEL_AFTER_MS, lifetimeMs: LIFETIME_MS };
  #world: World;
  #lastId: number;
  #owners = new Map<Activation, Account>();

  constructor(world: World) {
    this.#world = world;
    this.#lastId = integer(world.random, 100_000, 900_000);
  }

  /** Takes the cheapest acceptable number: stock down by one, balance down by its price, or nothing at all. */
  buy(account: Account, country: Country, service: string, wanted: Wanted): Activation | Refusal {
    const { market, clock, phones, random } = this.#world;
    const offer = market.best(country.id, service, wanted);
    if (!offer) {
      const cheapest = market.best(country.id, service, { providerIds: wanted.providerIds });
      return cheapest ? refused('over-max-price', { min: dollars(cheapest.price) }) : refused('sold-out');
    }
    if (account.balance < offer.price) return refused('short-balance');

    const activation: Activation = {
      id: (this.#lastId += integer(random, 1, 9)),
      accountId: account.id,
      service,
      country: country.id,
      providerId: offer.providerId,
      phone: phones.issue(country.region),
      cost: offer.price,
      boughtAt: clock.now(),
      endsAt: clock.now() + this.rules.lifetimeMs,
      state: 'bought',
      refunded: false,
      messages: [],
      queue: [],
    };
    offer.count--;
    account.move(-offer.price, 'purchase', activation.id);
    this.all.push(activation);
    this.#owners.set(activation, account);
    clock.at(activation.endsAt, () => this.#expire(activation));
    this.#world.onWaiting(activation);
    return activation;
  }

  /** An account sees only what it bought itself. */
  find(account: Account, id: string | undefined): Activation | undefined {
    return this.all.find((activation) => String(activation.id) === id && activation.accountId === account.id);
  }

  setStatus(activation: Activation, status: number): Outcome {
    if (!isSettable(status)) return refused('status-order');
    const state = afterStatus(activation.state, status);
    if (!state) return refused(whyNot(activation, status));
    if (status === 8 && this.#world.clock.now() < activation.boughtAt + this.rules.cancelAfterMs) {
      return refused('too-early', { minActivationTime: this.rules.cancelAfterMs / 1000 });
    }
    activation.state = state;
    if (state === 'cancelled') this.#refund(activation);
    if (state === 'retrying') this.#retry(activation);
    return { kind: 'statusSet', status };
  }

  /** An SMS reaches a number, or nobody: `to` is an activation's id or a phone with or without plus. */
  receive(to: { activationId: number } | { phone: string }, sms: Sms): Receipt {
    const activation = this.all.findLast((row) =>
      'phone' in to ? row.phone === to.phone.replace(/\D/g, '') : row.id === to.activationId,
    );
    if (!activation) return { result: 'dropped' };
    const result = onSms(activation.state);
    if (result === 'delivered') this.#deliver(activation, sms);
    if (result === 'queued') activation.queue.push(sms);
    return { result, activationId: activation.id };
  }

  #retry(activation: Activation): void {
    const waiting = activation.queue.shift();
    if (waiting) this.#deliver(activation, waiting);
    else this.#world.onWaiting(activation);
  }

  #deliver(activation: Activation, sms: Sms): void {
    activation.state = 'received';
    activation.messages.push({ ...sms, receivedAt: this.#world.clock.now() });
    this.#world.onDelivered(activation, this.#owner(activation), activation.messages.at(-1) as Sms);
  }

  #expire(activation: Activation): void {
    if (!isLive(activation.state)) return;
    activation.state = onExpiry(activation.messages.length > 0);
    if (activation.state === 'expired') this.#refund(activation);
  }

  #refund(activation: Activation): void {
    activation.refunded = true;
    this.#owner(activation).move(activation.cost, 'refund', activation.id);
  }

  #owner(activation: Activation): Account {
    return this.#owners.get(activation) as Account;
  }
}

function whyNot({ state, messages }: Activation, status: number): Refusal['cause'] {
  if (status === 8 && (state === 'cancelled' || state === 'expired')) return 'already-cancelled';
  if (status === 8 && messages.length > 0) return 'code-arrived';
  return 'status-order';
}

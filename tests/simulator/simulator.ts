/** What a test holds in its hands: the running simulator's handles, in one object. */
import type { Account } from './accounts.ts';
import type { Activation, Receipt, Rules } from './activations.ts';
import type { FaultRule } from './faults.ts';
import type { Listener, LoggedRequest, Predicate } from './log.ts';
import type { Market } from './market.ts';
import type { MicroDollars } from './money.ts';
import type { Service } from './service.ts';
import { codeIn } from './sms.ts';
import type { Variants } from './variants/index.ts';
import type { Delivery } from './webhook.ts';

/** `code` overrides what would be picked out of the text. */
export type SmsToSend = ({ phone: string } | { activationId: number | string }) & {
  text: string;
  code?: string | undefined;
};

export class Simulator {
  /** "http://127.0.0.1:PORT" */
  readonly origin: string;
  /** The base of every call but the wallet's. */
  readonly apiUrl: string;
  readonly service: Service;
  /** Ends open connections too, so it never waits for a hung one. */
  readonly close: () => Promise<void>;

  constructor(service: Service, origin: string, apiPath: string, close: () => Promise<void>) {
    this.service = service;
    this.origin = origin;
    this.apiUrl = origin + apiPath;
    this.close = close;
  }

  /** The main account's key, the current one after a regeneration. */
  get apiKey(): string {
    return this.account.key;
  }

  /** The first account; `addAccount` makes strangers. */
  get account(): Account {
    return this.service.accounts.all[0] as Account;
  }

  addAccount({
    apiKey,
    balance,
  }: { apiKey?: string | undefined; balance?: MicroDollars | undefined } = {}): Account {
    if (apiKey !== undefined && this.service.accounts.byKey(apiKey)) throw new Error('This key is taken');
    return this.service.accounts.add(apiKey, balance);
  }

  /** Milliseconds since 1970 on the simulated clock. */
  now(): number {
    return this.service.clock.now();
  }

  /** Moves the clock by `ms` and runs all that falls due: expiries, refunds, webhook repeats, delayed answers. */
  async advance(ms: number): Promise<void> {
    await this.service.webhooks.idle();
    await this.service.clock.advance(ms);
    await this.service.webhooks.idle();
  }

  /** An SMS arrives: shown to the buyer, kept until status 3, or dropped because no live number takes it. */
  sendSms({ text, code = codeIn(text), ...to }: SmsToSend): Receipt {
    this.service.clock.catchUp();
    const target = 'phone' in to ? { phone: to.phone } : { activationId: Number(to.activationId) };
    return this.service.activations.receive(target, {
      text,
      ...(code !== undefined && { code }),
      receivedAt: this.now(),
    });
  }

  /** Adds a fault; the returned function takes it back. */
  fault(rule: FaultRule): () => void {
    const { id } = this.service.faults.add(rule);
    return () => this.service.faults.remove(id);
  }

  clearFaults(): void {
    this.service.faults.clear();
  }

  /** The "also seen" switches that are on: `variants.add('status-quoted')`. */
  get variants(): Variants {
    return this.service.variants;
  }

  /** Prices and counts: `stock.set(22, 'tg', 2266, {price: 300_000})` between showing and buying raises the price. */
  get stock(): Market {
    return this.service.market;
  }

  /** The waits before cancel and expiry in ms, for services of the family that use others. */
  get rules(): Rules {
    return this.service.activations.rules;
  }

  get activations(): readonly Activation[] {
    return this.service.activations.all;
  }

  get requests(): readonly LoggedRequest[] {
    return this.service.log.entries;
  }

  get webhooks(): readonly Delivery[] {
    return this.service.webhooks.deliveries;
  }

  /** Resolves when no webhook POST is under way. */
  webhooksIdle(): Promise<void> {
    return this.service.webhooks.idle();
  }

  /** Hears of every stage of every request; returns what ends it. */
  onRequest(listener: Listener): () => void {
    return this.service.log.onRequest(listener);
  }

  /** The next request (with `past`, also an earlier one) that fits, once it is held, answered or reset. */
  waitForRequest(predicate: Predicate = () => true, { past = false } = {}): Promise<LoggedRequest> {
    return this.service.log.waitFor(predicate, past);
  }
}

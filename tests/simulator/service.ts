/** The whole simulated service without HTTP: one call in, one reply out, and everything it stands on. */
import { ACTIONS, WALLET_ACTION, wallet, type Params, type Shop } from './actions.ts';
import { Accounts, type Account } from './accounts.ts';
import { Activations, type Activation } from './activations.ts';
import { Clock } from './clock.ts';
import { Faults } from './faults.ts';
import { RequestLog } from './log.ts';
import { Market } from './market.ts';
import { refused, type Outcome } from './outcome.ts';
import { PhoneBook } from './phones.ts';
import { integer, random, seedOf } from './random.ts';
import { documented } from './replies.ts';
import { Variants, type VariantName } from './variants/index.ts';
import { RAPID_WINDOW_MS } from './variants/refusals.ts';
import { Webhooks } from './webhook.ts';
import { onWire, type WireReply } from './wire.ts';

export interface ServiceOptions {
  /** Decides ids, phones, keys and prices. */
  seed: number;
  /** The clock stands at this time (ms) and moves only by `advance`; without it, real time goes on. */
  stillAt?: number | undefined;
  variants?: readonly VariantName[] | undefined;
  /** Every waiting number gets an SMS with a random code after this long; simulated ms. */
  autoSmsMs?: number | undefined;
}

export class Service {
  readonly clock: Clock;
  readonly log = new RequestLog();
  readonly faults = new Faults();
  readonly variants = new Variants();
  readonly webhooks: Webhooks;
  readonly market: Market;
  readonly accounts: Accounts;
  readonly activations: Activations;

  constructor({ seed, stillAt, variants = [], autoSmsMs }: ServiceOptions) {
    this.clock = new Clock(stillAt);
    const stream = (name: string) => random(seedOf(seed, name));
    for (const name of variants) this.variants.add(name);
    this.webhooks = new Webhooks(this.clock, this.variants);
    this.market = new Market(seed);
    this.accounts = new Accounts(() => this.clock.now(), stream('keys'));
    const codes = stream('codes');
    this.activations = new Activations({
      clock: this.clock,
      market: this.market,
      phones: new PhoneBook(stream('phones')),
      random: stream('ids'),
      onWaiting: (activation) => {
        if (autoSmsMs !== undefined)
          this.#answerLater(activation, autoSmsMs, integer(codes, 100_000, 999_999));
      },
      onDelivered: (activation, account, sms) => this.webhooks.announce(account, activation, sms),
    });
  }

  /** Answers a call as the service would, effects included. */
  answer(action: string, params: Params, key: string | undefined): WireReply {
    const call = { action, recentCalls: this.log.since(this.clock.now() - RAPID_WINDOW_MS) };
    const refusal = this.variants.refusal(call);
    if (refusal) return onWire(refusal);
    const outcome = this.#decide(action, params, key);
    return onWire(this.variants.spell(documented(outcome), outcome));
  }

  #decide(action: string, params: Params, key: string | undefined): Outcome {
    const account: Account | undefined = this.accounts.byKey(key);
    if (!account) return refused(key ? 'wrong-key' : 'no-key');
    const shop: Shop = { market: this.market, activations: this.activations };
    if (action === WALLET_ACTION) return wallet(params, account, shop);
    const act = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
    return act ? act(params, account, shop) : refused('unknown-action');
  }

  #answerLater({ id }: Activation, ms: number, code: number): void {
    this.clock.at(this.clock.now() + ms, () => {
      this.activations.receive(
        { activationId: id },
        { text: `Your code is ${code}`, code: String(code), receivedAt: this.clock.now() },
      );
    });
  }
}

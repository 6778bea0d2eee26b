/** All switches in one table, and the set of those that are on. */
import type { Outcome } from '../outcome.ts';
import type { Reply } from '../replies.ts';
import type { WebhookBody } from '../webhook.ts';
import { ERROR_VARIANTS } from './errors.ts';
import { LIST_VARIANTS } from './lists.ts';
import { NUMBER_VARIANTS } from './numbers.ts';
import { REFUSAL_VARIANTS } from './refusals.ts';
import type { Call, Variant } from './variant.ts';
import { WALLET_VARIANTS } from './wallet.ts';
import { WIRE_VARIANTS } from './wire.ts';

/** Applied in this order, so that wrapping comes after wording. */
const TABLE = {
  ...NUMBER_VARIANTS,
  ...LIST_VARIANTS,
  ...WALLET_VARIANTS,
  ...REFUSAL_VARIANTS,
  ...ERROR_VARIANTS,
  ...WIRE_VARIANTS,
};

export type VariantName = keyof typeof TABLE;

export const VARIANTS: Readonly<Record<VariantName, Variant>> = TABLE;
export const VARIANT_NAMES = Object.keys(TABLE) as VariantName[];

export const isVariantName = (name: string): name is VariantName => Object.hasOwn(TABLE, name);

/** The switches that are on. A name that does not exist throws: a misspelt switch would test nothing. */
export class Variants extends Set<VariantName> {
  override add(name: VariantName): this {
    if (!isVariantName(name)) throw new Error(`No such variant: ${String(name)}`);
    return super.add(name);
  }

  refusal(call: Call): (Reply & { retryAfter?: number }) | undefined {
    return this.#on()
      .map((variant) => variant.refuse?.(call))
      .find((reply) => reply !== undefined);
  }

  spell(reply: Reply, outcome: Outcome): Reply {
    return this.#on().reduce((spelled, variant) => variant.change?.(spelled, outcome) ?? spelled, reply);
  }

  webhookBodies(body: WebhookBody): WebhookBody[] {
    const on = this.#on();
    const spelled = on.reduce((changed, variant) => variant.webhook?.(changed) ?? changed, body);
    return Array.from(
      { length: Math.max(1, ...on.map((variant) => variant.webhookCopies ?? 1)) },
      () => spelled,
    );
  }

  #on(): Variant[] {
    return VARIANT_NAMES.filter((name) => this.has(name)).map((name) => VARIANTS[name]);
  }
}

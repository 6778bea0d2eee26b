/** Webhook deliveries: a POST for each SMS, sent again after 1 and 5 minutes unless it is answered with 200. */
import type { Account } from './accounts.ts';
import type { Activation } from './activations.ts';
import { timestamp, type Clock } from './clock.ts';
import type { Sms } from './sms.ts';
import type { Variants } from './variants/index.ts';

/** api-reference, Webhook. */
export interface WebhookBody {
  activationId: number | string;
  service: string;
  text: string;
  code?: string;
  country: number | string;
  receivedAt: string;
}

export interface Delivery {
  url: string;
  body: WebhookBody;
  /** `status` is the HTTP status, or 0 where no answer came at all. */
  attempts: { time: number; status: number }[];
}

/** After the first attempt (PROTOCOL.md, Webhook). */
const RETRY_AFTER_MS = [60_000, 5 * 60_000];
/** Real time: a receiver that hangs must not hang the simulator. */
const PATIENCE_MS = 5_000;

export class Webhooks {
  readonly deliveries: Delivery[] = [];
  #clock: Clock;
  #variants: Variants;
  #underway = new Set<Promise<void>>();

  constructor(clock: Clock, variants: Variants) {
    this.#clock = clock;
    this.#variants = variants;
  }

  announce({ webhookUrl }: Account, { id, service, country }: Activation, sms: Sms): void {
    if (!webhookUrl) return;
    const body: WebhookBody = {
      activationId: id,
      service,
      text: sms.text,
      ...(sms.code !== undefined && { code: sms.code }),
      country,
      receivedAt: timestamp(sms.receivedAt),
    };
    for (const spelled of this.#variants.webhookBodies(body)) {
      const delivery: Delivery = { url: webhookUrl, body: spelled, attempts: [] };
      this.deliveries.push(delivery);
      void this.#attempt(delivery, this.#clock.now());
    }
  }

  /** Resolves when no POST is under way; ones due later do not count. */
  async idle(): Promise<void> {
    while (this.#underway.size > 0) await Promise.all(this.#underway);
  }

  #attempt(delivery: Delivery, firstAt: number): Promise<void> {
    const posted = this.#post(delivery).then((status) => {
      delivery.attempts.push({ time: this.#clock.now(), status });
      const retryAfter = RETRY_AFTER_MS[delivery.attempts.length - 1];
      if (status === 200 || retryAfter === undefined) return;
      this.#clock.at(firstAt + retryAfter, () => this.#attempt(delivery, firstAt));
    });
    this.#underway.add(posted);
    return posted.finally(() => this.#underway.delete(posted));
  }

  async #post({ url, body }: Delivery): Promise<number> {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        redirect: 'manual',
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      await response.body?.cancel();
      return response.status;
    } catch {
      return 0;
    }
  }
}

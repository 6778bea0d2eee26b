/** What a switch of the simulator is: one cell of PROTOCOL.md's "also seen", told as a change to the documented form. */
import type { Outcome } from '../outcome.ts';
import type { Json, Reply } from '../replies.ts';
import type { WebhookBody } from '../webhook.ts';

export interface Call {
  action: string;
  /** Calls of any kind in the last ten seconds of simulated time, this one included. */
  recentCalls: number;
}

export interface Variant {
  /** The row of PROTOCOL.md it comes from. */
  row: string;
  /** What is seen on the wire, for --help and the README. */
  seen: string;
  /** Respells a reply; returns it untouched where it does not apply. */
  change?(reply: Reply, outcome: Outcome): Reply;
  /** Refuses a call before it has any effect. */
  refuse?(call: Call): (Reply & { retryAfter?: number }) | undefined;
  /** Respells what is POSTed to the webhook. */
  webhook?(body: WebhookBody): WebhookBody;
  /** How many times each webhook is sent although it was answered with 200. */
  webhookCopies?: number;
}

/** A change to the JSON value of one kind of outcome. */
export function reshape<Kind extends Outcome['kind']>(
  kind: Kind,
  reshaped: (value: { [key: string]: Json }, outcome: Extract<Outcome, { kind: Kind }>) => Json,
): NonNullable<Variant['change']> {
  return (reply, outcome) =>
    outcome.kind === kind && reply.body && 'json' in reply.body
      ? {
          ...reply,
          body: {
            json: reshaped(
              reply.body.json as { [key: string]: Json },
              outcome as Extract<Outcome, { kind: Kind }>,
            ),
          },
        }
      : reply;
}

/** A change to the text of one kind of outcome; undefined leaves it as it was. */
export function respell<Kind extends Outcome['kind']>(
  kind: Kind,
  respelled: (text: string, outcome: Extract<Outcome, { kind: Kind }>) => string | undefined,
): NonNullable<Variant['change']> {
  return (reply, outcome) => {
    if (outcome.kind !== kind || !reply.body || !('token' in reply.body)) return reply;
    const text = respelled(reply.body.token, outcome as Extract<Outcome, { kind: Kind }>);
    return text === undefined ? reply : { ...reply, body: { token: text } };
  };
}

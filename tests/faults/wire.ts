// The wire between a worker and the simulated service, without sockets: what is sent, what comes back, what goes wrong.
import { fail, ok, type Result } from '../../utils/securesms/result.ts';
import type { RawReply, Transport } from '../../utils/securesms/transport.ts';
import type { Service } from '../simulator/service.ts';

/** `before` keeps a call from the service, `after` spoils the answer to a call that took effect. */
export const wireFaults = [
  'none',
  'reset-before',
  'reset-after',
  'hang-before',
  'hang-after',
  'error-500-before',
  'error-500-after',
  'rate-limit',
  'truncated',
  'empty',
  'html',
  'word',
  'bad-key',
  /** The service takes the call up after 10 s, 45 s or 90 s, whether anyone still waits for the answer or not. */
  'late-10',
  'late-45',
  'late-90',
  /** The answer is true when it is given, and takes 10 s to arrive. */
  'slow',
  /** A browser that sends a lost request again by itself, and the second one is refused. */
  'sent-twice',
  /** The answer does not say what the number cost. */
  'costless',
] as const;
export type WireFault = (typeof wireFaults)[number];

/** The transport's own patience (securesms/transport.ts). */
const patience = 30_000;

export type Wire = {
  service: Service;
  /** The fault that meets the next call of this action. */
  nextFault: (action: string) => WireFault;
  /** The key that is sent. */
  key: () => string;
  /** Resolves after so many ms of the world's time, if this worker then still lives. */
  sleep: (ms: number) => Promise<void>;
  /** Does something at a time of the world, whoever lives then. */
  at: (ms: number, work: () => void) => void;
  sent: (action: string) => void;
};

const reply = (status: number, body: string, more: Partial<RawReply> = {}): Result<RawReply> =>
  ok({ status, body, ...more });

export function createWire(wire: Wire): Transport {
  const { service, sleep } = wire;
  const call = (params: Record<string, string>, key: string): RawReply => {
    service.clock.catchUp();
    const { action = '', ...rest } = params;
    const { status, body, retryAfter } = service.answer(action, rest, key);
    return { status, body, ...(typeof retryAfter === 'number' && { retryAfterSeconds: retryAfter }) };
  };

  async function late(params: Record<string, string>, key: string, ms: number): Promise<Result<RawReply>> {
    let answer: RawReply | undefined;
    wire.at(ms, () => (answer = call(params, key)));
    await sleep(Math.min(ms, patience));
    return answer ? ok(answer) : fail({ kind: 'timed-out' });
  }

  return async ({ params: given }) => {
    const params = Object.fromEntries(
      Object.entries(given).filter((pair): pair is [string, string] => pair[1] !== undefined),
    );
    const { action = '' } = params;
    const key = wire.key();
    wire.sent(action);
    const fault = wire.nextFault(action);
    switch (fault) {
      case 'reset-before':
        return fail({ kind: 'connection-failed' });
      case 'hang-before':
        await sleep(patience);
        return fail({ kind: 'timed-out' });
      case 'error-500-before':
        return reply(500, 'Internal Server Error');
      case 'rate-limit':
        return reply(429, 'Too Many Requests', { retryAfterSeconds: 5 });
      case 'html':
        return reply(503, '<!DOCTYPE html><html><head><title>503</title></head></html>');
      case 'bad-key':
        return reply(200, 'BAD_KEY');
      case 'late-10':
        return late(params, key, 10_000);
      case 'late-45':
        return late(params, key, 45_000);
      case 'late-90':
        return late(params, key, 90_000);
    }
    const answer = call(params, key);
    switch (fault) {
      case 'slow':
        await sleep(10_000);
        return ok(answer);
      case 'reset-after':
        return fail({ kind: 'connection-failed' });
      case 'hang-after':
        await sleep(patience);
        return fail({ kind: 'timed-out' });
      case 'error-500-after':
        return reply(500, 'Internal Server Error');
      case 'truncated':
        return reply(200, answer.body.slice(0, Math.ceil(answer.body.length / 2)));
      case 'empty':
        return reply(200, '');
      case 'word':
        return reply(200, 'MOON_IN_THE_WAY');
      case 'sent-twice':
        return action === 'getNumberV2' ? reply(200, 'NO_NUMBERS') : ok(answer);
      case 'costless':
        return ok({ ...answer, body: answer.body.replace(/"activationCost":[^,}]+,/, '') });
    }
    return ok(answer);
  };
}

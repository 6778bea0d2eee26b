import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { Simulator } from '../../simulator/index.ts';
import { MINUTE, START, buy, start } from './helpers.ts';

const receivers: Server[] = [];
afterEach(() => receivers.splice(0).forEach((server) => server.close()));

/** A receiver that answers with these statuses in turn, then 200; what it got is in `bodies`. */
async function receiver(...statuses: number[]) {
  const bodies: unknown[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      bodies.push(JSON.parse(body));
      response.writeHead(statuses.shift() ?? 200).end();
    });
  });
  receivers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, bodies };
}

async function smsArrives(simulator: Simulator) {
  const number = await buy(simulator);
  simulator.sendSms({ phone: number.phone, text: 'Your code is 482910' });
  await simulator.webhooksIdle();
  return number;
}

/** Minutes after the SMS at which a POST came, and the status it got. */
const attempts = (simulator: Simulator) =>
  simulator.webhooks[0]?.attempts.map(({ time, status }) => [(time - START) / MINUTE, status]);

describe('the webhook', () => {
  it('POSTs the documented body at once, and once when answered 200', async () => {
    const { url, bodies } = await receiver();
    const simulator = await start({ webhookUrl: url });
    const { id } = await smsArrives(simulator);
    await simulator.advance(10 * MINUTE);
    expect(bodies).toEqual([
      {
        activationId: id,
        service: 'tg',
        text: 'Your code is 482910',
        code: '482910',
        country: 22,
        receivedAt: '2026-06-12 21:14:05',
      },
    ]);
  });

  it('is sent again after 1 and 5 minutes and then given up', async () => {
    const { url, bodies } = await receiver(500, 404, 500);
    const simulator = await start({ webhookUrl: url });
    await smsArrives(simulator);
    await simulator.advance(MINUTE - 1);
    expect(bodies).toHaveLength(1);
    await simulator.advance(1);
    expect(bodies).toHaveLength(2);
    await simulator.advance(4 * MINUTE - 1);
    expect(bodies).toHaveLength(2);
    await simulator.advance(20 * MINUTE);
    expect(attempts(simulator)).toEqual([[0, 500], [1, 404], [5, 500]]); // prettier-ignore
  });

  it.each([
    ['only 200 counts: 204 is a failure', 204],
    ['a redirect is not followed', 302],
  ])('%s', async (_, status) => {
    const { url } = await receiver(status);
    const simulator = await start({ webhookUrl: url });
    await smsArrives(simulator);
    await simulator.advance(10 * MINUTE);
    expect(attempts(simulator)).toEqual([[0, status], [1, 200]]); // prettier-ignore
  });

  it('survives a receiver that is not there', async () => {
    const { url } = await receiver();
    receivers[0]?.close();
    const simulator = await start({ webhookUrl: url });
    await smsArrives(simulator);
    await simulator.advance(10 * MINUTE);
    expect(attempts(simulator)).toEqual([[0, 0], [1, 0], [5, 0]]); // prettier-ignore
  });

  it('has no code where none was found, and says nothing of an SMS that is kept back', async () => {
    const { url, bodies } = await receiver();
    const simulator = await start({ webhookUrl: url });
    const { id } = await buy(simulator);
    simulator.sendSms({ activationId: id, text: 'Welcome' });
    simulator.sendSms({ activationId: id, text: 'Code 1111' });
    await simulator.webhooksIdle();
    expect(bodies).toEqual([expect.not.objectContaining({ code: expect.anything() })]);
  });
});

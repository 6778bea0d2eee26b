import { describe, expect, it } from 'vitest';
import type { Simulator } from '../../simulator/index.ts';
import { MINUTE, buy, getStatus, start, text } from './helpers.ts';

async function control(simulator: Simulator, method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`${simulator.origin}/control/${path}`, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  });
  return response.status === 204 ? undefined : response.json();
}

describe('from another process one can', () => {
  it('move the clock and send an SMS', async () => {
    const simulator = await start();
    const number = await buy(simulator);
    const before = simulator.now();
    expect(await control(simulator, 'POST', 'advance', { ms: MINUTE })).toEqual({ now: before + MINUTE });
    expect(await control(simulator, 'POST', 'sms', { phone: `+${number.phone}`, text: 'Code 1234' })).toEqual(
      {
        result: 'delivered',
        activationId: number.id,
      },
    );
    expect(await getStatus(simulator, number)).toBe('STATUS_OK:1234');
  });

  it('add, list and take back faults', async () => {
    const simulator = await start();
    const { id } = (await control(simulator, 'POST', 'faults', { kind: 'empty', action: 'getBalance' })) as {
      id: number;
    };
    expect(await text(simulator, 'getBalance')).toBe('');
    expect(await control(simulator, 'GET', 'faults')).toMatchObject({
      active: [{ id, kind: 'empty', when: 'before' }],
    });
    await control(simulator, 'DELETE', `faults/${id}`);
    expect(await text(simulator, 'getBalance')).toBe('ACCESS_BALANCE:2.356');
  });

  it('switch variants', async () => {
    const simulator = await start();
    await control(simulator, 'PUT', 'variants', { on: ['tokens-quoted'] });
    expect(await text(simulator, 'getBalance')).toBe('"ACCESS_BALANCE:2.356"');
    expect(await control(simulator, 'GET', 'variants')).toContainEqual(
      expect.objectContaining({ name: 'tokens-quoted', on: true }),
    );
  });

  it('read what was asked and bought, and set balance, webhook, key and stock', async () => {
    const simulator = await start();
    await control(simulator, 'PUT', 'stock', {
      country: 22,
      service: 'tg',
      providerId: 2266,
      price: 990_000,
      count: 5,
    });
    expect(await control(simulator, 'GET', 'stock?country=22&service=tg')).toContainEqual({
      providerId: 2266,
      price: 990_000,
      count: 5,
    });
    const number = await buy(simulator);
    expect(await control(simulator, 'GET', 'activations')).toMatchObject([
      { id: number.id, cost: 990_000, state: 'bought' },
    ]);
    expect(await control(simulator, 'GET', 'requests?after=0')).toMatchObject([
      { action: 'getNumberV2', keyValid: true },
    ]);
    const account = await control(simulator, 'PATCH', 'account', {
      balance: 7_000_000,
      webhookUrl: `${simulator.origin}/nowhere`,
      regenerateKey: true,
    });
    expect(account).toMatchObject({ balance: 7_000_000, key: simulator.apiKey });
    expect(await text(simulator, 'getBalance')).toBe('ACCESS_BALANCE:7');
  });

  it('open a second account', async () => {
    const simulator = await start();
    const { key } = (await control(simulator, 'POST', 'accounts', { balance: 1_000_000 })) as { key: string };
    expect(await text(simulator, 'getBalance', {}, key)).toBe('ACCESS_BALANCE:1');
  });

  it.each([
    ['POST', 'faults', { kind: 'explode' }],
    ['POST', 'sms', { text: 'to nobody' }],
    ['POST', 'advance', { ms: -1 }],
    ['PUT', 'variants', { on: ['misspelt'] }],
    ['PUT', 'stock', { country: 22, service: 'tg', providerId: 1, price: 0.5 }],
  ])('make no mistake unnoticed: %s %s %j', async (method, path, body) => {
    expect(await control(await start(), method, path, body)).toEqual({ error: expect.any(String) });
  });
});

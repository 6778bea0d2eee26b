import {
  ActivationNotFoundError,
  AuthenticationError,
  EarlyCancelError,
  HeroSMSClient,
  NoNumbersError,
} from 'hero-sms';
import { describe, expect, it } from 'vitest';
import type { Simulator } from '../../simulator/index.ts';
import { MINUTE, start } from './helpers.ts';

const client = ({ apiUrl: baseUrl, apiKey }: Simulator, key = apiKey): HeroSMSClient =>
  new HeroSMSClient({ apiKey: key, baseUrl });

const id = (activationId: string | number): number => Number(activationId);

describe("a peer's client cannot tell the simulator from the service", () => {
  it('lives a whole life: balance, buy, ready, wait, code, another, complete', async () => {
    const simulator = await start();
    const hero = client(simulator);
    expect(await hero.getBalance()).toBe(2.356);

    const bought = await hero.getNumberV2({ service: 'tg', country: 22, maxPrice: 0.5 });
    expect(bought.activationCost).toBe(0.28);
    const number = id(bought.activationId);
    expect(await hero.markReady(number)).toBe('ACCESS_READY');
    expect(await hero.getStatus(number)).toEqual({ status: 'STATUS_WAIT_CODE' });

    simulator.sendSms({ phone: bought.phoneNumber, text: 'Telegram code 48291' });
    expect(await hero.getStatus(number)).toEqual({ status: 'STATUS_OK', code: '48291' });
    expect(await hero.requestResend(number)).toBe('ACCESS_RETRY_GET');
    expect(await hero.getStatus(number)).toEqual({ status: 'STATUS_WAIT_RETRY', code: '48291' });

    simulator.sendSms({ phone: bought.phoneNumber, text: 'Telegram code 55555' });
    expect(await hero.getStatus(number)).toEqual({ status: 'STATUS_OK', code: '55555' });
    expect(await hero.complete(number)).toBe('ACCESS_ACTIVATION');
    expect(await hero.getBalance()).toBe(2.076);
  });

  it('cancels too early, then in time, and has its money back', async () => {
    const simulator = await start();
    const hero = client(simulator);
    const { activationId, phoneNumber } = await hero.getNumber({ service: 'tg', country: 22 });
    expect(phoneNumber).toMatch(/^91/);
    await expect(hero.cancel(activationId)).rejects.toThrow(EarlyCancelError);
    await simulator.advance(2 * MINUTE);
    expect(await hero.cancel(activationId)).toBe('ACCESS_CANCEL');
    expect(await hero.getStatus(activationId)).toEqual({ status: 'STATUS_CANCEL' });
    expect(await hero.getBalance()).toBe(2.356);
  });

  it('reads prices, services, countries and top countries', async () => {
    const hero = client(await start());
    expect((await hero.getPrices({ service: 'tg', country: 22 }))['22']?.['tg']).toMatchObject({
      cost: 0.28,
      count: 169,
    });
    expect((await hero.getServicesList()).services.length).toBeGreaterThanOrEqual(1_024);
    expect((await hero.getCountries())['187']).toMatchObject({ id: 187, eng: 'United States' });
    expect(Object.keys(await hero.getTopCountriesByService({ service: 'tg' }))).toHaveLength(10);
  });

  it('recognizes the errors', async () => {
    const simulator = await start();
    const hero = client(simulator);
    await expect(client(simulator, 'wrong').getBalance()).rejects.toThrow(AuthenticationError);
    await expect(hero.getStatus(1)).rejects.toThrow(ActivationNotFoundError);
    await expect(hero.getNumberV2({ service: 'tg', country: 22, maxPrice: 0.01 })).rejects.toThrow(
      NoNumbersError,
    );
    await expect(hero.getActiveActivations()).rejects.toMatchObject({ code: 'BAD_ACTION' });
  });

  it('recognizes the JSON errors of the newer services of the family', async () => {
    const simulator = await start({ variants: ['error-json-problem'] });
    // axios throws for 4xx before the client can look: the body is read from its error.
    const early = client(simulator);
    const { activationId } = await early.getNumber({ service: 'tg', country: 22 });
    await expect(early.cancel(activationId)).rejects.toMatchObject({
      response: { status: 409, data: { title: 'EARLY_CANCEL_DENIED', info: { minActivationTime: 120 } } },
    });
  });
});

import { describe, expect, it } from 'vitest';
import { ask, buy, setStatus, start, text, url, value, MINUTE } from './helpers.ts';

const TG_INDIA = { service: 'tg', country: 22 };

describe('a purchase', () => {
  it('answers as documented and debits balance and stock by exactly one number', async () => {
    const simulator = await start();
    const reply = await value(simulator, 'getNumberV2', { ...TG_INDIA, maxPrice: 0.5 });
    expect(reply).toEqual({
      activationId: expect.stringMatching(/^\d{6,}$/),
      phoneNumber: expect.stringMatching(/^91\d{10}$/),
      activationCost: 0.28,
      countryCode: '22',
      canGetAnotherSms: true,
      activationTime: '2026-06-12 21:14:05',
      activationOperator: 'any',
    });
    expect(await text(simulator, 'getBalance')).toBe('ACCESS_BALANCE:2.076');
    expect(simulator.stock.offers(22, 'tg').find(({ providerId }) => providerId === 2266)?.count).toBe(0);
  });

  it('takes the cheapest provider first and the next one when that is sold out', async () => {
    const simulator = await start();
    expect([(await buy(simulator)).providerId, (await buy(simulator)).providerId]).toEqual([2266, 2260]);
    expect(simulator.account.balance).toBe(2_356_000 - 280_000 - 1_510_000);
  });

  it('never costs more than maxPrice', async () => {
    const simulator = await start();
    expect(await text(simulator, 'getNumberV2', { ...TG_INDIA, maxPrice: 0.27 })).toBe('NO_NUMBERS');
    expect((await buy(simulator, { ...TG_INDIA, maxPrice: 0.28 })).cost).toBe(280_000);
    expect(await text(simulator, 'getNumberV2', { ...TG_INDIA, maxPrice: 0.5 })).toBe('NO_NUMBERS');
    expect(await text(simulator, 'getNumberV2', { ...TG_INDIA, maxPrice: 'cheap' })).toBe('NO_NUMBERS');
  });

  it('comes only from the providers asked for', async () => {
    const simulator = await start();
    expect((await buy(simulator, { ...TG_INDIA, providerIds: '1,2260' })).providerId).toBe(2260);
    expect(await text(simulator, 'getNumberV2', { ...TG_INDIA, providerIds: '1,2' })).toBe('NO_NUMBERS');
  });

  it('meets the new price when it rose between showing and buying', async () => {
    const simulator = await start();
    simulator.stock.set(22, 'tg', 2266, { price: 400_000 });
    expect(await text(simulator, 'getNumberV2', { ...TG_INDIA, maxPrice: 0.28 })).toBe('NO_NUMBERS');
    expect((await buy(simulator, TG_INDIA)).cost).toBe(400_000);
  });

  it('by getNumber gives the short form and costs the same', async () => {
    const simulator = await start();
    expect(await text(simulator, 'getNumber', TG_INDIA)).toMatch(/^ACCESS_NUMBER:\d+:91\d{10}$/);
    expect(simulator.account.balance).toBe(2_076_000);
  });

  it('that cannot be paid takes neither money nor stock', async () => {
    const simulator = await start({ balance: 279_999 });
    expect(await text(simulator, 'getNumberV2', TG_INDIA)).toBe('NO_BALANCE');
    expect(simulator.account.balance).toBe(279_999);
    expect(simulator.stock.best(22, 'tg')?.count).toBe(1);
  });

  it.each(['HEAD', 'POST', 'PUT'])('never happens by %s', async (method) => {
    const simulator = await start();
    const response = await fetch(url(simulator, 'getNumberV2', TG_INDIA), { method });
    expect([response.status, simulator.activations.length]).toEqual([405, 0]);
  });
});

describe('a refund', () => {
  it('is refused until two minutes after purchase and then pays back the whole price', async () => {
    const simulator = await start();
    const number = await buy(simulator);
    await simulator.advance(2 * MINUTE - 1);
    expect(await setStatus(simulator, number, 8)).toBe('EARLY_CANCEL_DENIED');
    expect(simulator.account.balance).toBe(2_076_000);
    await simulator.advance(1);
    expect(await setStatus(simulator, number, 8)).toBe('ACCESS_CANCEL');
    expect(simulator.account.balance).toBe(2_356_000);
  });

  it('is paid once, however often cancel is sent', async () => {
    const simulator = await start();
    const number = await buy(simulator);
    await simulator.advance(2 * MINUTE);
    await setStatus(simulator, number, 8);
    expect(await setStatus(simulator, number, 8)).toBe('BAD_STATUS');
    await simulator.advance(30 * MINUTE);
    expect(simulator.account.balance).toBe(2_356_000);
    expect(simulator.account.movements.map(({ reason }) => reason)).toEqual(['purchase', 'refund']);
  });

  it('comes by itself after 20 minutes without SMS, not a millisecond earlier', async () => {
    const simulator = await start();
    const number = await buy(simulator);
    await simulator.advance(20 * MINUTE - 1);
    expect(number.state).toBe('bought');
    await simulator.advance(1);
    expect(await text(simulator, 'getStatus', { id: number.id })).toBe('STATUS_CANCEL');
    expect(await text(simulator, 'getBalance')).toBe('ACCESS_BALANCE:2.356');
  });

  it.each([[[]], [[3]]])('never comes after an SMS (statuses set: %j)', async (statuses) => {
    const simulator = await start();
    const number = await buy(simulator);
    simulator.sendSms({ phone: number.phone, text: 'Your code is 482910' });
    for (const status of statuses) await setStatus(simulator, number, status);
    await simulator.advance(20 * MINUTE);
    expect([number.state, simulator.account.balance]).toEqual(['finished', 2_076_000]);
  });

  it('uses the wait that a test sets, as others of the family do', async () => {
    const simulator = await start();
    simulator.rules.cancelAfterMs = 5 * MINUTE;
    const number = await buy(simulator);
    await simulator.advance(4 * MINUTE);
    expect(await setStatus(simulator, number, 8)).toBe('EARLY_CANCEL_DENIED');
  });
});

describe('another account', () => {
  it('sees and touches nothing of what the first one bought', async () => {
    const simulator = await start();
    const number = await buy(simulator);
    const stranger = simulator.addAccount({ balance: 5_000_000 });
    expect(await text(simulator, 'getStatus', { id: number.id }, stranger.key)).toBe('NO_ACTIVATION');
    expect(await text(simulator, 'setStatus', { id: number.id, status: 1 }, stranger.key)).toBe(
      'NO_ACTIVATION',
    );
    expect(await text(simulator, 'getBalance', {}, stranger.key)).toBe('ACCESS_BALANCE:5');
  });

  it('may be the same person with a new key: the old one is dead at once', async () => {
    const simulator = await start();
    const old = simulator.apiKey;
    simulator.account.regenerateKey();
    expect(await text(simulator, 'getBalance', {}, old)).toBe('BAD_KEY');
    expect((await ask(simulator, 'getBalance')).status).toBe(200);
  });
});

it('A run can be repeated: the same seed gives the same ids, phones and prices', async () => {
  const [one, two, other] = await Promise.all([start({ seed: 7 }), start({ seed: 7 }), start({ seed: 8 })]);
  const seen = async (simulator: typeof one) => {
    const { id, phone, cost } = await buy(simulator, { service: 'wa', country: 16 });
    return [id, phone, cost];
  };
  expect(await seen(one)).toEqual(await seen(two));
  expect(await seen(one)).not.toEqual(await seen(other));
});

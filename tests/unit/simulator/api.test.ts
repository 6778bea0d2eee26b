import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '../../simulator/index.ts';
import { ask, buy, start, text, url, value, wallet } from './helpers.ts';

describe('every documented error is answered where it is due', () => {
  it.each([
    ['BAD_KEY', 'getBalance', {}, 'not-the-key'],
    ['BAD_KEY', 'getBalance', {}, ''],
    ['BAD_ACTION', 'getEverything', {}, undefined],
    ['BAD_ACTION', 'constructor', {}, undefined],
    ['WRONG_SERVICE', 'getNumberV2', { service: 'nope!', country: 22 }, undefined],
    ['WRONG_SERVICE', 'getTopCountriesByService', {}, undefined],
    ['NO_NUMBERS', 'getNumberV2', { service: 'tg', country: 99_999 }, undefined],
    ['NO_ACTIVATION', 'getStatus', { id: 1 }, undefined],
    ['NO_ACTIVATION', 'setStatus', { id: 1, status: 8 }, undefined],
  ])('%s for %s %j', async (token, action, params, key) => {
    expect(await text(await start(), action, params as Record<string, string>, key)).toBe(token);
  });

  it('NO_NUMBERS when all is sold, NO_BALANCE when it cannot be paid, EARLY_CANCEL_DENIED at once', async () => {
    const simulator = await start();
    const number = await buy(simulator);
    expect(await text(simulator, 'setStatus', { id: number.id, status: 8 })).toBe('EARLY_CANCEL_DENIED');
    simulator.account.balance = 0;
    expect(await text(simulator, 'getNumberV2', { service: 'tg', country: 22 })).toBe('NO_BALANCE');
    simulator.stock.replace(22, 'tg', []);
    expect(await text(simulator, 'getNumberV2', { service: 'tg', country: 22 })).toBe('NO_NUMBERS');
  });
});

describe('lists', () => {
  it('getPrices and getPricesV3 show the documented offers and what was sold', async () => {
    const simulator = await start();
    const query = { service: 'tg', country: 22 };
    expect(await value(simulator, 'getPrices', query)).toEqual({ '22': { tg: { cost: 0.28, count: 169 } } });
    expect(await value(simulator, 'getPricesV3', query)).toEqual({
      '22': {
        tg: {
          '2266': { price: 0.28, count: 1, provider_id: 2266 },
          '2260': { price: 1.51, count: 168, provider_id: 2260 },
        },
      },
    });
    await buy(simulator);
    expect(await value(simulator, 'getPrices', query)).toEqual({ '22': { tg: { cost: 1.51, count: 168 } } });
  });

  it('getPrices filters by service, by country, by neither, and is empty where nothing is sold', async () => {
    const simulator = await start();
    type Tree = Record<string, Record<string, unknown>>;
    const byService = await value<Tree>(simulator, 'getPrices', { service: 'tg' });
    expect(Object.keys(byService)).toHaveLength(COUNTRIES.length);
    const byCountry = await value<Tree>(simulator, 'getPrices', { country: 22 });
    expect(Object.keys(byCountry)).toEqual(['22']);
    expect(Object.keys(byCountry['22'] ?? {}).length).toBeGreaterThan(500);
    simulator.stock.replace(22, 'tg', []);
    expect(await value(simulator, 'getPrices', { service: 'tg', country: 22 })).toEqual({});
  });

  it('getServicesList has the documented form and 1,024 rows or more, each code once', async () => {
    const { status, services } = await value<{ status: string; services: { code: string; name: string }[] }>(
      await start(),
      'getServicesList',
    );
    expect(status).toBe('success');
    expect(services.length).toBeGreaterThanOrEqual(1_024);
    expect(new Set(services.map(({ code }) => code)).size).toBe(services.length);
    expect(services.every(({ code }) => /^[a-z0-9]{2,4}$/.test(code))).toBe(true);
    expect(services).toContainEqual({ code: 'go', name: 'Google, Gmail, Youtube' });
  });

  it('getCountries has about 200 rows in three languages, keyed by id', async () => {
    const countries = await value<Record<string, { id: number }>>(await start(), 'getCountries');
    expect(Object.keys(countries).length).toBeGreaterThanOrEqual(200);
    expect(countries['22']).toEqual({ id: 22, eng: 'India', rus: 'Индия', chn: '印度' });
    expect(Object.entries(countries).every(([key, { id }]) => key === String(id))).toBe(true);
  });

  it('getTopCountriesByService gives ten slugs, best sold first, in stock', async () => {
    const top = await value<Record<string, unknown>>(await start(), 'getTopCountriesByService', {
      service: 'tg',
    });
    expect(Object.keys(top)).toHaveLength(10);
    expect(Object.keys(top)[0]).toBe('colombia');
    expect(Object.keys(top)).toContain('united-states-virtual');
    expect(top['colombia']).toEqual({
      '3243': { price: 0.106, count: 1206 },
      '3406': { price: 2.211, count: 21_670 },
    });
  });

  it('every country hands out valid mobile numbers of its own, none twice', async () => {
    const simulator = await start({ balance: 10_000_000_000 });
    const phones = new Set<string>();
    for (const { id, region } of COUNTRIES) {
      for (let i = 0; i < 2; i++) {
        simulator.stock.set(id, 'tg', 1, { price: 1, count: 9 });
        const { phone } = await buy(simulator, { service: 'tg', country: id });
        const parsed = parsePhoneNumberFromString(`+${phone}`);
        expect([region, parsed?.isValid()]).toEqual([region, true]);
        phones.add(phone);
      }
    }
    expect(phones.size).toBe(COUNTRIES.length * 2);
  });
});

describe('the wallet path', () => {
  it.each(['usdt', 'trx'])('gives a Tron address for %s, the same each time', async (coin) => {
    const simulator = await start();
    const first = await (await wallet(simulator, coin)).json();
    expect(first).toEqual({ wallet_address: expect.stringMatching(/^T[1-9A-HJ-NP-Za-km-z]{33}$/) });
    expect(await (await wallet(simulator, coin)).json()).toEqual(first);
  });

  it('asks for the key like any other call', async () => {
    expect(await (await wallet(await start(), 'usdt', 'wrong')).text()).toBe('BAD_KEY');
  });
});

describe('HTTP', () => {
  it('POST is answered 405', async () => {
    const simulator = await start();
    const response = await fetch(url(simulator, 'getBalance'), { method: 'POST', body: 'x=1' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET']);
  });

  it('every answer and every preflight may be read from any origin', async () => {
    const simulator = await start();
    simulator.fault({ action: 'getStatus', kind: 'html' });
    const answers = [
      await ask(simulator, 'getBalance'),
      await ask(simulator, 'getStatus'),
      await wallet(simulator),
      await fetch(simulator.apiUrl, { method: 'OPTIONS' }),
      await fetch(simulator.apiUrl, { method: 'POST' }),
    ];
    expect(answers.map(({ headers }) => headers.get('access-control-allow-origin'))).toEqual(
      answers.map(() => '*'),
    );
  });

  it('Content-Type is no help: tokens and some JSON both come as text/html', async () => {
    const simulator = await start();
    const types = [
      await ask(simulator, 'getBalance'),
      await ask(simulator, 'getPrices', { service: 'tg', country: 22 }),
      await ask(simulator, 'getCountries'),
    ].map(({ headers }) => headers.get('content-type'));
    expect(types).toEqual(['text/html; charset=UTF-8', 'text/html; charset=UTF-8', 'application/json']);
  });

  it('the key is in no log entry, valid or not', async () => {
    const simulator = await start();
    await ask(simulator, 'getBalance');
    await ask(simulator, 'getBalance', {}, 'somebody-elses-secret');
    expect(simulator.requests.map(({ keyValid }) => keyValid)).toEqual([true, false]);
    expect(JSON.stringify(simulator.requests)).not.toMatch(new RegExp(`${simulator.apiKey}|secret`));
  });
});

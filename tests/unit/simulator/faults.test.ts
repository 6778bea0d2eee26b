import { describe, expect, it } from 'vitest';
import { FAULT_KINDS, type FaultKind, type FaultRule } from '../../simulator/index.ts';
import { ask, buy, setStatus, start, text, url } from './helpers.ts';

const TG_INDIA = { service: 'tg', country: 22 };

describe('faults that answer', () => {
  const answers: [FaultKind, Omit<FaultRule, 'kind'>, number, RegExp, string?][] = [
    ['status', { status: 404 }, 404, /./],
    ['status', {}, 500, /./],
    ['rate-limit', {}, 429, /^Too Many Requests$/, '5'],
    [
      'rate-limit',
      { retryAfter: 'Fri, 31 Dec 2032 23:59:59 GMT' },
      429,
      /./,
      'Fri, 31 Dec 2032 23:59:59 GMT',
    ],
    ['truncated', { action: 'getCountries' }, 200, /^\{"0":.*[^}]$/s],
    ['html', {}, 503, /^<!DOCTYPE html>/],
    ['error-1020', {}, 403, /^error code: 1020$/],
    ['empty', {}, 200, /^$/],
    ['body', { body: '<b>odd</b>', status: 202 }, 202, /^<b>odd<\/b>$/],
  ];

  it.each(answers)('%s %j → HTTP %i %s', async (kind, rule, status, body, retryAfter) => {
    const simulator = await start();
    simulator.fault({ ...rule, kind });
    const response = await ask(simulator, 'getCountries');
    expect([response.status, response.headers.get('retry-after') ?? undefined]).toEqual([status, retryAfter]);
    expect(await response.text()).toMatch(body);
  });

  it('every kind of fault is tried in this file', () => {
    const tried = new Set<FaultKind>([...answers.map(([kind]) => kind), 'delay', 'hang', 'reset']);
    expect([...tried].toSorted()).toEqual(Object.keys(FAULT_KINDS).toSorted());
  });
});

describe('the connection', () => {
  it('reset before the effect: no answer, and nothing was bought', async () => {
    const simulator = await start();
    simulator.fault({ action: 'getNumberV2', kind: 'reset', times: 1 });
    await expect(ask(simulator, 'getNumberV2', TG_INDIA)).rejects.toMatchObject({
      cause: { code: 'ECONNRESET' },
    });
    expect([simulator.account.balance, simulator.activations.length]).toEqual([2_356_000, 0]);
  });

  it('reset after the effect: no answer, the money is gone and the number bought', async () => {
    const simulator = await start();
    simulator.fault({ action: 'getNumberV2', kind: 'reset', when: 'after', times: 1 });
    await expect(ask(simulator, 'getNumberV2', TG_INDIA)).rejects.toMatchObject({
      cause: { code: 'ECONNRESET' },
    });
    expect([simulator.account.balance, simulator.activations.length]).toEqual([2_076_000, 1]);
    expect(simulator.requests.at(-1)).toMatchObject({
      stage: 'reset',
      tookEffect: true,
      faults: ['reset:after'],
    });
  });

  it('hangs until the caller gives up, and close() does not wait for it', async () => {
    const simulator = await start();
    simulator.fault({ kind: 'hang' });
    const held = simulator.waitForRequest(({ action }) => action === 'getBalance');
    const answer = ask(simulator, 'getBalance');
    expect((await held).stage).toBe('held');
    await Promise.all([simulator.close(), expect(answer).rejects.toThrow()]);
  });

  it('hangs after the effect too', async () => {
    const simulator = await start();
    simulator.fault({ kind: 'hang', when: 'after' });
    const held = simulator.waitForRequest();
    const leave = new AbortController();
    const answer = fetch(url(simulator, 'getNumberV2', TG_INDIA), { signal: leave.signal });
    expect((await held).tookEffect).toBe(true);
    leave.abort();
    await expect(answer).rejects.toThrow();
    expect(simulator.activations).toHaveLength(1);
  });
});

describe('a delay', () => {
  it.each(['before', 'after'] as const)('%s the effect passes when the clock moves', async (when) => {
    const simulator = await start();
    simulator.fault({ kind: 'delay', ms: 600_000, when });
    const held = simulator.waitForRequest();
    const answer = text(simulator, 'getNumber', TG_INDIA);
    expect((await held).tookEffect).toBe(when === 'after');
    await simulator.advance(600_000);
    expect(await answer).toMatch(/^ACCESS_NUMBER/);
  });

  it('passes by itself on a clock that follows real time', async () => {
    const simulator = await start({ stillAt: undefined });
    simulator.fault({ kind: 'delay', ms: 5 });
    expect(await text(simulator, 'getBalance')).toBe('ACCESS_BALANCE:2.356');
  });

  it('can be followed by another fault', async () => {
    const simulator = await start();
    simulator.fault({ kind: 'delay', ms: 1_000 });
    simulator.fault({ kind: 'empty' });
    const held = simulator.waitForRequest();
    const answer = text(simulator, 'getBalance');
    await held;
    await simulator.advance(1_000);
    expect(await answer).toBe('');
  });
});

describe('a rule', () => {
  it('spoils only the calls it matches, only so many times', async () => {
    const simulator = await start();
    const number = await buy(simulator);
    simulator.fault({ action: 'setStatus', match: { status: '1' }, times: 1, kind: 'empty' });
    expect(await text(simulator, 'getBalance')).toBe('ACCESS_BALANCE:2.076');
    expect(await setStatus(simulator, number, 3)).toBe('BAD_STATUS');
    expect(await setStatus(simulator, number, 1)).toBe('');
    expect(await setStatus(simulator, number, 1)).toBe('ACCESS_READY');
  });

  it('can be taken back, alone or with all others', async () => {
    const simulator = await start();
    const takeBack = simulator.fault({ kind: 'empty' });
    simulator.fault({ kind: 'status' });
    takeBack();
    expect((await ask(simulator, 'getBalance')).status).toBe(500);
    simulator.clearFaults();
    expect((await ask(simulator, 'getBalance')).status).toBe(200);
  });

  it('of an unknown kind is a mistake, not a rule that never strikes', async () => {
    const simulator = await start();
    expect(() => simulator.fault({ kind: 'explode' as FaultKind })).toThrow('explode');
  });
});

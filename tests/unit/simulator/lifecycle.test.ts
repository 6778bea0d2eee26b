import { describe, expect, it } from 'vitest';
import type { Simulator, Activation } from '../../simulator/index.ts';
import { MINUTE, buy, getStatus, setStatus, start } from './helpers.ts';

/** Ways into each state; every one starts three minutes after purchase, so that only the order can refuse. */
const WAYS: Record<string, (simulator: Simulator, number: Activation) => Promise<unknown>> = {
  bought: async () => {},
  ready: (simulator, number) => setStatus(simulator, number, 1),
  received: async (simulator, { phone }) => simulator.sendSms({ phone, text: 'Code 1111' }),
  retrying: async (simulator, number) => {
    simulator.sendSms({ phone: number.phone, text: 'Code 1111' });
    await setStatus(simulator, number, 3);
  },
  finished: async (simulator, number) => {
    simulator.sendSms({ phone: number.phone, text: 'Code 1111' });
    await setStatus(simulator, number, 6);
  },
  cancelled: (simulator, number) => setStatus(simulator, number, 8),
  expired: (simulator) => simulator.advance(20 * MINUTE),
};

describe('The order of statuses is enforced (PROTOCOL.md, Time and money)', () => {
  const no = 'BAD_STATUS';
  it.each([
    // state      after 1         after 3             after 6              after 8
    ['bought', 'ACCESS_READY', no, no, 'ACCESS_CANCEL'],
    ['ready', no, no, no, 'ACCESS_CANCEL'],
    ['received', no, 'ACCESS_RETRY_GET', 'ACCESS_ACTIVATION', no],
    ['retrying', no, no, 'ACCESS_ACTIVATION', no],
    ['finished', no, no, no, no],
    ['cancelled', no, no, no, no],
    ['expired', no, no, no, no],
  ])('%s: 1 → %s, 3 → %s, 6 → %s, 8 → %s', async (state, ...expected) => {
    const replies = [];
    for (const status of [1, 3, 6, 8]) {
      const simulator = await start();
      const number = await buy(simulator);
      await simulator.advance(3 * MINUTE);
      await WAYS[state]?.(simulator, number);
      replies.push(await setStatus(simulator, number, status));
    }
    expect(replies).toEqual(expected);
  });

  it('knows no other status', async () => {
    const simulator = await start();
    expect(await setStatus(simulator, await buy(simulator), 7)).toBe('BAD_STATUS');
  });
});

it.each([
  ['bought', 'STATUS_WAIT_CODE'],
  ['ready', 'STATUS_WAIT_CODE'],
  ['received', 'STATUS_OK:1111'],
  ['retrying', 'STATUS_WAIT_RETRY:1111'],
  ['finished', 'STATUS_OK:1111'],
  ['cancelled', 'STATUS_CANCEL'],
  ['expired', 'STATUS_CANCEL'],
])('getStatus says of a %s number %s', async (state, expected) => {
  const simulator = await start();
  const number = await buy(simulator);
  await simulator.advance(3 * MINUTE);
  await WAYS[state]?.(simulator, number);
  expect(await getStatus(simulator, number)).toBe(expected);
});

describe('a second SMS', () => {
  it('is kept back until status 3 and shown then', async () => {
    const simulator = await start();
    const number = await buy(simulator);
    expect(simulator.sendSms({ phone: number.phone, text: 'Code 1111' }).result).toBe('delivered');
    expect(simulator.sendSms({ phone: number.phone, text: 'Code 2222' }).result).toBe('queued');
    expect(await getStatus(simulator, number)).toBe('STATUS_OK:1111');
    await setStatus(simulator, number, 3);
    expect(await getStatus(simulator, number)).toBe('STATUS_OK:2222');
  });

  it('may also come after status 3, and a third after another', async () => {
    const simulator = await start();
    const number = await buy(simulator);
    for (const code of ['1111', '2222', '3333']) {
      expect(simulator.sendSms({ activationId: number.id, text: `Code ${code}` }).result).toBe('delivered');
      expect(await getStatus(simulator, number)).toBe(`STATUS_OK:${code}`);
      await setStatus(simulator, number, 3);
    }
  });

  it('is dropped after status 6: no code comes to an ended number', async () => {
    const simulator = await start();
    const number = await buy(simulator);
    simulator.sendSms({ phone: number.phone, text: 'Code 1111' });
    await setStatus(simulator, number, 6);
    expect(simulator.sendSms({ phone: number.phone, text: 'Code 2222' })).toEqual({
      result: 'dropped',
      activationId: number.id,
    });
    expect(await getStatus(simulator, number)).toBe('STATUS_OK:1111');
  });
});

describe('an SMS', () => {
  it.each([
    ['Your code is 482910', 'STATUS_OK:482910'],
    ['G-482910 is your Google verification code', 'STATUS_OK:482910'],
    ['WhatsApp code: 482-910', 'STATUS_OK:482910'],
    ['Welcome: reply STOP to end', 'STATUS_OK:Welcome: reply STOP to end'],
  ])('"%s" is shown as %s', async (sms, shown) => {
    const simulator = await start();
    const number = await buy(simulator);
    simulator.sendSms({ phone: `+${number.phone}`, text: sms });
    expect(await getStatus(simulator, number)).toBe(shown);
  });

  it('may carry any code the test names', async () => {
    const simulator = await start();
    const number = await buy(simulator);
    simulator.sendSms({ phone: number.phone, text: 'Sent 2026', code: 'AB-77' });
    expect(await getStatus(simulator, number)).toBe('STATUS_OK:AB-77');
  });

  it('to a number nobody bought is dropped', async () => {
    expect((await start()).sendSms({ phone: '+15550000000', text: 'Code 1111' })).toEqual({
      result: 'dropped',
    });
  });

  it('comes by itself with autoSmsMs, for each wait', async () => {
    const simulator = await start({ autoSmsMs: 4_000 });
    const number = await buy(simulator);
    await simulator.advance(4_000);
    expect(await getStatus(simulator, number)).toMatch(/^STATUS_OK:\d{6}$/);
    await setStatus(simulator, number, 3);
    await simulator.advance(4_000);
    expect(number.messages).toHaveLength(2);
  });
});

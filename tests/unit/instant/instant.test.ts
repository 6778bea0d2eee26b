// Instant codes against a real hub: what it sends is a hint and nothing more, and no hub can make us hold or ask too much.
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { isLoopback, parseInstantUrl } from '../../../utils/instant/address.ts';
import { createInstant } from '../../../utils/instant/instant.ts';
import { startHub, type Hub } from '../../stage/hub.ts';

type Timer = { work: () => void; ms: number };

let hub: Hub;
let timers: Timer[];
let looks: number;
let time: number;
let wanted: string | null;
let instant: ReturnType<typeof createInstant>;

beforeEach(async () => {
  hub = await startHub();
  timers = [];
  looks = 0;
  time = 1_000_000;
  wanted = hub.url;
  instant = createInstant({
    wanted: async () => wanted,
    look: () => (looks += 1),
    changed: () => undefined,
    fetch: (url, init) => fetch(url, init),
    later: (work, ms) => {
      const timer = { work, ms };
      timers.push(timer);
      return () => (timers = timers.filter((other) => other !== timer));
    },
    random: () => 1,
    now: () => time,
  });
});

afterEach(async () => {
  wanted = null;
  await instant.follow();
  await hub.close();
});

const connected = () => expect.poll(() => [instant.state(), hub.open()]).toEqual(['connected', 1]);
/** Runs the one timer there is. */
const ring = () => timers.splice(0).forEach(({ work }) => work());
const delivery = 'data: {"code":"000000"}\n\n';

async function begin(): Promise<void> {
  await instant.follow();
  await connected();
}

describe('the stream', () => {
  it('is open while something is waited for, once, and ends at once when nothing is', async () => {
    await begin();
    await instant.follow();
    expect(hub.resumed).toHaveLength(1);
    wanted = null;
    await instant.follow();
    expect(instant.state()).toBe('idle');
    await expect.poll(() => hub.open()).toBe(0);
    expect(timers).toEqual([]);
  });

  it('comes back after what it had when the hub hangs up, in the time that the hub asks for', async () => {
    await begin();
    hub.send(`retry: 5000\nid: 41\n${delivery}`);
    await expect.poll(() => looks).toBe(1);
    hub.hangUp();
    await expect.poll(() => timers.map(({ ms }) => ms)).toEqual([5000]);
    ring();
    await connected();
    expect(hub.resumed).toEqual(['', '41']);
  });

  it.each([
    ['0', 1000],
    ['99999999', 60_000],
  ])('takes a retry of %s for no less than a second and no more than a minute', async (retry, pause) => {
    await begin();
    hub.send(`retry: ${retry}\n${delivery}`);
    await expect.poll(() => looks).toBe(1);
    hub.hangUp();
    await expect.poll(() => timers.map(({ ms }) => ms)).toEqual([pause]);
  });

  it('does not send an id back that is no id', async () => {
    await begin();
    hub.send(`id: ${'x'.repeat(5000)}\n${delivery}`);
    await expect.poll(() => looks).toBe(1);
    hub.hangUp();
    await expect.poll(() => timers).toHaveLength(1);
    ring();
    await connected();
    expect(hub.resumed).toEqual(['', '']);
  });

  it('waits longer each time that the hub refuses, up to a minute', async () => {
    hub.status = 503;
    await instant.follow();
    for (const pause of [3000, 6000, 12_000, 24_000, 48_000, 60_000, 60_000]) {
      await expect.poll(() => timers.map(({ ms }) => ms)).toEqual([pause]);
      expect(instant.state()).toBe('unreachable');
      ring();
    }
  });

  it('is dropped where an event has no end, and nothing is looked for', async () => {
    await begin();
    hub.send(`data: ${'x'.repeat(200_000)}`);
    await expect.poll(() => hub.open()).toBe(0);
    expect([looks, instant.state()]).toEqual([0, 'unreachable']);
  });
});

describe('deliveries', () => {
  it('of a burst cause one look at once, and one more a second later', async () => {
    await begin();
    hub.send(delivery.repeat(500));
    await expect.poll(() => [looks, timers.map(({ ms }) => ms)]).toEqual([1, [1000]]);
    time += 1000;
    ring();
    expect([looks, timers]).toEqual([2, []]);
  });

  it('are those without a name: what hubs say of themselves is none', async () => {
    await begin();
    hub.send('event: keepalive\ndata: {}\n\nevent: open\ndata: {}\n\n: ping\n\nrubbish\n\n');
    hub.send(delivery);
    await expect.poll(() => looks).toBe(1);
    expect(timers).toEqual([]);
  });
});

const api = 'https://api.securesms.io/stubs/handler_api.php';

test.each([
  ['https://ntfy.example/mine/sse#x', 'https://ntfy.example/mine/sse'],
  [' http://localhost:8080/s ', 'http://localhost:8080/s'],
  ['http://ntfy.example/mine', undefined],
  ['https://me:secret@ntfy.example/', undefined],
  ['https://api.securesms.io/sse', undefined],
  ['javascript:alert(1)', undefined],
  ['', undefined],
])('the address %j is read as %j', (text, url) => expect(parseInstantUrl(text, api)).toBe(url));

test('only a hub on this computer needs no leave', () => {
  expect(['http://127.0.0.1:1/', 'https://127.0.0.1.example/'].map(isLoopback)).toEqual([true, false]);
});

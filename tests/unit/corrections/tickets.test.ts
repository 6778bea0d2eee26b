// Leave to point is given by the person, for one tab and origin, once, and not for long.
import { beforeEach, expect, test } from 'vitest';
import { lifetime, ticketsFromStored } from '../../../utils/corrections/ticket.ts';
import { createTickets } from '../../../utils/corrections/tickets.ts';
import { aStore } from './helpers.ts';

const wish = { tabId: 7, origin: 'https://example.test', entryId: 'e1', kind: 'phone' } as const;
let now: number;
let store: ReturnType<typeof aStore>;
let next: number;
const tickets = () => createTickets(store, { now: () => now, newId: () => `t${(next += 1)}` });

beforeEach(() => {
  now = 1_000_000;
  next = 0;
  store = aStore();
});

test('a ticket is redeemed once, even where two ask at once', async () => {
  const { issue, redeem } = tickets();
  const ticket = await issue(wish);
  const answers = await Promise.all([redeem(ticket), redeem(ticket)]);
  expect(answers).toEqual([ticket, undefined]);
  expect(await redeem(ticket)).toBeUndefined();
});

test('it outlives the worker that gave it out', async () => {
  const ticket = await tickets().issue(wish);
  expect(await tickets().redeem(ticket)).toEqual(ticket);
});

test.each([
  ['another tab', { tabId: 8 }],
  ['another origin', { origin: 'https://evil.test' }],
  ['a made-up id', { id: 'made-up' }],
])('%s cannot redeem it, nor use it up', async (_, change) => {
  const { issue, redeem } = tickets();
  const ticket = await issue(wish);
  expect(await redeem({ ...ticket, ...change })).toBeUndefined();
  expect(await redeem(ticket)).toEqual(ticket);
});

test.each([
  ['when its time is over', lifetime],
  ['when the clock was set back', -1],
])('it does not hold %s', async (_, later) => {
  const { issue, redeem } = tickets();
  const ticket = await issue(wish);
  now += later;
  expect(await redeem(ticket)).toBeUndefined();
});

test('until then it does', async () => {
  const { issue, redeem } = tickets();
  const ticket = await issue(wish);
  now += lifetime - 1;
  expect(await redeem(ticket)).toEqual(ticket);
});

test("a tab's next ticket ends the one before, and another tab's goes on", async () => {
  const { issue, redeem } = tickets();
  const first = await issue(wish);
  const elsewhere = await issue({ ...wish, tabId: 8 });
  const second = await issue({ ...wish, kind: 'code' });
  expect(await redeem(first)).toBeUndefined();
  expect(await redeem(elsewhere)).toEqual(elsewhere);
  expect(await redeem(second)).toEqual(second);
});

test('what is over does not stay in storage', async () => {
  const { issue } = tickets();
  await issue(wish);
  now += lifetime;
  await issue({ ...wish, tabId: 8 });
  expect(ticketsFromStored(store.held['pointing'])).toHaveLength(1);
});

test.each<[unknown, number]>([
  [undefined, 0],
  ['walnut', 0],
  [[{ ...wish, id: 't', at: 1 }, { id: 't' }, null], 1],
])('rubbish in storage is no ticket: %j', (raw, count) => {
  expect(ticketsFromStored(raw)).toHaveLength(count);
});

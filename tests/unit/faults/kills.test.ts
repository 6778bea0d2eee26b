// The worker is killed at every single await of what moves money: before its effect, and after it. None may cost anything.
import { describe, expect, it } from 'vitest';
import { always, inTheEnd, whenIdle } from '../../faults/invariants.ts';
import { openPopup, end } from '../../faults/play.ts';
import { openStored } from '../../../utils/ledger/stored.ts';
import { createWorld, goods, india, type World } from '../../faults/world.ts';

const minute = 60_000;

const buy = (world: World) =>
  world.awake().activations.buy({
    service: goods[0].service,
    country: india,
    maxPrice: goods[0].price,
    providerIds: [],
    binding: { tabId: 1, origin: 'https://site.test', host: 'site.test', at: world.now() },
  });
const firstId = (world: World) => openStored(world.stored('ledger')).book.entries[0]?.id ?? '';
const sms = (world: World, text: string) => {
  const [number] = world.service.activations.all;
  if (number) world.service.activations.receive({ activationId: number.id }, { text, receivedAt: world.service.clock.now() }); // prettier-ignore
};

/** What is done before, and the piece of work in which the worker dies; none waits for anything that a death would end. */
type Play = { before: (world: World) => Promise<void>; work: (world: World) => Promise<void> };

const bought = async (world: World) => {
  void buy(world);
  await world.settle();
  await world.pass(10_000);
};
const received = async (world: World) => {
  await bought(world);
  sms(world, 'Your code is 1111');
  await world.pass(10_000);
};
const command = (name: 'cancel' | 'another' | 'finish', ms: number) => async (world: World) => {
  void world.awake().activations[name](firstId(world));
  await world.settle();
  await world.pass(ms);
};

const plays: Record<string, Play> = {
  purchase: {
    before: async () => {},
    work: async (world) => {
      void buy(world);
      await world.settle();
    },
  },
  'poll that brings the code': {
    before: bought,
    work: async (world) => {
      sms(world, 'Your code is 1111');
      await world.pass(10_000);
    },
  },
  'cancel and refund': {
    before: async (world) => {
      await bought(world);
      await world.pass(2 * minute);
    },
    work: command('cancel', 10_000),
  },
  'cancel that an SMS overtakes': {
    before: async (world) => {
      await bought(world);
      await world.pass(2 * minute);
      sms(world, 'Your code is 1111');
    },
    work: command('cancel', 10_000),
  },
  'another code': { before: received, work: command('another', 5_000) },
  done: { before: received, work: command('finish', 1_000) },
  'end of life': {
    before: async (world) => {
      await bought(world);
      await world.pass(19 * minute + 45_000);
    },
    work: (world) => world.pass(30_000),
  },
  'end of life after a code': {
    before: async (world) => {
      await received(world);
      await world.pass(19 * minute + 35_000);
    },
    work: (world) => world.pass(30_000),
  },
};

async function start(): Promise<World> {
  const world = createWorld(1, { dailyBudget: null, giveUpAfter: null });
  for (const account of ['theirs', 'mine'] as const) {
    world.giveKey(account);
    await openPopup(world);
  }
  return world;
}

/** How many awaits the piece of work has when nobody dies. */
async function awaitsOf({ before, work }: Play): Promise<number> {
  const world = await start();
  await before(world);
  const from = world.awake().awaits();
  await work(world);
  return world.awake().awaits() - from;
}

describe.each(Object.entries(plays))('the worker dies in: %s', (_, play) => {
  it('at each await, before and after its effect', async () => {
    const count = await awaitsOf(play);
    expect(count).toBeGreaterThan(2);
    for (let at = 1; at <= count; at += 1) {
      for (const when of ['before', 'after'] as const) {
        const world = await start();
        await play.before(world);
        world.awake().dieAt({ await: at, when });
        await play.work(world);
        const place = `await ${at} of ${count}, ${when}`;
        expect(() => {
          always(world);
          whenIdle(world, false);
        }, place).not.toThrow();
        await end(world);
        expect(() => inTheEnd(world), place).not.toThrow();
        expect(world.requests.filter((action) => action === 'getNumberV2').length, place).toBeLessThan(2);
      }
    }
  });
});

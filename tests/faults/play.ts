// Plays one schedule from its first step to the end of all things, and looks at the invariants on the way.
import { always, beforePurchase, inTheEnd, whenIdle } from './invariants.ts';
import type { Act, Schedule } from './schedule.ts';
import { createWorld, goods, india, type World } from './world.ts';

const minute = 60_000;

/** What came of it, for the report. */
export type Played = { kills: number; faults: number; starts: number; purchases: number };

export async function play(schedule: Schedule): Promise<Played> {
  const world = createWorld(schedule.seed, schedule);
  let full = false;
  let broken: unknown;
  world.onRequest((action) => {
    if (action !== 'getNumberV2') return;
    try {
      beforePurchase(world);
    } catch (error) {
      broken ??= error;
    }
  });
  const look = () => {
    if (broken !== undefined) throw broken;
    always(world);
    whenIdle(world, full);
  };
  // Both accounts are known before anything goes wrong: what they began with is what the ledger must add up to.
  for (const account of ['theirs', 'mine'] as const) {
    world.giveKey(account);
    await openPopup(world);
  }
  for (const { act, faults, death } of schedule.steps) {
    world.addFaults(faults);
    if (act.do === 'full') full = act.is;
    if (death) world.awake().dieAt(death);
    await carryOut(world, act);
    await world.settle();
    if (death && world.life()?.isDead()) world.counts.kills += 1;
    look();
  }
  await end(world);
  if (broken !== undefined) throw broken;
  inTheEnd(world);
  const { kills, faults, starts } = world.counts;
  return { kills, faults, starts, purchases: world.service.activations.all.length };
}

/** The storm is over: the key is right, the service answers, the person opens the popup now and then. */
export async function end(world: World): Promise<void> {
  world.setFull(false);
  world.clearFaults();
  await world.kill();
  for (const account of ['theirs', 'mine'] as const) {
    world.giveKey(account);
    for (const ms of [0, 2, 30, 40, 90]) {
      await world.pass(ms * minute);
      await openPopup(world);
    }
  }
}

export async function openPopup(world: World): Promise<void> {
  const worker = world.awake();
  await world.settle();
  void worker.activations.readBalance().then(worker.scheduler.wake);
  await world.settle();
}

async function carryOut(world: World, act: Act): Promise<void> {
  switch (act.do) {
    case 'pass':
      return world.pass(act.ms);
    case 'kill':
      return world.kill();
    case 'restart':
      return world.restartBrowser();
    case 'popup':
      return openPopup(world);
    case 'top-up':
      return world.topUp(act.amount);
    case 'full':
      return world.setFull(act.is);
    case 'clock':
      return world.moveClock(act.ms);
    case 'refunds-late':
      return world.setRefundDelay(act.ms);
    case 'new-key':
      return world.regenerateKey();
    case 'give-key':
      return world.giveKey(act.account);
    case 'sms': {
      const { all } = world.service.activations;
      const to = all[act.which % Math.max(1, all.length)];
      if (to)
        world.service.activations.receive(
          { activationId: to.id },
          { text: `Your code is ${1000 + world.requests.length}`, receivedAt: world.service.clock.now() },
        );
      return;
    }
    case 'buy': {
      const worker = world.awake();
      await world.settle();
      const good = goods[act.good] ?? goods[0];
      const origin = `https://site${act.site}.test`;
      for (let times = act.twice ? 2 : 1; times > 0; times -= 1) {
        void worker.activations.buy({
          service: good.service,
          country: india,
          maxPrice: good.price + act.slack,
          providerIds: [],
          binding: { tabId: act.site, origin, host: `site${act.site}.test`, at: world.now() },
        });
      }
      return;
    }
  }
  const worker = world.awake();
  await world.settle();
  void worker.ledger.read().then((entries) => {
    const entry = entries[act.which % Math.max(1, entries.length)];
    if (!entry) return;
    if (act.do === 'typed') void worker.ledger.apply(entry.id, { type: 'phone-fill', outcome: 'typed' });
    else void worker.activations[act.do](entry.id);
  });
}

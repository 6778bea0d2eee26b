// One alarm exists exactly while something is left to watch, and a purchase is never without one.
import { describe, expect, it } from 'vitest';
import { alarmPeriod, createScheduler, type Alarm } from '../../../utils/activations/scheduler.ts';

const settle = () => new Promise((resolve) => setImmediate(resolve));

function world(plan: { next: number | null; step?: () => Promise<number | null> }) {
  const state = { now: 1_000_000, alarm: undefined as number | undefined, steps: 0, sets: 0 };
  const timers: { ms: number; work: () => void }[] = [];
  const alarm: Alarm = {
    dueAt: async () => state.alarm,
    async set(at) {
      state.sets += 1;
      state.alarm = at;
    },
    async clear() {
      state.alarm = undefined;
    },
  };
  const scheduler = createScheduler({
    untilNext: async () => plan.next,
    async step() {
      state.steps += 1;
      return plan.step ? plan.step() : plan.next;
    },
    alarm,
    now: () => state.now,
    later(work, ms) {
      const timer = { ms, work };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer), 1);
    },
  });
  return { state, timers, scheduler, plan };
}

describe('the alarm', () => {
  it('is there while something is due, and the timer comes first', async () => {
    const { state, timers, scheduler } = world({ next: 3_000 });
    scheduler.wake();
    await settle();
    expect([state.alarm, timers.map(({ ms }) => ms)]).toEqual([state.now + alarmPeriod, [3_000]]);
  });

  it('is taken away once nothing is left', async () => {
    const { state, timers, scheduler, plan } = world({ next: 3_000 });
    scheduler.wake();
    await settle();
    plan.next = null;
    scheduler.wake();
    await settle();
    expect([state.alarm, timers]).toEqual([undefined, []]);
  });

  it('is there before a step begins: the worker may die in it', async () => {
    const { state, scheduler } = world({ next: 0, step: () => new Promise(() => undefined) });
    scheduler.wake();
    await settle();
    expect([state.steps, state.alarm]).toEqual([1, state.now + alarmPeriod]);
  });

  it('that was asked for during a step which then found nothing to do stays', async () => {
    const { state, scheduler } = world({
      next: null,
      async step() {
        await scheduler.arm();
        return null;
      },
    });
    scheduler.wake();
    await settle();
    expect(state.alarm).toBe(state.now + alarmPeriod);
  });

  it('that a clock set back would let ring in an hour is set anew, one that is early enough is left alone', async () => {
    const { state, scheduler } = world({ next: 3_000 });
    state.alarm = state.now + 60 * 60_000;
    scheduler.wake();
    await settle();
    expect([state.alarm, state.sets]).toEqual([state.now + alarmPeriod, 1]);
    scheduler.wake();
    await settle();
    expect(state.sets).toBe(1);
  });

  it('outlives a step that fails', async () => {
    const { state, scheduler } = world({ next: 0, step: () => Promise.reject(new Error('storage')) });
    scheduler.wake();
    await settle();
    expect(state.alarm).toBe(state.now + alarmPeriod);
  });
});

it('wakes that come while a step runs make one more step, not several at once', async () => {
  let running = 0;
  let most = 0;
  const { state, scheduler } = world({
    next: 5_000,
    async step() {
      running += 1;
      most = Math.max(most, running);
      await settle();
      running -= 1;
      return 5_000;
    },
  });
  for (let times = 0; times < 5; times += 1) scheduler.wake();
  for (let times = 0; times < 5; times += 1) await settle();
  expect([most, state.steps]).toEqual([1, 2]);
});

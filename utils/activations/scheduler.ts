// When the next step happens: a timer while the worker lives, and one alarm that outlives it.

const second = 1000;
/** The shortest period that browsers allow for an alarm, ms. */
export const alarmPeriod = 30 * second;

/** The one alarm, as the browser keeps it; it rings again every `alarmPeriod` once it rang. */
export type Alarm = {
  /** When it rings next, epoch ms; undefined where there is none. */
  dueAt(): Promise<number | undefined>;
  set(at: number): Promise<void>;
  clear(): Promise<void>;
};

export type Scheduler = {
  /** Call it whenever something may be due: after a start, an alarm, a command. */
  wake(): void;
  /** Has the alarm there before something is begun that must not be left alone. Rejects where there is none to be had. */
  arm(): Promise<void>;
};

/**
 * @param untilNext ms until the next thing is due, or null when nothing is left
 * @param step does what is due and answers ms until the next thing is, or null when nothing is left
 * @param later runs `work` after so many ms and returns what takes it back
 */
export function createScheduler(deps: {
  untilNext: () => Promise<number | null>;
  step: () => Promise<number | null>;
  alarm: Alarm;
  now: () => number;
  later: (work: () => void, ms: number) => () => void;
}): Scheduler {
  const { untilNext, step, alarm, now, later } = deps;
  let cancelTimer = () => {};
  let running = false;
  let askedAgain = false;
  /** How often `arm` was called: a plan made before the last time does not take the alarm away. */
  let armed = 0;

  /** An alarm that is there and early enough is left alone; one that a clock set back made late is not. */
  async function ring(at: number): Promise<void> {
    const due = await alarm.dueAt();
    if (due === undefined || due > at) await alarm.set(at);
  }

  /** One alarm exists exactly while something is left to watch. */
  async function plan(delay: number | null, armedBefore: number): Promise<void> {
    if (delay === null) {
      if (armed === armedBefore) await alarm.clear();
      return;
    }
    // At most one request a second in all (DESIGN, "Codes arrive fast").
    cancelTimer();
    cancelTimer = later(() => void run(), Math.max(second, delay));
    await ring(now() + Math.max(alarmPeriod, delay));
  }

  async function run(): Promise<void> {
    cancelTimer();
    if (running) {
      askedAgain = true;
      return;
    }
    running = true;
    const armedBefore = armed;
    try {
      // A step may take long, and the worker may die in it: the alarm is there before it begins.
      const before = await untilNext();
      if (before !== null) await ring(now() + Math.max(alarmPeriod, before));
      await plan(await step(), armedBefore);
    } catch {
      // Storage failed, or the browser is shutting down: the alarm tries again.
      await plan(alarmPeriod, armedBefore).catch(() => undefined);
    } finally {
      running = false;
    }
    if (askedAgain) {
      askedAgain = false;
      await run();
    }
  }

  return {
    wake: () => void run(),
    async arm() {
      armed += 1;
      await ring(now() + alarmPeriod);
    },
  };
}

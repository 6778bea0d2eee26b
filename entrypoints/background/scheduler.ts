// When the next step happens: a timer while the worker lives, and one alarm that outlives it.
import browser from 'webextension-polyfill';

export const alarmName = 'watch';

const second = 1000;
/** The shortest period that browsers allow for an alarm. */
const alarmPeriod = 30 * second;

/**
 * @param step does what is due and answers ms until the next thing is, or null when nothing is left
 * @returns call it whenever something may be due: after a start, an alarm, a command
 */
export function createScheduler(step: () => Promise<number | null>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let askedAgain = false;

  /** One alarm exists exactly while something is left to watch. */
  async function arm(delay: number | null): Promise<void> {
    if (delay === null) {
      await browser.alarms.clear(alarmName);
      return;
    }
    // At most one request a second in all (DESIGN, "Codes arrive fast").
    timer = setTimeout(run, Math.max(second, delay));
    const due = Date.now() + Math.max(alarmPeriod, delay);
    const alarm = await browser.alarms.get(alarmName);
    if (alarm && alarm.scheduledTime <= due) return;
    await browser.alarms.create(alarmName, {
      delayInMinutes: Math.max(alarmPeriod, delay) / 60_000,
      periodInMinutes: alarmPeriod / 60_000,
    });
  }

  async function run(): Promise<void> {
    clearTimeout(timer);
    if (running) {
      askedAgain = true;
      return;
    }
    running = true;
    try {
      await arm(await step());
    } catch {
      // Storage failed, or the browser is shutting down: the alarm tries again.
      await arm(alarmPeriod);
    } finally {
      running = false;
    }
    if (askedAgain) {
      askedAgain = false;
      await run();
    }
  }

  return () => void run();
}

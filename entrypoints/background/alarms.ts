// The browser's alarms: one that wakes the worker while something is watched, one for what is past its keeping.
import browser from 'webextension-polyfill';
import { alarmPeriod, type Alarm } from '../../utils/activations/scheduler.ts';

export const alarmNames = { watch: 'watch', tidy: 'tidy' } as const;

export const watchAlarm: Alarm = {
  dueAt: async () => (await browser.alarms.get(alarmNames.watch))?.scheduledTime,
  set: async (at) => {
    await browser.alarms.create(alarmNames.watch, { when: at, periodInMinutes: alarmPeriod / 60_000 });
  },
  clear: async () => {
    await browser.alarms.clear(alarmNames.watch);
  },
};

/** @param at epoch ms; Infinity: never */
export async function setTidyAlarm(at: number): Promise<void> {
  if (at === Infinity) await browser.alarms.clear(alarmNames.tidy);
  else await browser.alarms.create(alarmNames.tidy, { when: Math.max(at, Date.now() + alarmPeriod) });
}

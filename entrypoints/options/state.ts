// What the settings page knows, and how it asks the background to change it.
import { signal } from '@preact/signals';
import { send, watchSnapshots } from '../../utils/messages/client.browser.ts';
import type { Payload } from '../../utils/messages/contract.ts';
import type { Problem } from '../../utils/messages/problem.ts';
import type { SettingsView, Snapshot } from '../../utils/messages/views.ts';

export const settings = signal<SettingsView | null>(null);
export const snapshot = signal<Snapshot | null>(null);
export const openProblem = signal<Problem | null>(null);

export async function open(): Promise<void> {
  const answer = await send('settings.read', {});
  openProblem.value = answer.ok ? null : answer.failure;
  if (!answer.ok) return;
  settings.value = answer.value;
  watchSnapshots((next) => {
    snapshot.value = next;
  });
}

/** Saves some settings; answers what stood in the way, or null. */
export async function save(change: Payload<'settings.save'>): Promise<Problem | null> {
  const answer = await send('settings.save', change);
  if (!answer.ok) return answer.failure;
  settings.value = answer.value;
  return null;
}

async function readAgain(): Promise<void> {
  const answer = await send('settings.read', {});
  if (answer.ok) settings.value = answer.value;
}

/** Answers the balance in micro-dollars, or why the key was not kept. */
export async function setKey(key: string): Promise<{ balance: number } | { problem: Problem }> {
  const answer = await send('key.set', { key });
  if (!answer.ok) return { problem: answer.failure };
  await readAgain();
  return answer.value;
}

export async function forgetKey(): Promise<Problem | null> {
  const answer = await send('key.forget', {});
  if (!answer.ok) return answer.failure;
  await readAgain();
  return null;
}

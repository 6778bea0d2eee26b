// What the settings page knows, and how it asks the background to change it.
import { signal } from '@preact/signals';
import { startLanguage } from '../../components/language.browser.ts';
import { send, watchSnapshots } from '../../utils/messages/client.browser.ts';
import type { Payload } from '../../utils/messages/contract.ts';
import type { LanguageChoice } from '../../utils/settings/language.ts';
import { showTheme } from '../../utils/settings/theme.dom.ts';
import type { Theme } from '../../utils/settings/theme.ts';
import type { Problem } from '../../utils/messages/problem.ts';
import type { SettingsView, Snapshot } from '../../utils/messages/views.ts';

export const settings = signal<SettingsView | null>(null);
export const snapshot = signal<Snapshot | null>(null);
export const openProblem = signal<Problem | null>(null);

/** Drawn anew whenever another language is spoken. */
export const language = signal(0);
let changedHere = false;

/** Whether the person changed the language just now; true once. */
export function justSpoken(): boolean {
  const was = changedHere;
  changedHere = false;
  return was;
}

/** Has the extension speak another language, this page included. */
export async function speak(choice: LanguageChoice): Promise<Problem | null> {
  const failed = await save({ language: choice });
  if (failed) return failed;
  await startLanguage();
  changedHere = true;
  language.value += 1;
  return null;
}

/** Has all of our pages look like this. */
export async function lookLike(theme: Theme): Promise<Problem | null> {
  const failed = await save({ theme });
  if (!failed) showTheme(theme);
  return failed;
}

export async function open(): Promise<void> {
  const answer = await send('settings.read', {});
  openProblem.value = answer.ok ? null : answer.failure;
  if (!answer.ok) return;
  settings.value = answer.value;
  watchSnapshots((next) => {
    snapshot.value = next;
  }, Date.now);
}

/** The newest save: what an earlier one is answered with, it has overtaken. */
let newest: symbol | undefined;

/**
 * Saves some settings; answers what stood in the way, or null. What was set stands there at once and stays: an answer to an
 * earlier save would show it as it was. Addresses are judged first.
 */
export async function save(change: Payload<'settings.save'>): Promise<Problem | null> {
  const before = settings.value;
  const { apiUrl, instantUrl, ...shown } = change;
  if (before && apiUrl === undefined && instantUrl === undefined) settings.value = { ...before, ...shown };
  const request = (newest = Symbol('save'));
  const answer = await send('settings.save', change);
  if (answer.ok && request === newest) settings.value = answer.value;
  if (answer.ok) return null;
  settings.value = before;
  await readAgain();
  return answer.failure;
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

export async function unlock(passphrase: string): Promise<Problem | null> {
  const answer = await send('key.unlock', { passphrase });
  return answer.ok ? null : answer.failure;
}

export async function lock(): Promise<Problem | null> {
  const answer = await send('key.lock', {});
  return answer.ok ? null : answer.failure;
}

/** `current`: null where there is no passphrase yet. */
export async function setPassphrase(current: string | null, next: string): Promise<Problem | null> {
  const answer = await send('passphrase.set', { current, next });
  return answer.ok ? null : answer.failure;
}

export async function removePassphrase(current: string): Promise<Problem | null> {
  const answer = await send('passphrase.remove', { current });
  return answer.ok ? null : answer.failure;
}

export async function forgetKey(): Promise<Problem | null> {
  const answer = await send('key.forget', {});
  if (!answer.ok) return answer.failure;
  await readAgain();
  return null;
}

// The settings as a file, for the settings page: saved, looked into, and put in the place of those there are.
import { signal } from '@preact/signals';
import { startLanguage } from '../../components/language.browser.ts';
import { offer } from '../../components/record.browser.ts';
import { send } from '../../utils/messages/client.browser.ts';
import type { Problem } from '../../utils/messages/problem.ts';
import { startTheme } from '../../utils/settings/theme.browser.ts';
import { longestBackup, type BackupSummary } from '../../utils/upkeep/backup.ts';
import { readCorrections } from './corrections.ts';
import { language, settings } from './state.ts';

/** A file that was looked into and waits for the person's word. */
export type Chosen = { text: string; summary: BackupSummary };
/** Outlives the page's being drawn anew: the settings were just replaced by a file's. */
export const replaced = signal(false);

export async function saveBackup(): Promise<Problem | null> {
  const answer = await send('backup.save', {});
  if (!answer.ok) return answer.failure;
  offer(answer.value);
  return null;
}

export async function lookInto(file: File): Promise<{ chosen: Chosen } | { problem: Problem }> {
  // Not read at all: what is that long is none of ours.
  if (file.size > longestBackup) return { problem: { kind: 'bad-backup' } };
  const text = await file.text();
  const answer = await send('backup.look', { text });
  return answer.ok ? { chosen: { text, summary: answer.value } } : { problem: answer.failure };
}

/** Has all settings replaced; the page is drawn anew with them, in their language and theme. */
export async function replaceBy({ text }: Chosen): Promise<Problem | null> {
  const answer = await send('backup.replace', { text });
  if (!answer.ok) return answer.failure;
  settings.value = answer.value;
  await Promise.all([startLanguage(), startTheme(), readCorrections()]);
  replaced.value = true;
  language.value += 1;
  return null;
}

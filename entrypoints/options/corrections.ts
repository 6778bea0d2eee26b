// The corrected sites as the settings page knows them, and what it asks the background to do with them.
import { signal } from '@preact/signals';
import { send } from '../../utils/messages/client.browser.ts';
import type { Problem } from '../../utils/messages/problem.ts';
import type { CorrectionView } from '../../utils/messages/views.ts';

export const corrections = signal<CorrectionView[] | null>(null);
export type Report = { name: string; type: string; text: string };

export async function readCorrections(): Promise<Problem | null> {
  const answer = await send('corrections.read', {});
  if (!answer.ok) return answer.failure;
  corrections.value = answer.value;
  return null;
}

/** @param id null: all of them */
export async function forgetCorrection(id: string | null): Promise<Problem | null> {
  const answer = await send('corrections.forget', { id });
  return answer.ok ? readCorrections() : answer.failure;
}

export async function readReport(id: string): Promise<{ report: Report } | { problem: Problem }> {
  const answer = await send('corrections.report', { id });
  return answer.ok ? { report: answer.value } : { problem: answer.failure };
}

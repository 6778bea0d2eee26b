// The record as a file on the person's computer, and their taking note of what is damaged in it.
import { send } from '../utils/messages/client.browser.ts';
import type { Problem } from '../utils/messages/problem.ts';

/** How long a download may take to begin: the browser may ask where to put it first. */
const offeredFor = 10 * 60_000;

/** Hands a file over to the person, as a download. */
export function offer({ name, type, text }: { name: string; type: string; text: string }): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), offeredFor);
}

/** Answers what stood in the way, or null. */
export async function saveRecord(format: 'csv' | 'json'): Promise<Problem | null> {
  const answer = await send('ledger.export', { format });
  if (!answer.ok) return answer.failure;
  offer(answer.value);
  return null;
}

export async function noteDamage(): Promise<Problem | null> {
  const answer = await send('ledger.acknowledge', {});
  return answer.ok ? null : answer.failure;
}

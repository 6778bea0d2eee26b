// What the history shows: read when it is opened, and again whenever something changes while it is.
import { effect, signal, untracked } from '@preact/signals';
import { saveRecord } from '../../components/record.browser.ts';
import { localCountry } from '../../components/choosing/country.ts';
import { loading, type Loaded } from '../../components/loaded.ts';
import { send } from '../../utils/messages/client.browser.ts';
import type { Problem } from '../../utils/messages/problem.ts';
import type { HistoryView } from '../../utils/messages/views.ts';
import { snapshot } from './state.ts';

export const history = signal<Loaded<HistoryView>>(loading);
export const exportProblem = signal<Problem | null>(null);

let newest: symbol | undefined;

/** Countries under their names in the language that is spoken. */
const localHistory = (view: HistoryView): HistoryView => ({
  ...view,
  countries: view.countries.map((each) => ({ ...each, country: localCountry(each.country) })),
  numbers: view.numbers.map((each) => ({ ...each, country: localCountry(each.country) })),
});

/** What is shown stays until the answer is here; an older answer that comes later is dropped. */
export async function readHistory(): Promise<void> {
  const request = Symbol('request');
  newest = request;
  if (history.peek().state === 'failed') history.value = loading;
  const answer = await send('history.read', {});
  if (newest !== request) return;
  history.value = answer.ok
    ? { state: 'ready', value: localHistory(answer.value) }
    : { state: 'failed', problem: answer.failure };
}

/** For as long as it is looked at. @returns ends it */
export const followHistory = (): (() => void) =>
  effect(() => {
    // Each snapshot tells of a change.
    void snapshot.value;
    void untracked(readHistory);
  });

export async function saveHistory(format: 'csv' | 'json'): Promise<void> {
  exportProblem.value = await saveRecord(format);
}

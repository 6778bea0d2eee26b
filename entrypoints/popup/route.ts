// The place that the popup shows, kept for when it is opened again.
import { signal } from '@preact/signals';
import { placeAfter, type Place } from '../../components/places.ts';
import { leaveDraft, restoreDrafts } from './drafts.ts';
import { readVisit, saveVisit } from './route.browser.ts';

/** Null until it is known where the person was. */
export const place = signal<Place | null>(null);

export function go(to: Place): void {
  place.value = to;
  void saveVisit({ place: to, at: Date.now() });
}

export async function restorePlace(): Promise<void> {
  const [visit] = await Promise.all([readVisit(), restoreDrafts()]);
  const kept = placeAfter(visit, Date.now());
  place.value ??= kept;
}

/** The window closes: where it was left counts from now. */
export function leave(): void {
  const left = place.peek();
  if (left === null) return;
  void saveVisit({ place: left, at: Date.now() });
  leaveDraft(left);
}

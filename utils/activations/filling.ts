// Which number and code a frame may type now: only those bought for its tab and origin. Pure.
import type { Entry, Sms } from './entry.ts';

export type Place = { tabId: number; origin: string };

const boundTo = (entry: Entry, place: Place): boolean =>
  entry.binding?.tabId === place.tabId && entry.binding.origin === place.origin;

/** Newest first: the number bought last is the one the person is signing up with. */
const newestFirst = (entries: readonly Entry[]): Entry[] =>
  entries.toSorted((a, b) => b.createdAt - a.createdAt);

/** The number to be typed here, where the person's click for it was not carried out yet. */
export function phoneFor(entries: readonly Entry[], place: Place): (Entry & { digits: string }) | undefined {
  const entry = newestFirst(entries).find(
    (candidate) =>
      boundTo(candidate, place) && (candidate.phase === 'waiting' || candidate.phase === 'received'),
  );
  if (!entry || entry.digits === null) return undefined;
  const wanted = ['asked', 'insisted', 'no-field'].includes(entry.phoneFill);
  return wanted ? { ...entry, digits: entry.digits } : undefined;
}

/** The newest code that was not typed yet, for this place. */
export function codeFor(
  entries: readonly Entry[],
  place: Place,
): { entry: Entry; sms: Sms & { code: string } } | undefined {
  for (const entry of newestFirst(entries)) {
    const sms = entry.sms.at(-1);
    if (!boundTo(entry, place) || !sms || sms.code === null || sms.typed) continue;
    return { entry, sms: { ...sms, code: sms.code } };
  }
  return undefined;
}

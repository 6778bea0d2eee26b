// Which number and code a frame may type now: only those bought for its tab and origin. Pure.
import { isLive, type Entry, type Sms } from '../ledger/entry.ts';

export type Place = { tabId: number; origin: string };

const boundTo = (entry: Entry, place: Place): boolean =>
  entry.binding?.tabId === place.tabId && entry.binding.origin === place.origin;

const newestBinding = (one: Entry, other: Entry): number => (other.binding?.at ?? 0) - (one.binding?.at ?? 0);

/** The live number that was bought for the place, or put there by Fill, last: the one the person signs up with. */
const numberOf = (entries: readonly Entry[], place: Place): Entry | undefined =>
  entries
    .filter((entry) => boundTo(entry, place) && (entry.phase === 'waiting' || entry.phase === 'received'))
    .toSorted(newestBinding)[0];

/** The number to be typed here, where the person's click for it was not carried out yet. */
export function phoneFor(entries: readonly Entry[], place: Place): (Entry & { digits: string }) | undefined {
  const entry = numberOf(entries, place);
  if (!entry || entry.digits === null) return undefined;
  const wanted = ['asked', 'insisted', 'no-field'].includes(entry.phoneFill);
  return wanted ? { ...entry, digits: entry.digits } : undefined;
}

/** The newest code of that number, where it was not typed yet. A code of any other number is never typed here. */
export function codeFor(
  entries: readonly Entry[],
  place: Place,
): { entry: Entry; sms: Sms & { code: string } } | undefined {
  const entry = numberOf(entries, place);
  const sms = entry?.sms.at(-1);
  if (entry?.phase !== 'received' || !sms || sms.code === null || sms.typed) return undefined;
  return { entry, sms: { ...sms, code: sms.code } };
}

/** Whether there is, or may come, something to type here. */
export const waitsFor = (entries: readonly Entry[], place: Place): boolean =>
  entries.some((entry) => isLive(entry) && boundTo(entry, place));

/**
 * The number that the person means by "my number" on this page: the one typed here already, else the newest of this host,
 * which the tab that it was bought for may be closed since.
 */
export const numberHere = (entries: readonly Entry[], site: Place & { host: string }): Entry | undefined =>
  numberOf(entries, site) ??
  entries
    .filter(
      ({ phase, binding }) => (phase === 'waiting' || phase === 'received') && binding?.host === site.host,
    )
    .toSorted(newestBinding)[0];

/** How long a number that brought nothing speaks against its provider. */
const remembered = 60 * 60_000;

/** Other numbers for the same service and site that brought no SMS within the hour before this one. */
export const silentFor = (entries: readonly Entry[], { id, service, binding, createdAt }: Entry): Entry[] =>
  entries.filter(
    (entry) =>
      entry.id !== id &&
      entry.sms.length === 0 &&
      entry.activationId !== null &&
      entry.service.code === service.code &&
      entry.binding?.host === binding?.host &&
      Math.abs(entry.createdAt - createdAt) < remembered,
  );

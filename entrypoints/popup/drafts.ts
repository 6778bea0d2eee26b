// What is half entered in this window, kept for when it is opened again. Never the key: no draft has a place for it.
import { effect, signal, untracked, type Signal } from '@preact/signals';
import { draftFrom, draftKey, nothingEntered, staleKeys, type Drafts } from '../../components/drafts.ts';
import { places, type Place } from '../../components/places.ts';
import { drop, put, readAll } from './drafts.browser.ts';

export const drafts: { [P in Place]: Signal<Drafts[P]> } = {
  numbers: signal(nothingEntered.numbers),
  history: signal(nothingEntered.history),
  wallet: signal(nothingEntered.wallet),
};
/** How far each place is scrolled. */
const tops: Record<Place, number> = { numbers: 0, history: 0, wallet: 0 };
export const topOf = (place: Place): number => tops[place];

/** Nothing was kept for this place, and nothing entered since. */
const unchanged: Record<Place, boolean> = { numbers: false, history: false, wallet: false };

/** Places whose draft is here; `numbers` once it is known which site the window was opened for. */
export const restored = signal<ReadonlySet<Place>>(new Set());
/** The window opened with a chooser open or scrolled: what is there has not been looked for just now. */
export const cameBack = signal(false);
let host: string | null = null;

/** Begun with the window: what is kept is here before anything is drawn by it. */
const stored = readAll();

/** At once: the window may be gone a moment later. The browser takes writes in the order in which they are made. */
function save(place: Place): void {
  const draft = { at: Date.now(), top: tops[place], draft: drafts[place].peek() };
  void put(draftKey(place, host), draft);
}

function restore(place: Place, kept: Record<string, unknown>): void {
  const { top, draft } = draftFrom(place, kept[draftKey(place, host)], Date.now());
  tops[place] = top;
  // As it was kept, there is nothing to keep; but who came back comes back from now on.
  const empty = draft === nothingEntered[place] && top === 0;
  unchanged[place] = empty;
  (drafts[place] as Signal<Drafts[Place]>).value = draft;
  if (restored.peek().has(place)) return;
  restored.value = new Set([...restored.peek(), place]);
  effect(() => {
    void drafts[place].value;
    if (!unchanged[place]) untracked(() => save(place));
    unchanged[place] = false;
  });
}

/** The places that belong to no site. */
export async function restoreDrafts(): Promise<void> {
  const kept = await stored;
  for (const place of places) if (place !== 'numbers') restore(place, kept);
  const stale = staleKeys(kept, Date.now());
  if (stale.length > 0) void drop(stale);
}

/** A popup stays with the site that it was opened for; a panel turns to another one, where nothing of it holds. */
export async function restoreFor(site: string | null): Promise<void> {
  const turned = restored.peek().has('numbers');
  if (turned && host === site) return;
  const kept = await (turned ? readAll() : stored);
  host = site;
  restore('numbers', kept);
  if (turned) return;
  cameBack.value = drafts.numbers.peek().chooser !== null || tops.numbers > 0;
}

export function scrolledTo(place: Place, top: number): void {
  if (!restored.peek().has(place) || tops[place] === top) return;
  tops[place] = top;
  save(place);
}

/** The window closes: from now on the minutes count. */
export function leaveDraft(place: Place): void {
  const entered = drafts[place].peek() !== nothingEntered[place] || tops[place] > 0;
  if (restored.peek().has(place) && entered) save(place);
}

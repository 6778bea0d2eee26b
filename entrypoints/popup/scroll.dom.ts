// Each place is come back to where it was scrolled to, before anything of it is seen.
import { effect } from '@preact/signals';
import { restored, scrolledTo, topOf } from './drafts.ts';
import { place } from './route.ts';

/** What grows later than this many milliseconds after a place was opened is news: it moves nothing. */
const settles = 2000;
const byPerson = ['wheel', 'pointerdown', 'touchstart', 'keydown'] as const;

export function followScroll(content: Element): void {
  const page = document.scrollingElement ?? document.documentElement;
  /** Set while what is to be scrolled to may not have been drawn yet. */
  let opened: { top: number; at: number } | null = null;
  const stillOpening = (): boolean => {
    if (opened && Date.now() - opened.at > settles) opened = null;
    return opened !== null;
  };
  const apply = (): void => {
    if (stillOpening() && opened) page.scrollTop = opened.top;
  };
  effect(() => {
    if (place.value === null || !restored.value.has(place.value)) return;
    opened = { top: topOf(place.value), at: Date.now() };
    apply();
  });
  // Called between layout and paint.
  new ResizeObserver(apply).observe(content);
  const note = (): void => {
    const here = place.peek();
    if (here !== null && !stillOpening()) scrolledTo(here, page.scrollTop);
  };
  addEventListener('scroll', note, { passive: true });
  for (const event of byPerson) {
    addEventListener(
      event,
      () => {
        opened = null;
        note();
      },
      { passive: true, capture: true },
    );
  }
}

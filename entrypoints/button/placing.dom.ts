// Keeps the button's host in its field's place, by events alone, and knows whether the page has touched it.
import { isConnected } from '../autofill/background.ts';
import { spotFor, type Spot } from './spot.dom.ts';

/** What keeps the focus and the pointer to itself, and makes all else inert or ends it when it loses the focus. */
const within = 'dialog, [popover], [role=dialog], [role=alertdialog], [aria-modal=true]';
/** The highest `z-index` there is. */
const topmost = 2_147_483_647;
/** So often it is put right where a page changed it. */
const mostDisturbed = 20;
/** So often where it did not come to stand where it was put. */
const mostCorrected = 3;

const nowhere = 'all: initial !important; display: none !important;';

/** A field that stays on the screen while the page scrolls. */
function isFixed(field: Element): boolean {
  for (let at: Element | null = field; at; at = at.parentElement) {
    if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
  }
  return false;
}

export type Placing = {
  /** Where it is, in px of the window; null: nowhere. */
  spot(): Spot | null;
  /** The host stands where we put it, and as we made it. */
  isOurs(): boolean;
  /** Looks for a place anew, the field moved or not: the page may have put something there. */
  anew(): void;
  /** Above the buttons of other fields, or beside them. */
  raise(above: boolean): void;
  end(): void;
};

type Heard = {
  moved: (spot: Spot | null) => void;
  /** The extension is gone, or the page does not leave the host alone. */
  lost: () => void;
};

/** @param beside the field is one of a row of boxes */
export function createPlacing(
  field: HTMLInputElement,
  host: HTMLElement,
  beside: boolean,
  { moved, lost }: Heard,
): Placing {
  const page = field.ownerDocument;
  const parent = field.closest(within) ?? page.documentElement;
  const fixed = isFixed(field);
  const ending = new AbortController();
  const { signal } = ending;
  let style = '';
  let spot: Spot | null = null;
  let layer = topmost - 1;
  /** Of the host in its containing block, px: not where it then is in the window, which is the page's to decide. */
  let left = 0;
  let top = 0;
  let corrected = 0;
  let frame = 0;
  let fieldPlace = '';
  let inView = false;
  let thorough = false;
  let disturbed = 0;
  let asked = false;

  const isOurs = (): boolean =>
    host.parentNode === parent && host.attributes.length === 1 && host.getAttribute('style') === style;

  function put(): void {
    if (host.parentNode !== parent) parent.append(host);
    host.style.cssText = spot
      ? `all: initial !important; position: ${fixed ? 'fixed' : 'absolute'} !important; left: ${left}px !important; top: ${top}px !important; width: ${spot.size}px !important; height: ${spot.size}px !important; z-index: ${layer} !important;`
      : nowhere;
    style = host.getAttribute('style') ?? '';
  }

  /** With the next frame, all buttons at once: one that is put and then measured has the whole page laid out for itself. */
  function putLater(next: Spot | null, x = 0, y = 0): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      spot = next;
      left = x;
      top = y;
      put();
      moved(spot);
      if (spot) anew();
    });
  }

  /** Once the page is laid out. @param box the field's, in px of the window */
  function place(box: DOMRectReadOnly): void {
    if (!isConnected()) {
      lost();
      return;
    }
    const before = fieldPlace;
    fieldPlace = JSON.stringify(box);
    // The field is where it was, and so is the host.
    if (fieldPlace === before && isOurs() && !thorough) return;
    thorough = false;
    if (spot && !isOurs() && (disturbed += 1) > mostDisturbed) {
      lost();
      return;
    }
    const next = inView ? spotFor(field, host, beside) : null;
    if (!next) {
      if (spot || !isOurs()) putLater(null);
      return;
    }
    // Where it is in the window for being at `left` and `top`, once it is shown.
    const now = spot
      ? host.getBoundingClientRect()
      : { x: fixed ? 0 : -scrollX, y: fixed ? 0 : -scrollY, width: 0 };
    const off = [next.x - now.x, next.y - now.y, next.size - now.width] as const;
    if (next.x !== spot?.x || next.y !== spot.y) {
      corrected = 0;
      if (spot) moved((spot = next));
    }
    if (isOurs()) {
      if (off.every((by) => Math.abs(by) < 0.5)) return;
      // A page that scales what is put into it: a press on it would not count (guard.dom.ts).
      if ((corrected += 1) > mostCorrected) {
        lost();
        return;
      }
    }
    putLater(next, left + off[0], top + off[1]);
  }

  const view = new IntersectionObserver(
    (entries) => {
      asked = false;
      const { isIntersecting, boundingClientRect } = entries.at(-1) as IntersectionObserverEntry;
      thorough ||= inView !== isIntersecting;
      inView = isIntersecting;
      place(boundingClientRect);
    },
    { threshold: [0, 0.5, 1] },
  );
  /** Observed anew, the browser tells where the field is once the page is laid out: who measures it has that done before. */
  const later = (): void => {
    if (asked) return;
    asked = true;
    view.unobserve(field);
    view.observe(field);
  };
  const anew = (): void => {
    thorough = true;
    later();
  };
  for (const name of ['scroll', 'transitionend', 'animationend', 'toggle', 'focusin']) {
    page.addEventListener(name, later, { capture: true, passive: true, signal });
  }
  // When a field is gone into or written into, pages show icons of their own in it.
  for (const name of ['focus', 'input']) field.addEventListener(name, anew, { signal });
  page.defaultView?.addEventListener('resize', later, { signal });
  /** Told of right after the page was laid out: to look where the field is now costs nothing, to observe it anew a frame. */
  const ifMoved = (): void => {
    if (JSON.stringify(field.getBoundingClientRect()) !== fieldPlace) later();
  };
  const sizes = new ResizeObserver(ifMoved);
  sizes.observe(field);
  sizes.observe(page.documentElement);
  // What comes in above moves the field. Firefox does not tell of it.
  const shifts = new PerformanceObserver(ifMoved);
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    shifts.observe({ type: 'layout-shift' });
  put();
  later();

  return {
    spot: () => spot,
    isOurs,
    anew,
    raise(above) {
      layer = above ? topmost : topmost - 1;
      put();
    },
    end() {
      ending.abort();
      cancelAnimationFrame(frame);
      for (const observer of [sizes, shifts, view]) observer.disconnect();
      host.remove();
    },
  };
}

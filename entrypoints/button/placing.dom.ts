// Keeps the button's host in its field's place, by events alone, and knows whether the page has touched it.
import { isConnected } from '../autofill/background.ts';
import { spotFor, type Spot } from './spot.dom.ts';

/** What keeps the focus and the pointer to itself, and makes all else inert or ends it when it loses the focus. */
const within = 'dialog, [popover], [role=dialog], [role=alertdialog], [aria-modal=true]';
/** The highest `z-index` there is. */
const topmost = 2_147_483_647;
/** So often it is put right where a page changed it. */
const mostDisturbed = 20;

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
  const position = isFixed(field) ? 'fixed' : 'absolute';
  const ending = new AbortController();
  const { signal } = ending;
  let style = '';
  let spot: Spot | null = null;
  let layer = topmost - 1;
  /** What the page's own boxes add to where it is put. */
  const origin = { x: 0, y: 0 };
  let fieldPlace = '';
  let inView = false;
  let thorough = false;
  let disturbed = 0;
  let asked = false;

  const isOurs = (): boolean =>
    host.parentNode === parent && host.attributes.length === 1 && host.getAttribute('style') === style;

  function put(text: string): void {
    if (host.parentNode !== parent) parent.append(host);
    host.style.cssText = text;
    style = host.getAttribute('style') ?? '';
  }

  function putAt({ x, y, size }: Spot): void {
    const set = (): void =>
      put(
        `all: initial !important; position: ${position} !important; left: ${x - origin.x}px !important; top: ${y - origin.y}px !important; width: ${size}px !important; height: ${size}px !important; z-index: ${layer} !important;`,
      );
    set();
    const box = host.getBoundingClientRect();
    if (Math.abs(box.x - x) < 0.5 && Math.abs(box.y - y) < 0.5) return;
    origin.x += box.x - x;
    origin.y += box.y - y;
    set();
  }

  /** The field is where it was, and so is the host. */
  function stays({ x, y, width, height }: DOMRectReadOnly): boolean {
    const now = [x, y, width, height, inView].join();
    const same = now === fieldPlace;
    fieldPlace = now;
    return same && isOurs();
  }

  /** @param box the field's, in px of the window */
  function place(box: DOMRectReadOnly): void {
    if (!isConnected()) {
      lost();
      return;
    }
    if (stays(box) && !thorough) return;
    thorough = false;
    if (spot && !isOurs() && (disturbed += 1) > mostDisturbed) {
      lost();
      return;
    }
    const next = inView ? spotFor(field, host, beside) : null;
    const same = next && spot && next.x === spot.x && next.y === spot.y && next.size === spot.size;
    if (same && isOurs() && Math.abs(host.getBoundingClientRect().y - next.y) < 0.5) return;
    if (next) putAt(next);
    else put(nowhere);
    spot = next;
    moved(spot);
  }

  const view = new IntersectionObserver(
    (entries) => {
      asked = false;
      const { isIntersecting, boundingClientRect } = entries.at(-1) as IntersectionObserverEntry;
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
  const sizes = new ResizeObserver(later);
  sizes.observe(field);
  sizes.observe(page.documentElement);
  // What comes in above moves the field. Firefox does not tell of it.
  const shifts = new PerformanceObserver(later);
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    shifts.observe({ type: 'layout-shift' });
  put(nowhere);
  later();

  return {
    spot: () => spot,
    isOurs,
    anew,
    raise(above) {
      layer = above ? topmost : topmost - 1;
      if (spot) putAt(spot);
    },
    end() {
      ending.abort();
      for (const observer of [sizes, shifts, view]) observer.disconnect();
      host.remove();
    },
  };
}

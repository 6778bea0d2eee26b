// Whether a press on the button is the person's own, who saw what they pressed. A page can move, cover and fade what is put
// into it, and lure a click onto it: then the press counts for nothing.
import type { Spot } from './spot.dom.ts';

/** For so long, ms, it must have been there, plainly to be seen and in one place. */
const steady = 500;

/** Intersection Observer v2: whether nothing covers, fades or distorts the host. Chromium has it. */
type Entry = IntersectionObserverEntry & { isVisible?: boolean };
const asSeen = { threshold: 1, trackVisibility: true, delay: 100 };

/** Nothing of what makes an element other than it was drawn, but for its place. */
function untouched(element: Element): boolean {
  const { opacity, filter, clipPath, maskImage, mixBlendMode, transform } = getComputedStyle(element);
  return (
    Number(opacity) > 0.99 &&
    [filter, clipPath, maskImage].every((value) => value === 'none') &&
    mixBlendMode === 'normal' &&
    /^(?:none|matrix\(1, 0, 0, 1,.*)$/.test(transform)
  );
}

const overlap = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

export type Guard = {
  /** It was put elsewhere, shown or hidden; null: it is nowhere. */
  moved(spot: Spot | null): void;
  /** Whether this event is a press on it by the person. */
  counts(event: Event): boolean;
  end(): void;
};

/**
 * @param host the element in the page
 * @param isOurs whether the host is as we left it: its place in the page, its attributes
 */
export function createGuard(host: HTMLElement, isOurs: () => boolean): Guard {
  const page = host.ownerDocument;
  let since = Infinity;
  let clear = false;
  let placed: Spot | null = null;
  const anew = (): void => {
    since = clear && placed ? performance.now() : Infinity;
  };
  const observer = new IntersectionObserver((entries) => {
    const { isIntersecting, isVisible = true } = entries.at(-1) as Entry;
    clear = isIntersecting && isVisible;
    anew();
  }, asSeen);
  observer.observe(host);
  const end = new AbortController();
  // A window that closes over this one may have been what the first of two clicks was for.
  for (const name of ['focus', 'blur'])
    page.defaultView?.addEventListener(name, anew, { signal: end.signal });
  page.addEventListener('visibilitychange', anew, { signal: end.signal });

  /** On top at its middle and its corners, of the size and in the place that we gave it. */
  function whole(): boolean {
    if (!placed) return false;
    const { x, y, size } = placed;
    const box = host.getBoundingClientRect();
    if ([box.x - x, box.y - y, box.width - size, box.height - size].some((by) => Math.abs(by) > 1))
      return false;
    const near = [0.15, 0.5, 0.85];
    return near.every((across) =>
      near.every((down) => page.elementFromPoint(x + size * across, y + size * down) === host),
    );
  }

  /** What lies in the top layer over it, be it transparent to the pointer. */
  const covered = (): boolean =>
    [...page.querySelectorAll(':popover-open, :modal, :fullscreen')].some(
      (top) => !top.contains(host) && overlap(top.getBoundingClientRect(), host.getBoundingClientRect()),
    );

  function plain(): boolean {
    for (let at: Element | null = host; at; at = at.parentElement) if (!untouched(at)) return false;
    return true;
  }

  return {
    moved(spot) {
      placed = spot;
      anew();
    },
    counts: (event) =>
      event.isTrusted &&
      page.hasFocus() &&
      performance.now() - since >= steady &&
      isOurs() &&
      whole() &&
      plain() &&
      !covered(),
    end() {
      observer.disconnect();
      end.abort();
    },
  };
}

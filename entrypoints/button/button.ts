// One button in one field: drawn, kept in its place, and what a press on it asks of the background. It can buy nothing.
import type { ButtonState, ButtonWords, FillKind } from '../../utils/autofill/types.ts';
import { ask, isConnected } from '../autofill/background.ts';
import { draw } from './draw.dom.ts';
import { createGuard } from './guard.dom.ts';
import { spotFor, type Spot } from './spot.dom.ts';

export type Button = {
  field: HTMLInputElement;
  say(state: ButtonState, words: ButtonWords): void;
  remove(): void;
};

/** How often the ring is drawn anew while a code is waited for, ms. */
const tick = 15_000;
const held = [
  'click',
  'dblclick',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'keydown',
  'keypress',
  'keyup',
];
/** What keeps the focus and the pointer to itself, and makes all else inert or ends it when it loses the focus. */
const within = 'dialog, [popover], [role=dialog], [role=alertdialog], [aria-modal=true]';

/** So often it is put right where a page changed it. */
const mostDisturbed = 20;

/** The highest `z-index` there is. */
const topmost = 2_147_483_647;

const nowhere = 'all: initial !important; display: none !important;';

const minutes = (ms: number): string =>
  `${Math.floor(ms / 60_000)}:${String(Math.floor(ms / 1000) % 60).padStart(2, '0')}`;

/** A field that stays on the screen while the page scrolls. */
function isFixed(field: Element): boolean {
  for (let at: Element | null = field; at; at = at.parentElement) {
    if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
  }
  return false;
}

/** @param beside the field is one of a row of boxes */
export function createButton(kind: FillKind, field: HTMLInputElement, beside: boolean): Button {
  const page = field.ownerDocument;
  const { host, all, main, ring, more, panel, hideHere, hideEverywhere } = draw(
    page,
    getComputedStyle(field).direction === 'rtl',
  );
  const parent = field.closest(within) ?? page.documentElement;
  const end = new AbortController();
  const { signal } = end;
  const position = isFixed(field) ? 'fixed' : 'absolute';
  let style = nowhere;
  let spot: Spot | null = null;
  /** What the page's own boxes add to where it is put. */
  const origin = { x: 0, y: 0 };
  let fieldPlace = '';
  let looksBelow = false;
  let disturbed = 0;
  let inView = false;
  let pressed = false;
  let frame: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let state: ButtonState | undefined;
  let words: ButtonWords | undefined;

  const isOurs = (): boolean =>
    host.parentNode === parent && host.attributes.length === 1 && host.getAttribute('style') === style;
  const guard = createGuard(host, isOurs);

  function put(text: string): void {
    if (host.parentNode !== parent) parent.append(host);
    host.style.cssText = text;
    style = host.getAttribute('style') ?? '';
  }

  function putAt({ x, y, size }: Spot): void {
    const set = (): void =>
      put(
        `all: initial !important; position: ${position} !important; left: ${x - origin.x}px !important; top: ${y - origin.y}px !important; width: ${size}px !important; height: ${size}px !important; z-index: ${panel.hidden ? topmost - 1 : topmost} !important;`,
      );
    set();
    const box = host.getBoundingClientRect();
    if (Math.abs(box.x - x) < 0.5 && Math.abs(box.y - y) < 0.5) return;
    origin.x += box.x - x;
    origin.y += box.y - y;
    set();
  }

  /** The field has the place that it had, and so has the button. */
  function stays(): boolean {
    const { x, y, width, height } = field.getBoundingClientRect();
    const now = [x, y, width, height].join();
    const same = now === fieldPlace;
    fieldPlace = now;
    return same && inView === (spot !== null) && isOurs();
  }

  /**
   * In the field's place as it is now; nowhere where there is none.
   * @param thorough also where the field has not moved: the page may have put something there
   */
  function place(thorough: boolean): void {
    if (!isConnected()) {
      remove();
      return;
    }
    if (stays() && !thorough) return;
    // A page that does not leave it alone has none.
    if (spot && !isOurs() && (disturbed += 1) > mostDisturbed) {
      remove();
      return;
    }
    const next = inView ? spotFor(field, host, beside) : null;
    const same = next && spot && next.x === spot.x && next.y === spot.y && next.size === spot.size;
    if (same && isOurs() && Math.abs(host.getBoundingClientRect().y - next.y) < 0.5) return;
    if (next) putAt(next);
    else if (spot || style !== nowhere) put(nowhere);
    spot = next;
    guard.moved(spot);
    if (!spot) fold();
  }

  const placeLater = (thorough: boolean): void => {
    looksBelow ||= thorough;
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      place(looksBelow);
      looksBelow = false;
    });
  };
  const later = (): void => placeLater(false);

  /** What is unfolded lies over the button of the next field. */
  function unfold(open: boolean): void {
    panel.hidden = !open;
    more.setAttribute('aria-expanded', String(open));
    if (spot) putAt(spot);
  }
  const fold = (): void => unfold(false);

  function label(): void {
    if (!state || !words) return;
    const does = state[kind];
    const left = Math.max(0, state.until - Date.now());
    const said = {
      get: words.get,
      fill: kind === 'phone' ? words.fillNumber : words.fillCode,
      wait: words.wait.replace('{left}', minutes(left)),
    }[does];
    main.title = said;
    main.setAttribute('aria-label', `SecureSMS: ${said}`);
    ring.hidden = does !== 'wait';
    ring.style.setProperty('--left', String(left / Math.max(1, state.until - state.from)));
    clearTimeout(timer);
    // Nobody looks at a tab behind; it is drawn anew when somebody does.
    if (does === 'wait' && left > 0 && !page.hidden) timer = setTimeout(label, tick);
  }

  /** A press that is the person's own: the pointer's from its beginning to its end. */
  const onPress = (button: HTMLElement, act: () => void): void =>
    button.addEventListener('click', (event) => {
      const own = guard.counts(event) && (event.detail === 0 || pressed);
      pressed = false;
      if (own) act();
    });
  onPress(main, () => void ask('page.press', { what: kind }));
  onPress(more, () => {
    panel.classList.toggle('up', (spot?.y ?? 0) + 130 > (page.defaultView?.innerHeight ?? 0));
    unfold(panel.hidden === true);
  });
  onPress(hideHere, () => void ask('page.hide', { where: 'here' }));
  onPress(hideEverywhere, () => void ask('page.hide', { where: 'everywhere' }));

  all.addEventListener('pointerdown', (event) => (pressed = guard.counts(event)));
  // What is written into stays what has the focus.
  all.addEventListener('mousedown', (event) => event.preventDefault());
  all.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !panel.hidden) {
      fold();
      more.focus();
    } else if (event.key === 'Escape' || (event.key === 'Tab' && event.shiftKey && event.target === main)) {
      event.preventDefault();
      field.focus();
    } else if (
      event.key === 'Tab' &&
      !event.shiftKey &&
      event.target === (panel.hidden ? more : hideEverywhere)
    ) {
      // From the field on, to what comes after it.
      field.focus();
    }
  });
  for (const name of held) all.addEventListener(name, (event) => event.stopPropagation());
  all.addEventListener('focusout', ({ relatedTarget }) => {
    if (!all.contains(relatedTarget as Node | null)) fold();
  });
  all.addEventListener('pointerenter', label);
  main.addEventListener('focus', label);

  // It stands at the page's end, and is come to from its field.
  const onKey = (event: KeyboardEvent): void => {
    const plain = !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (event.key !== 'Tab' || !plain || !event.isTrusted || event.defaultPrevented || !spot) return;
    event.preventDefault();
    main.focus();
  };
  field.addEventListener('keydown', onKey, { signal });

  for (const name of ['scroll', 'transitionend', 'animationend', 'toggle']) {
    page.addEventListener(name, later, { capture: true, passive: true, signal });
  }
  // When a field is gone into or written into, pages show icons of their own in it.
  for (const name of ['focusin', 'input']) {
    page.addEventListener(name, () => placeLater(true), { capture: true, passive: true, signal });
  }
  page.defaultView?.addEventListener('resize', later, { signal });
  page.addEventListener('visibilitychange', label, { signal });
  const sizes = new ResizeObserver(later);
  sizes.observe(field);
  sizes.observe(page.documentElement);
  // Where the browser tells of it: what comes in above moves the field.
  const shifts = new PerformanceObserver(later);
  shifts.observe({ type: 'layout-shift' });
  const view = new IntersectionObserver(
    (entries) => {
      inView = entries.at(-1)?.isIntersecting === true;
      later();
    },
    { threshold: [0, 0.5, 1] },
  );
  view.observe(field);
  put(nowhere);
  fold();

  function remove(): void {
    end.abort();
    guard.end();
    for (const observer of [sizes, shifts, view]) observer.disconnect();
    if (frame !== undefined) cancelAnimationFrame(frame);
    clearTimeout(timer);
    host.remove();
  }

  return {
    field,
    say(next, said) {
      state = next;
      words = said;
      more.title = said.more;
      more.setAttribute('aria-label', said.more);
      hideHere.textContent = said.hideHere;
      hideEverywhere.textContent = said.hideEverywhere;
      label();
      placeLater(true);
    },
    remove,
  };
}

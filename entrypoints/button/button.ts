// One button in one field: what it says, and what a press on it asks of the background. It can buy nothing.
import type { ButtonState, ButtonWords, FillKind } from '../../utils/autofill/types.ts';
import { ask } from '../autofill/background.ts';
import { draw } from './draw.dom.ts';
import { createGuard } from './guard.dom.ts';
import { createPlacing } from './placing.dom.ts';

export type Button = {
  field: HTMLInputElement;
  say(state: ButtonState, words: ButtonWords): void;
  remove(): void;
};

/** How often the ring is drawn anew while a code is waited for, ms. */
const tick = 15_000;
/** The height that what is unfolded needs, px. */
const unfolded = 110;
/** What the person does in it is none of the page's business. */
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

const minutes = (ms: number): string =>
  `${Math.floor(ms / 60_000)}:${String(Math.floor(ms / 1000) % 60).padStart(2, '0')}`;

/** @param beside the field is one of a row of boxes */
export function createButton(kind: FillKind, field: HTMLInputElement, beside: boolean): Button {
  const page = field.ownerDocument;
  const backwards = getComputedStyle(field).direction === 'rtl';
  const { host, all, main, ring, more, panel, hideHere, hideEverywhere } = draw(page, backwards);
  const ending = new AbortController();
  const { signal } = ending;
  let pressed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let state: ButtonState | undefined;
  let words: ButtonWords | undefined;
  const placing = createPlacing(field, host, beside, {
    moved(spot) {
      guard.moved(spot);
      if (!spot) unfold(false);
    },
    lost: remove,
  });
  const guard = createGuard(host, placing.isOurs);

  function unfold(open: boolean): void {
    if (open !== panel.hidden) return;
    panel.hidden = !open;
    more.setAttribute('aria-expanded', String(open));
    placing.raise(open);
  }

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
    const { y = 0, size = 0 } = placing.spot() ?? {};
    panel.classList.toggle('up', y + size + unfolded > (page.defaultView?.innerHeight ?? 0));
    unfold(panel.hidden === true);
  });
  onPress(hideHere, () => void ask('page.hide', { where: 'here' }));
  onPress(hideEverywhere, () => void ask('page.hide', { where: 'everywhere' }));
  all.addEventListener('pointerdown', (event) => (pressed = guard.counts(event)));
  // What is written into stays what has the focus.
  all.addEventListener('mousedown', (event) => event.preventDefault());
  all.addEventListener('pointerenter', label);
  main.addEventListener('focus', label);

  // It stands at the page's end: it is come to from its field, and left to what comes after that.
  field.addEventListener(
    'keydown',
    (event) => {
      const plain = !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
      if (event.key !== 'Tab' || !plain || !event.isTrusted || event.defaultPrevented) return;
      if (!placing.spot()) return;
      event.preventDefault();
      main.focus();
    },
    { signal },
  );
  all.addEventListener('keydown', (event) => {
    const { key, shiftKey, target } = event;
    const last = panel.hidden ? more : hideEverywhere;
    if (key === 'Escape' && !panel.hidden) {
      unfold(false);
      more.focus();
    } else if (key === 'Escape' || (key === 'Tab' && shiftKey && target === main)) {
      event.preventDefault();
      field.focus();
    } else if (key === 'Tab' && !shiftKey && target === last) field.focus();
  });
  all.addEventListener('focusout', ({ relatedTarget }) => {
    if (!all.contains(relatedTarget as Node | null)) unfold(false);
  });
  const pressedElsewhere = ({ target }: Event): void => {
    if (target !== host) unfold(false);
  };
  page.addEventListener('pointerdown', pressedElsewhere, { capture: true, passive: true, signal });
  page.addEventListener('visibilitychange', label, { signal });
  for (const name of held) all.addEventListener(name, (event) => event.stopPropagation());

  function remove(): void {
    ending.abort();
    guard.end();
    placing.end();
    clearTimeout(timer);
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
      placing.anew();
    },
    remove,
  };
}

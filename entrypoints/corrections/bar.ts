// The bar on the page and the frame around a field: in a closed shadow root, which the page can neither read nor style.
import type { PointingWords } from '../autofill/shared.ts';
import { dress, look, mark } from './look.ts';
import type { Box } from './target.ts';

export type Bar = {
  /** Where events in the bar seem to come from, seen from outside. */
  host: HTMLElement;
  /** Says this instead of the instruction; `warn`: why something cannot be done. */
  say(text: string, tone: 'ask' | 'warn' | 'done'): void;
  /** Draws a frame around the field; null: none. */
  frame(box: Box | null, usable: boolean): void;
  /** The buttons are over. */
  settle(): void;
  remove(): void;
};

type Actions = { onNone: () => void; onCancel: () => void };

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  look: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.className = look;
  made.textContent = text;
  return made;
}

function button(look: string, text: string, onPress: () => void): HTMLButtonElement {
  const made = element('button', look, text);
  made.type = 'button';
  made.addEventListener('click', (event) => {
    // A page can make clicks, but no trusted ones.
    if (event.isTrusted) onPress();
  });
  return made;
}

/** The uppermost dialog of the page makes all else inert: the bar goes into it, or onto the page. */
const place = (page: Document): Element =>
  [...page.querySelectorAll('dialog:modal')].at(-1) ?? page.documentElement;

/** The page's own styles do not reach into the shadow, and these keep them from the host. */
const hostStyle =
  'all:initial!important;position:fixed!important;inset:auto!important;width:0!important;height:0!important;border:0!important;overflow:visible!important';

export function createBar(page: Document, words: PointingWords, instruction: string, actions: Actions): Bar {
  const host = element('div', '');
  host.style.cssText = hostStyle;
  host.popover = 'manual';
  const shadow = host.attachShadow({ mode: 'closed' });
  dress(shadow, look);
  const frame = element('div', 'frame');
  frame.hidden = true;
  const bar = element('div', 'bar');
  // The words decide the direction, not the page.
  bar.dir = 'auto';
  bar.setAttribute('role', 'region');
  bar.setAttribute('aria-label', 'SecureSMS');
  const said = element('div', 'said');
  const sentence = element('p', 'sentence', instruction);
  const keys = element('p', 'keys', words.keys);
  sentence.setAttribute('role', 'status');
  said.append(sentence, keys);
  const buttons = element('div', 'buttons');
  buttons.append(
    button('quiet', words.none, actions.onNone),
    button('plain', words.cancel, actions.onCancel),
  );
  bar.append(mark(), said, buttons);
  shadow.append(frame, bar);
  place(page).append(host);
  // Above the page's dialogs and whatever else is on top.
  host.showPopover();

  /** A field below the bar can be seen: the bar goes to the other end. */
  function makeRoom(box: Box): void {
    const own = bar.getBoundingClientRect();
    const below = box.bottom > own.top - 8 && box.top < own.bottom + 8;
    if (below && box.right > own.left && box.left < own.right) bar.classList.toggle('low');
  }

  return {
    host,
    say(text, tone) {
      if (sentence.textContent === text && bar.dataset['tone'] === tone) return;
      bar.dataset['tone'] = tone;
      sentence.textContent = text;
    },
    frame(box, usable) {
      frame.hidden = box === null;
      if (!box) return;
      frame.classList.toggle('refused', !usable);
      frame.style.cssText = `left:${box.left - 4}px;top:${box.top - 4}px;width:${box.right - box.left + 8}px;height:${box.bottom - box.top + 8}px`;
      makeRoom(box);
    },
    settle() {
      frame.hidden = true;
      buttons.hidden = true;
      keys.hidden = true;
    },
    remove: () => host.remove(),
  };
}

// The look of the button: in a closed shadow root, which the page can neither read nor style. Whatever it says and does, it is of
// one size, so that the page learns nothing of it by measuring.
import { dress, mark } from '../corrections/look.ts';
import look from './button.css?inline';

export type Drawn = {
  host: HTMLElement;
  /** All of it, whose events are kept from the page. */
  all: HTMLElement;
  main: HTMLButtonElement;
  ring: HTMLElement;
  more: HTMLButtonElement;
  panel: HTMLElement;
  hideHere: HTMLButtonElement;
  hideEverywhere: HTMLButtonElement;
};

export function draw(page: Document, backwards: boolean): Drawn {
  const made = <K extends keyof HTMLElementTagNameMap>(name: K, look = ''): HTMLElementTagNameMap[K] => {
    const element = page.createElement(name);
    element.className = look;
    return element;
  };
  const host = page.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  dress(shadow, look);
  const all = made('div', 'all');
  all.dir = backwards ? 'rtl' : 'ltr';
  const [main, more] = [made('button', 'main'), made('button', 'more')];
  const [ring, panel] = [made('span', 'ring'), made('div', 'panel')];
  const [hideHere, hideEverywhere] = [made('button'), made('button')];
  main.append(ring, mark());
  more.textContent = '⋮';
  panel.hidden = true;
  more.setAttribute('aria-expanded', 'false');
  panel.append(hideHere, hideEverywhere);
  all.append(main, more, panel);
  shadow.append(all);
  return { host, all, main, ring, more, panel, hideHere, hideEverywhere };
}

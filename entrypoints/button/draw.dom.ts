// The look of the button: in a closed shadow root, which the page can neither read nor style. Whatever it says and does, it is of
// one size, so that the page learns nothing of it by measuring.
import { dress, mark } from '../corrections/look.ts';

const look = `
* { box-sizing: border-box; margin: 0; }
[hidden] { display: none !important; }
.all {
  color-scheme: light dark;
  --ground: light-dark(#ffffff, #16181d);
  --hover: light-dark(#eaecf1, #2a2e37);
  --line: light-dark(#dcdfe6, #343943);
  --ink: light-dark(#15181e, #eceef2);
  --accent: light-dark(#0b6b5b, #4fc9b0);
  position: relative;
  block-size: 100%;
  font: 13px/1.4 system-ui, sans-serif;
  color: var(--ink);
}
button { all: unset; box-sizing: border-box; cursor: pointer; }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.main { position: absolute; inset: 0; display: grid; place-items: center; border-radius: 50%; }
.main svg { inline-size: 76%; block-size: 76%; opacity: .85; }
.main:hover svg, .main:focus-visible svg { opacity: 1; }
.ring {
  position: absolute;
  inset: 0;
  border-radius: 50%;
  background: conic-gradient(var(--accent) calc(var(--left) * 1turn), var(--line) 0);
  mask: radial-gradient(closest-side, #0000 calc(100% - 3px), #000 calc(100% - 2px));
}
.ring:not([hidden]) + svg { inline-size: 54%; block-size: 54%; }
.more {
  position: absolute;
  inset-block: 0;
  inset-inline-end: calc(100% + 2px);
  inline-size: 18px;
  border: 1px solid var(--line);
  border-radius: 6px;
  background: var(--ground);
  text-align: center;
  visibility: hidden;
}
.more:hover { background: var(--hover); }
.all:hover .more, .all:focus-within .more, .more[aria-expanded=true] { visibility: visible; }
.panel {
  position: absolute;
  inset-block-start: calc(100% + 6px);
  inset-inline-end: 0;
  inline-size: max-content;
  max-inline-size: 260px;
  padding: 4px;
  border: 1px solid var(--line);
  border-radius: 10px;
  background: var(--ground);
  box-shadow: 0 2px 6px #0000001f, 0 8px 24px #00000033;
}
.panel.up { inset-block: auto calc(100% + 6px); }
.panel button { display: block; inline-size: 100%; padding: 6px 10px; border-radius: 6px; }
.panel button:hover { background: var(--hover); }
@media (forced-colors: active) { .more, .panel { border-color: ButtonText; } }
`;

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
  const button = (look = ''): HTMLButtonElement => Object.assign(made('button', look), { type: 'button' });
  const host = made('div');
  host.removeAttribute('class');
  const shadow = host.attachShadow({ mode: 'closed' });
  dress(shadow, look);
  const all = made('div', 'all');
  all.dir = backwards ? 'rtl' : 'ltr';
  const [main, ring, more, panel] = [
    button('main'),
    made('span', 'ring'),
    button('more'),
    made('div', 'panel'),
  ];
  const [hideHere, hideEverywhere] = [button(), button()];
  main.append(ring, mark());
  more.textContent = '⋮';
  panel.hidden = true;
  more.setAttribute('aria-expanded', 'false');
  panel.append(hideHere, hideEverywhere);
  all.append(main, more, panel);
  shadow.append(all);
  return { host, all, main, ring, more, panel, hideHere, hideEverywhere };
}

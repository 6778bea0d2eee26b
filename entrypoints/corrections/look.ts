// The look of the bar: the extension's colours (components/look/tokens.css), for a shadow root that no style sheet reaches.

export const look = `
* { box-sizing: border-box; margin: 0; }
[hidden] { display: none !important; }
.bar, .frame {
  color-scheme: light dark;
  --ground: light-dark(#ffffff, #16181d);
  --hover: light-dark(#eaecf1, #2a2e37);
  --line: light-dark(#dcdfe6, #343943);
  --edge: light-dark(#868d9b, #717987);
  --ink: light-dark(#15181e, #eceef2);
  --ink-quiet: light-dark(#545b68, #a7aebb);
  --accent: light-dark(#0b6b5b, #4fc9b0);
  --warn: light-dark(#8a4b00, #f0b866);
}
.bar {
  position: fixed;
  inset-block-start: 16px;
  inset-inline: 0;
  margin-inline: auto;
  inline-size: min(620px, calc(100vw - 24px));
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px 16px;
  padding-block: 10px;
  padding-inline: 16px 12px;
  border: 1px solid var(--line);
  border-radius: 12px;
  background: var(--ground);
  color: var(--ink);
  box-shadow: 0 2px 6px #0000001f, 0 12px 32px #00000033;
  font: 14px/1.4 system-ui, sans-serif;
  text-align: start;
  animation: enter 160ms ease-out;
}
.bar.low { inset-block: auto 16px; }
.bar[data-tone='done'] { inline-size: fit-content; padding-inline-end: 20px; }
.mark { flex: none; inline-size: 24px; block-size: 24px; }
.said { flex: 1 1 200px; min-inline-size: 0; min-block-size: 40px; align-content: center; }
.sentence { font-weight: 600; text-wrap: pretty; }
.bar[data-tone='warn'] .sentence { color: var(--warn); }
/* As high with a reason as with the instruction. */
.bar[data-tone='warn'] .keys { display: none; }
.keys { color: var(--ink-quiet); font-size: 12px; }
.buttons { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
button {
  min-block-size: 32px;
  padding: 4px 12px;
  border: 1px solid transparent;
  border-radius: 8px;
  background: none;
  color: inherit;
  font: inherit;
  cursor: pointer;
}
button:hover { background: var(--hover); }
.plain { border-color: var(--edge); }
.quiet { color: var(--ink-quiet); text-decoration: underline; text-decoration-color: var(--edge); text-underline-offset: 2px; }
.quiet:hover { color: var(--ink); }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.frame {
  position: fixed;
  border: 2px solid var(--accent);
  border-radius: 10px;
  box-shadow: 0 0 0 4px color-mix(in srgb, var(--accent) 25%, transparent);
  pointer-events: none;
}
.frame.refused { border: 2px dashed var(--warn); box-shadow: none; }
@keyframes enter { from { opacity: 0; translate: 0 -8px; } }
@media (prefers-reduced-motion: reduce) { .bar { animation: none; } }
@media (forced-colors: active) { .bar, .frame { border-color: CanvasText; } }
`;

const svg = 'http://www.w3.org/2000/svg';

function drawn(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, `${value}`);
  return made;
}

/** The extension's mark (public/icon.svg), drawn: no file of ours is open to pages. */
export function mark(): SVGElement {
  const made = drawn('svg', { class: 'mark', viewBox: '0 0 32 32', 'aria-hidden': 'true' });
  made.append(
    drawn('path', {
      fill: '#0b6b5b',
      d: 'M7 2h18a6 6 0 0 1 6 6v11a6 6 0 0 1-6 6h-8.5l-6.6 5.5c-.8.6-1.9.1-1.9-.9V25H7a6 6 0 0 1-6-6V8a6 6 0 0 1 6-6z',
    }),
    ...[9, 16, 23].map((cx) => drawn('circle', { fill: '#fff', cx, cy: 13.5, r: 2.75 })),
  );
  return made;
}

/** Read once: each script has one look. */
let sheet: CSSStyleSheet | undefined;

/** A sheet that a page's content policy has no say in; where the browser has none for content scripts, an element. */
export function dress(shadow: ShadowRoot, look: string): void {
  try {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(look);
    }
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = look;
    shadow.prepend(style);
  }
}

// The few pictures that are shown to others, put together from those of the screens: in the README and in the stores.
import type { Size } from './draw.ts';

/** A screen of a variant. */
type Shown = { variant: string; screen: string };
export type Published = Size & { path: string; shown: Shown[]; html: (sources: string[]) => string };

/** As much of a popup as its window shows. */
const popup = (source: string, width: number): string =>
  `<div style="flex:none;inline-size:${width}px;block-size:${Math.round((width * 600) / 380)}px;border-radius:10px;
  background:url(${source}) top/100% no-repeat;box-shadow:0 0 0 1px #0002,0 6px 20px #0003"></div>`;

const row = (size: Size, gap: number, inner: string): string =>
  `<div style="display:flex;align-items:center;justify-content:center;gap:${gap}px;box-sizing:border-box;
  inline-size:${size.width}px;block-size:${size.height}px;background:#e2f3ef;color:#06231d;
  font-family:system-ui,sans-serif">${inner}</div>`;

const storeSize = { width: 1280, height: 800 };

const store = (name: string, caption: string, shown: Shown[]): Published => ({
  ...storeSize,
  path: `tests/pictures/store/screenshot-${name}.png`,
  shown,
  html: (sources) =>
    row(
      storeSize,
      40,
      `<div style="inline-size:290px;font-size:36px;font-weight:600;line-height:1.25;text-wrap:balance">${caption}</div>` +
        sources.map((source) => popup(source, 380)).join(''),
    ),
});

export const published: Published[] = [
  store('1-two-clicks', 'A number for this page, and its code, in two clicks', [
    { variant: 'light', screen: 'buy' },
    { variant: 'light', screen: 'code-arrived' },
  ]),
  store('2-prices', 'Every country and its price, before you press', [
    { variant: 'light', screen: 'countries' },
    { variant: 'light', screen: 'terms' },
  ]),
  store('3-history', 'What you spent, and what it brought', [
    { variant: 'dark', screen: 'history' },
    { variant: 'dark', screen: 'wallet' },
  ]),
];

// Every picture that is made from the one mark, public/icon.svg: the extension's icons and the stores' tiles.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/command.ts';
import { dataUrl, type Draughtsman, type Size } from './draw.ts';

export type MarkPicture = Size & { path: string; html: string };

const mark = readFileSync(join(root, 'public/icon.svg'), 'utf8');
const source = dataUrl('image/svg+xml', mark);
const { description } = JSON.parse(
  readFileSync(join(root, 'public/_locales/en/messages.json'), 'utf8'),
) as Record<string, { message: string }>;

const image = (size: number, style = ''): string =>
  `<img src="${source}" width="${size}" height="${size}" style="display:block;${style}">`;

/** @param margin pixels left free on each side */
const icon = (path: string, size: number, margin = 0): MarkPicture => ({
  path,
  width: size,
  height: size,
  html: image(size - 2 * margin, `margin:${margin}px`),
});

export const icons: MarkPicture[] = [
  ...[16, 32, 48, 96].map((size) => icon(`public/icon/${size}.png`, size)),
  // The Chrome Web Store wants 96 pixels of it and the rest free (Supplying images, "Extension icon").
  icon('public/icon/128.png', 128, 16),
];

/** Calm: the mark, the name, one sentence. No picture of the window, which would be too small to read. */
const tile = (path: string, { width, height }: Size, unit: number): MarkPicture => ({
  path: `tests/pictures/store/${path}`,
  width,
  height,
  html: `<div style="display:flex;align-items:center;justify-content:center;gap:${unit}px;box-sizing:border-box;
    inline-size:${width}px;block-size:${height}px;padding:${unit}px;background:#e2f3ef;color:#06231d;
    font-family:system-ui,sans-serif">${image(3.2 * unit)}
    <div style="max-inline-size:${7.6 * unit}px">
      <div style="font-size:${1.3 * unit}px;font-weight:600;line-height:1.2">SecureSMS</div>
      <div style="margin-block-start:${unit / 4}px;font-size:${0.55 * unit}px;line-height:1.35;text-wrap:balance">
        ${description?.message.replace('-', '\u2011')}</div>
    </div></div>`,
});

/** Sizes: Chrome Web Store, "Supplying images". addons.mozilla.org takes its icon without a margin. */
export const tiles: MarkPicture[] = [
  tile('chrome-promo-440x280.png', { width: 440, height: 280 }, 30),
  tile('chrome-marquee-1400x560.png', { width: 1400, height: 560 }, 84),
  icon('tests/pictures/store/amo-icon-128.png', 128),
];

export const drawMark = ({ draw }: Draughtsman, { html, width, height }: MarkPicture): Promise<Buffer> =>
  draw(html, { width, height });

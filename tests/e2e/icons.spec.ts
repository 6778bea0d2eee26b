// The icons that are committed are those of public/icon.svg: drawn anew and compared.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, expect, test, type Page } from '@playwright/test';
import { dataUrl, hireDraughtsman, sizeOf } from '../pictures/draw.ts';
import { drawMark, icons, tiles } from '../pictures/icons.ts';
import { published } from '../pictures/published.ts';
import { findChromium } from '../run/browser.ts';
import { root } from '../run/command.ts';

const committed = (path: string) => readFileSync(join(root, path));

/** The share of pixels of which any channel differs by more than another version of Chromium may smooth an edge. */
const differing = (page: Page, one: Buffer, other: Buffer): Promise<number> =>
  page.evaluate(
    async (urls) => {
      const pixels = await Promise.all(
        urls.map(async (url) => {
          const image = await createImageBitmap(await (await fetch(url)).blob());
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
        }),
      );
      const [a = new Uint8ClampedArray(), b = new Uint8ClampedArray()] = pixels;
      let count = 0;
      for (let at = 0; at < a.length; at += 4) {
        const off = [0, 1, 2, 3].some(
          (channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > 48,
        );
        if (off) count += 1;
      }
      return count / (a.length / 4);
    },
    [dataUrl('image/png', one), dataUrl('image/png', other)],
  );

test('each icon is the mark, drawn in its size', async () => {
  const executable = findChromium();
  const draughtsman = await hireDraughtsman(executable);
  const browser = await chromium.launch({
    executablePath: executable,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  for (const picture of icons) {
    const drawn = await drawMark(draughtsman, picture);
    const kept = committed(picture.path);
    expect(sizeOf(kept), picture.path).toEqual({ width: picture.width, height: picture.height });
    expect(await differing(page, drawn, kept), `${picture.path}: run \`npm run icons\``).toBeLessThan(0.01);
  }
  await browser.close();
  await draughtsman.close();
});

test('each picture that is shown to others is there, in its size, and none is too heavy to load', () => {
  // Their letters are the fonts of whoever drew them, so that only the size can be compared.
  for (const { path, width, height } of [...tiles, ...published]) {
    expect(sizeOf(committed(path)), path).toEqual({ width, height });
    expect(committed(path).length, path).toBeLessThanOrEqual(150_000);
  }
});

// Draws HTML into PNGs with the Chromium that the tests have, so that pictures need no tool of their own.
import { chromium } from '@playwright/test';

export type Size = { width: number; height: number };

export type Draughtsman = {
  /** What is not painted stays transparent. */
  draw(html: string, size: Size): Promise<Buffer>;
  close(): Promise<void>;
};

export async function hireDraughtsman(executable: string): Promise<Draughtsman> {
  const browser = await chromium.launch({
    executablePath: executable,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  return {
    async draw(html, size) {
      await page.setViewportSize(size);
      await page.setContent(`<body style="margin:0">${html}`, { waitUntil: 'load' });
      return page.screenshot({ omitBackground: true });
    },
    close: () => browser.close(),
  };
}

/** Size in pixels, as the PNG's own header says it (PNG specification, 11.2.2 IHDR). */
export const sizeOf = (png: Buffer): Size => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

export const dataUrl = (type: string, content: Buffer | string): string =>
  `data:${type};base64,${Buffer.from(content).toString('base64')}`;

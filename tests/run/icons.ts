// `npm run icons`: draws every icon and store tile anew from public/icon.svg.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hireDraughtsman } from '../pictures/draw.ts';
import { drawMark, icons, tiles } from '../pictures/icons.ts';
import { findChromium } from './browser.ts';
import { root } from './command.ts';

const draughtsman = await hireDraughtsman(findChromium());
for (const picture of [...icons, ...tiles]) {
  const png = await drawMark(draughtsman, picture);
  mkdirSync(dirname(join(root, picture.path)), { recursive: true });
  writeFileSync(join(root, picture.path), png);
  console.log(`${picture.path}  ${picture.width}×${picture.height}  ${(png.length / 1000).toFixed(1)} kB`);
}
await draughtsman.close();

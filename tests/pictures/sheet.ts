// A contact sheet: all screens of a variant side by side, each under its name.
import type { Size } from './draw.ts';

export type Shot = { name: string; src: string } & Size;

const columns = 6;
const width = 300;
const gap = 16;

const figure = (shot: Shot): string =>
  `<figure style="margin:0 0 ${gap}px"><figcaption style="padding-block:4px">${shot.name}</figcaption>
  <img src="${shot.src}" width="${width}" style="display:block;border:1px solid #8888" alt=""></figure>`;

/** The column that is shortest so far takes the next one. */
export function sheet(shots: readonly Shot[]): { html: string } & Size {
  const filled = Array.from({ length: columns }, () => ({ height: 0, html: '' }));
  for (const shot of shots) {
    const column = filled.toSorted((a, b) => a.height - b.height)[0];
    if (!column) continue;
    column.html += figure(shot);
    column.height += (shot.height / shot.width) * width + 28 + gap;
  }
  const height = Math.ceil(Math.max(...filled.map((column) => column.height)) + 2 * gap);
  const body = filled.map((column) => `<div>${column.html}</div>`).join('');
  return {
    width: columns * (width + 2 + gap) + gap,
    height,
    html: `<div style="display:flex;gap:${gap}px;padding:${gap}px;background:#9a9da3;color:#000;font:13px system-ui">${body}</div>`,
  };
}

// A text as a QR code, drawn as one path.
import { encode } from 'uqr';

/** Modules of light around the code that readers need (ISO/IEC 18004). */
const quietZone = 4;

/** `path` for an SVG of `size` × `size` units, one unit a module, the quiet zone in it. */
export function qr(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone });
  const rows = data.map((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ]
      .map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`)
      .join(''),
  );
  return { size, path: rows.join('') };
}

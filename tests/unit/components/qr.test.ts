// The code that is drawn is read back, by another library than drew it, as the very address.
import * as fc from 'fast-check';
import { decodeQR } from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qr } from '../../../components/wallet/qr.ts';

const scale = 4;

/** The path as a camera sees it: white, and dark where the path's rectangles are. */
function picture(text: string) {
  const { size, path } = qr(text);
  const side = size * scale;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(width)) * scale; column += 1) {
        data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
      }
    }
  }
  return { width: side, height: side, data };
}

test('the documented address is read as it is written, 37 modules wide with its quiet zone', () => {
  const address = 'TWXE3jHmPvHYVXUbEyn5aaaAcvp9g4X3ys';
  expect(qr(address).size).toBe(37);
  expect(decodeQR(picture(address))).toBe(address);
});

test('so is any other of its form', () => {
  const character = fc.constantFrom(
    ...'123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'.split(''),
  );
  fc.assert(
    fc.property(fc.string({ unit: character, minLength: 33, maxLength: 33 }), (rest) => {
      expect(decodeQR(picture(`T${rest}`))).toBe(`T${rest}`);
    }),
    { numRuns: 30 },
  );
});

// A message is drawn as its words, whoever sent it; its code is marked where it stands.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readable, withCode } from '../../../components/numbers/sms-text.ts';

const codes = (text: string, code: string | null) =>
  withCode(text, code)
    .filter((piece) => piece.code)
    .map((piece) => piece.text);

describe('what would deceive the eye is taken out', () => {
  test.each([
    ['overrides of the direction', 'pay \u202e019284\u202c now \u2066x\u2069', 'pay 019284 now x'],
    ['what has no width', 'co\u200bde\u2060 \ufeff48\u00ad2910', 'code 482910'],
    ['control characters', 'a\u0000b\u001b[31mc\u0007', 'ab[31mc'],
    ['wide gaps', 'a\n\n\n \n\nb', 'a\n\nb'],
    ['line ends of all kinds', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['halves of characters', 'a\ud800b', 'a\ufffdb'],
    ['letters that are none', 'a\u3164\u115fb', 'ab'],
    ['runs of joiners', `a${'\u200d'.repeat(50)}b`, 'a\u200db'],
    ['piles of marks', `a${'\u0301'.repeat(50)}b`, `a${'\u0301'.repeat(4)}b`],
  ])('%s', (_, text, drawn) => expect(readable(text)).toBe(drawn));
});

describe('what a script is written with stays', () => {
  test.each([
    ['Persian', 'کد شما: می\u200cشود'],
    ['Hindi', 'आपका कोड क्\u200dष है'],
    ['an emoji of several', '👩\u200d💻 ❤\ufe0f'],
    ['Arabic with a direction mark', 'رمزك\u200e 482910'],
    ['markup', '<b>482910</b> &amp; <script>alert(1)</script>'],
    ['two paragraphs', 'Code\n\nLink'],
  ])('%s', (_, text) => expect(readable(text)).toBe(text));
});

test('a text beyond any SMS is cut, and says so', () => {
  const drawn = readable('x'.repeat(100_000));
  expect(drawn.length).toBeLessThan(5000);
  expect(drawn.endsWith('…')).toBe(true);
  expect(readable('x'.repeat(2000))).toHaveLength(2000);
});

describe('the code is marked as it is written', () => {
  test.each([
    ['Your code is 482910.', '482910', ['482910']],
    ['Your code is 482 910.', '482910', ['482 910']],
    ['G-482910 is yours', 'G-482910', ['G-482910']],
    ['رمزك ٤٨٢٩١٠ فقط', '482910', ['٤٨٢٩١٠']],
    ['验证码482910，请勿泄露', '482910', ['482910']],
    ['482910\n@example.org #482910', '482910', ['482910', '482910']],
    ['No code here', '482910', []],
    ['4829101 and X482910 are others', '482910', []],
    ['Code 482910', null, []],
  ])('%s', (text, code, found) => expect(codes(text, code)).toEqual(found));
});

test('marking loses nothing, whatever the text and the code', () => {
  const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[\d ٤٨]{0,30}$/));
  fc.assert(
    fc.property(texts, fc.stringMatching(/^\d{1,6}$/), (text, code) => {
      const pieces = withCode(text, code);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});

test('a text that begins codes all over is marked as fast as it is read', () => {
  expect(codes(`${'4 '.repeat(2000)}482910`, '482910')).toHaveLength(1);
});

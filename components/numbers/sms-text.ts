// An SMS as it is drawn. Whoever knows the number may send one: what would hide, reorder or pile up text is taken out.
import { asciiDigit } from '../../utils/securesms/digits.ts';

/** An SMS of ten parts has 1,600 characters; what is far beyond is no SMS, and takes time to draw. */
const longest = 4000;

/** Joiners and direction marks that scripts are written with, and what makes a sign an emoji. */
const NEEDED = '\u200c\u200d\u200e\u200f\u061c\ufe0e\ufe0f';
const UNSEEN = new RegExp(
  `(?![${NEEDED}\\n\\t])[\\p{Default_Ignorable_Code_Point}\\p{Cc}\\p{Bidi_Control}]`,
  'gu',
);
const UNSEEN_RUN = new RegExp(`([${NEEDED}])[${NEEDED}]+`, 'g');
/** More marks on one letter than any language writes. */
const PILE = /(\p{Mn}{4})\p{Mn}+/gu;

/** The text without overrides of its direction, what has no width, control characters, piles of marks and wide gaps. */
export function readable(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return cut
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(UNSEEN, '')
    .replace(UNSEEN_RUN, '$1')
    .replace(PILE, '$1')
    .replace(/\n\s*\n\s*/g, '\n\n')
    .trim();
}

/** A piece of a text; `code`: it is the code. */
export type Piece = { text: string; code: boolean };

/** Where `code` ends that begins at `start`, with or without blanks inside; -1 where it does not. */
function endOfCode(chars: readonly string[], start: number, code: readonly string[]): number {
  let found = 0;
  for (let at = start; at < chars.length; at += 1) {
    if (found > 0 && chars[at] === ' ') continue;
    if (chars[at] !== code[found]) return -1;
    found += 1;
    if (found === code.length) return at + 1;
  }
  return -1;
}

/** The text cut where the code stands in it, in whichever digits: not inside of a longer number or word. */
export function withCode(text: string, code: string | null): Piece[] {
  if (code === null || code === '') return [{ text, code: false }];
  const chars = Array.from(text);
  const plain = chars.map(asciiDigit);
  const pieces: Piece[] = [];
  const inWord = (at: number): boolean => /^[A-Za-z0-9]$/.test(plain[at] ?? '');
  let done = 0;
  for (let at = 0; at < plain.length; at += 1) {
    const end = inWord(at - 1) ? -1 : endOfCode(plain, at, Array.from(code));
    if (end < 0 || inWord(end)) continue;
    if (at > done) pieces.push({ text: chars.slice(done, at).join(''), code: false });
    pieces.push({ text: chars.slice(at, end).join(''), code: true });
    done = end;
    at = end - 1;
  }
  if (done < chars.length) pieces.push({ text: chars.slice(done).join(''), code: false });
  return pieces;
}

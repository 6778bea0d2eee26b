// Text against vocabulary: whole words where a script has them. Pure.
import { vocabulary, type Meaning } from './vocabulary.ts';

const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Lower case words with one space around each; camelCase, kebab-case, digits and punctuation split words. */
export function toWords(text: string): string {
  const split = text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/[^\p{L}\p{M}0-9]+/gu, ' ')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .toLowerCase()
    .trim();
  return ` ${split} `;
}

function pattern(lines: readonly string[]): RegExp {
  const alternatives = lines
    .flatMap((line) => line.split('|'))
    .map((word) => {
      if (spaceless.test(word)) return word.replace(/ /g, ' ?');
      return word.endsWith('*') ? ` ${word.slice(0, -1)}[^ ]* ` : ` ${word} `;
    });
  return new RegExp(alternatives.join('|'), 'u');
}

const patterns = Object.fromEntries(
  Object.entries(vocabulary).map(([meaning, lines]) => [meaning, pattern(lines)]),
) as Record<Meaning, RegExp>;

/** The word of this meaning that the text holds, or undefined. `words` comes from `toWords`. */
export const find = (meaning: Meaning, words: string): string | undefined =>
  patterns[meaning].exec(words)?.[0].trim();

/** Words that leave "code" as general as it is: any other before it says of what kind it is. */
const ordinary: ReadonlySet<string> = new Set(
  'enter your the this a an digit digits code sms text phone mobile received input type in from number insert confirm verify pin'.split(
    ' ',
  ),
);

/** True where another word makes a "code" a certain one: employee code, sponsor code. English word order only. */
export const qualified = (words: string): boolean =>
  [...words.matchAll(/(?<= )(\p{L}+) (?:code|pin|passcode|token) /gu)].some(
    ([, word]) => !ordinary.has(word ?? ''),
  );

/** True where nothing is said but this meaning and words without one of their own. */
export function saysOnly(meaning: Meaning, words: string): boolean {
  const without = (text: string, each: Meaning) => {
    let left = text;
    for (let before = ''; before !== left;) {
      before = left;
      left = left.replace(patterns[each], ' ');
    }
    return left;
  };
  return without(without(words, meaning), 'filler').trim() === '';
}

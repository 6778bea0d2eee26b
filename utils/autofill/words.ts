// Text against vocabulary: what the words of a label or a name mean, whatever the language. Pure.
import { vocabulary, type Meaning } from './vocabulary.ts';

/** What a text says: each meaning with the word that said it. */
export type Said = Partial<Record<Meaning, string>>;

/** Words of these scripts are not set apart by spaces, or carry prefixes. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Lower case without accents; one form for letters that are written in several ways. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F\u0640\u064B-\u065F]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/ة/g, 'ه')
    .replace(/ı/g, 'i');

/** The words of a text or an identifier: camelCase, kebab-case, punctuation and digits after letters part words. */
export const wordsOf = (text: string): string[] =>
  plain(
    text
      .slice(0, longest)
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2'),
  )
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .split(/[^\p{L}\p{M}0-9]+/u)
    .filter(Boolean);

/** Characters of a text that are read. */
const longest = 800;

/** Words and phrases → meanings; the stems and the unspaced words apart. */
const whole = new Map<string, Meaning[]>();
const stems = new Map<string, Meaning[]>();
const anywhere = new Map<string, Meaning[]>();
/** Longest phrase, in words, and longest unspaced word, in characters. */
let phrase = 1;
let reach = 1;

for (const [meaning, words] of Object.entries(vocabulary) as [Meaning, readonly string[]][]) {
  for (const word of words) {
    const isStem = word.endsWith('*');
    const parts = wordsOf(word);
    const key = parts.join(unspaced.test(word) ? '' : ' ');
    const map = unspaced.test(word) ? anywhere : isStem ? stems : whole;
    const known = map.get(key);
    if (known) known.push(meaning);
    else map.set(key, [meaning]);
    phrase = Math.max(phrase, parts.length);
    if (map === anywhere) reach = Math.max(reach, key.length);
  }
}
const phraseStarts = new Set([...whole.keys()].filter((key) => key.includes(' ')).map((key) => key.split(' ')[0]));

const shortestStem = 3;

function stemOf(word: string): Meaning[] {
  const found: Meaning[] = [];
  for (let end = shortestStem; end <= word.length; end += 1) found.push(...(stems.get(word.slice(0, end)) ?? []));
  return found;
}

/** Compounds say their kind first and "code" last: Bestätigungscode, verificatiecode, engångskod. */
const codeEnding = /^(.{3,}?)s?(?:code|codes|kod|kode|koden|koodi|pin)$/;

/** What one word means; undefined for a word that is in no list. */
function meaningsOf(word: string): Meaning[] | undefined {
  const found = [...(whole.get(word) ?? []), ...stemOf(word)];
  if (found.length > 0) return found;
  const kind = codeEnding.exec(word)?.[1];
  const meanings = kind === undefined ? [] : [...(whole.get(kind) ?? []), ...stemOf(kind)];
  return meanings.length > 0 ? ['bare', ...meanings] : undefined;
}

/**
 * The words that were run together in an identifier: "phonenumber", "smscode". All of it must be words that are known,
 * or it is left as it is: "honeypotpassword" holds no "otp".
 */
function apart(word: string): string[] | undefined {
  if (word.length < 5 || word.length > 40 || whole.has(word)) return undefined;
  for (let end = word.length - 2; end >= 2; end -= 1) {
    const head = word.slice(0, end);
    if (!whole.has(head)) continue;
    const rest = word.slice(end);
    if (whole.has(rest)) return [head, rest];
    const tail = apart(rest);
    if (tail) return [head, ...tail];
  }
  return undefined;
}

function note(said: Said, meanings: readonly Meaning[] | undefined, word: string): void {
  for (const meaning of meanings ?? []) said[meaning] ??= word;
}

function readUnspaced(word: string, said: Said): void {
  for (let start = 0; start < word.length; start += 1) {
    for (let end = Math.min(word.length, start + reach); end > start; end -= 1) {
      const key = word.slice(start, end);
      note(said, anywhere.get(key), key);
    }
  }
}

function read(words: readonly string[], said: Said): void {
  for (const [index, word] of words.entries()) {
    if (unspaced.test(word)) {
      readUnspaced(word, said);
      continue;
    }
    note(said, meaningsOf(word), word);
    if (!phraseStarts.has(word)) continue;
    for (let length = 2; length <= phrase && index + length <= words.length; length += 1) {
      const key = words.slice(index, index + length).join(' ');
      note(said, whole.get(key), key);
    }
  }
}

/** Pages repeat themselves: the same label, class or paragraph is read once. */
const known = new Map<string, Said>();
const most = 2000;

function remembered(key: string, work: () => Said): Said {
  const before = known.get(key);
  if (before) return before;
  const said = work();
  if (known.size >= most) known.clear();
  known.set(key, said);
  return said;
}

/** What a text that people read says. */
export const say = (text: string): Said =>
  remembered(text, () => {
    const said: Said = {};
    const words = wordsOf(text);
    read(words, said);
    // Words of unspaced scripts may be parted all the same: 인증 번호.
    if (words.length > 1 && unspaced.test(text)) readUnspaced(words.slice(0, 12).join(''), said);
    return said;
  });

/** What names that programmers chose say: identifiers, in which words may be run together. */
export const sayNames = (names: string): Said =>
  remembered(`\n${names}`, () => {
    const said: Said = {};
    read(
      wordsOf(names).flatMap((word) => apart(word) ?? [word]),
      said,
    );
    return said;
  });

/** Words that leave "code" as general as it is: any other before it says of what kind it is. */
const ordinary: ReadonlySet<string> = new Set(
  'enter your the this a an digit digits code sms text phone mobile received input type in from number insert confirm verify pin put add s'.split(
    ' ',
  ),
);

/** True where another word makes a "code" a certain one: employee code, sponsor code. English word order only. */
export function qualified(text: string): boolean {
  const words = wordsOf(text);
  return words.some(
    (word, index) =>
      index > 0 &&
      /^(?:code|pin|passcode|token)$/.test(word) &&
      /^\p{L}/u.test(words[index - 1] ?? '') &&
      !ordinary.has(words[index - 1] ?? ''),
  );
}

/** True where the text holds only this meaning and words without one of their own. */
export const saysOnly = (meaning: Meaning, text: string): boolean =>
  wordsOf(text).every((word) => {
    const meanings = unspaced.test(word) ? Object.keys(say(word)) : (meaningsOf(word) ?? []);
    return meanings.includes(meaning) || meanings.includes('filler');
  });

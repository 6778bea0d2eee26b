// Text against vocabulary: what the words of a label or a name mean, whatever the language. Pure.
import { vocabulary, type Meaning } from './vocabulary.ts';

/** What a text says: each meaning with the word that said it. */
export type Said = Partial<Record<Meaning, string>>;

/** Words of these scripts are not set apart by spaces, or carry prefixes. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Arabic}\p{Script=Hebrew}]/u;

const ascii = /^[\0-\x7F]*$/;

const isUnspaced = (text: string): boolean => !ascii.test(text) && unspaced.test(text);

/** Lower case without accents; one form for letters that are written in several ways. */
const plain = (text: string): string => (ascii.test(text) ? text.toLowerCase() : withoutAccents(text));

const withoutAccents = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F\u0640\u064B-\u065F]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/ة/g, 'ه')
    .replace(/ı/g, 'i');

/** Pages repeat themselves: what was read once is known. Emptied when it has grown large. */
export function remembering<Value>(most: number, work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Value;
    const value = work(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}

/** Where words part inside of one: "smsCode", "SMSCode", "phone2"; and what is no part of any. */
const latin = [/([a-z])([A-Z])/g, /([A-Z])([A-Z][a-z])/g, /([a-z])(\d)/g, /[^a-z0-9]+/] as const;
const anyScript = [
  /(\p{Ll})(\p{Lu})/gu,
  /(\p{Lu})(\p{Lu}\p{Ll})/gu,
  /(\p{L})(\d)/gu,
  /[^\p{L}\p{M}0-9]+/u,
] as const;

/**
 * The words of a text or an identifier, lower case without accents: camelCase, kebab-case, punctuation, another script and
 * digits after letters part words. Most pages are plain ASCII, which is read several times as fast.
 */
export const wordsOf = (text: string): readonly string[] => knownWords(text);

function partWords(text: string): readonly string[] {
  const [camel, acronym, digit, between] = ascii.test(text) ? latin : anyScript;
  const spaced = isUnspaced(text) ? text.replace(/[\p{Script=Latin}\d]+/gu, ' $& ') : text;
  const cased = spaced.slice(0, longest).replace(camel, '$1 $2').replace(acronym, '$1 $2');
  return plain(cased).replace(digit, '$1 $2').split(between).filter(Boolean);
}

/** Characters of a text that are read. */
const longest = 800;

const knownWords = remembering(2000, partWords);

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
    const key = parts.join(isUnspaced(word) ? '' : ' ');
    const map = isUnspaced(word) ? anywhere : isStem ? stems : whole;
    const known = map.get(key);
    if (known) known.push(meaning);
    else map.set(key, [meaning]);
    phrase = Math.max(phrase, parts.length);
    if (map === anywhere) reach = Math.max(reach, key.length);
  }
}
const phraseStarts = new Set(
  [...whole.keys()].filter((key) => key.includes(' ')).map((key) => key.split(' ')[0]),
);

const shortestStem = 3;

function stemOf(word: string): Meaning[] {
  const found: Meaning[] = [];
  for (let end = shortestStem; end <= word.length; end += 1)
    found.push(...(stems.get(word.slice(0, end)) ?? []));
  return found;
}

/** Compounds say their kind first and "code" last: Bestätigungscode, verificatiecode, engångskod. */
const codeEnding = /^(.{3,}?)s?(?:code|codes|kod|kode|koden|koodi|koodin|koodia|pin)$/;

/** A phone at home, a phone at work; no microphone, no headphone and no smartphone. */
const phoneEnding =
  /^(?!micro|head|ear|smart|mega|saxo|gramo|i?phone).{2,}(?:phone|phon|telefono?|telefoon|mobile?)$/;

/** What one word means; undefined for a word that is in no list. */
const meaningsOf = remembering(2000, (word: string): readonly Meaning[] | undefined => {
  const found = [...(whole.get(word) ?? []), ...stemOf(word)];
  const ending = whole.has(word) ? null : codeEnding.exec(word);
  // The s may join them, or be its own: engångskod, vahvistuskoodi.
  const kinds =
    ending === null
      ? []
      : [ending[1] ?? '', `${ending[1]}s`].flatMap((kind) => [...(whole.get(kind) ?? []), ...stemOf(kind)]);
  if (kinds.length > 0) return ['bare', ...kinds, ...found];
  if (found.length === 0 && phoneEnding.test(word)) return ['phone'];
  return found.length > 0 ? found : undefined;
});

/**
 * The words that were run together in an identifier: "phonenumber", "smscode". All of it must be words that are known,
 * or it is left as it is: "honeypotpassword" holds no "otp".
 */
function apart(word: string): string[] | undefined {
  if (word.length < 5 || word.length > 40 || whole.has(word)) return undefined;
  for (let end = word.length - 2; end >= 2; end -= 1) {
    const head = word.slice(0, end);
    if (!whole.has(head) || (end < 3 && !/^(?:no|my|id)$/.test(head))) continue;
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

/** Words that were run together, parted where all parts are known. */
const parted = (words: readonly string[]): string[] =>
  words.flatMap((word) => (isUnspaced(word) || meaningsOf(word) ? word : (apart(word) ?? word)));

function read(text: string, said: Said): void {
  const words = parted(wordsOf(text));
  for (const [index, word] of words.entries()) {
    if (isUnspaced(word)) {
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

/** What a text says: a label, a paragraph, or names that programmers chose. */
export const say = remembering(2000, (text: string): Said => {
  const said: Said = {};
  read(text, said);
  // Words of unspaced scripts may be parted all the same: 인증 번호.
  if (text.length < 60 && isUnspaced(text)) readUnspaced(wordsOf(text).join(''), said);
  return said;
});

const noMeaning: ReadonlySet<Meaning> = new Set(['filler', 'number', 'consent']);

/**
 * True where the text holds only these meanings and words without one of their own: "phone number, please"; a word that
 * is not known may say anything.
 */
export const saysOnly = (text: string, ...allowed: Meaning[]): boolean => {
  const fits = (meanings: readonly Meaning[] | undefined) =>
    meanings?.some((meaning) => noMeaning.has(meaning) || allowed.includes(meaning)) ?? false;
  return parted(wordsOf(text)).every((word) => {
    if (!isUnspaced(word)) return /^\d+$/.test(word) || fits(meaningsOf(word));
    let left = word;
    for (const [key, meanings] of anywhere) if (fits(meanings)) left = left.replaceAll(key, '');
    return left === '';
  });
};

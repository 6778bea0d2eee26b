// Tells whether a text on the page (a choice, a chooser, a label) names the number's country. Pure.
import { digitsOf } from './format.ts';
import type { PhoneParts } from './types.ts';

/** The number's country under all names that a page may call it by, in lower case words. */
export type Country = { iso: string; names: ReadonlySet<string>; dialCode: string; digits: string };
/** What an element says: what is written there, and values that say it to machines (option values, flags). */
export type Said = { text: string; marks: readonly string[] };

/** Lower case words without accents, digits and signs: "Côte d’Ivoire (+225)" → "cote d ivoire". */
const wordsOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .join(' ');

type Style = 'long' | 'short';
/** Names regions in a language; none for what is no language or no region. */
function namer(language: string, style: Style = 'long'): (iso: string) => string {
  try {
    const names = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' });
    return (iso) => wordsOf(names.of(iso) ?? '');
  } catch {
    return () => '';
  }
}

/** @param languages of the page and its reader; English and the country's own are added */
export function countryOf(parts: PhoneParts, languages: readonly string[]): Country {
  const { iso, dialCode, digits } = parts;
  const all = iso === null ? [] : [...languages, 'en', new Intl.Locale(`und-${iso}`).maximize().language];
  const styles: Style[] = ['long', 'short'];
  const names = all.flatMap((language) => styles.map((style) => namer(language, style)(iso ?? '')));
  return {
    iso: (iso ?? '').toLowerCase(),
    names: new Set([wordsOf(parts.countryName), ...names].filter(Boolean)),
    dialCode,
    digits,
  };
}

/** Dial codes in a text, those with the digits of an area too: "+1 684" → 1684. */
export const dialCodesIn = (text: string): string[] =>
  [...text.matchAll(/(?:\+|\b00)\s?(\d(?:[\s-]?\d){0,5})/g)].map(([, code]) => digitsOf(code ?? ''));

/** What may follow: nothing said, another country, its dial code (others may have the same), its name. */
export const match = { none: 0, code: 1, dial: 2, named: 3, exact: 4 } as const;

/** How surely this is the country; a dial code of another one rules it out. */
export function matches({ text, marks }: Said, { iso, names, dialCode, digits }: Country): number {
  const dials = dialCodesIn(text);
  const sameDial = dials.some(
    (code) => dialCode !== '' && code.startsWith(dialCode) && digits.startsWith(code),
  );
  if (dials.length > 0 && !sameDial) return match.none;
  const words = wordsOf(text);
  const flag = iso.replace(/./g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 127_365));
  if (names.has(words) || (iso !== '' && (words === iso || marks.includes(iso) || text.includes(flag)))) {
    return match.exact;
  }
  // Two letters are a word of some language, too.
  const named = [...names].some(
    (name) => name.length > 2 && (` ${words} `.includes(` ${name} `) || (sameDial && words.startsWith(name))),
  );
  if (named || (sameDial && iso !== '' && words.split(' ').includes(iso))) return match.named;
  if (sameDial) return match.dial;
  return dialCode !== '' && marks.includes(dialCode) ? match.code : match.none;
}

/** Codes that countries had before are names of what they are now: SU → RU. */
const current = (iso: string): string => Intl.getCanonicalLocales(`und-${iso}`)[0]?.slice(4) ?? iso;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
/** Every two letters; most are no region and have no name. */
const pairs = letters.flatMap((first) => letters.map((second) => first + second));
/** Language → the countries by their names; a page says what language it likes. */
const allNames = new Map<string, ReadonlyMap<string, string>>();
const mostLanguages = 20;

function namesIn(language: string): ReadonlyMap<string, string> {
  const known = allNames.get(language);
  if (known) return known;
  const nameOf = namer(language);
  const names = new Map(
    pairs.map((iso) => [nameOf(iso), current(iso)] as const).filter(([name]) => name !== ''),
  );
  if (allNames.size >= mostLanguages) allNames.clear();
  allNames.set(language, names);
  return names;
}

/** True where the text says any country by its name, among other words. */
export const namesCountry = (text: string, languages: readonly string[]): boolean => {
  const words = ` ${wordsOf(text)} `;
  return ['en', ...languages].some((language) =>
    [...namesIn(language).keys()].some((name) => words.includes(` ${name} `)),
  );
};

/** ISO code of the country whose name the text is, and nothing else. */
export function countryNamed(text: string, languages: readonly string[]): string | undefined {
  const words = wordsOf(text);
  return ['en', ...languages].map((language) => namesIn(language).get(words)).find(Boolean);
}

/** True where the text is the name of any country, or has a dial code. */
export const isCountry = (text: string, languages: readonly string[]): boolean =>
  dialCodesIn(text).length > 0 ||
  ['en', ...languages].some((language) => namesIn(language).has(wordsOf(text)));

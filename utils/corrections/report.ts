// A correction as a bug report that can be shown to anyone: facts about fields, and nothing that a page or a person wrote. Pure.
import type { Signature } from '../autofill/signature.ts';
import type { Correction, Described } from './correction.ts';

/** @see words */
type IsKnown = (word: string) => boolean;

const unknownWord = '*';

/** A name's or a reason's words, those that are not ours as `*`: "acmePhone_7" → "* phone". Digits are left out. */
export const words = (text: string, isKnown: IsKnown): string =>
  text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean)
    .map((word) => (isKnown(word.toLowerCase()) ? word.toLowerCase() : unknownWord))
    .join(' ')
    .replace(/\*(?: \*)+/g, unknownWord);

const attributes = ({ name, id, form, ...facts }: Signature, isKnown: IsKnown) => ({
  ...facts,
  name: { length: name.length, words: words(name, isKnown) },
  id: { length: id.length, words: words(id, isKnown) },
  form: { length: form.length, words: words(form, isKnown) },
});

const fieldOf = ({ signature, lengths, class: guessed, evidence }: Described, isKnown: IsKnown) => ({
  guessed,
  evidence: evidence.map(({ class: of, points, why }) => ({ class: of, points, why: words(why, isKnown) })),
  attributes: attributes(signature, isKnown),
  lengths,
});

/**
 * What is exported, as it is shown before.
 * @param from.isKnown whether a lower-case word is one of the extension's own; no other word is exported
 */
export function toReport(
  { site, kind, at, field, wrong }: Correction,
  from: { version: string; browser: string; isKnown: IsKnown },
): string {
  const report = {
    what: 'SecureSMS field report',
    format: 1,
    extension: from.version,
    browser: from.browser,
    site,
    wanted: kind,
    /** The day alone: the hour is nobody's business. */
    day: new Date(at).toISOString().slice(0, 10),
    pointedAt: field && fieldOf(field, from.isKnown),
    wrong: wrong && fieldOf(wrong, from.isKnown),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** The browser's name and main version out of its user agent: "Chrome 156". */
export function browserName(userAgent: string): string {
  const [, name, major] = /(Firefox|Edg|OPR|Chrome)\/(\d+)/.exec(preferred(userAgent)) ?? [];
  return name === undefined
    ? 'another browser'
    : `${name === 'Edg' ? 'Edge' : name === 'OPR' ? 'Opera' : name} ${major}`;
}

/** Edge and Opera call themselves Chrome first. */
const preferred = (userAgent: string): string => /(?:Edg|OPR)\/\d+/.exec(userAgent)?.[0] ?? userAgent;

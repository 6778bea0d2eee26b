// What stands in and beside a phone field → the countries that its form takes. Pure; in the background, since only there are
// all dial codes known. It says no more than filling would find out: a form that can be set to any country takes all.
import { isSupportedCountry } from 'libphonenumber-js/min';
import metadata from 'libphonenumber-js/min/metadata';
import { countryNamed, dialCodesIn } from './countries.ts';
import { digitsOf } from './format.ts';
import { isNorthAmerican, type PartShape } from './split.ts';
import type { TakenCountry } from './taken.ts';

/** What a form shows of the countries that it takes; texts as on the page, nothing that a person typed. */
export type ShownForm = {
  /** Language of the page, e.g. pt-BR; empty where it does not say. */
  language: string;
  /** The field's label and placeholder. */
  words: string;
  /** An empty mask, if any of them is one: the placeholder, what the page put into the field, and what is drawn there. */
  examples: string[];
  pattern: string;
  /** Digits of the dial code that the text before the field ends with; empty where there is none, or it can be pressed. */
  prefix: string;
  /** What a chooser beside it has to choose from; none without a chooser; null: it has one, and nobody knows what for. */
  choices: { text: string; value: string }[] | null;
  /** The fields that the number is asked for in, where they are several. */
  parts: PartShape[];
};

const codes = metadata.country_calling_codes as Readonly<Record<string, readonly string[]>>;

/** The dial code that these digits begin with. */
function dialCodeOf(digits: string): string | undefined {
  const length = [1, 2, 3].find((each) => Object.hasOwn(codes, digits.slice(0, each)));
  return length === undefined ? undefined : digits.slice(0, length);
}

/** Every country with a dial code; undefined for what is none. */
function withDialCode(digits: string): TakenCountry | undefined {
  const dialCode = dialCodeOf(digits);
  const [main, another] = dialCode === undefined ? [] : (codes[dialCode] ?? []);
  if (dialCode === undefined || main === undefined) return undefined;
  return { dialCode, iso: another === undefined ? main : null, main };
}

function country(iso: string): TakenCountry | undefined {
  const found = Object.entries(codes).find(([, countries]) => countries.includes(iso));
  return found && { dialCode: found[0], iso, main: iso };
}

/** What is said by name, as far as it has the dial code that is said, too. */
function said(dialDigits: string | undefined, iso: string | undefined): TakenCountry | undefined {
  const byDial = dialDigits === undefined ? undefined : withDialCode(dialDigits);
  const byName = iso === undefined ? undefined : country(iso);
  if (byDial && byName) return byDial.dialCode === byName.dialCode ? byName : byDial;
  return byDial ?? byName;
}

/** Two capital letters by themselves: "DE", "DE +49". */
const lettersOf = (text: string): string | undefined =>
  text.match(/(?<!\p{L})[A-Z]{2}(?!\p{L})/gu)?.find((letters) => isSupportedCountry(letters));

/** By its dial code; which of several countries with it is told by a name that stands there alone, or by two letters. */
function ofChoice(
  { text, value }: { text: string; value: string },
  languages: string[],
): TakenCountry | undefined {
  const bare = /^\s*\d{1,3}\s*$/.test(text) ? digitsOf(text) : undefined;
  const [dial = bare] = [...dialCodesIn(text), ...dialCodesIn(value)];
  const letters = lettersOf(value.toUpperCase() === value ? value : '') ?? lettersOf(text);
  return dial === undefined ? undefined : said(dial, countryNamed(text, languages) ?? letters);
}

/** One choice that says no dial code ("Other") may stand for all of them; without any, it may be another question. */
function ofChoices(choices: NonNullable<ShownForm['choices']>, languages: string[]): TakenCountry[] {
  const taken = choices.map((choice) => ofChoice(choice, languages));
  return taken.every((each) => each !== undefined) ? taken : [];
}

/** What a mask shows for a digit to come. */
const blank = String.raw`(?:_|\bx|x\b|x(?=x)|#|•|●|·)`;
const mask = new RegExp(String.raw`\+\s?\(?(\d{1,3})\)?[\s(.-]*${blank}{2}`, 'i');
/** A pattern that begins with one dial code as it is: `\+49\d{10}`, `^[+]44`. */
const patternStart = /^\^?\(?(?:\\\+|\[\\?\+\])(\d{1,4})(?!\d*[\]?*{])/;
/** Other ways to write the number, or a code that may be left out. */
const choiceInPattern = /\||\)\?/;
/** What a label remarks on itself: "Mobile number (+49)", "Phone (US only)". Words outside may mean anything. */
const remark = /[(（]([^()（）]{1,40})[)）]/g;
const only = /\bonly\b|\bnumbers?\b/gi;
const initials: Readonly<Record<string, string>> = { US: 'US', USA: 'US', UK: 'GB', UAE: 'AE' };

type Remark = { dial?: string | undefined; iso?: string | undefined };

/** What the only remark says that names a country or a dial code, and nothing but that. */
function remarkOf(words: string, languages: string[]): Remark {
  const remarks = [...words.matchAll(remark)].flatMap(([, text = '']): Remark[] => {
    const said = text.replace(only, '').trim();
    const dial = /^\+\s?(\d{1,3})$/.exec(said)?.[1];
    const iso = countryNamed(said, languages) ?? (Object.hasOwn(initials, said) ? initials[said] : undefined);
    return dial === undefined && iso === undefined ? [] : [{ dial, iso }];
  });
  return (remarks.length === 1 && remarks[0]) || {};
}

function dialCodeShown({ prefix, examples, pattern }: ShownForm): string | undefined {
  if (prefix !== '') return prefix;
  for (const example of examples) {
    const code = mask.exec(example)?.[1];
    if (code !== undefined) return code;
  }
  return choiceInPattern.test(pattern) ? undefined : patternStart.exec(pattern)?.[1];
}

/** Three fields of three, three and four; those without limits may be another country's. */
const isThreeThreeFour = (parts: readonly PartShape[]): boolean =>
  isNorthAmerican(parts) && parts.every(({ maxLength }) => maxLength > 0);

/** @returns none where the form takes every country's numbers, or does not say */
export function countriesTaken(form: ShownForm): TakenCountry[] {
  const { choices, words, parts } = form;
  const languages = [/^[a-z]{2,3}\b/i.exec(form.language)?.[0].toLowerCase() ?? 'en'];
  if (choices === null) return [];
  if (choices.length > 0) return ofChoices(choices, languages);
  const remarked = remarkOf(words, languages);
  const dial = dialCodeShown(form) ?? remarked.dial ?? (isThreeThreeFour(parts) ? '1' : undefined);
  const taken = said(dial, remarked.iso);
  return taken ? [taken] : [];
}

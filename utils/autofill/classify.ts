// What one field is for: evidence added up, each piece with its reason. Pure; facts come from facts.dom.ts.
import { find, toWords } from './words.ts';

/** What a field shows of itself. Texts are as on the page; absent ones are empty. */
export type Facts = {
  /** Lower case `type` of an input. */
  type: string;
  /** Tokens of `autocomplete`, lower case. */
  autocomplete: readonly string[];
  inputMode: string;
  /** name and id. */
  names: string;
  /** Label elements, aria-label, aria-labelledby, title; where there is none, the text just before the field. */
  label: string;
  placeholder: string;
  pattern: string;
  /** Characters; -1 without a limit. */
  maxLength: number;
  /** Headings and paragraphs of the form around it. */
  around: string;
  /** How many boxes the row has that this field opens; 1 for an ordinary field. */
  boxes: number;
};

export type FieldClass = 'phone' | 'code' | 'country-code' | 'other';
export type Evidence = { points: number; why: string };
export type Verdict = { class: FieldClass; evidence: { phone: Evidence[]; code: Evidence[] } };

/** Points from which a field is believed to be one. */
const enough = 4;

const typesThatTakeText: ReadonlySet<string> = new Set(['text', 'tel', 'number', 'password', '']);
const phoneTokens: ReadonlySet<string> = new Set(['tel', 'tel-national', 'tel-local']);

/** An `autocomplete` token that names something else. */
function otherToken(facts: Facts, own: (token: string) => boolean): string | undefined {
  const plain: ReadonlySet<string> = new Set([
    'on',
    'off',
    'nope',
    'false',
    'new-password',
    'mobile',
    'home',
    'work',
  ]);
  return facts.autocomplete.find(
    (token) =>
      !own(token) && !plain.has(token) && !token.startsWith('section-') && /^[a-z]+(-[a-z]+)*$/.test(token),
  );
}

const looksLikeNumber = (placeholder: string): boolean =>
  /^[+(]?[\dxX#_•*][\dxX#_•*\s().-]{6,}$/.test(placeholder.trim());

function phoneEvidence(facts: Facts): Evidence[] {
  const found: Evidence[] = [];
  const add = (points: number, why: string) => found.push({ points, why });
  const said = toWords(`${facts.label} ${facts.placeholder}`);
  const named = toWords(facts.names);
  if (facts.autocomplete.some((token) => phoneTokens.has(token))) add(6, 'autocomplete says phone');
  const other = otherToken(facts, (token) => token.startsWith('tel'));
  if (other) add(-6, `autocomplete says ${other}`);
  if (facts.autocomplete.includes('tel-extension')) add(-9, 'autocomplete says extension');
  if (facts.type === 'tel') add(2, 'type tel');
  if (facts.inputMode === 'tel') add(1, 'inputmode tel');
  const saidPhone = find('phone', said);
  const namedPhone = find('phone', named);
  if (saidPhone) add(3, `label says ${saidPhone}`);
  if (namedPhone) add(saidPhone ? 1 : 3, `name says ${namedPhone}`);
  if (looksLikeNumber(facts.placeholder)) add(2, 'placeholder looks like a number');
  const saidOther = find('notPhone', said);
  const namedOther = find('notPhone', named);
  // The label is what a person reads: it weighs more than a name that no one sees.
  if (saidOther) add(-4, `label says ${saidOther}`);
  if (namedOther) add(saidPhone ? -1 : -4, `name says ${namedOther}`);
  if (find('code', said) || find('code', named)) add(-4, 'speaks of a code');
  if (facts.boxes > 1) add(-4, 'one of a row of boxes');
  if (facts.maxLength > 0 && facts.maxLength < 7) add(-3, 'too short for a number');
  return found;
}

function codeEvidence(facts: Facts): Evidence[] {
  const found: Evidence[] = [];
  const add = (points: number, why: string) => found.push({ points, why });
  const said = toWords(`${facts.label} ${facts.placeholder}`);
  const named = toWords(facts.names);
  const around = toWords(facts.around);
  if (facts.autocomplete.includes('one-time-code')) add(6, 'autocomplete says one-time-code');
  const other = otherToken(facts, (token) => token === 'one-time-code');
  if (other) add(-6, `autocomplete says ${other}`);
  const clear = find('code', said) ?? find('code', named);
  if (clear) add(4, `says ${clear}`);
  const bare = find('bareCode', said) ?? find('bareCode', named);
  if (bare && !clear) add(2, `says ${bare}`);
  const sent = find('sent', around) ?? find('sent', said);
  if (sent) add(2, `the page says ${sent}`);
  if (find('code', around)) add(1, 'the page speaks of a code');
  if (facts.boxes >= 4) add(3, `a row of ${facts.boxes} boxes`);
  if (facts.inputMode === 'numeric' || /\\d|0-9/.test(facts.pattern)) add(1, 'digits only');
  if (facts.maxLength >= 4 && facts.maxLength <= 8) add(1, `at most ${facts.maxLength} characters`);
  // "one-time password" says code as a whole: its "password" does not speak against it.
  const besides = (words: string) => words.replace(` ${clear} `, ' ');
  const against = find('notCode', besides(said)) ?? find('notCode', besides(named));
  if (against && !facts.autocomplete.includes('one-time-code')) add(-5, `speaks of ${against}`);
  // Only boxes or an outright word make a password field a code (DESIGN, Filling).
  if (facts.type === 'password' && facts.boxes < 4 && !clear) add(-6, 'type password');
  return found;
}

const total = (evidence: Evidence[]): number => evidence.reduce((sum, { points }) => sum + points, 0);

/** The class with enough evidence, phone or code; the stronger where both have. */
export function classify(facts: Facts): Verdict {
  const evidence = { phone: phoneEvidence(facts), code: codeEvidence(facts) };
  if (!typesThatTakeText.has(facts.type)) return { class: 'other', evidence };
  const phone = total(evidence.phone);
  const code = total(evidence.code);
  if (facts.autocomplete.includes('tel-country-code')) return { class: 'country-code', evidence };
  if (Math.max(phone, code) < enough) return { class: 'other', evidence };
  return { class: code >= phone ? 'code' : 'phone', evidence };
}

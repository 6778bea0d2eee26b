// What one field is for: evidence added up, each piece with its reason. Pure; facts come from facts.dom.ts.
import { askedIn } from './asked.ts';
import { codeEvidence } from './evidence-code.ts';
import { phoneEvidence } from './evidence-phone.ts';
import type { Evidence, Facts } from './facts.ts';
import { say } from './words.ts';

export type FieldClass =
  | 'phone'
  | 'country-code'
  | 'area-code'
  | 'local-prefix'
  | 'local-suffix'
  | 'extension'
  | 'email-or-phone'
  | 'code'
  | 'other';
export type Verdict = {
  class: FieldClass;
  /** How strongly it is believed, to compare fields of one class on a page. */
  points: number;
  evidence: { phone: Evidence[]; code: Evidence[] };
};

/** Points from which a field is believed to be one. */
const enough = 4;

const takesText: ReadonlySet<string> = new Set([
  'text',
  'tel',
  'number',
  'password',
  'search',
  'email',
  'editable',
]);
const takesNumber: ReadonlySet<string> = new Set(['text', 'tel', 'number']);

const total = (evidence: Evidence[]): number => evidence.reduce((sum, { points }) => sum + points, 0);

/** Where the standard says which part of a number it is. */
const partTokens: Readonly<Record<string, FieldClass>> = {
  'tel-country-code': 'country-code',
  'tel-area-code': 'area-code',
  'tel-local-prefix': 'local-prefix',
  'tel-local-suffix': 'local-suffix',
  'tel-extension': 'extension',
};

const fewestDialOptions = 3;

/** Parts of a number, as the standard's tokens, the choices or the words say; undefined for what is no part. */
function partOf(facts: Facts): FieldClass | undefined {
  const token = facts.autocomplete.find((each) => each in partTokens);
  if (token !== undefined) return partTokens[token];
  if (facts.dialOptions >= fewestDialOptions) return 'country-code';
  const told = { ...say(facts.placeholder), ...say(facts.label) };
  const names = say(facts.names);
  // "Phone number country", whatever its options say.
  if (facts.type === 'select' && told.phone && told.otherCode) return 'country-code';
  const toldCode = told.code ?? told.verify ?? told.texted;
  const short = facts.maxLength > 0 && facts.maxLength < 7;
  // The "country code" of an address is no dial code.
  const named = names.phone ?? (short || facts.type === 'tel' || !(names.dial ?? '').startsWith('country'));
  if (told.dial ?? (names.dial && named && !toldCode && (!told.phone || facts.type === 'select')))
    return 'country-code';
  const ofPhone = told.phone ?? names.phone;
  if ((told.ext ?? names.ext) && (facts.maxLength > 0 ? short : ofPhone || told.ext) && !told.bare) {
    return 'extension';
  }
  if (told.area ? short || !told.phone : names.area && short && (ofPhone ?? facts.type === 'tel'))
    return 'area-code';
  return undefined;
}

/** The class with enough evidence, phone or code; the stronger where both have. */
export function classify(shown: Facts): Verdict {
  const facts = { ...shown, label: askedIn(shown.label), placeholder: askedIn(shown.placeholder) };
  const evidence: Verdict['evidence'] = { phone: [], code: [] };
  const part = partOf(facts);
  if (facts.type === 'select' || part !== undefined) return { class: part ?? 'other', points: 0, evidence };
  if (!takesText.has(facts.type)) return { class: 'other', points: 0, evidence };
  evidence.phone = phoneEvidence(facts);
  evidence.code = codeEvidence(facts);
  const told = { ...say(facts.placeholder), ...say(facts.label) };
  const phone = takesNumber.has(facts.type) || told.email ? total(evidence.phone) : 0;
  const code = facts.type === 'email' ? 0 : total(evidence.code);
  const points = Math.max(phone, code);
  if (points < enough) return { class: 'other', points, evidence };
  if (code >= phone) return { class: 'code', points, evidence };
  return { class: emailToo(facts) ? 'email-or-phone' : 'phone', points, evidence };
}

/** One field for either: the label says both, or only the name says one of them. */
function emailToo(facts: Facts): boolean {
  const told = { ...say(facts.placeholder), ...say(facts.label) };
  const said = Object.keys(told).length > 0 ? told : say(facts.near());
  if (said.phone && (said.email ?? said.user)) return true;
  const names = say(facts.names);
  return names.email !== undefined && names.phone !== undefined && said.phone === undefined;
}

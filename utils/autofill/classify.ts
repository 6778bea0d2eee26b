// What one field is for: evidence added up, each piece with its reason. Pure; facts come from facts.dom.ts.
import { codeEvidence } from './evidence-code.ts';
import { phoneEvidence } from './evidence-phone.ts';
import type { Evidence, Facts } from './facts.ts';

export type FieldClass = 'phone' | 'code' | 'country-code' | 'other';
export type Verdict = {
  class: FieldClass;
  /** How strongly it is believed, to compare fields of one class on a page. */
  points: number;
  evidence: { phone: Evidence[]; code: Evidence[] };
};

/** Points from which a field is believed to be one. */
const enough = 4;

const typesThatTakeText: ReadonlySet<string> = new Set(['text', 'tel', 'number', 'password', '']);

const total = (evidence: Evidence[]): number => evidence.reduce((sum, { points }) => sum + points, 0);

/** The class with enough evidence, phone or code; the stronger where both have. */
export function classify(facts: Facts): Verdict {
  const evidence = { phone: phoneEvidence(facts), code: codeEvidence(facts) };
  if (!typesThatTakeText.has(facts.type)) return { class: 'other', points: 0, evidence };
  const phone = total(evidence.phone);
  const code = total(evidence.code);
  const points = Math.max(phone, code);
  if (facts.autocomplete.includes('tel-country-code')) return { class: 'country-code', points, evidence };
  if (points < enough) return { class: 'other', points, evidence };
  return { class: code >= phone ? 'code' : 'phone', points, evidence };
}

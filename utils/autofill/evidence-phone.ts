// What speaks for and against a field that takes the visitor's own phone number. Pure.
import { otherToken, type Evidence, type Facts } from './facts.ts';
import { say, saysOnly } from './words.ts';

const phoneTokens: ReadonlySet<string> = new Set(['tel', 'tel-national', 'tel-local']);

/** A sample number or a mask for one: +44 7400 123456, (___) ___-____, 06 12 34 56 78; no card, no 123-45-6789. */
export const looksLikeNumber = (text: string): boolean => {
  const sample = text.trim().replace(/^\D{0,12}(?=[+(\d])/, '');
  const digits = sample.replace(/[^\dxX#_•*0]/g, '').length;
  if (digits < 7 || digits > 14 || !/^[+(]?[\dxX#_•*][\dxX#_•*\s().-]+$/.test(sample)) return false;
  return !/^\S{3}-\S{2}-\S{4}$|^\S{2}[./-]\S{2}[./-]\S{4}$/.test(sample) && (!/^\d+$/.test(sample) || digits > 8);
};

export function phoneEvidence(facts: Facts): Evidence[] {
  const found: Evidence[] = [];
  const add = (points: number, why: string) => found.push({ points, why });
  const label = say(facts.label);
  const placeholder = say(facts.placeholder);
  const told = { ...placeholder, ...label };
  const unlabelled = facts.label === '' && Object.keys(placeholder).length === 0;
  const near = unlabelled ? say(facts.near()) : {};
  const said = { ...near, ...told };
  const names = say(facts.names);
  const classes = say(facts.classes);

  if (facts.autocomplete.some((token) => phoneTokens.has(token))) add(6, 'autocomplete says phone');
  const other = otherToken(facts, (token) => token.startsWith('tel'));
  if (other) add(said.phone ? -2 : -6, `autocomplete says ${other}`);
  if (facts.type === 'tel') add(2, 'type tel');
  if (facts.inputMode === 'tel') add(1, 'inputmode tel');

  if (label.phone) add(5, `label says ${label.phone}`);
  else if (placeholder.phone) add(5, `placeholder says ${placeholder.phone}`);
  else if (near.phone) add(4, `text beside it says ${near.phone}`);
  // "cell" is of a table as well, and "mobile" of a layout.
  const weak = /^(?:cell|cel|mobile|mob|portable|ph|hp|kom|fon)$/.test(names.phone ?? '');
  if (names.phone) add(said.phone ? 1 : weak ? 2 : 3, `name says ${names.phone}`);
  if (classes.phone) add(1, `class says ${classes.phone}`);
  const words = facts.label || facts.placeholder || (near.phone ? facts.near() : '');
  if (said.phone && saysOnly(words, 'phone')) add(1, 'label says nothing else');
  else if (names.phone && !said.phone && Object.keys(said).every((meaning) => meaning === 'filler')) {
    add(saysOnly(facts.names, 'phone') ? 2 : 1, 'nothing else is said');
  }
  if (looksLikeNumber(facts.placeholder)) add(3, 'placeholder looks like a number');
  else if (/^\s*\+\d{0,4}\s*$/.test(facts.initial)) add(2, 'begins with a dial code');
  if (facts.pattern.includes('+') && /\\\+|\[[^\]]*\+[^\]]*\]/.test(facts.pattern) && facts.type === 'tel') {
    add(1, 'pattern takes a plus');
  }

  // The label is what a person reads: it weighs more than a name that no one sees.
  if (told.notPhone) add(-5, `label says ${told.notPhone}`);
  else if (near.notPhone && !near.phone) add(-3, `text beside it says ${near.notPhone}`);
  if (names.notPhone) add(said.phone ? -1 : -4, `name says ${names.notPhone}`);
  if (said.email && !said.phone) add(-6, `label says ${said.email}`);
  if (names.email && !said.phone) add(-4, `name says ${names.email}`);
  // Such a field is a phone field, `autocomplete` and all, but not for the visitor's number.
  const someone = said.someoneElse ?? names.someoneElse;
  if (someone) add(-12, `the number of another: ${someone}`);
  const fax = told.fax ?? (told.phone ? undefined : (near.fax ?? names.fax));
  if (fax) add(-12, `says ${fax}`);
  const code = told.code ?? (told.bare && (told.verify ?? told.once)) ?? names.code ?? (names.bare && names.verify);
  if (code) add(-6, `speaks of a code: ${code}`);
  else if (told.bare ?? (names.bare && !told.phone)) add(-3, 'speaks of some code');
  if (facts.boxes > 1) add(-6, 'one of a row of boxes');
  if (facts.maxLength > 0 && facts.maxLength < 7) add(-4, 'too short for a number');
  return found;
}

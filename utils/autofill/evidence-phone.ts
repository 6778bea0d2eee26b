// What speaks for and against a field that takes the visitor's own phone number. Pure.
import { otherToken, type Evidence, type Facts } from './facts.ts';
import { find, saysOnly, toWords } from './words.ts';

const phoneTokens: ReadonlySet<string> = new Set(['tel', 'tel-national', 'tel-local']);

const looksLikeNumber = (placeholder: string): boolean =>
  /^[+(]?[\dxX#_•*][\dxX#_•*\s().-]{6,}$/.test(placeholder.trim());

export function phoneEvidence(facts: Facts): Evidence[] {
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
  if (saidPhone && saysOnly('phone', said)) add(1, 'label says nothing else');
  if (looksLikeNumber(facts.placeholder)) add(2, 'placeholder looks like a number');
  // Turkish "cep telefonu" is a phone, Portuguese "CEP" a postal code.
  const saidOther = find('notPhone', said.replace(` ${saidPhone} `, ' '));
  const namedOther = find('notPhone', named.replace(` ${namedPhone} `, ' '));
  // The label is what a person reads: it weighs more than a name that no one sees.
  if (saidOther) add(-4, `label says ${saidOther}`);
  if (namedOther) add(saidPhone ? -1 : -4, `name says ${namedOther}`);
  // Such a field is a phone field, `autocomplete` and all, but not for the visitor's number.
  const someone = find('someoneElse', said) ?? find('someoneElse', named);
  if (someone) add(-12, `the number of another: ${someone}`);
  if (find('code', said) || find('code', named)) add(-4, 'speaks of a code');
  if (facts.boxes > 1) add(-4, 'one of a row of boxes');
  if (facts.maxLength > 0 && facts.maxLength < 7) add(-3, 'too short for a number');
  return found;
}

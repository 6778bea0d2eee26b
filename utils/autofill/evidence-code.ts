// What speaks for and against a field that takes a code just sent, or shown by an app. Pure.
import { aroundEvidence, otherEvidence, secretEvidence } from './evidence-code-page.ts';
import { otherToken, type Evidence, type Facts } from './facts.ts';
import { looksLikeCode, sampleOf } from './sample.ts';
import { outright } from './sent.ts';
import { say, saysOnly, type Said } from './words.ts';

/** What is known of a field before the page around it is read, and what that comes to. */
export type Read = {
  facts: Facts;
  add: (points: number, why: string) => void;
  token: boolean;
  row: boolean;
  /** Label and placeholder; the text beside it; both; the names. */
  told: Said;
  near: Said;
  said: Said;
  names: Said;
  /** The text that stands for a label. */
  words: string;
  /** The words that say outright what it is: in the label, beside the field, in its name. */
  clear: string | undefined;
  clearNear: string | undefined;
  certain: string | undefined;
  bare: string | undefined;
  /** What makes it a code of some kind, beside outright words. */
  kind: string | undefined;
  /** No word of the label says that it is of some other kind. */
  general: boolean;
  /** Nothing says what it is, but it is made for a few digits. */
  silent: boolean;
};

const known = /^(?:filler|digits|delivered|texted)$/;

/** What the field says of itself. */
function ownEvidence(facts: Facts, add: Read['add']): Read {
  const token = facts.autocomplete.includes('one-time-code');
  const row = facts.boxes > 3;
  const told = { ...say(facts.placeholder), ...say(facts.label) };
  const unlabelled = !/\p{L}/u.test(facts.label + facts.placeholder);
  const nearby = unlabelled || row ? facts.near() : '';
  const near = say(nearby);
  const names = say(facts.names);
  const words = unlabelled ? nearby : `${facts.label} ${facts.placeholder}`;
  const said = { ...near, ...told };

  if (token) add(7, 'autocomplete says one-time-code');
  const other = otherToken(facts, (each) => each === 'one-time-code' || each.startsWith('tel'));
  if (other) add(/password|username/.test(other) ? -2 : -6, `autocomplete says ${other}`);

  const clear = outright(told);
  const clearNear = outright(near);
  const clearName = outright(names);
  if (clear) add(5, `label says ${clear}`);
  else if (clearNear) add(4, `text beside it says ${clearNear}`);
  if (clearName) add((clear ?? clearNear) ? 1 : 4, `name says ${clearName}`);
  const certain = clear ?? clearNear ?? clearName;
  // "Verification" and no more: of what, the page must say.
  const verification = saysOnly(words, 'verify') ? said.verify : undefined;
  // "authNo", as Korean pages call what they send.
  const numbered = names.number && !names.phone ? names.verify : undefined;
  const bare = said.bare ?? names.bare ?? verification ?? numbered;
  const general = saysOnly(words, 'bare', 'verify', 'delivered', 'texted', 'phone', 'digits', 'email');
  if (bare && !certain) {
    // "Employee code": a word more, and it may be any code.
    add(said.bare && !general ? -2 : 2, `says ${bare}`);
  }
  const verify = said.verify ?? names.verify;
  if (row && verify && !certain) add(3, `says ${verify}`);
  const classes = outright(say(facts.classes));
  if (classes && !certain) add(row ? 3 : 1, `class says ${classes}`);

  const short = facts.maxLength >= 4 && facts.maxLength <= 8;
  const digits = facts.inputMode === 'numeric' || /\\d|0-9/.test(facts.pattern);
  const sample = looksLikeCode(facts.placeholder);
  if (digits) add(1, 'digits only');
  if (short) add(1, `at most ${facts.maxLength} characters`);
  if (sample) add(1, 'placeholder looks like a code');
  else if (sampleOf(facts.placeholder) > 0) add(-4, 'placeholder looks like a number');
  if (row) add(facts.maxLength === -1 ? 1 : 3, `a row of ${facts.boxes} boxes`);

  const numeric = digits || short || sample || facts.type === 'tel' || facts.type === 'number';
  const hint = unlabelled || said.digits !== undefined;
  const silent =
    numeric && hint && !row && !bare && Object.keys(said).every((meaning) => known.test(meaning));
  const kind = verify ?? classes;
  return {
    facts,
    add,
    token,
    row,
    told,
    near,
    said,
    names,
    words,
    clear,
    clearNear,
    certain,
    bare,
    kind,
    general,
    silent,
  };
}

export function codeEvidence(facts: Facts): Evidence[] {
  const found: Evidence[] = [];
  const read = ownEvidence(facts, (points, why) => found.push({ points, why }));
  // Only what could be a code is looked at more closely: the page around costs time to read.
  if (!(read.token || read.certain || read.bare || read.row || read.silent)) return found;
  const around = aroundEvidence(read);
  secretEvidence(read, around);
  // The standard's token says what it is; the rest would only guess at it.
  if (!read.token) otherEvidence(read, around);
  return found;
}

// What speaks for and against a field that takes the visitor's own phone number. Pure.
import { otherToken, type Evidence, type Facts } from './facts.ts';
import { sampleOf } from './sample.ts';
import { say, saysOnly, wordsOf } from './words.ts';

const phoneTokens: ReadonlySet<string> = new Set(['tel', 'tel-national', 'tel-local']);

/** True where the text begins or ends with a phone word: "Phone for the courier", "Your daytime phone". */
function atEdge(text: string): boolean {
  const words = wordsOf(text);
  return [words.slice(0, 2), words.slice(-2)].some((edge) => say(edge.join(' ')).phone !== undefined);
}

export function phoneEvidence(facts: Facts): Evidence[] {
  const found: Evidence[] = [];
  const add = (points: number, why: string) => found.push({ points, why });
  const label = say(facts.label);
  const placeholder = say(facts.placeholder);
  const told = { ...placeholder, ...label };
  const unlabelled = facts.label === '' && Object.keys(placeholder).length === 0;
  const nearby = unlabelled ? facts.near() : '';
  const near = say(nearby);
  const said = { ...near, ...told };
  const names = say(facts.names);
  const classes = say(facts.classes);
  const words = label.phone ? facts.label : placeholder.phone ? facts.placeholder : near.phone ? nearby : '';

  if (facts.autocomplete.some((token) => phoneTokens.has(token))) add(6, 'autocomplete says phone');
  const other = otherToken(facts, (token) => token.startsWith('tel'));
  // A log-in by number has the browser fill it in as a user name.
  if (other) add(said.phone ? (other === 'username' ? 0 : -2) : -6, `autocomplete says ${other}`);
  if (facts.type === 'tel') add(2, 'type tel');
  if (facts.inputMode === 'tel') add(1, 'inputmode tel');

  // "Phone" and "your phone number" are clear; "phone model" and "skills (e.g. telephone support)" need more.
  const pure =
    words !== '' &&
    saysOnly(words, 'phone', 'email', 'user', 'area', ...(say(words).area ? (['bare'] as const) : []));
  const numbered = say(words).number !== undefined;
  if (words !== '') add(pure ? 6 : numbered ? 5 : atEdge(words) ? 4 : 3, `said to be ${said.phone}`);
  // "cell" is of a table as well, and "mobile" of a layout.
  const weak = /^(?:cell|cel|mobile|mob|portable|ph|hp|kom|fon)$/.test(names.phone ?? '');
  const pureName = saysOnly(facts.names, 'phone');
  if (names.phone && words !== '') add(pureName || names.number ? 1 : 0, `name says ${names.phone}`);
  else if (names.phone) {
    const silent = Object.keys(said).every((meaning) => /^(?:filler|number)$/.test(meaning));
    const unknown = /\p{L}{2}/u.test(facts.label + nearby) && !saysOnly(`${facts.label} ${nearby}`, 'phone');
    add(
      (weak ? 2 : names.number ? 4 : 3) + (silent && !unknown ? (pureName ? 2 : 1) : 0),
      `name says ${names.phone}`,
    );
  }
  if (classes.phone && !classes.phone.startsWith('c'))
    add(
      words === '' && !names.phone && !/\p{L}/u.test(facts.label + facts.placeholder + nearby) ? 4 : 1,
      `class says ${classes.phone}`,
    );
  if (!said.phone && said.number && saysOnly(facts.label || facts.placeholder || nearby))
    add(2, 'said to be a number');
  const sample = sampleOf(facts.placeholder);
  if (sample > 0) {
    const alone = unlabelled && Object.keys(said).every((meaning) => /^(?:filler|number)$/.test(meaning));
    const shown = said.phone || unlabelled || facts.label === '' ? sample + 2 : sample;
    add(alone ? shown + 1 : shown, 'placeholder looks like a number');
  }
  if (/^\s*\+\d{0,4}[\s(]*$/.test(facts.initial)) add(4, 'begins with a dial code');

  // The label is what a person reads: it weighs more than a name that no one sees.
  const notPhone = label.notPhone ?? (label.phone ? undefined : placeholder.notPhone);
  if (notPhone) add(-6, `label says ${notPhone}`);
  else if (near.notPhone && !pure) add(-3, `text beside it says ${near.notPhone}`);
  if (names.notPhone)
    add(pure || (words !== '' && numbered) ? -1 : words === '' ? -4 : -3, `name says ${names.notPhone}`);
  if (said.email && !said.phone) add(-6, `label says ${said.email}`);
  if (names.email && !said.phone) add(-4, `name says ${names.email}`);
  // Such a field is a phone field, `autocomplete` and all, but not for the visitor's number.
  const someone = said.someoneElse ?? names.someoneElse;
  if (someone) add(-12, `the number of another: ${someone}`);
  const fax = told.fax ?? (told.phone ? undefined : (near.fax ?? names.fax));
  if (fax) add(-12, `says ${fax}`);
  const kind = told.verify ?? told.once ?? told.texted;
  const code =
    told.code ??
    (told.bare && kind) ??
    (told.phone ? undefined : (names.code ?? (names.bare && names.verify)));
  if (code && !pure) add(-6, `speaks of a code: ${code}`);
  else if (!pure && (told.bare ?? (names.bare && !told.phone)))
    add(told.area || told.dial ? 0 : -3, 'speaks of some code');
  if (facts.boxes > 1) add(-6, 'one of a row of boxes');
  if (facts.maxLength > 0 && facts.maxLength < 7)
    add(facts.maxLength < 3 ? -9 : -4, 'too short for a number');
  return found;
}

// What speaks for and against a field that takes a code just sent, or shown by an app. Pure.
import { channelOf, sentences, type Channel } from './channel.ts';
import { otherToken, type Evidence, type Facts } from './facts.ts';
import { looksLikeCode, sampleOf } from './sample.ts';
import { say, saysOnly, wordsOf, type Said } from './words.ts';

/** "Choose a 4-digit PIN": a secret that is made up here was not sent. */
const madeUp = (secret: string): RegExp =>
  new RegExp(` (choose|create|set|set up|setup|pick a|make up|define|change|new) (\\S+ ){0,3}(${secret}) `);
const newSecret = madeUp('pin|passcode|code|pincode');
const newPin = madeUp('pin');

const spaced = (text: string): string => ` ${wordsOf(text).join(' ')} `;

/** Which words say outright that it is such a code: "OTP", "verification code", "password from the SMS". */
function outright(said: Said): string | undefined {
  if (said.code) return said.code;
  // "Access code" may be the one of a door, of a parcel, of a study.
  const verify = said.verify === 'access' ? undefined : said.verify;
  const kind = verify ?? said.once ?? said.texted ?? said.delivered ?? said.app;
  if (said.bare && kind) return `${kind} … ${said.bare}`;
  const once = said.texted ?? said.once;
  return said.password && once ? `${once} … ${said.password}` : undefined;
}

/** What a text says of something that was sent: to a phone or an address, some digits or a code. */
function sentIn(text: string): { sent: string | undefined; code: string | undefined } {
  let sent: string | undefined;
  let code: string | undefined;
  for (const { said } of sentences(text)) {
    code ??= outright(said);
    const thing = said.bare ?? said.digits ?? said.code;
    if (said.delivered && (thing ?? said.phone ?? said.email ?? said.texted)) sent ??= said.delivered;
    const by = said.texted ?? said.email ?? said.app;
    if (by && (thing ?? (said.texted && said.password))) sent ??= by;
  }
  return { sent, code };
}

/** @returns the channel over which the page says its code comes, for a field that is believed to take one */
export const channelFor = (facts: Facts): Channel =>
  channelOf([facts.around(), facts.label, facts.placeholder]);

/** A label that is longer is a sentence, whose words may be about anything. */
const longestLabel = 60;

/** What is known of a field before the page around it is read, and what that comes to. */
type Read = {
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

/** "Send the code", "Verify"; to log in or to agree says nothing. */
function buttonSays(facts: Facts): string | undefined {
  for (const text of facts.buttons().split('\n')) {
    const said = say(text);
    const code = said.bare ?? said.code;
    if (code && (said.verify ?? said.delivered ?? said.texted ?? said.code)) return code;
    if (said.verify && !said.user && !said.password && saysOnly(text, 'verify', 'phone', 'email'))
      return said.verify;
  }
  return undefined;
}

/** What the page says: right before the field it speaks of it, what stands farther away may speak of another. */
type Around = { own: ReturnType<typeof sentIn>; led: Said; sent: string | undefined; channel: Channel };

function aroundEvidence(read: Read): Around {
  const { facts, add, token, row, said, words, certain, bare, kind, general, silent } = read;
  const own = sentIn(`${facts.lead()}\n${words}`);
  const far = sentIn(facts.around());
  const led = say(facts.lead());
  const sent = own.sent ?? (row ? (led.delivered ?? led.texted) : undefined);
  if (sent) add(3, `the page says ${sent}`);
  else if (far.sent && !silent) add(1, `the page says somewhere ${far.sent}`);
  if (own.code && !certain) add(row ? 3 : 2, `before it stands ${own.code}`);
  else if (far.code && !silent) add(1, `the page speaks of ${far.code}`);
  const spoken = sent ?? own.code;
  // "Nickname code" may be any, unless a code was sent.
  if (said.bare && !certain && !general && own.code) add(3, 'and it is this');
  if (bare && !certain && general && !spoken && led.verify) add(1, `before it stands ${led.verify}`);
  const pressed = buttonSays(facts);
  if (pressed && !row && !sent && facts.picture() === '' && (silent || certain || bare))
    add(general || certain ? 2 : 1, `a button says ${pressed}`);
  if (row && !spoken && (led.bare ?? led.digits ?? said.bare ?? said.digits)) add(1, 'speaks of digits');
  // Dates of birth, PINs and licences have boxes as well.
  if (row && !token && !certain && !spoken && !kind && !(far.sent && far.code))
    add(-4, 'and no word of a code');
  return { own, led, sent, channel: channelFor(facts) };
}

/** What was not sent, or is no secret at all: counts even where `autocomplete` says otherwise. */
function secretEvidence({ facts, add, row, said, names, words }: Read, { sent, channel, led }: Around): void {
  const lead = spaced(facts.lead());
  if (said.password === undefined && newPin.test(lead)) add(-10, 'asks for a new PIN');
  const licence = sentences(facts.around()).find(({ said }) => said.licence)?.said.licence;
  if (!sent && !said.once && licence) add(-5, `the page speaks of ${licence}`);
  if (row && said.birth) add(-12, `says ${said.birth}`);
  const secret = newSecret.exec(spaced(words)) ?? (sent ? null : newSecret.exec(lead));
  if (secret) add(-10, `asks for a new secret:${secret[0]}`);
  const brief = words.length <= longestLabel;
  const bySms = sent !== undefined || channel === 'phone';
  if (said.captcha && brief) add(-8, `speaks of ${said.captcha}`);
  else if (led.captcha && led.captcha !== 'recaptcha' && !bySms && !said.once)
    add(-4, `before it stands ${led.captcha}`);
  else if (names.captcha) add(bySms ? -2 : -8, `name says ${names.captcha}`);
  const backup = said.backup ?? names.backup;
  if (backup && brief) add(-8, `speaks of ${backup}`);
}

/** Codes of other kinds, cards, captchas and passwords. */
function otherEvidence(read: Read, { own, led, sent, channel }: Around): void {
  const { facts, add, row, told, near, said, names, words, clear, clearNear, certain } = read;
  const otherCode = told.otherCode ?? near.otherCode ?? (certain ? undefined : names.otherCode);
  if (otherCode && words.length <= longestLabel) add(clear ? -3 : -5, `speaks of ${otherCode}`);
  if (told.phone && !told.bare && !certain) add(-4, `label says ${told.phone}`);
  const form = facts.form();
  if (form.said.card) add(sent ? -2 : -8, `stands beside a field for ${form.said.card}`);
  if (
    !sent &&
    /^(?:sec|seg|sicur|セキュ)/.test(certain ?? '') &&
    sentences(facts.around()).some(({ said }) => said.card)
  )
    add(-4, 'the page speaks of a card');
  const picture = facts.picture();
  if (picture !== '') {
    const drawn = say(picture);
    const ofCode = drawn.captcha ?? drawn.verify ?? drawn.bare ?? drawn.code;
    if (ofCode) add(-6, 'stands beside a picture of a code');
    else if (picture.startsWith('picture') && channel !== 'phone') add(-3, 'stands beside a picture');
  }
  // An old log-in with name, password and "code" has a captcha, whatever it calls it.
  const plainly = said.code ?? said.once ?? said.texted ?? said.delivered ?? said.app ?? names.code;
  if (form.said.password && !row && !plainly && !sent && channel === 'unsaid' && !form.said.phone) {
    add(-5, 'stands beside a password');
  }
  if (facts.type === 'password' && names.password && !row && !names.code)
    add(-6, `name says ${names.password}`);
  if (/\S@\S+\.\p{L}/u.test(facts.initial)) add(-8, 'holds an address');
  if (facts.type === 'password' && !(clear ?? clearNear)) {
    add(row ? (own.code ? 0 : -5) : -6, 'type password');
  }
  const secret = said.password ?? ((own.code ?? own.sent) ? undefined : led.password);
  if (row && secret && !clear) add(-8, 'a row for a password');
  // "Password or OTP"; the password of "one-time password" or of an SMS is none.
  if (told.password && !row && !told.texted && !told.once && !(told.code ?? '').includes(told.password)) {
    add(-6, `label says ${told.password}`);
  }
  if (facts.maxLength > 0 && facts.maxLength < 4 && !row) add(-4, 'too short for a code');
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

// What the page around a field says for and against its being one for a code. Pure.
import { channelFor, sentences, type Channel } from './channel.ts';
import type { Read } from './evidence-code.ts';
import type { Facts } from './facts.ts';
import { sentIn } from './sent.ts';
import { say, saysOnly, wordsOf, type Said } from './words.ts';

/** "Choose a 4-digit PIN": a secret that is made up here was not sent. */
const madeUp = (secret: string): RegExp =>
  new RegExp(` (choose|create|set|set up|setup|pick a|make up|define|change|new) (\\S+ ){0,3}(${secret}) `);
const newSecret = madeUp('pin|passcode|code|pincode');
const newPin = madeUp('pin');

const spaced = (text: string): string => ` ${wordsOf(text).join(' ')} `;

/** A label that is longer is a sentence, whose words may be about anything. */
const longestLabel = 60;

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

export function aroundEvidence(read: Read): Around {
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
export function secretEvidence(
  { facts, add, row, said, names, words }: Read,
  { sent, channel, led }: Around,
): void {
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
export function otherEvidence(read: Read, { own, led, sent, channel }: Around): void {
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

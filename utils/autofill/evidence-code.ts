// What speaks for and against a field that takes a code just sent, or shown by an app. Pure.
import { channelOf, sentences, type Channel } from './channel.ts';
import { otherToken, type Evidence, type Facts } from './facts.ts';
import { qualified, say, sayNames, wordsOf, type Said } from './words.ts';

/** "Choose a 4-digit PIN": a secret that is made up here was not sent. */
const newSecret =
  / (choose|create|set|set up|setup|pick|make|define|change|new) (\S+ ){0,4}(pin|passcode|code|password) /;

const spaced = (text: string): string => ` ${wordsOf(text).join(' ')} `;

/** Which word says outright that it is such a code. */
const outright = (said: Said): string | undefined =>
  said.code ?? (said.bare && said.verify ? `${said.verify} … ${said.bare}` : undefined);

/** What the page around says of a code. */
function contextOf(facts: Facts): { channel: Channel; sent: string | undefined; code: string | undefined } {
  const around = facts.around();
  const own = `${facts.label}\n${facts.placeholder}\n${facts.near()}`;
  let sent: string | undefined;
  let code: string | undefined;
  for (const sentence of sentences(`${around}\n${own}`)) {
    const said = say(sentence);
    const ofCode = outright(said);
    code ??= ofCode;
    if (said.delivered && (said.phone ?? said.email ?? said.bare ?? ofCode ?? said.texted)) sent ??= said.delivered;
    if (said.texted && said.bare) sent ??= said.texted;
  }
  return { channel: channelOf(`${around}\n${own}`), sent, code };
}

/** @returns the channel over which the page says its code comes, for a field that is believed to take one */
export const channelFor = (facts: Facts): Channel => contextOf(facts).channel;

export function codeEvidence(facts: Facts): Evidence[] {
  const found: Evidence[] = [];
  const add = (points: number, why: string) => found.push({ points, why });
  const token = facts.autocomplete.includes('one-time-code');
  const label = say(facts.label);
  const placeholder = say(facts.placeholder);
  const told = { ...placeholder, ...label };
  const unlabelled = Object.keys(told).length === 0;
  const near = unlabelled || facts.boxes > 1 ? say(facts.near()) : {};
  const names = sayNames(facts.names);
  const classes = sayNames(facts.classes);

  if (token) add(7, 'autocomplete says one-time-code');
  const other = otherToken(facts, (each) => each === 'one-time-code' || each.startsWith('tel'));
  if (other) add(/password|username/.test(other) ? -2 : -6, `autocomplete says ${other}`);

  const clear = outright(label) ?? outright(placeholder);
  const clearNear = outright(near);
  const clearName = outright(names);
  if (clear) add(5, `label says ${clear}`);
  else if (clearNear) add(4, `text beside it says ${clearNear}`);
  if (clearName) add(clear ?? clearNear ? 1 : 4, `name says ${clearName}`);
  const certain = clear ?? clearNear ?? clearName;
  const bare = told.bare ?? near.bare ?? names.bare;
  const words = `${facts.label} ${facts.placeholder}`;
  if (bare && !certain) add(qualified(words) || qualified(facts.names) ? 0 : 2, `says ${bare}`);
  const short = facts.maxLength >= 4 && facts.maxLength <= 8;
  const digits = facts.inputMode === 'numeric' || /\\d|0-9/.test(facts.pattern);
  if (outright(classes) && !certain) add(1, `class says ${outright(classes)}`);
  if (digits) add(1, 'digits only');
  if (short) add(1, `at most ${facts.maxLength} characters`);

  // Only what could be a code is looked at more closely: the page around costs time to read.
  const silent = unlabelled && !names.phone && (digits || short || facts.type === 'tel' || facts.type === 'number');
  const possible = token || certain !== undefined || bare !== undefined || facts.boxes > 3 || silent;
  if (!possible) return found;

  const { channel, sent, code } = contextOf(facts);
  if (sent) add(silent && code ? 4 : 2, `the page says ${sent}`);
  if (code) add(1, `the page speaks of ${code}`);
  if (facts.boxes > 3) {
    const believed = token || certain !== undefined || code !== undefined || (sent !== undefined && bare !== undefined);
    add(believed ? 4 : -6, `a row of ${facts.boxes} boxes${believed ? '' : ', and no word of a code'}`);
  }

  const spoken = spaced(words);
  const secret = newSecret.exec(spoken) ?? (sent ? null : newSecret.exec(spaced(facts.around().slice(-300))));
  if (secret) add(-10, `asks for a new secret:${secret[0]}`);
  if (told.captcha ?? names.captcha) add(-8, `speaks of ${told.captcha ?? names.captcha}`);
  if (told.backup ?? names.backup) add(-8, `speaks of ${told.backup ?? names.backup}`);
  if (token) return found;

  const otherCode = told.otherCode ?? near.otherCode ?? names.otherCode;
  if (otherCode) add(-5, `speaks of ${otherCode}`);
  if (told.phone && !told.bare && !certain) add(-4, `label says ${told.phone}`);
  const form = facts.form();
  if (form.said.card) add(-6, `stands beside a field for ${form.said.card}`);
  const picture = facts.picture();
  if (picture !== '') {
    const drawn = sayNames(picture);
    if (drawn.captcha ?? drawn.verify ?? drawn.bare ?? drawn.code) add(-6, 'stands beside a picture of a code');
    else if (picture.startsWith('picture') && channel !== 'phone') add(-3, 'stands beside a picture');
  }
  // An old log-in with name, password and "code" has a captcha, whatever it calls it.
  const plainly = told.code ?? near.code ?? names.code;
  if (form.said.password && !plainly && !sent && channel === 'unsaid' && !form.said.phone) {
    add(-5, 'stands beside a password');
  }
  if (facts.type === 'password' && facts.boxes < 4 && !clear) add(-6, 'type password');
  // "Password or OTP"; the password of "one-time password" is none.
  if (told.password && facts.boxes < 4 && !(told.code ?? '').includes(told.password)) add(-6, `label says ${told.password}`);
  if (facts.maxLength > 0 && facts.maxLength < 4 && facts.boxes < 4) add(-4, 'too short for a code');
  return found;
}

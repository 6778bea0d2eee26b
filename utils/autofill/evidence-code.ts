// What speaks for and against a field that takes a code just sent by SMS. Pure.
import { channelOf, sentences } from './channel.ts';
import { otherToken, type Evidence, type Facts } from './facts.ts';
import { find, qualified, toWords } from './words.ts';

/** "Choose a 4-digit PIN": a secret that is made up here was not sent. */
const newSecret =
  / (choose|create|set|set up|setup|pick|make|define|change) (\S+ ){0,4}(pin|passcode|code|password) /;
const newPin = / (choose|create|set|set up|setup|pick|make|define|change|new) (\S+ ){0,4}(pin|passcode) /;

/** What the label says besides the words that made it a code: "one-time password" is not about a password. */
const besides = (words: string, clear: string | undefined) => words.replace(` ${clear} `, ' ');

function against(facts: Facts, said: string, named: string, clear: string | undefined): Evidence[] {
  const found: Evidence[] = [];
  const add = (points: number, why: string) => found.push({ points, why });
  const around = sentences(facts.around);
  const channel = channelOf(`${facts.around}\n${facts.label}\n${facts.placeholder}`);
  // These are one-time codes, too, and may say so: no SMS brings them.
  if (channel === 'email' || channel === 'app') add(-10, `the code comes from another place: ${channel}`);
  const secret =
    newSecret.exec(said) ??
    (channel === 'phone' ? null : around.map((one) => newPin.exec(toWords(one))).find((match) => match));
  if (secret) add(-10, `asks for a new secret:${secret[0]}`);
  if (facts.autocomplete.includes('one-time-code')) return found;

  const other = find('notCode', besides(said, clear)) ?? find('notCode', besides(named, clear));
  if (other) add(-5, `speaks of ${other}`);
  const purpose = around.map((one) => find('otherPurpose', toWords(one))).find((word) => word);
  if (purpose && channel !== 'phone') add(-5, `the page speaks of ${purpose}`);
  const card = find('card', toWords(facts.neighbours));
  if (card) add(-6, `stands beside a field for ${card}`);
  if (find('captcha', toWords(facts.picture))) add(-6, 'stands beside a picture of a code');
  else if (facts.picture !== '' && channel !== 'phone') add(-3, 'stands beside a picture');
  return found;
}

/** A row is a code only where something says so: PINs and dates of birth have boxes as well. */
const rowIsSaid = (
  facts: Facts,
  clear: string | undefined,
  sent: string | undefined,
  around: string,
): boolean =>
  clear !== undefined ||
  sent !== undefined ||
  find('code', around) !== undefined ||
  facts.autocomplete.includes('one-time-code');

export function codeEvidence(facts: Facts): Evidence[] {
  const found: Evidence[] = [];
  const add = (points: number, why: string) => found.push({ points, why });
  const said = toWords(`${facts.label} ${facts.placeholder}`);
  const named = toWords(facts.names);
  const around = toWords(sentences(facts.around).join('\n'));
  if (facts.autocomplete.includes('one-time-code')) add(6, 'autocomplete says one-time-code');
  const other = otherToken(facts, (token) => token === 'one-time-code');
  if (other) add(-6, `autocomplete says ${other}`);
  const clear = find('code', said) ?? find('code', named);
  if (clear) add(4, `says ${clear}`);
  const bare = find('bareCode', said) ?? find('bareCode', named);
  // "Sponsor code" says code, but of another kind.
  if (bare && !clear) add(qualified(said) ? 0 : 2, `says ${bare}`);
  const sent = find('sent', around) ?? find('sent', said);
  if (sent) add(2, `the page says ${sent}`);
  if (find('code', around)) add(1, 'the page speaks of a code');
  if (facts.boxes >= 4) {
    const believed = rowIsSaid(facts, clear, sent, around);
    add(believed ? 3 : -6, `a row of ${facts.boxes} boxes${believed ? '' : ', and no word of a code'}`);
  }
  if (facts.inputMode === 'numeric' || /\\d|0-9/.test(facts.pattern)) add(1, 'digits only');
  if (facts.maxLength >= 4 && facts.maxLength <= 8) add(1, `at most ${facts.maxLength} characters`);
  found.push(...against(facts, said, named, clear));
  // Only boxes or an outright word make a password field a code (DESIGN, Filling).
  if (facts.type === 'password' && facts.boxes < 4 && !clear) add(-6, 'type password');
  return found;
}

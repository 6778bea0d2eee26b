// What a label asks for, without what it is asked for: "Your mobile number, to receive the verification code". Pure.
import { say } from './words.ts';

/** Where the purpose begins, as far as it is said in a clause of its own. */
const purpose =
  /[,，]?\s*(?:\b(?:to (?:receive|get|verify)|so (?:that )?we|for receiving|pour recevoir|afin d|para (?:recib|receb|obten|que)|per ricevere|um (?=.*zu ))|чтобы|щоб|以(?:取得|接收|便|获取)|用[于於來来])|[,，、;；(（]/u;

/** @returns the clause that names a phone number where the next one speaks of the code that comes to it; else the whole */
export function askedIn(text: string): string {
  const found = purpose.exec(text);
  if (!found || found.index === 0) return text;
  const at = found.index;
  const head = say(text.slice(0, at));
  const tail = say(text.slice(at));
  const ofCode = (head.code ?? head.bare ?? head.verify) === undefined;
  const clause = /\p{L}/u.test(found[0]) ? tail.bare : undefined;
  const forCode = tail.code ?? clause ?? (tail.bare && (tail.verify ?? tail.delivered ?? tail.texted));
  return head.phone && ofCode && forCode ? text.slice(0, at) : text;
}

// What a label asks for, without what it is asked for: "Your mobile number, to receive the verification code". Pure.
import { say } from './words.ts';

/** Where the purpose begins, as far as it is said in a clause of its own. */
const purpose =
  /[,，、;；(（]|(?<=\s)(?:to (?:receive|get|verify)|so (?:that )?we|for receiving|pour recevoir|afin d|para (?:recib|receb|obten|que)|per ricevere|чтобы|щоб|um (?=.*zu ))|以(?:取得|接收|便|获取)|用[于於来來]|[をに]?入力すると/u;

/** @returns the clause that names a phone number where the next one speaks of the code that comes to it; else the whole */
export function askedIn(text: string): string {
  const at = text.search(purpose);
  if (at <= 0) return text;
  const head = say(text.slice(0, at));
  const tail = say(text.slice(at));
  const ofCode = (head.code ?? head.bare ?? head.verify) === undefined;
  return head.phone && ofCode && (tail.code ?? tail.bare ?? tail.verify) ? text.slice(0, at) : text;
}

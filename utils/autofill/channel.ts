// Which way a page says that its code comes: by SMS, by e-mail or from an app. Pure; works on the text around a field.
import type { Facts } from './facts.ts';
import { remembering, say, type Said } from './words.ts';

export type Channel = 'phone' | 'email' | 'app' | 'unsaid';

/** An address, or one with most of its letters masked: a***@example.com. */
const address = /\S@\S+\.\p{L}{2,}/u;
/** A number, or the end of a masked one: +44 7400 123456, ••• 56. */
const numberLike = /\+\s?\d[\d\s()-]{5,}|[*•xX]{2,}[\s-]?\d{2,4}(?!\p{L})/u;

/** One sentence or block each, with what it says; what the person agrees to says nothing about a code. */
export const sentences = remembering(200, (text: string): { text: string; said: Said }[] =>
  text
    .split(/[\n!?。！？]|\.(?=\s|$)/u)
    .filter((sentence) => sentence.trim() !== '')
    .map((sentence) => ({ text: sentence, said: say(sentence) }))
    .filter(({ said }) => said.consent === undefined),
);

/** A page that names several ways sends this code by SMS, as long as it says so of the phone at all. */
export function channelOf(texts: readonly string[]): Channel {
  let email = false;
  let app = false;
  for (const { text: sentence, said } of texts.flatMap(sentences)) {
    const phone = said.phone !== undefined || numberLike.test(sentence);
    if (said.texted || (said.delivered && phone)) return 'phone';
    const ofCode = said.delivered ?? said.code ?? said.bare;
    if (address.test(sentence) ? said.delivered : ofCode && said.email) email = true;
    if (said.app) app = true;
  }
  if (app) return 'app';
  return email ? 'email' : 'unsaid';
}

/** @returns the channel over which the page says its code comes, for a field that is believed to take one */
export const channelFor = (facts: Facts): Channel =>
  channelOf([facts.around(), facts.label, facts.placeholder]);

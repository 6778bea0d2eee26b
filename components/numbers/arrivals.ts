// What is read out when a snapshot brings something new.
import type { Sms } from '../../utils/ledger/entry.ts';
import type { NumberView } from '../../utils/messages/views.ts';
import { spelled } from '../code.ts';
import { words } from '../words/index.ts';

/** The newest SMS that `before` did not have; null when nothing arrived. */
export function newest(before: NumberView[], after: NumberView[]): { number: NumberView; sms: Sms } | null {
  for (const number of after) {
    const known = before.find(({ id }) => id === number.id)?.sms.length ?? 0;
    const sms = number.sms.at(-1);
    if (sms && number.sms.length > known) return { number, sms };
  }
  return null;
}

/** The codes and messages that `before` did not have, each once, a code sign by sign; null when nothing arrived. */
export function arrivals(before: NumberView[], after: NumberView[]): string | null {
  const said = after.flatMap(({ id, sms, service }) => {
    const known = before.find((number) => number.id === id)?.sms.length ?? 0;
    return sms
      .slice(known)
      .map(({ code }) =>
        code === null
          ? words.numbers.newMessage(service.name)
          : words.numbers.newCode(spelled(code), service.name),
      );
  });
  return said.length === 0 ? null : said.join('. ');
}

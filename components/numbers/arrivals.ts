// What is read out when a snapshot brings something new.
import type { Sms } from '../../utils/ledger/entry.ts';
import type { NumberView } from '../../utils/messages/views.ts';
import { groupCode } from '../code.ts';
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

/** The newest code or message that `before` did not have; null when nothing arrived. */
export function arrivals(before: NumberView[], after: NumberView[]): string | null {
  const arrived = newest(before, after);
  if (!arrived) return null;
  const { code } = arrived.sms;
  const { name } = arrived.number.service;
  return code === null ? words.numbers.newMessage(name) : words.numbers.newCode(groupCode(code), name);
}

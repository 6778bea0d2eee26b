// What is read out when a snapshot brings something new.
import type { NumberView } from '../../utils/messages/views.ts';
import { groupCode } from '../code.ts';
import { words } from '../words/index.ts';

/** The newest code or message that `before` did not have; null when nothing arrived. */
export function arrivals(before: NumberView[], after: NumberView[]): string | null {
  for (const { id, sms, service } of after) {
    const known = before.find((number) => number.id === id)?.sms.length ?? 0;
    const latest = sms.at(-1);
    if (!latest || sms.length <= known) continue;
    if (latest.code === null) return words.numbers.newMessage(service.name);
    return words.numbers.newCode(groupCode(latest.code), service.name);
  }
  return null;
}

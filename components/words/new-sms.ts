// A notification of a new SMS in any language: the code grouped as people read it aloud, where one stands out of the text.
import type { Entry } from '../../utils/ledger/entry.ts';
import { groupCode } from '../code.ts';

/** @param untitled the title where no code was read out of the text */
export function newSms({ service, sms }: Entry, untitled: string): { title: string; message: string } {
  const latest = sms.at(-1);
  return {
    title: latest?.code == null ? untitled : `${service.name}: ${groupCode(latest.code)}`,
    message: latest?.text ?? '',
  };
}

/** The same for an SMS that came before a cancel: a message that no code was read out of is all there is to show of it. */
export function stoppedSms(
  entry: Entry,
  untitled: string,
  stopped: string,
): { title: string; message: string } {
  const { title, message } = newSms(entry, untitled);
  return { title, message: entry.sms.at(-1)?.code == null ? `${message} · ${stopped}` : stopped };
}

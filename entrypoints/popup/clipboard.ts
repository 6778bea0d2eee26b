// The person's clipboard: what they copy, and the number of a purchase whose page has no field for it.
import type { Signal } from '@preact/signals';
import type { NumberView, PhoneForms } from '../../utils/messages/views.ts';
import { copyFormatFrom, inFormat, type CopyFormat } from '../../components/numbers/formats.ts';
import type { Copied } from '../../components/numbers/NumberCard.tsx';
import { words } from '../../components/words/index.ts';
import { announce } from './announce.ts';
import { readCopyFormat, saveCopyFormat } from './kept.browser.ts';
import { newest } from '../../components/numbers/arrivals.ts';
import { send } from '../../utils/messages/client.browser.ts';
import { announcement, codeCopied, copiedForPage, copyFormat, justCopied, smsKey } from './state.ts';

const shownFor = 1500;

/** @returns whether it is on the clipboard */
export async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

export async function copy(id: string, what: Copied, text: string): Promise<void> {
  if (!(await write(text))) return;
  codeCopied.value = null;
  announce(words.numbers.copied);
  mark(justCopied, { id, what });
}

export async function restoreCopyFormat(): Promise<void> {
  copyFormat.value = copyFormatFrom(await readCopyFormat());
}

/** The form it was copied in is the one that the button copies from then on. */
export async function copyNumber(id: string, phone: PhoneForms, format: CopyFormat): Promise<void> {
  copyFormat.value = format;
  void saveCopyFormat(format);
  await copy(id, 'number', inFormat(phone, format));
}

/** A code that arrived while the person looks at this window, if they want that. */
export async function copyArrived(before: NumberView[], after: NumberView[]): Promise<void> {
  const arrived = newest(before, after);
  if (!arrived || arrived.sms.code === null || !document.hasFocus()) return;
  const settings = await send('settings.read', {});
  if (!settings.ok || !settings.value.copyCodes || !(await write(arrived.sms.code))) return;
  codeCopied.value = smsKey(arrived.number);
  // In one go with the code, which may not have been read out yet.
  announce(`${announcement.peek()} · ${words.preferences.codeCopied}`);
}

/** Says for a moment that this was copied. */
export function mark<T>(into: Signal<T | null>, copied: T): void {
  into.value = copied;
  setTimeout(() => {
    if (into.value === copied) into.value = null;
  }, shownFor);
}

/** Entries bought in this window, whose number is copied once if the page cannot take it. */
const bought = new Set<string>();

export function boughtHere(id: string): void {
  bought.add(id);
}

export function copyForPage(numbers: NumberView[]): void {
  for (const { id, phoneFill, phone } of numbers) {
    const untaken = phoneFill === 'no-field' || phoneFill === 'other-country';
    if (!untaken || phone === null || !bought.delete(id)) continue;
    void write(inFormat(phone, copyFormat.value)).then((done) => {
      if (done) copiedForPage.value = new Set([...copiedForPage.value, id]);
    });
  }
}

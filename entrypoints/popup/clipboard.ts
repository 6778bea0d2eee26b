// The person's clipboard: what they copy, and the number of a purchase whose page has no field for it.
import type { Signal } from '@preact/signals';
import type { NumberView } from '../../utils/messages/views.ts';
import type { Copied } from '../../components/numbers/NumberCard.tsx';
import { words } from '../../components/words/index.ts';
import { announcement, copiedForPage, justCopied } from './state.ts';

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
  announcement.value = words.numbers.copied;
  mark(justCopied, { id, what });
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
    void write(phone.e164).then((done) => {
      if (done) copiedForPage.value = new Set([...copiedForPage.value, id]);
    });
  }
}

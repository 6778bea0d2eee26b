// The person's clipboard: what they copy, and the number of a purchase whose page has no field for it.
import type { NumberView } from '../../utils/messages/views.ts';
import type { Copied } from '../../components/NumberCard.tsx';
import { words } from '../../components/words/index.ts';
import { announcement, copiedForPage, justCopied } from './state.ts';

const shownFor = 1500;

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

export async function copy(id: string, what: Copied, text: string): Promise<void> {
  if (!(await write(text))) return;
  const mark = { id, what };
  justCopied.value = mark;
  announcement.value = words.numbers.copied;
  setTimeout(() => {
    if (justCopied.value === mark) justCopied.value = null;
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

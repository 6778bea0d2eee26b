// The one door through which a code is filled: one field or a row of boxes; tries, reads back, says what became of it.
import { paste, press, put } from './fill-code-box.dom.ts';
import { follow, usable } from './fill-code-follow.dom.ts';
import { pageSettled, typedInto } from './type.dom.ts';
import type { FillOutcome } from './types.ts';
import { valueOf } from './value.dom.ts';

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
/** "123-456" → "123456"; "G-482910" → "482910": the prefix says from whom it is, and fields show it themselves. */
const compact = (code: string): string => bare(code.replace(/^[A-Z]{1,3}-(?=\d+$)/, ''));

/** As it came where the field has just the room for it, or begins it already; else without dashes and prefix. */
function writtenFor(box: HTMLElement, code: string): string {
  const { type, maxLength, placeholder } = box as HTMLInputElement;
  const begun = valueOf(box);
  const asItCame =
    (begun !== '' && code.startsWith(begun)) ||
    (type !== 'number' && (maxLength === code.length || placeholder?.length === code.length));
  return asItCame ? code : compact(code);
}

/**
 * Fills one field or a row of boxes; each way of typing is tried only when the one before did not show the code (their
 * order: DETECTION.md, Widgets). Never submits. Boxes that do not take the code are left as they were.
 */
export async function fillCode(
  { inputs }: { inputs: readonly HTMLElement[] },
  code: string,
): Promise<FillOutcome> {
  const [first] = inputs;
  if (!first) return 'failed';
  const isRow = inputs.length > 1;
  const text = isRow ? compact(code) : writtenFor(first, code);
  const size = text.length / inputs.length;
  if (size === 0 || !Number.isInteger(size)) return 'failed';
  const partOf = (index: number) => text.slice(index * size, (index + 1) * size);

  const boxes = follow(inputs);
  const before = inputs.map(valueOf);
  const home = typedInto();
  const giveFocusBack = () => {
    const all = boxes();
    const now = typedInto();
    if (home && now && !all.includes(home) && all.includes(now)) home.focus({ preventScroll: true });
  };
  const act = async (index: number, work: (box: HTMLElement) => void): Promise<void> => {
    const box = boxes()[index];
    if (!usable(box)) return;
    work(box);
    giveFocusBack();
    await pageSettled();
    giveFocusBack();
  };
  const set = async (textOf: (index: number) => string): Promise<void> => {
    for (const index of inputs.keys()) {
      if (valueOf(boxes()[index] ?? first) !== textOf(index))
        await act(index, (box) => put(box, textOf(index)));
    }
  };
  const isShown = (): boolean => {
    const all = boxes();
    const shown = all.map((box) => bare(valueOf(box)));
    // A page that took the code and went on has put away boxes that could not be drawn again.
    const whole = !isRow || all.every((box) => !box.isConnected);
    return whole
      ? [text, code, before[0] + text].map(bare).includes(shown.join(''))
      : shown.every((part, index) => part === partOf(index));
  };

  const ways = [
    () => act(0, (box) => put(box, text)),
    () => set(partOf),
    () => act(0, (box) => paste(box, text)),
    async () => {
      for (const [at, key] of text.split('').entries()) {
        await act(Math.floor(at / size), (box) => press(box, key));
      }
    },
  ];
  for (const way of ways) {
    await way();
    if (isShown()) return 'typed';
    await set(() => '');
  }
  await set((index) => before[index] ?? '');
  return 'failed';
}

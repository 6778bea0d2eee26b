// The one door through which a code is filled: one field or a row of boxes; tries, reads back, says what became of it.
import type { CodeField } from './scan.dom.ts';
import { pageSettled, setValue, typeValue } from './type.dom.ts';
import type { FillOutcome } from './types.ts';

const valueOf = (inputs: readonly HTMLInputElement[]): string => inputs.map((input) => input.value).join('');
const bare = (text: string): string => text.replace(/[\s-]/g, '');

/** Fills one field or a row of boxes: the whole code first, then box by box (DETECTION.md, Widgets). Never submits. */
export async function fillCode({ inputs }: CodeField, code: string): Promise<FillOutcome> {
  const typed = () => bare(valueOf(inputs)) === bare(code);
  const [first] = inputs;
  if (!first) return 'failed';
  const value = inputs.length > 1 ? bare(code) : code;
  for (const put of [setValue, typeValue]) {
    if (inputs.length > 1 && put === typeValue) break;
    put(first, value);
    await pageSettled();
    if (typed()) return 'typed';
  }
  for (const [index, input] of inputs.entries()) {
    if (inputs.length === 1) break;
    setValue(input, bare(code)[index] ?? '');
    await pageSettled();
  }
  return typed() ? 'typed' : 'failed';
}

// The fields that take a number in parts, for filling.
import type { PhonePart } from './fill-parts.dom.ts';
import type { PartKind } from './split.ts';
import type { Field } from './survey.dom.ts';
import { isFillable } from './visible.dom.ts';

/** @returns all fields of the number, or none where one cannot be filled: what a page draws a chooser of takes no text */
export function partsOf({ parts }: Field): PhonePart[] {
  const usable = parts.every(
    ({ control }) =>
      control.tagName === 'SELECT' ||
      (isFillable(control as HTMLInputElement, false) && !control.matches('[role=combobox],[aria-haspopup]')),
  );
  if (!usable) return [];
  return parts.map(({ class: kind, control }) => ({
    kind: kind === 'phone' ? 'national' : (kind as PartKind),
    input: control as PhonePart['input'],
  }));
}

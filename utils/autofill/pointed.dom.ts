// One input that somebody pointed at → the field it belongs to, why it is one, and the inputs that a field is made of.
import { phoneFieldOf, type CodeField, type Fields, type PhoneField } from './scan.dom.ts';
import type { Field } from './survey.dom.ts';
import type { FillKind } from './types.ts';

/** Detection (survey.dom.ts), handed over by the script that has it: so it is in a page once. */
export type Detection = {
  rootsOf(page: Document): (Document | ShadowRoot)[];
  /** Rows of boxes, whatever detection thinks that they are for. */
  rowsOf(page: Document): HTMLElement[][];
  /** The field of a control as it was judged last; undefined for one that came since. */
  fieldOf(control: Element): Field | undefined;
};

/** Null for what is no field of a page any more. */
export function pointedPhone(detection: Detection, input: HTMLInputElement): PhoneField | null {
  const field = detection.fieldOf(input);
  return field ? phoneFieldOf(field) : null;
}

/** The rows of boxes in a page; editable elements cannot be pointed at. */
export const rowsIn = (detection: Detection, page: Document): HTMLInputElement[][] =>
  detection
    .rowsOf(page)
    .filter((row): row is HTMLInputElement[] => row.every(({ tagName }) => tagName === 'INPUT'));

/** The row of boxes that the input is one of, or itself alone. */
export const pointedCode = (detection: Detection, input: HTMLInputElement): CodeField => ({
  inputs: rowsIn(detection, document).find((row) => row.includes(input)) ?? [input],
});

/** What detection makes of an input, and why. */
export type Explained = { class: string; evidence: { class: string; points: number; why: string }[] };

export function explain(detection: Detection, input: HTMLInputElement): Explained {
  const field = detection.fieldOf(input);
  if (!field) return { class: 'other', evidence: [] };
  const { evidence } = field;
  return {
    class: field.class,
    evidence: (['phone', 'code'] as const).flatMap((kind) =>
      evidence[kind].map((each) => ({ class: kind, ...each })),
    ),
  };
}

/** The inputs that a field of this kind is made of, in their order; none where the page has no such field. */
export const inputsOf = (fields: Fields, kind: FillKind): HTMLInputElement[] =>
  kind === 'code' ? (fields.code?.inputs ?? []) : fields.phone ? [fields.phone.input] : [];

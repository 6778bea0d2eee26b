// One input that somebody pointed at → the field it belongs to, why it is one, and the inputs that a field is made of.
import { rows } from './group.ts';
import type { CodeField, Fields, PhoneField } from './scan.dom.ts';
import { fieldsIn } from './signature.dom.ts';
import type { Field } from './survey.dom.ts';
import type { FillKind } from './types.ts';

/** Detection (survey.dom.ts), handed over by the script that has it: so it is in a page once. */
export type Detection = {
  rootsOf(page: Document): (Document | ShadowRoot)[];
  surveyRoot(root: Document | ShadowRoot): readonly Field[];
};

const rootOf = (input: HTMLElement) => input.getRootNode() as Document | ShadowRoot;

const surveyed = (detection: Detection, input: HTMLInputElement): Field | undefined =>
  detection.surveyRoot(rootOf(input)).find(({ control, row }) => control === input || row.includes(input));

/** Null for what is no field of a page any more. */
export function phoneFieldOf(detection: Detection, input: HTMLInputElement): PhoneField | null {
  const field = surveyed(detection, input);
  return field ? { input, facts: field.facts } : null;
}

/** Boxes of a row stand in one container, directly or each in a wrapper of its own. */
function holderOf(input: HTMLInputElement): Element | null {
  const parent = input.parentElement;
  return parent && parent.querySelectorAll('input').length > 1 ? parent : (parent?.parentElement ?? null);
}

/** The rows of boxes in a root, whatever detection thinks that they are for. */
export function rowsIn(root: Document | ShadowRoot): HTMLInputElement[][] {
  const inputs = fieldsIn(root);
  const shapes = inputs.map((each) => {
    const row = holderOf(each);
    return { maxLength: each.maxLength, type: each.type, alike: '', row, rows: row?.parentElement };
  });
  return rows(shapes).map(({ start, end }) => inputs.slice(start, end));
}

/** The row of boxes that the input is one of, or itself alone. */
export const codeFieldOf = (input: HTMLInputElement): CodeField => ({
  inputs: rowsIn(rootOf(input)).find((each) => each.includes(input)) ?? [input],
});

/** What detection makes of an input, and why. */
export type Explained = { class: string; evidence: { class: string; points: number; why: string }[] };

export function explain(detection: Detection, input: HTMLInputElement): Explained {
  const field = surveyed(detection, input);
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

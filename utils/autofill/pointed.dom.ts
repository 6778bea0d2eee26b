// One input that somebody pointed at → the field it belongs to, and the inputs that a field is made of.
import { classify } from './classify.ts';
import { factsOf } from './facts.dom.ts';
import { rows } from './group.ts';
import type { CodeField, Fields, PhoneField } from './scan.dom.ts';
import { fieldsIn } from './signature.dom.ts';
import type { FillKind } from './types.ts';

const rowOf = (input: HTMLInputElement): Element | null => {
  const parent = input.parentElement;
  return parent && parent.querySelectorAll('input').length > 1 ? parent : (parent?.parentElement ?? null);
};

export const phoneFieldOf = (input: HTMLInputElement): PhoneField => ({ input, facts: factsOf(input, 1) });

export function codeFieldOf(input: HTMLInputElement): CodeField {
  const inputs = fieldsIn(input.getRootNode() as Document | ShadowRoot);
  const shapes = inputs.map((each) => ({ maxLength: each.maxLength, type: each.type, row: rowOf(each) }));
  const at = inputs.indexOf(input);
  const row = rows(shapes).find(({ start, end }) => start <= at && at < end);
  return { inputs: row ? inputs.slice(row.start, row.end) : [input] };
}

export type Explained = { class: string; evidence: { class: string; points: number; why: string }[] };

export function explain(input: HTMLInputElement): Explained {
  const { class: kind, evidence } = classify(factsOf(input, codeFieldOf(input).inputs.length));
  return {
    class: kind,
    evidence: (['phone', 'code'] as const).flatMap((each) =>
      evidence[each].map((one) => ({ class: each, ...one })),
    ),
  };
}

/** The inputs that a field of this kind is made of, in their order; none where the page has no such field. */
export const inputsOf = (fields: Fields, kind: FillKind): HTMLInputElement[] =>
  kind === 'code' ? (fields.code?.inputs ?? []) : fields.phone ? [fields.phone.input] : [];

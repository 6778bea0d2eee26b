// The fields of a page that may be typed into: one for the number, one (or a row) for the code.
import { classify } from './classify.ts';
import type { Facts } from './facts.ts';
import { factsOf } from './facts.dom.ts';
import { rows } from './group.ts';
import { isFillable } from './visible.dom.ts';

export type PhoneField = { input: HTMLInputElement; facts: Facts };
/** One input that takes the whole code, or a box for each character. */
export type CodeField = { inputs: HTMLInputElement[] };
export type Fields = { phone: PhoneField | null; code: CodeField | null };

/** The page, its open shadow roots and its same-origin frames. */
export function rootsOf(page: Document): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [];
  const visit = (root: Document | ShadowRoot): void => {
    roots.push(root);
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      if (element.tagName !== 'IFRAME') continue;
      // Null for another origin and for sandboxed frames: the browser keeps those apart.
      const inner = (element as HTMLIFrameElement).contentDocument;
      if (inner?.body) visit(inner);
    }
  };
  visit(page);
  return roots;
}

/** Boxes of a row stand in one container, directly or each in a wrapper of its own. */
function rowOf(input: HTMLInputElement): Element | null {
  const parent = input.parentElement;
  if (!parent) return null;
  return parent.querySelectorAll('input').length > 1 ? parent : parent.parentElement;
}

/** A field and how strongly it is believed to be one. */
type Candidate<Field> = { field: Field; points: number };
type Best = { phone: Candidate<PhoneField> | null; code: Candidate<CodeField> | null };

/** The surest field wins wherever it stands; of equally sure ones the first. */
const surer = <Field>(held: Candidate<Field> | null, next: Candidate<Field>): Candidate<Field> =>
  held && held.points >= next.points ? held : next;

function weigh(root: Document | ShadowRoot, best: Best): void {
  const inputs = [...root.querySelectorAll('input')].filter((input) => input.type !== 'hidden');
  const shapes = inputs.map((input) => ({ maxLength: input.maxLength, type: input.type, row: rowOf(input) }));
  const boxes = new Set<HTMLInputElement>();

  for (const { start, end } of rows(shapes)) {
    const row = inputs.slice(start, end);
    row.forEach((input) => boxes.add(input));
    const first = row[0];
    if (!first || !row.every((input) => isFillable(input, true))) continue;
    const verdict = classify(factsOf(first, row.length));
    if (verdict.class === 'code') {
      best.code = surer(best.code, { field: { inputs: row }, points: verdict.points });
    }
  }
  for (const input of inputs) {
    if (boxes.has(input)) continue;
    const facts = factsOf(input, 1);
    const { class: kind, points } = classify(facts);
    if (kind === 'phone' && isFillable(input, false)) {
      best.phone = surer(best.phone, { field: { input, facts }, points });
    }
    if (kind === 'code' && isFillable(input, true)) {
      best.code = surer(best.code, { field: { inputs: [input] }, points });
    }
  }
}

/** The surest phone field and the surest code field that a person could type into. */
export function scan(page: Document): Fields {
  const best: Best = { phone: null, code: null };
  for (const root of rootsOf(page)) weigh(root, best);
  return { phone: best.phone?.field ?? null, code: best.code?.field ?? null };
}

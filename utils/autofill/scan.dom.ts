// The fields of a page that may be typed into: one for the number, one (or a row) for the code.
import { classify, type Facts } from './classify.ts';
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

function fieldsOf(root: Document | ShadowRoot): Fields {
  const inputs = [...root.querySelectorAll('input')].filter((input) => input.type !== 'hidden');
  const shapes = inputs.map((input) => ({ maxLength: input.maxLength, type: input.type, row: rowOf(input) }));
  const found: Fields = { phone: null, code: null };
  const boxes = new Set<HTMLInputElement>();

  for (const { start, end } of rows(shapes)) {
    const row = inputs.slice(start, end);
    row.forEach((input) => boxes.add(input));
    const first = row[0];
    if (!first || found.code || !row.every((input) => isFillable(input, true))) continue;
    if (classify(factsOf(first, row.length)).class === 'code') found.code = { inputs: row };
  }
  for (const input of inputs) {
    if (boxes.has(input) || (found.phone && found.code)) continue;
    const facts = factsOf(input, 1);
    const kind = classify(facts).class;
    if (kind === 'phone' && !found.phone && isFillable(input, false)) found.phone = { input, facts };
    if (kind === 'code' && !found.code && isFillable(input, true)) found.code = { inputs: [input] };
  }
  return found;
}

/** The first phone field and the first code field that a person could type into. */
export function scan(page: Document): Fields {
  const fields: Fields = { phone: null, code: null };
  for (const root of rootsOf(page)) {
    const here = fieldsOf(root);
    fields.phone ??= here.phone;
    fields.code ??= here.code;
  }
  return fields;
}

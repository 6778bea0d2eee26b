// Every field of a page with its class: what detection believes, before anything is asked about filling.
import { classify, type Verdict } from './classify.ts';
import type { Facts } from './facts.ts';
import { once, readPage, type Control, type Page } from './facts.dom.ts';
import { rows, type BoxShape } from './group.ts';
import { together } from './texts.dom.ts';
import { say, type Said } from './words.ts';

export type Field = Verdict & {
  control: Control;
  facts: Facts;
  /** The boxes of its row, in order; the control alone for an ordinary field. */
  row: readonly Control[];
};

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

/** Editable elements are boxes where they hold one character at most. */
function shapeOf(page: Page, facts: Omit<Facts, 'boxes' | 'form'>, index: number): BoxShape {
  const control = page.controls[index] as Control;
  const row = page.boxOf(index).parentElement;
  const editable = facts.type === 'editable';
  return {
    maxLength: editable && (control.textContent ?? '').trim().length < 2 ? 1 : facts.maxLength,
    type: facts.type,
    alike: `${facts.names}|${facts.label}|${facts.placeholder}|${control.className}`.replace(/\d+/g, ''),
    row,
    rows: row?.parentElement,
  };
}

/** What the other fields of its form say, all together. */
function formsOf(page: Page, facts: readonly Omit<Facts, 'boxes' | 'form'>[]) {
  const forms = new Map<Element | null, { said: Said; fields: number }>();
  const formOf = (control: Control): Element | null => control.closest(together);
  page.controls.forEach((control, index) => {
    const { label, placeholder, names, autocomplete, near } = facts[index] as Facts;
    const shown = label || placeholder || near();
    const form = forms.get(formOf(control)) ?? { said: {}, fields: 0 };
    form.said = { ...form.said, ...say(`${names} ${autocomplete.join(' ')}`), ...say(shown) };
    form.fields += 1;
    forms.set(formOf(control), form);
  });
  return (control: Control) => forms.get(formOf(control)) ?? { said: {}, fields: 0 };
}

/** One root with what its fields show, and which of them are rows of boxes. */
function readRoot(root: Document | ShadowRoot) {
  const page = readPage(root);
  const read = page.controls.map((_, index) => page.factsOf(index));
  return { page, read, ranges: rows(read.map((facts, index) => shapeOf(page, facts, index))) };
}

/** The rows of boxes in a root, whatever detection thinks that they are for. */
export function rowsOf(root: Document | ShadowRoot): Control[][] {
  const { page, ranges } = readRoot(root);
  return ranges.map(({ start, end }) => page.controls.slice(start, end));
}

/** The fields of one document or shadow root, in page order, with what each is believed to be. */
export function surveyRoot(root: Document | ShadowRoot): Field[] {
  const { page, read, ranges } = readRoot(root);
  const form = once(() => formsOf(page, read));
  const complete = (index: number, boxes: number): Facts => ({
    ...(read[index] as Facts),
    ...(boxes > 1 && { lead: once(() => page.leadOf(index, boxes)) }),
    boxes,
    form: () => form()(page.controls[index] as Control),
  });
  const fields: Field[] = [];
  for (const { start, end } of ranges) {
    const facts = complete(start, end - start);
    const verdict = classify(facts);
    if (verdict.class !== 'code') continue;
    const row = page.controls.slice(start, end);
    row.forEach((control, index) => (fields[start + index] = { control, facts, row, ...verdict }));
  }
  page.controls.forEach((control, index) => {
    if (fields[index]) return;
    const facts = complete(index, 1);
    fields[index] = { control, facts, row: [control], ...classify(facts) };
  });
  return fields;
}

/** The fields of the page, its open shadow roots and its same-origin frames. */
export const survey = (page: Document): Field[] => rootsOf(page).flatMap(surveyRoot);

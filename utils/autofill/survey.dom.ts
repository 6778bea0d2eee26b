// Every field of a page with its class: what detection believes, before anything is asked about filling.
import { classify, type Verdict } from './classify.ts';
import type { Facts } from './facts.ts';
import { once, readPage, type Control, type Page } from './facts.dom.ts';
import { rows, type BoxShape } from './group.ts';
import { partsAround, splitNumbers } from './parts.ts';
import { readTexts, together, type Texts } from './texts.dom.ts';
import { say, type Said } from './words.ts';

export type Field = Verdict & {
  control: Control;
  facts: Facts;
  /** The boxes of its row, in order; the control alone for an ordinary field. */
  row: readonly Control[];
  /** The fields that take the number together, in order; empty where it is no part of one. */
  parts: readonly Field[];
};

/** A number in parts counts for less than a field that is surely one. */
const partPoints = 6;
const numberClasses = /^(?:phone|area-code|local-prefix|local-suffix)$/;

/** The page, its open shadow roots and its same-origin frames. */
export function rootsOf(page: Document): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [];
  const visit = (root: Document | ShadowRoot): void => {
    roots.push(root);
    const all = root.querySelectorAll('*');
    // By index, since this goes through every element of the page: an iterator costs twice as much.
    for (let index = 0; index < all.length; index += 1) {
      const inside = (all[index] as Element).shadowRoot;
      if (inside) visit(inside);
    }
    for (const frame of root.querySelectorAll('iframe')) {
      // Null for another origin and for sandboxed frames: the browser keeps those apart.
      const inner = frame.contentDocument;
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
    alike: once(() =>
      `${facts.names}|${facts.label}|${facts.placeholder}|${control.className}`.replace(/\d+/g, ''),
    ),
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
function readRoot(root: Document | ShadowRoot, texts: Texts) {
  const page = readPage(root, texts);
  const read = page.controls.map((_, index) => page.factsOf(index));
  const shapes = read.map((facts, index) => shapeOf(page, facts, index));
  return { page, read, shapes, ranges: rows(shapes) };
}

/** The rows of boxes in a root, whatever detection thinks that they are for. */
export function rowsOf(root: Document | ShadowRoot): Control[][] {
  const { page, ranges } = readRoot(root, readTexts());
  return ranges.map(({ start, end }) => page.controls.slice(start, end));
}

/** The fields of one document or shadow root, in page order, with what each is believed to be. */
export function surveyRoot(root: Document | ShadowRoot, texts: Texts = readTexts()): Field[] {
  const { page, read, shapes, ranges } = readRoot(root, texts);
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
    row.forEach((control, index) => (fields[start + index] = { control, facts, row, parts: [], ...verdict }));
  }
  page.controls.forEach((control, index) => {
    if (fields[index]) return;
    const facts = complete(index, 1);
    fields[index] = { control, facts, row: [control], parts: [], ...classify(facts) };
  });
  findParts(fields, shapes, (index) => page.gapOf(index));
  return fields;
}

/** Notes which fields take a number between them. */
function findParts(fields: Field[], shapes: readonly BoxShape[], gapOf: (index: number) => string): void {
  const pieces = () =>
    fields.map((field, index) => ({ ...field, shape: shapes[index] as BoxShape, gap: () => gapOf(index) }));
  for (const { start, classes } of splitNumbers(pieces())) {
    classes.forEach((part, index) => {
      const field = fields[start + index] as Field;
      field.class = part;
      field.points = partPoints;
      field.evidence.phone.push({ points: partPoints, why: 'one part of a number' });
    });
  }
  const told = once(pieces);
  fields.forEach((field, index) => {
    if (!numberClasses.test(field.class)) return;
    const { start, end } = partsAround(told(), index) ?? { start: 0, end: 0 };
    field.parts = fields.slice(start, end);
  });
}

/** The fields of the page, its open shadow roots and its same-origin frames. */
export function survey(page: Document): Field[] {
  const texts = readTexts();
  return rootsOf(page).flatMap((root) => surveyRoot(root, texts));
}

// Every field of a page with its class: read here, judged behind `Judge`, before anything is asked about filling.
import { readPage, type Control, type Page } from './facts.dom.ts';
import type { OwnFacts } from './facts.ts';
import { rows, type BoxShape } from './group.ts';
import type { Judged, Judgement, ShownField, ShownPage } from './shown.ts';
import { together } from './texts.dom.ts';

/** Says what the fields of a page are for (judge.ts, in the background); undefined where nobody answers. */
export type Judge = (page: ShownPage) => Promise<Judgement | undefined>;

export type Field = Omit<Judged, 'inRow' | 'parts'> & {
  control: Control;
  own: OwnFacts;
  /** The text that stands where a label would. */
  near: () => string;
  /** The boxes of its row, in order; the control alone for an ordinary field. */
  row: readonly Control[];
  /** The fields that take the number together, in order; empty where it is no part of one. */
  parts: readonly Field[];
};

/** A page with more fields is a spreadsheet. */
const mostFields = 1000;
/** What is wanted of a page comes in a few rounds: the field's own, its form's, what is between it and the next. */
const mostRounds = 8;

/** `XPathResult.ORDERED_NODE_SNAPSHOT_TYPE` */
const snapshot = 7;

/** Custom elements alone, which the browser finds several times as fast as a script looks at every element. */
function customElementsIn(page: Document): Element[] {
  const found = new XPathEvaluator().evaluate('//*[contains(name(), "-")]', page, null, snapshot);
  return Array.from({ length: found.snapshotLength }, (_, index) => found.snapshotItem(index) as Element);
}

/**
 * The page, its open shadow roots and its same-origin frames.
 * @param quickly shadow roots of custom elements alone: others are rare
 */
export function rootsOf(page: Document, quickly = false): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [];
  const visit = (root: Document | ShadowRoot): void => {
    roots.push(root);
    const all = quickly && !('host' in root) ? customElementsIn(root) : root.querySelectorAll('*');
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
function shapeOf(page: Page, index: number, own: OwnFacts): BoxShape {
  const control = page.controls[index] as Control;
  const { type, names, label, placeholder } = own;
  const row = page.boxOf(index).parentElement;
  const isBox = type === 'editable' && (control.textContent ?? '').trim().length < 2;
  return {
    maxLength: isBox ? 1 : own.maxLength,
    type,
    alike: () => `${names}|${label}|${placeholder}|${control.className}`.replace(/\d+/g, ''),
    row,
    rows: row?.parentElement,
  };
}

/** Numbers for elements, the same for the same one. */
function createNumbering(): (of: unknown) => number {
  const numbers = new Map<unknown, number>();
  return (of) => {
    const number = numbers.get(of) ?? numbers.size;
    numbers.set(of, number);
    return number;
  };
}

/** Where a field of the page stands in its root. */
type Place = { page: Page; index: number; control: Control };

/** Every field with what it shows of itself, and which of them are rows of boxes, be they in roots of their own. */
function placesOf(roots: readonly (Document | ShadowRoot)[]): Place[] {
  return roots.flatMap((root) => {
    const read = readPage(root);
    return read.controls.map((control, index): Place => ({ page: read, index, control }));
  });
}

function readPlaces(places: readonly Place[]): { owns: OwnFacts[]; ranges: ShownPage['rows'] } {
  const owns = places.map(({ page: read, index }) => read.ownOf(index));
  const shapes = places.map(({ page: read, index }, at) => shapeOf(read, index, owns[at] as OwnFacts));
  return { owns, ranges: rows(shapes) };
}

/** The rows of boxes in a page, whatever detection thinks that they are for. */
export function rowsOf(page: Document): Control[][] {
  const places = placesOf(rootsOf(page));
  return readPlaces(places).ranges.map(({ start, end }) =>
    places.slice(start, end).map(({ control }) => control),
  );
}

function show(places: readonly Place[]): ShownPage {
  const numberOf = createNumbering();
  const { owns, ranges } = readPlaces(places);
  const fields = places.map(({ page: read, index, control }, at): ShownField => {
    const root = control.getRootNode();
    const row = read.boxOf(index).parentElement ?? root;
    return {
      own: owns[at] as OwnFacts,
      form: numberOf(control.closest(together) ?? root),
      row: numberOf(row),
      rows: numberOf(row.parentNode ?? root),
      more: {},
    };
  });
  return { fields, rows: ranges };
}

/** Puts the page before the judge until nothing more is wanted of it. */
async function verdictsOf(shown: ShownPage, places: readonly Place[], judge: Judge) {
  const boxesFrom = new Map(shown.rows.map(({ start, end }) => [start, end - start]));
  for (let round = 0; round < mostRounds; round += 1) {
    const judgement = await judge(shown);
    if (!judgement) return undefined;
    if ('fields' in judgement) return judgement.fields;
    for (const { index, what } of judgement.wanted) {
      const { page, index: at } = places[index] as Place;
      const { more } = shown.fields[index] as ShownField;
      for (const each of what) more[each] = page.tell(at, each, boxesFrom.get(index) ?? 1);
    }
  }
  return undefined;
}

/**
 * The fields of a page.
 * @param roots the page, its open shadow roots and its same-origin frames (`rootsOf`)
 * @param most fields that are looked at
 * @returns undefined where nobody judges them, or there are more than `most`
 */
export async function survey(
  roots: readonly (Document | ShadowRoot)[],
  judge: Judge,
  most = mostFields,
): Promise<Field[] | undefined> {
  const places = placesOf(roots);
  if (places.length === 0 || places.length > mostFields) return [];
  if (places.length > most) return undefined;
  const shown = show(places);
  const verdicts = await verdictsOf(shown, places, judge);
  const fields = verdicts?.map(({ inRow, parts: _, ...verdict }, index): Field => {
    const { page: read, index: at, control } = places[index] as Place;
    const range = inRow && shown.rows.find(({ start, end }) => start <= index && index < end);
    return {
      ...verdict,
      control,
      own: (shown.fields[index] as ShownField).own,
      near: () => read.tell(at, 'near', 1),
      row: range ? places.slice(range.start, range.end).map((place) => place.control) : [control],
      parts: [],
    };
  });
  verdicts?.forEach(({ parts }, index) => {
    const field = fields?.[index];
    if (field) field.parts = parts.flatMap((part) => fields[part] ?? []);
  });
  return fields;
}

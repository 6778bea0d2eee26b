// What the person taught for a site, over what detection found: the field they pointed at, or none.
import { pointedCode, inputsOf, pointedPhone, rowsIn, type Detection } from './pointed.dom.ts';
import type { Fields } from './scan.dom.ts';
import { alike, likeness, type Signature, type Taught } from './signature.ts';
import { fieldsIn, signatureOf } from './signature.dom.ts';
import type { FillKind } from './types.ts';
import { isFillable } from './visible.dom.ts';

/** How many boxes a field has as one of this kind: numbers are never asked for in boxes of one character. */
export const boxesOf = (detection: Detection, input: HTMLInputElement, kind: FillKind): number =>
  kind === 'code' ? pointedCode(detection, input).inputs.length : 1;

/** What could be a field of this kind: its first input, and how many boxes it has. */
function candidates(
  detection: Detection,
  page: Document,
  kind: FillKind,
): { input: HTMLInputElement; boxes: number }[] {
  const rows = kind === 'code' ? rowsIn(detection, page) : [];
  const inRows = new Set(rows.flat());
  return [
    ...rows.flatMap((row) => (row[0] ? [{ input: row[0], boxes: row.length }] : [])),
    ...detection
      .rootsOf(page)
      .flatMap(fieldsIn)
      .flatMap((input) => (inRows.has(input) ? [] : [{ input, boxes: 1 }])),
  ];
}

/**
 * The field of the page that is most like the taught one and can be typed into now; undefined where none is alike, or only
 * one that is more like the wrong one.
 */
const find = (
  detection: Detection,
  page: Document,
  { kind, field, not }: Taught,
): HTMLInputElement | undefined =>
  field === null
    ? undefined
    : candidates(detection, page, kind)
        .map(({ input, boxes }) => ({ input, seen: signatureOf(input, boxes) }))
        .map(({ input, seen }) => ({ input, seen, like: likeness(field, seen) }))
        .filter(({ seen, like }) => like >= alike && (not === null || like > likeness(not, seen)))
        .toSorted((a, b) => b.like - a.like)
        .find(({ input }) => isFillable(input, kind === 'code'))?.input;

const isLike = (
  detection: Detection,
  signature: Signature,
  input: HTMLInputElement,
  kind: FillKind,
): boolean => likeness(signature, signatureOf(input, boxesOf(detection, input, kind))) >= alike;

/** What there is to choose from, and what was said about it. */
type Choosing = {
  page: Document;
  detection: Detection;
  found: Fields;
  /** The site's, the newest first. */
  taught: readonly Taught[];
  /** The input that the person pointed at since this page was loaded. */
  pointedAt: (kind: FillKind) => HTMLInputElement | undefined;
};

/** The taught input; null: nothing is to be filled; undefined: what detection found is. */
function choose({ page, detection, found, taught, pointedAt }: Choosing, kind: FillKind) {
  const here = taught.filter((each) => each.kind === kind);
  if (here.length === 0) return undefined;
  if (here.some(({ field }) => field === null)) return null;
  const still = pointedAt(kind);
  if (still?.isConnected === true && isFillable(still, kind === 'code')) return still;
  for (const each of here) {
    const input = find(detection, page, each);
    if (input) return input;
  }
  // Where the taught field is gone, detection goes on, but not into the one that was said to be wrong.
  const first = inputsOf(found, kind)[0];
  return first && here.some(({ not }) => not !== null && isLike(detection, not, first, kind))
    ? null
    : undefined;
}

/** The fields to fill: those that the person taught, and what detection found where they said nothing. */
export function applyTaught(choosing: Choosing): Fields {
  const { detection, found } = choosing;
  const phone = choose(choosing, 'phone');
  const code = choose(choosing, 'code');
  const fields: Fields = {
    phone: phone ? pointedPhone(detection, phone) : phone === null ? null : found.phone,
    code: code ? pointedCode(detection, code) : code === null ? null : found.code,
  };
  // One field takes one thing: what the person said of it counts, not what detection makes of it.
  const phoneInputs = inputsOf(fields, 'phone');
  if (!inputsOf(fields, 'code').some((input) => phoneInputs.includes(input))) return fields;
  return phone && !code ? { ...fields, code: null } : { ...fields, phone: null };
}

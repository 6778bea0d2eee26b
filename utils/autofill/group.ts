// Rows of boxes that take one code together. Pure: works on what the fields look like.

/** What counts for a row. */
export type BoxShape = {
  /** Characters; -1 without a limit. */
  maxLength: number;
  type: string;
  /** Names and labels without their digits: boxes of one row are called alike. */
  alike(): string;
  /** The element that the boxes of one row share, each directly or in a wrapper of its own. */
  row: unknown;
  /** What holds that element: rows of three and three share it. */
  rows: unknown;
};

const fewest = 4;
const most = 8;

/**
 * Runs of 4 to 8 neighbouring boxes: one character each, or the first allowing the whole code for pasting, or without a
 * limit but called alike. Two or more groups with a dash between are one run.
 * @param shapes fields in page order
 * @returns index ranges, start inclusive and end exclusive
 */
export function rows(shapes: readonly BoxShape[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  while (start < shapes.length) {
    const first = shapes[start] as BoxShape;
    let end = start + 1;
    while (continues(first, shapes[end - 1], shapes[end])) end += 1;
    const length = end - start;
    const opens = first.maxLength === 1 || first.maxLength === length || first.maxLength === -1;
    const isRow = opens && length >= fewest && length <= most;
    if (isRow) found.push({ start, end });
    start = isRow || length > most ? end : start + 1;
  }
  return found;
}

function continues(first: BoxShape, last: BoxShape | undefined, next: BoxShape | undefined): boolean {
  if (!last || !next || next.type !== first.type) return false;
  if (next.row !== last.row && !(next.rows === last.rows && first.maxLength === 1)) return false;
  return next.maxLength === 1 || (next.maxLength === -1 && next.alike() === first.alike());
}

// Rows of one-character boxes that take one code together. Pure: works on what the inputs look like.

/** What counts for a row: the character limit, and which parent's child's child the input is. */
export type BoxShape = { maxLength: number; type: string; row: unknown };

const fewest = 4;
const most = 8;

/**
 * Runs of 4 to 8 neighbouring boxes: one character each, or the first allowing the whole code for pasting.
 * @param shapes inputs in page order; `row` is the container that boxes of one row share
 * @returns index ranges, start inclusive and end exclusive
 */
export function rows(shapes: readonly BoxShape[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  while (start < shapes.length) {
    const first = shapes[start];
    const continues = (next: BoxShape | undefined) =>
      first !== undefined &&
      next !== undefined &&
      next.row === first.row &&
      next.type === first.type &&
      next.maxLength === 1;
    let end = start + 1;
    while (continues(shapes[end])) end += 1;
    const length = end - start;
    const opens = first?.maxLength === 1 || first?.maxLength === length;
    if (opens && length >= fewest && length <= most) found.push({ start, end });
    start = end;
  }
  return found;
}

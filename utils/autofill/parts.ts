// Fields that ask for one phone number in parts: 3-3-4, area and number, dial code and number. Pure.
import type { FieldClass } from './classify.ts';
import type { Facts } from './facts.ts';
import { say } from './words.ts';

/** A field as grouping sees it; `row` and `rows` as told of it (shown.ts). */
export type Piece = {
  class: FieldClass;
  facts: Facts;
  row: number;
  rows: number;
  /** The text between it and the field before. */
  gap(): string;
};

const partClasses: ReadonlySet<FieldClass> = new Set([
  'country-code',
  'area-code',
  'local-prefix',
  'local-suffix',
]);
const isPart = (piece: Piece | undefined): boolean => piece !== undefined && partClasses.has(piece.class);

const isLast = (piece: Piece | undefined): boolean => piece?.class === 'local-suffix';

const takesDigits: ReadonlySet<string> = new Set(['text', 'tel', 'number']);

const limitsOf = (run: readonly Piece[]): number[] => run.map(({ facts }) => facts.maxLength);

/** A number has 9 to 13 digits wherever it is asked for in three fields or in two. */
const inThree = (limits: readonly number[]): boolean => {
  const sum = limits.reduce((total, each) => total + each, 0);
  return limits.length === 3 && limits.every((each) => each > 1 && each < 6) && sum > 8 && sum < 14;
};
const inTwo = ([area = 0, number = 0]: readonly number[]): boolean =>
  area > 1 && area < 6 && number > 5 && number < 10;

/** "tel1", "tel2", "tel3": three that are called alike and counted up, without a limit to say how much each takes. */
function countedUp(run: readonly Piece[]): boolean {
  const names = run.map(({ facts }) => facts.names);
  const called = names.map((name) => name.replace(/\d/g, '#'));
  const counts = names.map((name) => Number(/(\d)(?=\D*$)/.exec(name)?.[1] ?? Number.NaN));
  return (
    run.length === 3 &&
    run.every(({ facts }) => facts.maxLength < 0 && say(facts.names).phone !== undefined) &&
    new Set(called).size === 1 &&
    counts.every((count, index) => count === (counts[0] ?? 0) + index)
  );
}

/** The first field of the run is called a phone number, and by no word that other numbers are called by. */
function asksForPhone(facts: Facts): boolean {
  const told = { ...say(facts.near()), ...say(facts.placeholder), ...say(facts.label) };
  const names = say(facts.names);
  const other = told.notPhone ?? told.fax ?? told.someoneElse ?? told.card ?? told.birth ?? names.fax;
  return !other && (told.phone ?? told.area ?? names.phone ?? names.area) !== undefined;
}

const together = (first: Piece, next: Piece): boolean => first.row === next.row || first.rows === next.rows;

/** Nothing but signs stands between it and the field before. */
const goesOn = ({ gap }: Piece): boolean => !/\p{L}/u.test(gap());

/** A field that is nothing yet, or was taken for a whole number that it has no room for. */
const isOpen = ({ class: kind, facts }: Piece): boolean =>
  takesDigits.has(facts.type) &&
  facts.boxes === 1 &&
  kind !== 'extension' &&
  (kind !== 'code' || say(facts.names).phone !== undefined);

/**
 * Runs of neighbouring fields that have room for a number between them, and are called one.
 * @param pieces all fields of a root in page order
 * @returns index of the first field, and what each field of the run takes
 */
export function splitNumbers(pieces: readonly Piece[]): { start: number; classes: FieldClass[] }[] {
  const found: { start: number; classes: FieldClass[] }[] = [];
  for (let start = 0; start < pieces.length; start += 1) {
    const first = pieces[start] as Piece;
    const run = (length: number): Piece[] => {
      const fields = pieces.slice(start, start + length);
      const well = fields.length === length && fields.every((each) => isOpen(each) && together(first, each));
      return well ? fields : [];
    };
    const next = run(3);
    const three = inThree(limitsOf(next)) || countedUp(next);
    const fields = three ? next : run(2);
    if (!three && !inTwo(limitsOf(fields))) continue;
    // What stands between them is read last: the page has to be asked for it.
    if (!asksForPhone(first.facts) || !fields.slice(1).every(goesOn)) continue;
    const classes: FieldClass[] = three
      ? ['area-code', 'local-prefix', 'local-suffix']
      : ['area-code', 'phone'];
    found.push({ start, classes });
    start += classes.length - 1;
  }
  return found;
}

/**
 * The fields that take one number together with this one, a part or what is left for a last field.
 * @returns index range, end exclusive; null for a field that takes the whole, be it with a chooser before it
 */
export function partsAround(pieces: readonly Piece[], index: number): { start: number; end: number } | null {
  const own = pieces[index] as Piece;
  let start = index;
  let end = index + 1;
  // A number ends with its last four: what follows is another.
  if (own.class !== 'phone' || !isLast(pieces[index - 1])) while (isPart(pieces[start - 1])) start -= 1;
  if (own.class !== 'phone') {
    while (isPart(pieces[end])) end += 1;
    if (!isLast(pieces[end - 1]) && pieces[end]?.class === 'phone') end += 1;
  }
  const kinds = pieces.slice(start, end);
  const typed = kinds.some((piece) => isPart(piece) && piece.facts.type !== 'select');
  return kinds.length > 1 && typed ? { start, end } : null;
}

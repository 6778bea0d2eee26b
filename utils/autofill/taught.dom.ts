// What the person taught for a site, over what detection found: the field they pointed at, or none.
import { codeFieldOf, inputsOf, phoneFieldOf } from './pointed.dom.ts';
import { rootsOf, type Fields } from './scan.dom.ts';
import { alike, likeness, type Signature, type Taught } from './signature.ts';
import { fieldsIn, signatureOf } from './signature.dom.ts';
import type { FillKind } from './types.ts';
import { isFillable } from './visible.dom.ts';

/** How many boxes a field has as one of this kind: numbers are never asked for in boxes of one character. */
export const boxesOf = (input: HTMLInputElement, kind: FillKind): number =>
  kind === 'code' ? codeFieldOf(input).inputs.length : 1;

/** The field of the page that is most like a signature and can be typed into now; undefined where none is alike. */
function find(page: Document, signature: Signature, kind: FillKind): HTMLInputElement | undefined {
  const candidates = rootsOf(page)
    .flatMap((root) => fieldsIn(root))
    .filter((input) => kind === 'phone' || codeFieldOf(input).inputs[0] === input)
    .map((input) => ({ input, like: likeness(signature, signatureOf(input, boxesOf(input, kind))) }))
    .filter(({ like }) => like >= alike)
    .toSorted((a, b) => b.like - a.like);
  return candidates.find(({ input }) => isFillable(input, kind === 'code'))?.input;
}

const isLike = (signature: Signature, input: HTMLInputElement, kind: FillKind): boolean =>
  likeness(signature, signatureOf(input, boxesOf(input, kind))) >= alike;

function choose<K extends FillKind>(
  page: Document,
  kind: K,
  found: Fields,
  taught: readonly Taught[],
  pointedAt: HTMLInputElement | undefined,
): Fields[K] {
  const here = taught.filter((each) => each.kind === kind);
  if (here.length === 0) return found[kind];
  if (here.some(({ field }) => field === null)) return null;
  const still = pointedAt?.isConnected === true && isFillable(pointedAt, kind === 'code') ? pointedAt : undefined;
  for (const { field } of here) {
    const input = still ?? (field ? find(page, field, kind) : undefined);
    if (input) return (kind === 'phone' ? phoneFieldOf(input) : codeFieldOf(input)) as Fields[K];
  }
  // Where the taught field is gone, detection goes on, but not into the one that was said to be wrong.
  const first = inputsOf(found, kind)[0];
  const refused = first !== undefined && here.some(({ not }) => not !== null && isLike(not, first, kind));
  return refused ? null : found[kind];
}

/**
 * @param taught the site's, the newest first
 * @param pointedAt the input that the person pointed at since this page was loaded
 */
export function applyTaught(
  page: Document,
  found: Fields,
  taught: readonly Taught[],
  pointedAt: (kind: FillKind) => HTMLInputElement | undefined,
): Fields {
  const phone = choose(page, 'phone', found, taught, pointedAt('phone'));
  const code = choose(page, 'code', found, taught, pointedAt('code'));
  // One field takes one thing: what the person said of it counts, not what detection makes of it.
  const said = (kind: FillKind) => taught.some((each) => each.kind === kind && each.field !== null);
  const both = inputsOf({ phone, code }, 'code').some((input) =>
    inputsOf({ phone, code }, 'phone').includes(input),
  );
  if (!both) return { phone, code };
  return said('phone') && !said('code') ? { phone, code: null } : { phone: null, code };
}

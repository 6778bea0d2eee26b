// How a number is shared out among the fields of a form that asks for it in parts. Pure.
import type { PhoneParts } from './types.ts';

export type PartKind = 'country-code' | 'area-code' | 'local-prefix' | 'local-suffix' | 'national';
/** `maxLength` in characters; -1 without a limit. */
export type PartShape = { kind: PartKind; maxLength: number };

/** Dial code of the countries that write 3-3-4, where the parts need no limits to tell it. */
const northAmerica = '1';

/** True where the parts are those of a North American number: no other is written so. */
export const isNorthAmerican = (shapes: readonly PartShape[]): boolean =>
  shapes.some(({ kind }) => kind === 'local-prefix') && shapes.some(({ kind }) => kind === 'area-code');

/** @returns what each part gets, in their order; null where the number does not go into them */
export function shareOut(shapes: readonly PartShape[], parts: PhoneParts): string[] | null {
  let rest = parts.national;
  const local = shapes.filter(({ kind }) => kind !== 'country-code');
  const texts: string[] = [];
  for (const shape of shapes) {
    const { kind, maxLength } = shape;
    if (kind === 'country-code') {
      const plain = maxLength >= 0 && maxLength <= parts.dialCode.length;
      texts.push(plain ? parts.dialCode : `+${parts.dialCode}`);
      continue;
    }
    const isLast = shape === local.at(-1);
    const usual = parts.dialCode === northAmerica ? 3 : 0;
    const length = isLast ? rest.length : maxLength > 0 ? maxLength : usual;
    if (length === 0 || rest.length < length || (isLast && maxLength >= 0 && length > maxLength)) return null;
    texts.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return rest === '' || local.length === 0 ? texts : null;
}

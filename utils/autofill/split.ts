// How a number is shared out among the fields of a form that asks for it in parts. Pure.
import type { PhoneParts } from './types.ts';

export const partKinds = ['country-code', 'area-code', 'local-prefix', 'local-suffix', 'national'] as const;
export type PartKind = (typeof partKinds)[number];
/** `maxLength` in characters; -1 without a limit. */
export type PartShape = { kind: PartKind; maxLength: number };

/** True where the parts are those of a North American number, 3-3-4. */
export const isNorthAmerican = (shapes: readonly PartShape[]): boolean =>
  ['area-code', 'local-prefix', 'local-suffix'].every((part, index) =>
    shapes.some(
      ({ kind, maxLength }) => kind === part && (maxLength < 0 || maxLength === (index === 2 ? 4 : 3)),
    ),
  );

const fits = (text: string, { maxLength }: PartShape): boolean => maxLength < 0 || text.length <= maxLength;

/** Groups as they are written, the last field taking what remains; null where they do not go into the fields. */
function inGroups(shapes: readonly PartShape[], groups: readonly string[]): string[] | null {
  if (shapes.length === 0 || groups.length < shapes.length) return null;
  const last = shapes.length - 1;
  const texts = [...groups.slice(0, last), groups.slice(last).join('')];
  return texts.every((text, index) => fits(text, shapes[index] as PartShape)) ? texts : null;
}

/** All fields but the last are filled to their limits. */
function byLimits(shapes: readonly PartShape[], national: string): string[] | null {
  let rest = national;
  const texts: string[] = [];
  for (const shape of shapes) {
    const length = shape === shapes.at(-1) ? rest.length : shape.maxLength;
    if (length < 1 || rest.length < length) return null;
    const text = rest.slice(0, length);
    if (!fits(text, shape)) return null;
    texts.push(text);
    rest = rest.slice(length);
  }
  return texts;
}

/**
 * Beside a dial code the number stands without its trunk prefix, alone as people of the country write it.
 * @returns what each part gets, in their order; null where the number does not go into them
 */
export function shareOut(shapes: readonly PartShape[], parts: PhoneParts): string[] | null {
  const local = shapes.filter(({ kind }) => kind !== 'country-code');
  const withDialCode = local.length < shapes.length;
  const texts =
    local.length === 0
      ? []
      : (inGroups(local, withDialCode ? parts.groupsAbroad : parts.groups) ??
        byLimits(local, parts.national));
  if (!texts) return null;
  let next = 0;
  return shapes.map(({ kind, maxLength }) => {
    if (kind !== 'country-code') return texts[next++] ?? '';
    const bare = maxLength >= 0 && maxLength <= parts.dialCode.length;
    return bare ? parts.dialCode : `+${parts.dialCode}`;
  });
}

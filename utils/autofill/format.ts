// How a form wants the number: what to try, in order, until the page shows it. Pure.
import type { PhoneParts } from './types.ts';

export const digitsOf = (text: string): string => text.replace(/\D/g, '');

export type PhoneFormat = 'e164' | 'digits' | 'national' | 'trunk';

export const written = (parts: PhoneParts, format: PhoneFormat): string =>
  ({
    e164: `+${parts.digits}`,
    digits: parts.digits,
    national: parts.national,
    trunk: parts.nationalWithTrunk,
  })[format];

/** What of a field decides the format. */
export type FieldLimits = { type: string; maxLength: number; placeholder: string };

/**
 * Formats worth trying, best first.
 * @param first `national`: the dial code stands beside the field · `trunk`: as people of the country write it
 */
export function formatsFor(
  { type, maxLength, placeholder }: FieldLimits,
  parts: PhoneParts,
  first: 'whole' | 'national' | 'trunk',
): PhoneFormat[] {
  // An example with the zero asks for it: "0151 23456789".
  const trunk = first === 'trunk' || /^\W*0\W?[1-9]/.test(placeholder);
  const national: PhoneFormat[] = trunk ? ['trunk', 'national'] : ['national', 'trunk'];
  const whole: PhoneFormat[] = type === 'number' ? ['digits'] : ['e164', 'digits'];
  const order = first === 'whole' ? [...whole, ...national] : [...national, ...whole];
  return order.filter(
    (format, index) =>
      (maxLength < 0 || written(parts, format).length <= maxLength) &&
      order.findIndex((other) => written(parts, other) === written(parts, format)) === index,
  );
}

/** The number in the blanks of a mask that is drawn in the field, "+1 (___) ___-____"; null where it does not fit. */
export function inMask(mask: string, { digits, national }: PhoneParts): string | null {
  const blanks = mask.match(/_/g)?.length ?? 0;
  const rest = digits.slice(-blanks).split('');
  const filled = mask.replace(/_/g, () => rest.shift() ?? '');
  return blanks >= national.length && digitsOf(filled) === digits ? filled : null;
}

/** Whether the value on the page is this number: whole, or its national part. Formatting does not matter, a plus does. */
export function shows(value: string, parts: PhoneParts): 'whole' | 'national' | null {
  const digits = digitsOf(value);
  if (digits === parts.digits) return 'whole';
  // Digits behind a plus begin with a dial code: of another country, where they are not the whole.
  if (value.includes('+')) return null;
  return digits === parts.national || digits === parts.nationalWithTrunk ? 'national' : null;
}

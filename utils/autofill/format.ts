// How a form wants the number: what to try, in order, until the page shows it. Pure.
import type { Facts } from './facts.ts';
import type { PhoneParts } from './types.ts';

export type PhoneFormat = 'e164' | 'digits' | 'national' | 'trunk';

export const written = (parts: PhoneParts, format: PhoneFormat): string =>
  ({
    e164: `+${parts.digits}`,
    digits: parts.digits,
    national: parts.national,
    trunk: parts.nationalWithTrunk,
  })[format];

/**
 * Formats worth trying, best first.
 * @param countryChosen true where a chooser beside the field already says the country
 */
export function formatsFor(
  facts: Pick<Facts, 'type' | 'autocomplete' | 'maxLength' | 'placeholder'>,
  parts: PhoneParts,
  countryChosen: boolean,
): PhoneFormat[] {
  const national: PhoneFormat[] = ['national', 'trunk'];
  const whole: PhoneFormat[] = facts.type === 'number' ? ['digits'] : ['e164', 'digits'];
  const wantsNational =
    countryChosen || facts.autocomplete.some((token) => token === 'tel-national' || token === 'tel-local');
  const order = wantsNational ? [...national, ...whole] : [...whole, ...national];
  const fits = order.filter(
    (format) => facts.maxLength < 0 || written(parts, format).length <= facts.maxLength,
  );
  return [...new Set(fits)];
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** True where the value on the page is this number: whole, or its national part. Formatting does not matter. */
export function shows(value: string, parts: PhoneParts): 'whole' | 'national' | null {
  const digits = digitsOf(value);
  if (digits === parts.digits) return 'whole';
  return digits === parts.national || digits === parts.nationalWithTrunk ? 'national' : null;
}

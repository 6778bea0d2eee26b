// What a placeholder shows: a sample of a phone number or of a code. Pure.

/** Digits of any script as 0 to 9. */
const latinDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0) ?? 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String(((digit.codePointAt(0) ?? 0) - zero) % 10);
  });

/**
 * How much a sample looks like a phone number: 2 for +44 7400 123456, (555) 867-5309 and (___) ___-____, 1 for
 * 06 12 34 56 78 and 98765 43210, 0 for cards, dates, 123-45-6789 and anything else.
 */
export function sampleOf(text: string): 0 | 1 | 2 {
  const sample = latinDigits(text)
    .trim()
    .replace(/^[^\d+(]{0,12}(?=[+(\d])/, '')
    .replace(/[\s※(]*\p{L}.*$/u, '');
  const digits = sample.replace(/[^\dxX#_•*]/g, '').length;
  if (digits < 7 || digits > 14 || !/^[+(]?[\dxX#_•*][\dxX#_•*\s().-]+$/.test(sample)) return 0;
  if (/^\+|^\(..?.?.?\)/.test(sample)) return 2;
  const separated = /^[0_x#]?\d*[ -]/i.test(sample);
  if (/^.{3}-.{2}-.{4}$|^.{2}[./-].{2}[./-].{4}$|\..*-|^.{5}-.{3}$|^.{2}-.{7}$/.test(sample)) return 0;
  return (separated && digits > 7) ||
    (/^0[1-9]/.test(sample) && digits > 8) ||
    /^.{3}[-. ].{3}[-. ].{4}$/.test(sample)
    ? 1
    : 0;
}

/** "123456", "------", "••• •••", "e.g. 123456": a sample of a code, or its places. */
export function looksLikeCode(text: string): boolean {
  const sample = latinDigits(text)
    .trim()
    .replace(/^[^\d]{2,12}[.:)]\s*(?=\d)/, '');
  return /^(?:[\dxX_•*·○◦●-][\s-]?){4,8}$/.test(sample) && !/^[12]\d{3}$/.test(sample);
}

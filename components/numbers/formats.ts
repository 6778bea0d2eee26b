// The forms in which a number is copied, for pages and people that want it one way and no other.
import type { PhoneForms } from '../../utils/messages/views.ts';

/** `e164` +919876543210 · `digits` 919876543210 · `national` 9876543210 · `spaced` +91 98765 43210 */
export const copyFormats = ['e164', 'digits', 'national', 'spaced'] as const;
export type CopyFormat = (typeof copyFormats)[number];

/** @param kept whatever lies in storage */
export const copyFormatFrom = (kept: unknown): CopyFormat =>
  copyFormats.find((each) => each === kept) ?? 'e164';

const written: Record<CopyFormat, (phone: PhoneForms) => string> = {
  e164: ({ e164 }) => e164,
  digits: ({ e164 }) => e164.slice(1),
  national: ({ nationalDigits }) => nationalDigits,
  spaced: ({ international }) => international,
};

export const inFormat = (phone: PhoneForms, format: CopyFormat): string => written[format](phone);

/** Each form once: those of a number whose country is not known are the same. */
export function copyable(phone: PhoneForms): { format: CopyFormat; text: string }[] {
  const all = copyFormats.map((format) => ({ format, text: inFormat(phone, format) }));
  return all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index);
}

// The fields of a page that may be typed into: one for the number, one (or a row) for the code.
import type { FieldClass } from './classify.ts';
import type { PhonePart } from './fill-parts.dom.ts';
import { partsOf } from './parts.dom.ts';
import type { Field } from './survey.dom.ts';
import { isFillable } from './visible.dom.ts';

export type PhoneField = {
  input: HTMLInputElement;
  /** What it is called: label, or the text that stands for one, and placeholder. */
  words: string;
  /** `autocomplete` asks for the number without its dial code. */
  asksNational: boolean;
  /** The fields that the form asks for the number in, in page order and `input` among them; or none. */
  parts: readonly PhonePart[];
};
/** One input that takes the whole code, or a box for each character. */
export type CodeField = { inputs: HTMLInputElement[] };
export type Fields = { phone: PhoneField | null; code: CodeField | null };

const inputsOf = (field: Field): HTMLInputElement[] => field.row as HTMLInputElement[];

/** A field that takes a number, as filling needs to know it. */
export function phoneFieldOf(field: Field): PhoneField {
  const { control, own, near } = field;
  return {
    input: control as HTMLInputElement,
    words: `${own.label || near()} ${own.placeholder}`,
    asksNational: own.autocomplete.some((token) => token === 'tel-national' || token === 'tel-local'),
    parts: partsOf(field),
  };
}

/** The surest phone field and the surest code field that a person could type into. */
export function usableOf(fields: readonly Field[]): Fields {
  const sorted = fields.toSorted((one, other) => other.points - one.points);
  /** The surest of a class wins wherever it stands; of equally sure ones the first. */
  const surest = (kind: FieldClass, usable: (field: Field) => boolean): Field | undefined =>
    sorted.find((field) => field.class === kind && usable(field));
  const seen = (field: Field): boolean => isFillable(field.control as HTMLInputElement, false);
  const split = (field: Field): boolean => partsOf(field).length > 0;
  // A field for either takes the number where there is none for it alone.
  const phone =
    surest('phone', seen) ??
    surest('area-code', split) ??
    surest('local-prefix', split) ??
    surest('email-or-phone', seen);
  const code = surest(
    'code',
    (field) => field.bySms && inputsOf(field).every((input, index) => isFillable(input, true, index > 0)),
  );
  return {
    phone: phone ? phoneFieldOf(phone) : null,
    code: code ? { inputs: inputsOf(code) } : null,
  };
}

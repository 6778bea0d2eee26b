// The fields of a page that may be typed into: one for the number, one (or a row) for the code.
import type { FieldClass } from './classify.ts';
import { channelFor } from './evidence-code.ts';
import type { Facts } from './facts.ts';
import type { PhonePart } from './fill-parts.dom.ts';
import { partsOf } from './parts.dom.ts';
import { rootsOf, survey, type Field } from './survey.dom.ts';
import { isFillable } from './visible.dom.ts';

export { rootsOf };
/** `parts`: the fields that the form asks for the number in, in page order and `input` among them; or none. */
export type PhoneField = { input: HTMLInputElement; facts: Facts; parts: readonly PhonePart[] };
/** One input that takes the whole code, or a box for each character. */
export type CodeField = { inputs: HTMLInputElement[] };
export type Fields = { phone: PhoneField | null; code: CodeField | null };

const inputsOf = (field: Field): HTMLInputElement[] => field.row as HTMLInputElement[];

/** SMS brings no code that the page says to have sent by e-mail, or that an app shows. */
const comesBySms = ({ facts }: Field): boolean => !/email|app/.test(channelFor(facts));

/** The surest phone field and the surest code field that a person could type into. */
export function scan(page: Document): Fields {
  const fields = survey(page).toSorted((one, other) => other.points - one.points);
  /** The surest of a class wins wherever it stands; of equally sure ones the first. */
  const surest = (kind: FieldClass, usable: (field: Field) => boolean): Field | undefined =>
    fields.find((field) => field.class === kind && usable(field));
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
    (field) => inputsOf(field).every((input) => isFillable(input, true)) && comesBySms(field),
  );
  return {
    phone: phone
      ? { input: phone.control as HTMLInputElement, facts: phone.facts, parts: partsOf(phone) }
      : null,
    code: code ? { inputs: inputsOf(code) } : null,
  };
}

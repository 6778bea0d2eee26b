// The fields of a page that may be typed into: one for the number, one (or a row) for the code.
import { channelFor } from './evidence-code.ts';
import type { Facts } from './facts.ts';
import { rootsOf, survey, type Field } from './survey.dom.ts';
import { isFillable } from './visible.dom.ts';

export { rootsOf };
export type PhoneField = { input: HTMLInputElement; facts: Facts };
/** One input that takes the whole code, or a box for each character. */
export type CodeField = { inputs: HTMLInputElement[] };
export type Fields = { phone: PhoneField | null; code: CodeField | null };

/** The surest field wins wherever it stands; of equally sure ones the first. */
const surest = (fields: readonly Field[], usable: (field: Field) => boolean): Field | undefined =>
  fields.toSorted((one, other) => other.points - one.points).find(usable);

const inputsOf = (field: Field): HTMLInputElement[] => field.row as HTMLInputElement[];

/** SMS brings no code that the page says to have sent by e-mail, or that an app shows. */
const comesBySms = ({ facts }: Field): boolean => !/email|app/.test(channelFor(facts));

/** The surest phone field and the surest code field that a person could type into. */
export function scan(page: Document): Fields {
  const fields = survey(page);
  const phone = surest(
    fields.filter((field) => field.class === 'phone'),
    ({ control }) => isFillable(control as HTMLInputElement, false),
  );
  const either =
    phone ??
    surest(
      fields.filter((field) => field.class === 'email-or-phone'),
      ({ control }) => isFillable(control as HTMLInputElement, false),
    );
  const code = surest(
    fields.filter((field, index) => field.class === 'code' && fields[index - 1]?.row !== field.row),
    (field) => inputsOf(field).every((input) => isFillable(input, true)) && comesBySms(field),
  );
  return {
    phone: either ? { input: either.control as HTMLInputElement, facts: either.facts } : null,
    code: code ? { inputs: inputsOf(code) } : null,
  };
}

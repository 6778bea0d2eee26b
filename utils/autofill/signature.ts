// What a field is known again by after its page was loaded or drawn anew: attributes and place, no text. Pure.
import type { FillKind } from './types.ts';

/** `autocomplete` tokens of the HTML standard; any other token is the page's own and is not kept. */
export const standardTokens: readonly string[] = (
  'on off shipping billing home work mobile fax pager webauthn name honorific-prefix given-name ' +
  'additional-name family-name honorific-suffix nickname username new-password current-password ' +
  'one-time-code organization-title organization street-address address-line1 address-line2 ' +
  'address-line3 address-level1 address-level2 address-level3 address-level4 country country-name ' +
  'postal-code cc-name cc-given-name cc-additional-name cc-family-name cc-number cc-exp cc-exp-month ' +
  'cc-exp-year cc-csc cc-type transaction-currency transaction-amount language bday bday-day bday-month ' +
  'bday-year sex url photo email impp tel tel-country-code tel-national tel-area-code tel-local ' +
  'tel-local-prefix tel-local-suffix tel-extension'
).split(' ');
export const inputTypes = ['text', 'tel', 'number', 'password', 'search', 'email', 'url', 'other'] as const;
export const inputModes = [
  '',
  'none',
  'text',
  'decimal',
  'numeric',
  'tel',
  'search',
  'email',
  'url',
] as const;

export type Signature = {
  type: (typeof inputTypes)[number];
  /** As the page names it; empty where it looks like something that a person entered. */
  name: string;
  id: string;
  /** Standard tokens alone. */
  autocomplete: string[];
  inputMode: (typeof inputModes)[number];
  /** Characters; -1 without a limit. */
  maxLength: number;
  /** Boxes in its row, for the first of them; 1 for an ordinary field. */
  boxes: number;
  /** Name or id of its form, without what is made anew each time. */
  form: string;
  /** How many fields stand before it in its form, or on the page outside of forms. */
  place: number;
  /** What it stands in, from the page inwards: `frame` or `shadow` for each root. */
  within: string;
};

/**
 * What the person said about a site. `field` null: there is no field for it here. `not`: the field that was filled
 * wrongly; null where none was.
 */
export type Taught = { kind: FillKind; field: Signature | null; not: Signature | null };

/** No name or id is longer than this, in characters, where it is kept. */
export const nameLimit = 64;

/** A name or id as it is kept: none that holds what looks like an address or a number of somebody. */
export const keptName = (name: string): string =>
  name.length > nameLimit || /@|\d{6,}/.test(name) ? '' : name;

/** A name without the parts that pages make anew with each rendering: "mat-input-12" → "mat input", ":r3:" → "". */
export const stable = (name: string): string =>
  name
    .split(/[^\p{L}\p{N}]+/u)
    .map((part) => /^(\p{L}{3,})\d*$/u.exec(part)?.[1]?.toLowerCase() ?? '')
    .filter(Boolean)
    .join(' ');

/** What a trait counts where both agree, and what it takes away where they do not. */
type Weight = { same: number; apart: number };
const weights = {
  name: { same: 4, apart: 2 },
  id: { same: 3, apart: 1 },
  autocomplete: { same: 2, apart: 1 },
  inputMode: { same: 1, apart: 1 },
  maxLength: { same: 1, apart: 1 },
  type: { same: 2, apart: 1 },
  form: { same: 1, apart: 1 },
  place: { same: 3, apart: 2 },
  within: { same: 2, apart: 3 },
} as const satisfies Record<string, Weight>;

/** From here on, of 1, two signatures are of one field. */
export const alike = 0.6;

/** How sure it is that both are one field: 1 the very same, below `alike` another one. */
export function likeness(known: Signature, seen: Signature): number {
  if (known.boxes > 1 !== seen.boxes > 1) return 0;
  let got = 0;
  let possible = 0;
  const weigh = ({ same, apart }: Weight, share: number | null): void => {
    if (share === null) return;
    possible += same;
    got += share > 0 ? same * share : -apart;
  };
  const compare = (weight: Weight, a: string, b: string): void => {
    if (a !== '' || b !== '') weigh(weight, Number(a === b));
  };
  for (const trait of ['name', 'id'] as const) {
    const [a, b] = [known[trait], seen[trait]];
    const [bareA, bareB] = [stable(a), stable(b)];
    if (a !== '' && a === b) weigh(weights[trait], 1);
    // Without a lasting part on both sides neither speaks for nor against.
    else if (bareA === bareB) weigh(weights[trait], bareA === '' ? null : 0.5);
    // Ids are made anew more often than names: that they differ says little.
    else weigh(trait === 'id' ? { same: 1, apart: 1 } : weights[trait], 0);
  }
  compare(weights.autocomplete, known.autocomplete.join(' '), seen.autocomplete.join(' '));
  compare(weights.inputMode, known.inputMode, seen.inputMode);
  compare(weights.form, known.form, seen.form);
  if (known.maxLength > 0 || seen.maxLength > 0) {
    weigh(weights.maxLength, Number(known.maxLength === seen.maxLength));
  }
  weigh(weights.type, Number(known.type === seen.type));
  weigh(weights.within, Number(known.within === seen.within));
  const moved = Math.abs(known.place - seen.place);
  weigh(moved === 1 ? { ...weights.place, apart: 1 } : weights.place, Number(moved === 0));
  return got / possible;
}

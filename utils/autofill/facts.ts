// What a field shows of itself and of the page around it: read in facts.dom.ts, shown by shown.ts, weighed in classify.ts.
import type { Said } from './words.ts';

/** What a field shows of itself. Texts are as on the page; absent ones are empty. */
export type OwnFacts = {
  /** Lower case `type` of an input; `select` or `editable` for what is none. */
  type: string;
  /** Tokens of `autocomplete`, lower case. */
  autocomplete: readonly string[];
  inputMode: string;
  /** name, id and what frameworks and tests call the field. */
  names: string;
  /** Classes of the field and of the elements that hold it alone, and of icons in there. */
  classes: string;
  /** Label elements, aria-label, aria-labelledby, title. */
  label: string;
  placeholder: string;
  pattern: string;
  /** Characters; -1 without a limit. */
  maxLength: number;
  /** What the page put into it to begin with. */
  initial: string;
  /** How many options name a dial code; 0 for what is no select. */
  dialOptions: number;
};

/** The functions read more of the page, and only when asked. */
export type Facts = OwnFacts & {
  /** How many boxes the row has that this field belongs to; 1 for an ordinary field. */
  boxes: number;
  /** The text that stands where a label would, for a field without one. */
  near(): string;
  /** The texts between the field before and this one, one block a line; those after it, too, where it is the last. */
  lead(): string;
  /** The texts around it, other fields' among them, one block a line. */
  around(): string;
  /** What names a picture that stands beside the field; `picture` alone for one without a name. */
  picture(): string;
  /** What stands on the buttons of its form, one a line. */
  buttons(): string;
  /** What the other fields of its form say, and how many they are. */
  form(): { said: Said; fields: number };
};

export type Evidence = { points: number; why: string };

/** An `autocomplete` token that names something else than the field's own kind. */
export function otherToken(facts: Facts, own: (token: string) => boolean): string | undefined {
  return facts.autocomplete.find((token) => !own(token) && meaningful.test(token));
}

/** The tokens of the standard that name a kind of value; anything else is a way to say "off". */
const meaningful =
  /^(?:(?:given|family|additional|nick)?-?name|honorific-.*|username|(?:new|current)-password|organization.*|street-address|address-l.*|country(?:-name)?|postal-code|cc-.*|transaction-.*|language|bday.*|sex|url|photo|email|impp|one-time-code|tel.*)$/;

// What a field shows of itself: the facts that are read from the page (facts.dom.ts) and weighed (classify.ts).

/** Texts are as on the page; absent ones are empty. */
export type Facts = {
  /** Lower case `type` of an input. */
  type: string;
  /** Tokens of `autocomplete`, lower case. */
  autocomplete: readonly string[];
  inputMode: string;
  /** name and id. */
  names: string;
  /** Label elements, aria-label, aria-labelledby, title; where there is none, the text just before the field. */
  label: string;
  placeholder: string;
  pattern: string;
  /** Characters; -1 without a limit. */
  maxLength: number;
  /** Headings and paragraphs of the form around it, one a line. */
  around: string;
  /** How many boxes the row has that this field opens; 1 for an ordinary field. */
  boxes: number;
  /** Names, labels and autocomplete of the other fields of its form. */
  neighbours: string;
  /** What names a picture that stands beside the field; `picture` alone for one without a name. */
  picture: string;
};

export type Evidence = { points: number; why: string };

/** An `autocomplete` token that names something else than the field's own kind. */
export function otherToken(facts: Facts, own: (token: string) => boolean): string | undefined {
  return facts.autocomplete.find(
    (token) =>
      !own(token) &&
      !meaningless.has(token) &&
      !token.startsWith('section-') &&
      /^[a-z]+(-[a-z]+)*$/.test(token),
  );
}

const meaningless: ReadonlySet<string> = new Set([
  'on',
  'off',
  'nope',
  'false',
  'new-password',
  'mobile',
  'home',
  'work',
]);

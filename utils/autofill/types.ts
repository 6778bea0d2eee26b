// What travels between the background and the page side: the number in ready-made parts, and codes.

/** A phone number in the parts a form may ask for; made in the background, so no metadata is in the page. */
export type PhoneParts = {
  /** International digits without plus, e.g. 919876543210. */
  digits: string;
  /** Dial code digits, e.g. 91; empty where the number could not be parsed. */
  dialCode: string;
  /** National significant number without trunk prefix, e.g. 9876543210. */
  national: string;
  /** National number as people of the country write it, with trunk zero where there is one, digits only. */
  nationalWithTrunk: string;
  /** The groups in which it is written at home, e.g. 011, 2345, 6789 or 201, 555, 0123; none where unknown. */
  groups: string[];
  /** The same behind a dial code, without trunk prefix. */
  groupsAbroad: string[];
  /** ISO 3166-1 alpha-2, e.g. IN; null where unknown. */
  iso: string | null;
  /** English name of the country, to find it in a chooser. */
  countryName: string;
};

/** What a frame may type right now; null where there is nothing for it. */
export type PageFill = {
  /** `overwrite`: the person pressed Fill, so what the field holds may go. */
  phone: { entryId: string; parts: PhoneParts; overwrite: boolean } | null;
  code: { entryId: string; code: string; overwrite: boolean } | null;
  /** What the button in the fields does; null: none is wanted here. */
  button: ButtonState | null;
  /** Something is waited for here: the page is watched for fields that come. */
  watch: boolean;
};

/**
 * What a press on the button of each field does. `get`: the popup opens · `fill`: what is there is typed · `wait`: the code has
 * not come yet, and the number lives until `until` (ms since 1970) of `from`.
 */
export type ButtonState = {
  phone: 'get' | 'fill';
  code: 'get' | 'wait' | 'fill';
  from: number;
  until: number;
};
/** What the button says; `{left}` in `wait` is the time left. */
export type ButtonWords = Record<
  'get' | 'fillNumber' | 'fillCode' | 'wait' | 'more' | 'hideHere' | 'hideEverywhere',
  string
>;

export type FillKind = 'phone' | 'code';
/**
 * What a page showed after a fill. `taken`: the field held something else, which was left as it was · `other-country`:
 * the form takes only numbers of another country.
 */
export type FillOutcome = 'typed' | 'failed' | 'taken' | 'other-country';

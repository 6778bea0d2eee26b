// Which countries' numbers a form takes, where it does not take all: settled in form-country.ts. Pure.

export type TakenCountry = {
  /** Digits, e.g. 49. */
  dialCode: string;
  /** ISO 3166-1 alpha-2; null where the form takes every country with this dial code. */
  iso: string | null;
  /** The country to begin with: that one, or the largest with this dial code. */
  main: string;
};

/**
 * A country that nobody knows the code of may be any.
 * @param taken none: the form takes every country's numbers, as far as it shows
 */
export const fits = (
  { iso, dialCode }: { iso: string | null; dialCode: string | null },
  taken: readonly TakenCountry[],
): boolean =>
  taken.length === 0 ||
  iso === null ||
  taken.some((each) => (each.iso === null ? each.dialCode === dialCode : each.iso === iso));

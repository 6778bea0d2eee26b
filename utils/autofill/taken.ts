// Which countries' numbers a form takes, where it does not take all: settled in form-country.ts. Pure.

export type TakenCountry = {
  /** Digits, e.g. 49. */
  dialCode: string;
  /** ISO 3166-1 alpha-2; null where the form takes every country with this dial code. */
  iso: string | null;
  /** The country to begin with: that one, or the largest with this dial code. */
  main: string;
};

type Country = { iso: string | null; dialCode: string | null };

/**
 * A country that nobody knows the code of may be any.
 * @param taken none: the form takes every country's numbers, as far as it shows
 */
export const fits = ({ iso, dialCode }: Country, taken: readonly TakenCountry[]): boolean =>
  taken.length === 0 ||
  iso === null ||
  taken.some((each) => (each.iso === null ? each.dialCode === dialCode : each.iso === iso));

/** For what is chosen by itself, or offered: there a country that nobody knows the code of is none. */
export const surelyFits = (country: Country, taken: readonly TakenCountry[]): boolean =>
  fits(country, taken) && (taken.length === 0 || country.iso !== null);

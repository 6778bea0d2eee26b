// How each page reads the number in its form: what a visitor typed → E.164, or nothing when invalid.
import {
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
  type CountryCode,
  type PhoneNumber,
} from 'libphonenumber-js';

import type { NumberForm, VerifyingPage } from './records.ts';

/** Undefined when the form holds no valid number, judged the way that page's form promises to. */
export function readNumber(page: VerifyingPage, form: NumberForm): PhoneNumber | undefined {
  const number = READERS[page](form.phone.trim(), countryOf(form));
  return number?.isValid() === true ? number : undefined;
}

/** "+91 98765 43210" for E.164 digits without "+". */
export function showNumber(digits: string): string {
  return parsePhoneNumberFromString(`+${digits}`)?.formatInternational() ?? `+${digits}`;
}

type Reader = (phone: string, country: CountryCode | undefined) => PhoneNumber | undefined;

const READERS: Record<VerifyingPage, Reader> = {
  // One field, no country anywhere: only the international form says which number is meant.
  plain: (phone) => parsePhoneNumberFromString(phone),
  // The widget's own E.164, or national digits of the selected country.
  react: (phone, country) => parsePhoneNumberFromString(phone, country),
  // Dial code of the select and digits of the input, glued as such sites do: a doubled dial code is refused.
  spa: (phone, country) =>
    country && parsePhoneNumberFromString(`+${getCountryCallingCode(country)}${phone.replace(/\D/g, '')}`),
  // Either form, read with the country of residence.
  frame: (phone, country) => parsePhoneNumberFromString(phone, country),
};

function countryOf(form: NumberForm): CountryCode | undefined {
  const country = form.country?.toUpperCase() ?? '';
  return isSupportedCountry(country) ? country : undefined;
}

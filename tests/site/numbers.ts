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
  const number = parse(page, form.phone.trim(), countryOf(form));
  return number?.isValid() === true ? number : undefined;
}

/** "+91 98765 43210" for E.164 digits without "+". */
export function showNumber(digits: string): string {
  return parsePhoneNumberFromString(`+${digits}`)?.formatInternational() ?? `+${digits}`;
}

function parse(
  page: VerifyingPage,
  phone: string,
  country: CountryCode | undefined,
): PhoneNumber | undefined {
  switch (page) {
    case 'plain': // one field, no country anywhere: only the international form says which number is meant
      return parsePhoneNumberFromString(phone);
    case 'spa': // dial code from the select + national digits, glued as such sites do: a doubled dial code is refused
      if (!country) return undefined;
      return parsePhoneNumberFromString(`+${getCountryCallingCode(country)}${phone.replace(/\D/g, '')}`);
    case 'react': // the widget's own E.164, or national digits of the selected country
    case 'frame': // either form, read with the country of residence
      return parsePhoneNumberFromString(phone, country);
  }
}

function countryOf(form: NumberForm): CountryCode | undefined {
  const country = form.country?.toUpperCase() ?? '';
  return isSupportedCountry(country) ? country : undefined;
}

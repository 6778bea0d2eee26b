// The country lists of the forms: every country with a dial code, by English name.
import { getCountries, getCountryCallingCode } from 'libphonenumber-js';

const names = new Intl.DisplayNames('en', { type: 'region' });

export const COUNTRIES = getCountries()
  .map((iso) => ({ iso, name: names.of(iso) ?? iso, dial: getCountryCallingCode(iso) }))
  .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));

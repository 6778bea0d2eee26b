// A number in the forms people and pages want. Background only: libphonenumber's metadata stays out of pages.
import { parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/min';
import type { PhoneParts } from './types.ts';

/** A phone number in the forms people copy. */
export type PhoneForms = {
  /** +919876543210 */ e164: string;
  /** +91 98765 43210 */ international: string;
  /** 098765 43210 */ national: string;
  /** 9876543210, without country code and trunk prefix */ nationalDigits: string;
  iso: string | null;
};

const onlyDigits = (text: string): string => text.replace(/\D/g, '');
const groupsOf = (text: string): string[] => text.match(/\d+/g) ?? [];
const parse = (digits: string): PhoneNumber | undefined => parsePhoneNumberFromString(`+${digits}`);

/** @param digits international digits without plus, as the service gives them */
export function phoneForms(digits: string): PhoneForms {
  const phone = parse(digits);
  const e164 = `+${digits}`;
  return {
    e164,
    international: phone?.formatInternational() ?? e164,
    national: phone?.formatNational() ?? e164,
    nationalDigits: phone?.nationalNumber ?? digits,
    iso: phone?.country ?? null,
  };
}

/**
 * The parts a form may ask for.
 * @param country what the number was bought as, for numbers whose own country cannot be told
 */
export function phoneParts(digits: string, country: { iso: string | null; name: string }): PhoneParts {
  const phone = parse(digits);
  const iso = phone?.country ?? country.iso;
  return {
    digits,
    dialCode: phone?.countryCallingCode ?? '',
    national: phone?.nationalNumber ?? digits,
    nationalWithTrunk: phone ? onlyDigits(phone.formatNational()) : digits,
    groups: phone ? groupsOf(phone.formatNational()) : [],
    groupsAbroad: phone ? groupsOf(phone.formatInternational()).slice(1) : [],
    iso,
    countryName: (iso && new Intl.DisplayNames('en', { type: 'region' }).of(iso)) ?? country.name,
  };
}

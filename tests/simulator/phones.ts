/** Phone numbers that are valid mobile numbers of their country and are never handed out twice. */
import { getCountryCallingCode, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { integer, type Random } from './random.ts';

/** How many trailing digits of the example number are varied at first; more when those run out. */
const VARIED_DIGITS = 4;
const TRIES_PER_LENGTH = 200;

export class PhoneBook {
  #random: Random;
  #issued = new Set<string>();

  constructor(next: Random) {
    this.#random = next;
  }

  /** Digits only, dial code first, as documented: "919876543210". */
  issue(region: CountryCode): string {
    const example = examples[region] ?? '';
    for (let varied = VARIED_DIGITS; varied < example.length; varied++) {
      for (let tries = 0; tries < TRIES_PER_LENGTH; tries++) {
        const tail = Array.from({ length: varied }, () => integer(this.#random, 0, 9)).join('');
        const phone = getCountryCallingCode(region) + example.slice(0, -varied) + tail;
        if (this.#issued.has(phone) || !parsePhoneNumberFromString(`+${phone}`)?.isValid()) continue;
        this.#issued.add(phone);
        return phone;
      }
    }
    throw new Error(`No phone numbers left for ${region}`);
  }
}

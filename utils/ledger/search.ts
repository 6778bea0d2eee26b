// Finding numbers again, by what a person remembers of them. Pure.
import type { Country, Service } from '../catalog/types.ts';
import { fold } from '../fold.ts';

/** What a number can be found by; `digits` international, without plus. */
export type Findable = { service: Service; country: Country; host: string | null; digits: string | null };

/** Written as numbers are: with spaces, brackets, dashes, plus or the other signs of the keypad. */
const asNumber = /^[\p{Nd}\s()+./\p{Pd}]+$/u;

/** With a plus, the number begins like that. */
const holds = (digits: string | null, typed: string): boolean => {
  const wanted = typed.replace(/\D/g, '');
  if (digits === null || wanted === '') return false;
  return typed.includes('+') ? digits.startsWith(wanted) : digits.includes(wanted);
};

/**
 * Whether a number is meant by what was typed: each word stands in its service, country or site or is a part of the
 * number, in any order and without regard to case and accents; or all of it is a part of the number, in any grouping.
 * Nothing typed means every one.
 */
export function finder(query: string): (number: Findable) => boolean {
  const wanted = fold(query.trim());
  const words = wanted.split(/\s+/).filter((word) => word !== '');
  return ({ service, country, host, digits }) => {
    if (asNumber.test(wanted) && holds(digits, wanted)) return true;
    const text = fold([service.name, service.code, country.name, country.iso ?? '', host ?? ''].join('\n'));
    return words.every((word) => text.includes(word) || (/^\+?\d+$/.test(word) && holds(digits, word)));
  };
}

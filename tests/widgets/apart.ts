// For forms that keep country and number apart, as most hand-made ones do: their state, and what they would submit.
import { countries } from './countries.ts';
import type { WidgetState } from './widget.ts';

export type Apart = { iso: string; number: string };
/** France at first: none of the numbers that are filled is French. */
export const createApart = (): Apart => ({ iso: 'FR', number: '' });

export const dialOf = (iso: string): string => countries.find((country) => country.iso === iso)?.dial ?? '';
export const nameOf = (iso: string): string => countries.find((country) => country.iso === iso)?.name ?? '';

/** The dial code before what stands in the field, as the server behind such a form does it. */
export const submitted = ({ iso, number }: Apart): WidgetState => ({
  value: `+${dialOf(iso)}${number.replace(/\D/g, '')}`,
  country: iso,
});

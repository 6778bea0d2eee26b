// Where the button in the fields is wanted, on sites where the person lets us help always. Pure.
import type { Settings } from './settings.ts';

/** `null`: nowhere; else everywhere but on these hosts. */
export type ButtonHiding = readonly string[] | null;

export const buttonHiding = ({ fieldButton, buttonHiddenOn }: Settings): ButtonHiding =>
  fieldButton ? buttonHiddenOn : null;

export const wantsButton = (hiding: ButtonHiding, host: string): boolean =>
  hiding !== null && !hiding.includes(host);

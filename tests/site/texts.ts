// The SMS each page sends: different wordings, with other digits nearby, as real ones have.
import type { VerifyingPage } from './records.ts';

/** `code`: six digits; `number`: E.164 digits without "+". */
export const SMS_TEXTS: Record<VerifyingPage, (code: string, number: string) => string> = {
  plain: (code) => `Your Northwind code: ${code}. Don't share it with anyone.`,
  react: (code) => `<#> ${code.slice(0, 3)} ${code.slice(3)} is your Northwind Chat code.\nFA+9qCX9VSu`,
  spa: (code) => `Code ${code}. Expires in 10 min. Not you? Call 0800 90 40 50.`,
  frame: (code, number) =>
    `Northwind: use ${code} to confirm the number ending in ${number.slice(-4)}. Reply STOP to 55512.`,
};

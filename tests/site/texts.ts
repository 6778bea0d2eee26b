// The SMS each page sends: different wordings, with other digits nearby, as real ones have.
import type { VerifyingPage } from './records.ts';

/** @param code six digits @param number E.164 digits without "+" */
export function smsText(page: VerifyingPage, code: string, number: string): string {
  switch (page) {
    case 'plain':
      return `Your Northwind code: ${code}. Don't share it with anyone.`;
    case 'react':
      return `<#> ${code.slice(0, 3)} ${code.slice(3)} is your Northwind Chat code.\nFA+9qCX9VSu`;
    case 'spa':
      return `Code ${code}. Expires in 10 min. Not you? Call 0800 90 40 50.`;
    case 'frame':
      return `Northwind: use ${code} to confirm the number ending in ${number.slice(-4)}. Reply STOP to 55512.`;
  }
}

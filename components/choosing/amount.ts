// An amount of dollars as a person types it.
import { parseDollars } from '../../utils/securesms/money.ts';

/** Decimals follow a point, or a comma where two at most: three digits after either may as well be thousands. */
const AMOUNT = /^\$?\s*(?:0?\.\d+|\d+(?:\.(?:\d{1,2}|\d{4,})?|,\d{1,2})?)$/;

/** "5", "0.50", "0,5", "$5" → micro-dollars; undefined for what could be read in two ways ("1,000"), and for zero. */
export function parseAmount(text: string): number | undefined {
  const typed = text.trim();
  if (!AMOUNT.test(typed)) return undefined;
  const amount = parseDollars(typed.replace(/^\$\s*/, '').replace(',', '.'));
  return amount !== undefined && amount > 0 ? amount : undefined;
}

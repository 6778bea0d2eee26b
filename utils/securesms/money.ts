/** Dollars as integer micro-dollars, read and written without floating arithmetic. */

/** An integer; 1_000_000 is one US dollar. May be negative only as a balance. */
export type MicroDollars = number;

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i;
const PLACES = 6;

/**
 * "0.28", 0.28, "2.8e-1" → 280000; undefined for anything that is no finite decimal number or too large to be exact.
 * A number is read by its shortest decimal text. Digits beyond the sixth decimal round up (towards +∞), so that a
 * price is never understated. Negative amounts are read (a balance may be negative): callers reject them for prices.
 */
export function parseDollars(input: string | number): MicroDollars | undefined {
  const match = DECIMAL.exec(String(input).trim());
  if (!match) return undefined;
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  const digits = whole + fraction;
  if (digits === '') return undefined;
  // The value is 0.<digits> × 10^point; micro-dollars keep the digits up to point + PLACES.
  const keep = whole.length + Number(exponent) + PLACES;
  if (keep > 40) return /^0*$/.test(digits) ? 0 : undefined;
  const kept = keep <= 0 ? '' : digits.slice(0, keep).padEnd(keep, '0');
  const rest = digits.slice(Math.max(keep, 0));
  const negative = sign === '-';
  const up = !negative && /[1-9]/.test(rest) ? 1n : 0n;
  const amount = Number((BigInt(kept || '0') + up) * (negative ? -1n : 1n));
  return Number.isSafeInteger(amount) ? amount : undefined;
}

/** Plain decimal for the `maxPrice` parameter: 280000 → "0.28", 5000000 → "5". */
export const toDecimal = (amount: MicroDollars): string => decimal(BigInt(amount));

function decimal(micro: bigint): string {
  const size = micro < 0n ? -micro : micro;
  const fraction = (size % 1_000_000n).toString().padStart(PLACES, '0').replace(/0+$/, '');
  return `${micro < 0n ? '-' : ''}${size / 1_000_000n}${fraction && `.${fraction}`}`;
}

/** Making one takes longer than all of its uses: one for each language. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: string): Intl.NumberFormat {
  const known = formats.get(locale);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: 2,
    maximumFractionDigits: 4,
  });
  formats.set(locale, made);
  return made;
}

/**
 * For people, as the language of `locale` (BCP 47) writes it: "$0.28", "$0.106", "$2.356", "-$1.00"; "0,28 $". Two
 * decimals at least, four at most; what is beyond the fourth rounds up, so that a price is never shown lower than it is.
 */
export function formatDollars(amount: MicroDollars, locale: string): string {
  const micro = BigInt(amount);
  const steps = micro / 100n + (micro > 0n && micro % 100n !== 0n ? 1n : 0n);
  // As text: a float would round once more.
  return formatOf(locale).format(decimal(steps * 100n) as Intl.StringNumericLiteral);
}

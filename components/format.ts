// Money, numbers, counted things and names of countries as the chosen language writes them. One language a context.
import { formatDollars, type MicroDollars } from '../utils/securesms/money.ts';

/** BCP 47. Digits are the same in all languages: codes and numbers to call have no others. */
let locale = tagged('en');

function tagged(tag: string): string {
  return `${tag}-u-nu-latn`;
}

/** From now on all is written as in this language. */
export function formatIn(tag: string): void {
  locale = tagged(tag);
}

/** What `Intl` is to be made with. */
export const formatLocale = (): string => locale;

/** From right to left the sign would turn around ("$US"): an amount is a piece of its own, from left to right. */
export function money(amount: MicroDollars): string {
  const written = formatDollars(amount, locale);
  return written.startsWith('\u200f') ? `\u2066${written.slice(1)}\u2069` : written;
}

export const number = (value: number): string => new Intl.NumberFormat(locale).format(value);

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The form for this count, with the count in place of each "#". */
export function plural(count: number, forms: Forms): string {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
  return form.replaceAll('#', number(count));
}

type Unit = 'second' | 'minute' | 'hour' | 'day';

/** "3 days", "2 Stunden", "دقيقتان"; `short`: "2 мин". */
export const lasting = (count: number, unit: Unit, unitDisplay: 'long' | 'short' = 'long'): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay }).format(count);

/** Milliseconds as "45 sec", "2 min" or "2 min 30 sec". */
export function duration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const parts: [number, Unit][] = [
    [Math.floor(seconds / 60), 'minute'],
    [seconds % 60, 'second'],
  ];
  const said = parts.filter(([count]) => count > 0).map(([count, unit]) => lasting(count, unit, 'short'));
  return said.join(' ') || lasting(0, 'second', 'short');
}

/** Milliseconds back as "3 minutes ago", "2 hours ago", "4 days ago"; null for less than a minute. */
export function ago(ms: number): string | null {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 1) return null;
  const [count, unit] =
    minutes >= 24 * 60
      ? ([Math.floor(minutes / (24 * 60)), 'day'] as const)
      : minutes >= 60
        ? ([Math.floor(minutes / 60), 'hour'] as const)
        : ([minutes, 'minute'] as const);
  return new Intl.RelativeTimeFormat(locale).format(-count, unit);
}

/** A share of 1 as "43%". */
export const share = (of: number): string => new Intl.NumberFormat(locale, { style: 'percent' }).format(of);

/** The language's name for a country (ISO 3166-1 alpha-2); undefined where it has none. */
export function regionName(iso: string): string | undefined {
  return new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }).of(iso);
}

/** Sorts names as the language does. */
export const compareNames = (a: string, b: string): number => a.localeCompare(b, locale);

// Which country of the world a country of the service is: its English name → ISO code → dial code. Pure.
import { getCountries, getCountryCallingCode, type CountryCode } from 'libphonenumber-js/min';
import type { Country as ListedCountry } from '../securesms/index.ts';
import type { Country } from './types.ts';

/** Names of the family that are not the ones of CLDR (PROTOCOL.md: slugs such as "united-states-virtual" too). */
const otherNames: Record<string, string> = {
  england: 'GB',
  'great britain': 'GB',
  uk: 'GB',
  usa: 'US',
  america: 'US',
  uae: 'AE',
  czech: 'CZ',
  'czech republic': 'CZ',
  turkey: 'TR',
  turkiye: 'TR',
  korea: 'KR',
  'korea democratic people s republic of': 'KP',
  'republic of korea': 'KR',
  vietnam: 'VN',
  'viet nam': 'VN',
  burma: 'MM',
  myanmar: 'MM',
  'ivory coast': 'CI',
  'cote d ivoire ivory coast': 'CI',
  'cape verde': 'CV',
  swaziland: 'SZ',
  macedonia: 'MK',
  palestine: 'PS',
  'palestinian territories': 'PS',
  bosnia: 'BA',
  congo: 'CG',
  'dr congo': 'CD',
  dcongo: 'CD',
  'democratic republic of the congo': 'CD',
  'congo democratic republic of the': 'CD',
  'congo the democratic republic of the': 'CD',
  'republic of the congo': 'CG',
  'hong kong': 'HK',
  'hong kong sar china': 'HK',
  macau: 'MO',
  macao: 'MO',
  'macao sar china': 'MO',
  salvador: 'SV',
  guinee: 'GN',
  'east timor': 'TL',
  'russian federation': 'RU',
  moldova: 'MD',
  'lao people s': 'LA',
  'lao people s democratic republic': 'LA',
  'brunei darussalam': 'BN',
  'syrian arab republic': 'SY',
  argentinas: 'AR',
  'papua new gvineya': 'PG',
  png: 'PG',
  papua: 'PG',
  gambia: 'GM',
  bahamas: 'BS',
  maldive: 'MV',
  'saint kitts': 'KN',
  'saint vincent': 'VC',
  trinidad: 'TT',
  antigua: 'AG',
  'sao tome': 'ST',
  car: 'CF',
};

/** Lower case, no accents, no bracketed remark, "and" for "&". */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\(.*?\)/g, ' ')
    .replace(/&/g, ' and ')
    .replace(/\b(virtual|physical|real)\b/g, ' ')
    .replace(/[^a-z]+/g, ' ')
    .replace(/\b(st|saint)\b/g, 'saint')
    .trim();

let byName: Map<string, string> | undefined;

function namesToIso(): Map<string, string> {
  if (byName) return byName;
  const display = new Intl.DisplayNames('en', { type: 'region' });
  byName = new Map(Object.entries(otherNames));
  for (const iso of getCountries()) {
    const name = plain(display.of(iso) ?? iso);
    if (!byName.has(name)) byName.set(name, iso);
  }
  return byName;
}

/** "Moldova, Republic of", as ISO 3166 puts it. */
const form = /,.*\b(?:republic|states?)\b.*$/i;

/** ISO 3166-1 alpha-2 of a country named in English, or null. What CLDR calls it is not the same in every browser. */
export function isoOf(name: string): string | null {
  const names = namesToIso();
  return names.get(plain(name)) ?? names.get(plain(name.replace(form, ''))) ?? null;
}

/** A row of getCountries as the rest of the extension uses it. */
export function toCountry(row: ListedCountry): Country {
  const iso = isoOf(row.eng);
  return { id: row.id, name: row.eng, iso, dialCode: iso && getCountryCallingCode(iso as CountryCode) };
}

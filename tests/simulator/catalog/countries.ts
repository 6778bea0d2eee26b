/** The countries the simulator sells in: the family's ids where they are well known, unique ones for the rest. */
import { getCountries, type CountryCode } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';

export interface Country {
  id: number;
  /** ISO 3166 region, which decides the phone numbers. */
  region: CountryCode;
  eng: string;
  rus: string;
  chn: string;
  /** Key in getTopCountriesByService, e.g. "united-states-virtual". */
  slug: string;
}

/** Ids that clients of the handler_api.php family know by heart. */
const WELL_KNOWN =
  '0RU 1UA 2KZ 3CN 4PH 5MM 6ID 7MY 8KE 9TZ 10VN 11KG 12US 13IL 14HK 15PL 16GB 19NG 20MO 21EG 22IN 23IE 24KH ' +
  '29RS 31ZA 32RO 33CO 34EE 36CA 37MA 38GH 39AR 40UZ 43DE 44LT 45HR 46SE 48NL 49LV 50AT 52TH 53SA 54MX 55TW ' +
  '56ES 60BD 62TR 63CZ 64LK 65PE 66PK 67NZ 73BR 78FR 82BE 83BG 84HU 86IT 89TN 95AE 117PT 128GE 129GR 151CL ' +
  '163FI 172DK 173CH 174NO 175AU 182JP 187US 190KR 196SG';

/** The family sells the same region twice: once from internet telephony, once from real SIM cards. */
const VIRTUAL_US = 12;

/** Regions too small to be sold anywhere in the family. */
const UNSOLD = new Set(
  'AC AS AX BL BQ CC CX EH FK FO GG GU IM IO JE KI MF MH MP NF NR PM SH SJ TA TK TV UM VA VG VI WF YT PW WS'.split(
    ' ',
  ),
);

const FIRST_FREE_ID = 301;

const english = new Intl.DisplayNames('en', { type: 'region' });
const russian = new Intl.DisplayNames('ru', { type: 'region' });
const chinese = new Intl.DisplayNames('zh', { type: 'region' });

function country(id: number, region: CountryCode): Country {
  const virtual = id === VIRTUAL_US;
  const eng = (english.of(region) ?? region) + (virtual ? ' (virtual)' : '');
  return {
    id,
    region,
    eng,
    rus: (russian.of(region) ?? region) + (virtual ? ' (виртуальный)' : ''),
    chn: (chinese.of(region) ?? region) + (virtual ? '(虚拟)' : ''),
    slug: slug(eng),
  };
}

/** "Türkiye" → "turkiye", "United States (virtual)" → "united-states-virtual". */
function slug(name: string): string {
  const plain = name.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function build(): Country[] {
  const known = WELL_KNOWN.split(' ').map((entry) => {
    const [, id, region] = /^(\d+)([A-Z]{2})$/.exec(entry) ?? [];
    return country(Number(id), region as CountryCode);
  });
  const taken = new Set(known.map(({ region }) => region));
  const rest = getCountries().filter(
    (region) => !taken.has(region) && !UNSOLD.has(region) && examples[region],
  );
  return [...known, ...rest.toSorted().map((region, index) => country(FIRST_FREE_ID + index, region))];
}

export const COUNTRIES: readonly Country[] = build();

const byId = new Map(COUNTRIES.map((row) => [row.id, row]));

/** The country with this id; the id may be text from a query. */
export const countryById = (id: number | string | undefined): Country | undefined =>
  id === undefined || id === '' ? undefined : byId.get(Number(id));

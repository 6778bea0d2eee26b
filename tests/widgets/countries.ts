// Countries for the forms that are written here, with a value of the form's own for each.
const dialCodes = {
  AR: 54,
  AU: 61,
  BD: 880,
  BR: 55,
  CA: 1,
  CN: 86,
  DE: 49,
  EG: 20,
  ES: 34,
  FR: 33,
  GB: 44,
  GG: 44,
  ID: 62,
  IN: 91,
  IT: 39,
  JP: 81,
  KE: 254,
  KR: 82,
  KZ: 7,
  MX: 52,
  NE: 227,
  NG: 234,
  NL: 31,
  PH: 63,
  PL: 48,
  PT: 351,
  RU: 7,
  TR: 90,
  UA: 380,
  US: 1,
  VN: 84,
  ZA: 27,
};

export const countries = Object.entries(dialCodes).map(([iso, dial], index) => ({
  iso,
  dial: String(dial),
  /** English. */
  name: new Intl.DisplayNames('en', { type: 'region' }).of(iso) ?? iso,
  /** What a form calls it in its own data base. */
  number: 100 + index,
}));

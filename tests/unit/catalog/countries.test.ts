// Every country that is sold gets its flag and dial code; a name that says nothing gets none.
import { describe, expect, it, test, vi } from 'vitest';
import { isoOf, toCountry } from '../../../utils/catalog/countries.ts';
import { COUNTRIES } from '../../simulator/index.ts';

test.each(COUNTRIES.map(({ eng, region }) => [eng, region]))('%s is %s', (name, region) => {
  expect(isoOf(name)).toBe(region);
});

describe('a name in another spelling of the family', () => {
  it.each([
    ['USA (virtual)', 'US'],
    ['united-states-virtual', 'US'],
    ['Great Britain', 'GB'],
    ['UAE', 'AE'],
    ['Ivory Coast', 'CI'],
    ['DR Congo', 'CD'],
    ['St. Lucia', 'LC'],
    ['  VIET NAM ', 'VN'],
    ['Réunion', 'RE'],
    ['Moldova, Republic of', 'MD'],
    ['Iran, Islamic Republic of', 'IR'],
    ['Micronesia, Federated States of', 'FM'],
    ['Korea, Republic of', 'KR'],
    ["Korea, Democratic People's Republic of", 'KP'],
    ['Congo, Democratic Republic of the', 'CD'],
    ['Cote d`Ivoire Ivory Coast', 'CI'],
    ['Brunei Darussalam', 'BN'],
    ['Syrian Arab Republic', 'SY'],
  ])('%s is %s', (name, iso) => expect(isoOf(name)).toBe(iso));
});

// Node's and Chromium's names differ in these, and the next version's may again.
it('a country is the same in a browser that calls it otherwise', async () => {
  vi.resetModules();
  const of = vi
    .spyOn(Intl.DisplayNames.prototype, 'of')
    .mockImplementation((code) => `What ${code} is called elsewhere`);
  const { isoOf: elsewhere } = await import('../../../utils/catalog/countries.ts');
  expect(
    ['Palestinian Territories', 'Hong Kong SAR China', 'Macao SAR China', 'Türkiye'].map(elsewhere),
  ).toEqual(['PS', 'HK', 'MO', 'TR']);
  of.mockRestore();
});

describe('is no country', () => {
  it.each(['', 'Any country', 'Atlantis', '印度', 'constructor', '__proto__', '(virtual)'])(
    '"%s"',
    (name) => {
      expect(isoOf(name)).toBeNull();
      expect(toCountry({ id: 5, eng: name, rus: '', chn: '' })).toEqual({
        id: 5,
        name,
        iso: null,
        dialCode: null,
      });
    },
  );
});

it.each([
  ['India', '91'],
  ['United States', '1'],
  ['Kazakhstan', '7'],
  ['Dominican Republic', '1'],
])('%s is dialled +%s', (eng, dialCode) =>
  expect(toCountry({ id: 1, eng, rus: '', chn: '' }).dialCode).toBe(dialCode),
);

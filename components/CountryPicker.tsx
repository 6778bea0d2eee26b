// Chooses the country of the number, with what it costs there and how many are left.
import { useCallback } from 'preact/hooks';
import type { Country, CountryPrice } from '../utils/catalog/types.ts';
import { money } from './format.ts';
import { Flag } from './Flag.tsx';
import { Picker, type Option } from './Picker.tsx';
import { findCountries, type PricedCountry } from './search.ts';
import { words } from './words/index.ts';

type Row = Option & PricedCountry;
type Props = {
  countries: Country[];
  /** Undefined until they are known. */
  prices: CountryPrice[] | undefined;
  chosen: Country | null;
  onPick: (country: Country) => void;
};

export function CountryPicker({ countries, prices, chosen, onPick }: Props) {
  const find = useCallback(
    (query: string): Row[] =>
      findCountries(countries, prices, query, chosen).map((priced) => ({
        value: String(priced.country.id),
        label: priced.country.name,
        ...priced,
      })),
    [countries, prices, chosen],
  );
  return (
    <Picker
      label={words.buy.country}
      placeholder={words.buy.searchCountry}
      find={find}
      chosen={chosen && { value: String(chosen.id), label: chosen.name }}
      onPick={(row) => onPick(row.country)}
      mark={chosen && <Flag iso={chosen.iso} />}
      row={({ country, price, count }) => (
        <>
          <Flag iso={country.iso} />
          <span class="row-name">{country.name}</span>
          {prices && <span class="row-stock">{words.buy.rowStock(price === null ? 0 : count)}</span>}
          {price !== null && <span class="row-price">{money(price)}</span>}
        </>
      )}
    />
  );
}

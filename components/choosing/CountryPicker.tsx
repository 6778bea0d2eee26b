// Chooses the country of the number, with what it costs there, how many are left and what the person's own numbers did.
import { useMemo, useState } from 'preact/hooks';
import {
  rankCountries,
  type CountryOrder,
  type CountryRanking,
  type RankedCountry,
} from '../../utils/catalog/ranking.ts';
import type { Country } from '../../utils/catalog/types.ts';
import { findableCountries } from './findable.ts';
import { money } from '../format.ts';
import { Flag } from '../Flag.tsx';
import { RowFlag } from './RowFlag.tsx';
import { Picker, type Option } from './Picker.tsx';
import { createFinder } from './search.ts';
import { Segments } from './Segments.tsx';
import { words } from '../words/index.ts';

type Row = Option & RankedCountry;
type Props = {
  ranking: CountryRanking;
  /** Languages the person reads, BCP 47: a country is found by its names in them. */
  languages: readonly string[];
  /** What was typed when the window closed with this list open; null: it was not. */
  draft: string | null;
  onDraft: (text: string | null) => void;
  onPick: (country: Country) => void;
  onStar: (country: Country, on: boolean) => void;
  onOrder: (order: CountryOrder) => void;
};

export function CountryPicker(props: Props) {
  const { ranking, languages, draft, onDraft, onPick, onStar, onOrder } = props;
  const { choosing } = words;
  const orders: { value: CountryOrder; text: string }[] = [
    { value: 'best', text: choosing.best },
    { value: 'price', text: choosing.price },
    { value: 'stock', text: choosing.inStock },
  ];
  const { chosen, prices, favourites, order } = ranking;
  // A row that is starred stays where it is until the list is opened again.
  const [liked, setLiked] = useState<readonly number[] | null>(null);
  const read = useMemo(() => findableCountries(languages), [languages]);
  const search = useMemo(
    () =>
      createFinder(rankCountries({ ...ranking, favourites: liked ?? favourites }), ({ country }) =>
        read(country),
      ),
    [ranking, liked, read],
  );
  const find = useMemo(() => {
    const starred = new Set(favourites);
    return (query: string): Row[] =>
      search(query).map((ranked) => ({
        ...ranked,
        value: String(ranked.country.id),
        label: ranked.country.name,
        favourite: starred.has(ranked.country.id),
      }));
  }, [search, favourites]);
  return (
    <Picker
      label={words.buy.country}
      placeholder={words.buy.searchCountry}
      find={find}
      chosen={chosen && { value: String(chosen.id), label: chosen.name }}
      draft={draft}
      onDraft={onDraft}
      onPick={(row) => onPick(row.country)}
      onStar={(row, on) => onStar(row.country, on)}
      onOpen={(open) => setLiked(open ? favourites : null)}
      mark={chosen && <Flag iso={chosen.iso} />}
      head={<Segments label={choosing.order} options={orders} value={order} onChange={onOrder} />}
      row={({ country, price, count, own }) => (
        <>
          <RowFlag iso={country.iso} />
          <span class="row-main">
            <span>
              <span class="row-name">{country.name}</span>{' '}
              {country.dialCode !== null && <bdi class="row-code">+{country.dialCode}</bdi>}
            </span>
            {own && <span class="row-note">{choosing.own(own.worked, own.tried)}</span>}
          </span>
          {prices && <span class="row-stock">{words.buy.rowStock(price === null ? 0 : count)}</span>}
          {price !== null && <span class="row-price">{money(price)}</span>}
        </>
      )}
    />
  );
}

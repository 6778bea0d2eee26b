// Chooses what the number is for, by name or code; what the person likes and used lately comes first.
import { useMemo, useState } from 'preact/hooks';
import { rankServices, type ServiceGroup } from '../../utils/catalog/ranking.ts';
import type { Service } from '../../utils/catalog/types.ts';
import { findableService } from './findable.ts';
import { Picker, type Option } from './Picker.tsx';
import { createFinder } from './search.ts';
import { words } from '../words/index.ts';

type Row = Option & { service: Service };
type Props = {
  services: Service[];
  chosen: Service | null;
  /** Codes of those that the site may be, the likeliest first. */
  perhaps: readonly string[];
  /** Service codes, the newest first. */
  favourites: readonly string[];
  recent: readonly string[];
  autoFocus: boolean;
  /** What was typed when the window closed with this list open; null: it was not. */
  draft: string | null;
  onDraft: (text: string | null) => void;
  onPick: (service: Service) => void;
  onStar: (service: Service, on: boolean) => void;
};

const headings = (): Partial<Record<ServiceGroup, string>> => ({
  perhaps: words.choosing.perhaps,
  favourite: words.choosing.favourites,
  recent: words.choosing.recent,
  other: words.choosing.all,
});

export function ServicePicker(props: Props) {
  const { services, chosen, perhaps, favourites, recent, autoFocus, draft, onDraft, onPick, onStar } = props;
  // A row that is starred stays where it is until the list is opened again.
  const [liked, setLiked] = useState<readonly string[] | null>(null);
  const inFront = liked ?? favourites;
  const search = useMemo(
    () =>
      createFinder(rankServices({ services, chosen, perhaps, favourites: inFront, recent }), ({ service }) =>
        findableService(service),
      ),
    [services, chosen, perhaps, inFront, recent],
  );
  const find = useMemo(() => {
    const starred = new Set(favourites);
    const named = headings();
    return (query: string): Row[] =>
      search(query).map(({ service, group }) => {
        const heading = query.trim() === '' ? named[group] : undefined;
        return {
          value: service.code,
          label: service.name,
          service,
          favourite: starred.has(service.code),
          ...(heading !== undefined && { heading }),
        };
      });
  }, [search, favourites]);
  return (
    <Picker
      label={words.buy.service}
      placeholder={words.buy.searchService}
      find={find}
      chosen={chosen && { value: chosen.code, label: chosen.name }}
      autoFocus={autoFocus}
      draft={draft}
      onDraft={onDraft}
      onPick={(row) => onPick(row.service)}
      onStar={(row, on) => onStar(row.service, on)}
      onOpen={(open) => setLiked(open ? favourites : null)}
      row={({ service }) => (
        <>
          <span class="row-name">{service.name}</span>
          <span class="row-code">{service.code}</span>
        </>
      )}
    />
  );
}

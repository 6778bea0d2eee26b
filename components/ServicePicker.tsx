// Chooses what the number is for, by name or code.
import { useCallback } from 'preact/hooks';
import type { Service } from '../utils/catalog/types.ts';
import { Picker, type Option } from './Picker.tsx';
import { findServices } from './search.ts';
import { words } from './words/index.ts';

type Row = Option & { service: Service };
type Props = {
  services: Service[];
  chosen: Service | null;
  autoFocus: boolean;
  onPick: (service: Service) => void;
};

export function ServicePicker({ services, chosen, autoFocus, onPick }: Props) {
  const find = useCallback(
    (query: string): Row[] =>
      findServices(services, query, chosen).map((service) => ({
        value: service.code,
        label: service.name,
        service,
      })),
    [services, chosen],
  );
  return (
    <Picker
      label={words.buy.service}
      placeholder={words.buy.searchService}
      find={find}
      chosen={chosen && { value: chosen.code, label: chosen.name }}
      autoFocus={autoFocus}
      onPick={(row) => onPick(row.service)}
      row={({ service }) => (
        <>
          <span class="row-name">{service.name}</span>
          <span class="row-code">{service.code}</span>
        </>
      )}
    />
  );
}

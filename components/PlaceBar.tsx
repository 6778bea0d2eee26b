// The way from one of the popup's places to another; where one is, is marked by weight and a line.
import { places, type Place } from './places.ts';
import { words } from './words/index.ts';

type Props = { current: Place; onGo: (to: Place) => void };

export function PlaceBar({ current, onGo }: Props) {
  return (
    <nav class="places" aria-label={words.places.label}>
      {places.map((place) => (
        <button
          key={place}
          type="button"
          class="place"
          aria-current={place === current ? 'page' : undefined}
          onClick={() => onGo(place)}
        >
          {words.places[place]}
        </button>
      ))}
    </nav>
  );
}

// Favourites: the star on a row for the pointer, and the button below the list that the keyboard reaches.
import { Star } from 'lucide-preact';
import { words } from '../words/index.ts';

/** A row of a list box may hold no button: readers are told by the word, and use the button below. */
export function RowStar({ on, onToggle }: { on: boolean; onToggle: () => void }) {
  return (
    <>
      {on && <span class="visually-hidden">{words.choosing.favourite}</span>}
      <span
        class="row-star"
        data-on={on || undefined}
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation();
          onToggle();
        }}
      >
        <Star size={16} class={on ? 'star-on' : undefined} />
      </span>
    </>
  );
}

type Props = { name: string; on: boolean; onToggle: () => void };

/** For the row that is highlighted. */
export function StarButton({ name, on, onToggle }: Props) {
  return (
    <button
      type="button"
      class="star-button"
      // Pressed by pointer, the search keeps the focus.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onToggle}
    >
      <Star size={16} class={on ? 'star-on' : undefined} aria-hidden="true" />
      {on ? words.choosing.unstar(name) : words.choosing.star(name)}
    </button>
  );
}

// Places that few visits go to: their code is read when they are opened first, and not with every popup.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { words } from '../../components/words/index.ts';

/** @param load reads the place's own module; the skeleton stands until it is here */
export function lazily(load: () => Promise<ComponentType>): ComponentType {
  let read: ComponentType | undefined;
  return function Lazily() {
    const [Place, show] = useState(() => read);
    useEffect(() => {
      if (Place) return;
      void load().then((place) => {
        read = place;
        show(() => place);
      });
    }, [Place]);
    return Place ? (
      <Place />
    ) : (
      <section class="waiting" aria-busy="true" aria-label={words.loading}>
        <span class="skeleton" />
        <span class="skeleton" />
      </section>
    );
  };
}

// Places and forms that few visits go to: their code is read when they are opened first, and not with every popup.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../components/Notice.tsx';
import { say, words } from '../../components/words/index.ts';
import { follow } from './commands.ts';

const Skeleton = () => (
  <section class="waiting" aria-busy="true" aria-label={words.loading}>
    <span class="skeleton" />
    <span class="skeleton" />
  </section>
);

/** The extension was updated or removed while this window was open. */
const Gone = () => <Notice said={say({ kind: 'no-background' })} onLink={follow} />;

/** @param load reads the place's own module; the skeleton stands until it is here */
export function lazily<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let read: ComponentType<P> | undefined;
  return function Lazily(props: P) {
    const [Place, show] = useState(() => read);
    useEffect(() => {
      if (Place) return;
      void load().then(
        (place) => {
          read = place;
          show(() => place);
        },
        () => show(() => Gone),
      );
    }, [Place]);
    return Place ? <Place {...props} /> : <Skeleton />;
  };
}

// What the forms of the settings page share: a titled section, saving with its outcome, and the button that does it.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useKeptFocus } from '../../components/focus.dom.ts';
import { Notice, type LinkTarget } from '../../components/Notice.tsx';
import { say, words, type Said } from '../../components/words/index.ts';
import type { Problem } from '../../utils/messages/problem.ts';

/** `name` makes the title's id: one a section. */
export function Section(props: { name: string; title: string; children: ComponentChildren }) {
  const id = `${props.name}-title`;
  return (
    <section ref={useKeptFocus()} tabIndex={-1} class="section" aria-labelledby={id}>
      <h3 id={id}>{props.title}</h3>
      {props.children}
    </section>
  );
}

export type Saving = {
  /** What became of the last try; null where none was made since the last change. */
  outcome: Said | 'saved' | null;
  /** The person changed something: what was said of the last try is old. */
  changed: () => void;
  refuse: (why: Said) => void;
  run: (saving: Promise<Problem | null>) => Promise<void>;
};

export function useSaving(): Saving {
  const [outcome, setOutcome] = useState<Saving['outcome']>(null);
  return {
    outcome,
    changed: () => setOutcome(null),
    refuse: setOutcome,
    run: async (saving) => {
      const failed = await saving;
      setOutcome(failed ? say(failed) : 'saved');
    },
  };
}

/** The status is there before it says something, or it would not be read out. */
export const Saved = ({ saving: { outcome } }: { saving: Saving }) => (
  <span role="status">{outcome === 'saved' && words.options.saved}</span>
);

type Outcome = { saving: Saving; onLink: (to: LinkTarget) => void };

export const Refused = ({ saving: { outcome }, onLink }: Outcome) =>
  outcome !== null && outcome !== 'saved' ? <Notice said={outcome} onLink={onLink} /> : null;

/** The end of a form: its button, further ones, and the outcome. */
export function SaveRow({ saving, onLink, children }: Outcome & { children?: ComponentChildren }) {
  return (
    <>
      <div class="row">
        <button type="submit" class="button">
          {words.options.save}
        </button>
        {children}
        <Saved saving={saving} />
      </div>
      <Refused saving={saving} onLink={onLink} />
    </>
  );
}

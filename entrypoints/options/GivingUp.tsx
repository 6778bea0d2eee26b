// When a number that brings no SMS is given back by itself.
import type { LinkTarget } from '../../components/Notice.tsx';
import { words } from '../../components/words/index.ts';
import { Choice, withStored } from './fields.tsx';
import { Refused, Saved, Section, useSaving } from './saving.tsx';
import { save } from './state.ts';

/** `minutes`: null for never. */
type Props = { minutes: number | null; onLink: (to: LinkTarget) => void };

/** What stands for never among the lengths. */
const never = 0;
const lengths = [5, 10, 15, 18];

export function GivingUp({ minutes, onLink }: Props) {
  const { options } = words;
  const saving = useSaving();
  return (
    <Section name="give-up" title={options.giveUpTitle}>
      <Choice
        label={options.giveUp}
        note={options.giveUpNote}
        value={minutes ?? never}
        options={[
          { value: never, label: options.giveUpNever },
          ...withStored(lengths, minutes).map((value) => ({ value, label: options.giveUpAfter(value) })),
        ]}
        onChange={(value) => void saving.run(save({ giveUpMinutes: value === never ? null : value }))}
        beside={<Saved saving={saving} />}
      />
      <Refused saving={saving} onLink={onLink} />
    </Section>
  );
}

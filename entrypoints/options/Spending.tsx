// The most that one number may cost, and the most that a day may; and whether a click may spend as much without a question.
import type { LinkTarget } from '../../components/Notice.tsx';
import { words } from '../../components/words/index.ts';
import { Switch } from './fields.tsx';
import { useLimits } from './limits.tsx';
import { Refused, SaveRow, Section, useSaving } from './saving.tsx';
import { save } from './state.ts';

/** `budget`: null where there is no limit. */
type Props = { cap: number; budget: number | null; oneClick: boolean; onLink: (to: LinkTarget) => void };

export function Spending({ cap, budget, oneClick, onLink }: Props) {
  const { fields, saving, keep } = useLimits(cap, budget);
  const switching = useSaving();
  const submit = (event: Event) => {
    event.preventDefault();
    void keep();
  };
  return (
    <Section name="spending" title={words.options.spendTitle}>
      <form class="form" onSubmit={submit}>
        {fields}
        <SaveRow saving={saving} onLink={onLink} />
      </form>
      <Switch
        label={words.options.oneClick}
        note={words.options.oneClickNote}
        on={oneClick}
        onChange={(on) => void switching.run(save({ oneClick: on }))}
      />
      <Refused saving={switching} onLink={onLink} />
    </Section>
  );
}

// The most that one number may cost, and the most that a day may.
import type { LinkTarget } from '../../components/Notice.tsx';
import { words } from '../../components/words/index.ts';
import { useLimits } from './limits.tsx';
import { SaveRow, Section } from './saving.tsx';

/** `budget`: null where there is no limit. */
type Props = { cap: number; budget: number | null; onLink: (to: LinkTarget) => void };

export function Spending({ cap, budget, onLink }: Props) {
  const { fields, saving, keep } = useLimits(cap, budget);
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
    </Section>
  );
}

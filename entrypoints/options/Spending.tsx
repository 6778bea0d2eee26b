// The most that one number may cost, and the most that a day may.
import { useState } from 'preact/hooks';
import type { LinkTarget } from '../../components/Notice.tsx';
import { words } from '../../components/words/index.ts';
import { toDecimal } from '../../utils/securesms/money.ts';
import { parseAmount } from '../../components/choosing/amount.ts';
import { Amount } from './fields.tsx';
import { SaveRow, Section, useSaving } from './saving.tsx';
import { save } from './state.ts';

/** `budget`: null where there is no limit. */
type Props = { cap: number; budget: number | null; onLink: (to: LinkTarget) => void };

export function Spending({ cap, budget, onLink }: Props) {
  const { options } = words;
  const [capText, setCap] = useState(toDecimal(cap));
  const [budgetText, setBudget] = useState(budget === null ? '' : toDecimal(budget));
  const [wrong, setWrong] = useState<'cap' | 'budget' | null>(null);
  const saving = useSaving();
  const edit = (set: (text: string) => void) => (text: string) => {
    set(text);
    setWrong(null);
    saving.changed();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const priceCap = parseAmount(capText);
    const dailyBudget = budgetText.trim() === '' ? null : parseAmount(budgetText);
    setWrong(priceCap === undefined ? 'cap' : dailyBudget === undefined ? 'budget' : null);
    if (priceCap === undefined) saving.refuse({ sentence: options.capWrong });
    else if (dailyBudget === undefined) saving.refuse({ sentence: options.budgetWrong });
    else void saving.run(save({ priceCap, dailyBudget }));
  };
  return (
    <Section name="spending" title={options.spendTitle}>
      <form class="form" onSubmit={submit}>
        <Amount
          label={options.cap}
          note={options.capNote}
          value={capText}
          wrong={wrong === 'cap'}
          onInput={edit(setCap)}
        />
        <Amount
          label={options.budget}
          note={options.budgetNote}
          value={budgetText}
          wrong={wrong === 'budget'}
          onInput={edit(setBudget)}
        />
        <SaveRow saving={saving} onLink={onLink} />
      </form>
    </Section>
  );
}

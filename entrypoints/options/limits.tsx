// The two limits of spending as a form holds them: what is typed, what is wrong with it, and keeping it.
import { useState } from 'preact/hooks';
import { words } from '../../components/words/index.ts';
import { toDecimal } from '../../utils/securesms/money.ts';
import { parseAmount } from '../../components/choosing/amount.ts';
import { Amount } from './fields.tsx';
import { useSaving } from './saving.tsx';
import { save } from './state.ts';

/** @param budget null where there is no limit */
export function useLimits(cap: number, budget: number | null) {
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
  /** @returns whether both are kept now */
  const keep = async (): Promise<boolean> => {
    const priceCap = parseAmount(capText);
    const dailyBudget = budgetText.trim() === '' ? null : parseAmount(budgetText);
    setWrong(priceCap === undefined ? 'cap' : dailyBudget === undefined ? 'budget' : null);
    if (priceCap === undefined || dailyBudget === undefined) {
      saving.refuse({ sentence: priceCap === undefined ? options.capWrong : options.budgetWrong });
      return false;
    }
    const kept = save({ priceCap, dailyBudget });
    await saving.run(kept);
    return (await kept) === null;
  };
  const fields = (
    <>
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
    </>
  );
  return { fields, saving, keep };
}

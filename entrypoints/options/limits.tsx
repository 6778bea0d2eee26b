// The two limits of spending as a form holds them: what is typed, what is wrong with it, and keeping it.
import { useState } from 'preact/hooks';
import { words } from '../../components/words/index.ts';
import { toDecimal } from '../../utils/securesms/money.ts';
import { parseAmount } from '../../components/choosing/amount.ts';
import { Amount } from './fields.tsx';
import { useSaving } from './saving.tsx';
import { save } from './state.ts';

type Texts = { cap: string; budget: string };
/** What was typed and is not kept yet, for forms that are left and come back to; null where all is kept. */
export type Draft = { texts: Texts | null };

/** @param budget null where there is no limit */
export function useLimits(cap: number, budget: number | null, draft: Draft = { texts: null }) {
  const { options } = words;
  const [texts, setTexts] = useState<Texts>(
    draft.texts ?? { cap: toDecimal(cap), budget: budget === null ? '' : toDecimal(budget) },
  );
  const [wrong, setWrong] = useState<keyof Texts | null>(null);
  const saving = useSaving();
  const edit = (field: keyof Texts) => (text: string) => {
    draft.texts = { ...texts, [field]: text };
    setTexts(draft.texts);
    setWrong(null);
    saving.changed();
  };
  const priceCap = parseAmount(texts.cap);
  const dailyBudget = texts.budget.trim() === '' ? null : parseAmount(texts.budget);
  /** @returns whether both are kept now */
  const keep = async (): Promise<boolean> => {
    const typed = draft.texts;
    setWrong(priceCap === undefined ? 'cap' : dailyBudget === undefined ? 'budget' : null);
    if (priceCap === undefined || dailyBudget === undefined) {
      saving.refuse({ sentence: priceCap === undefined ? options.capWrong : options.budgetWrong });
      return false;
    }
    const kept = save({ priceCap, dailyBudget });
    await saving.run(kept);
    if ((await kept) !== null) return false;
    // What was typed meanwhile is not kept yet.
    if (draft.texts === typed) draft.texts = null;
    return true;
  };
  const fields = (
    <>
      <Amount
        label={options.cap}
        note={options.capNote}
        value={texts.cap}
        wrong={wrong === 'cap'}
        onInput={edit('cap')}
      />
      <Amount
        label={options.budget}
        note={options.budgetNote}
        value={texts.budget}
        wrong={wrong === 'budget'}
        onInput={edit('budget')}
      />
    </>
  );
  return { fields, saving, keep, readable: priceCap !== undefined && dailyBudget !== undefined };
}

// The most that one number may cost.
import { useState } from 'preact/hooks';
import { Notice, type LinkTarget } from '../../components/Notice.tsx';
import { say, words, type Said } from '../../components/words/index.ts';
import { toDecimal } from '../../utils/securesms/money.ts';
import { parseAmount } from './amount.ts';
import { save } from './state.ts';

type Props = { cap: number; onLink: (to: LinkTarget) => void };

export function Spending({ cap, onLink }: Props) {
  const [text, setText] = useState(toDecimal(cap));
  const [result, setResult] = useState<Said | 'saved' | null>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    const priceCap = parseAmount(text);
    if (priceCap === undefined) {
      setResult({ sentence: words.options.capWrong });
      return;
    }
    const failed = await save({ priceCap });
    setResult(failed ? say(failed) : 'saved');
  };
  return (
    <section class="section" aria-labelledby="spending-title">
      <h2 id="spending-title">{words.options.spendTitle}</h2>
      <form class="key-form" onSubmit={submit}>
        <label class="field">
          <span class="field-label">{words.options.cap}</span>
          <input
            class="input input-money"
            inputMode="decimal"
            autoComplete="off"
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setResult(null);
            }}
          />
        </label>
        <p class="quiet">{words.options.capNote}</p>
        <div class="row">
          <button type="submit" class="button">
            {words.options.save}
          </button>
          <span role="status">{result === 'saved' && words.options.saved}</span>
        </div>
        {result !== null && result !== 'saved' && <Notice said={result} onLink={onLink} />}
      </form>
    </section>
  );
}

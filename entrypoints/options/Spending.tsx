// The most that one number may cost.
import { useState } from 'preact/hooks';
import { Notice, type LinkTarget } from '../../components/Notice.tsx';
import { say, words, type Said } from '../../components/words/index.ts';
import { parseDollars, toDecimal } from '../../utils/securesms/money.ts';
import { save } from './state.ts';

type Props = { cap: number; onLink: (to: LinkTarget) => void };

export function Spending({ cap, onLink }: Props) {
  const [text, setText] = useState(toDecimal(cap));
  const [result, setResult] = useState<Said | 'saved' | null>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    // "0,5" is half a dollar; "1,000" may be one dollar or a thousand, so it is neither.
    const plain = /^\s*\$?\s*(\d+(?:\.\d+|,\d{1,2})?)\s*$/.exec(text)?.[1];
    const priceCap = plain === undefined ? undefined : parseDollars(plain.replace(',', '.'));
    if (priceCap === undefined || priceCap <= 0) {
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

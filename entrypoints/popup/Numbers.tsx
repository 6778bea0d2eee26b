// The list of numbers, drawn again every second while it counts down.
import { Empty } from '../../components/Empty.tsx';
import { useKeptFocus } from '../../components/focus.dom.ts';
import { NumberCard } from '../../components/numbers/NumberCard.tsx';
import { saidAbove } from '../../components/screen.ts';
import { words } from '../../components/words/index.ts';
import { copy, copyNumber } from './clipboard.ts';
import { buyInstead } from './buying.ts';
import { command, follow, point } from './commands.ts';
import * as state from './state.ts';

export function Numbers() {
  const snapshot = state.snapshot.value;
  const numbers = snapshot?.numbers ?? [];
  const copied = state.justCopied.value;
  const said = saidAbove(snapshot);
  return (
    <section ref={useKeptFocus()} tabIndex={-1} class="numbers" aria-labelledby="numbers-title">
      <h2 id="numbers-title" class="numbers-title">
        {words.numbers.title}
      </h2>
      {numbers.length === 0 && <Empty />}
      <ul class="cards">
        {numbers.map((number) => (
          <NumberCard
            key={number.id}
            number={number}
            now={state.now.value}
            pending={state.pending.value[number.id] ?? null}
            problem={state.problems.value[number.id] ?? null}
            saidAbove={said}
            justCopied={copied?.id === number.id ? copied.what : null}
            justBought={state.justBought.value === number.id}
            codeCopied={state.codeCopied.value === state.smsKey(number)}
            copiedForPage={state.copiedForPage.value.has(number.id)}
            canReachPage={state.tab.value?.tabId != null && state.tab.value.host !== null}
            here={state.tab.value?.tabId != null ? state.tab.value : null}
            pointing={state.pointing.value === number.id}
            onPoint={(kind) => void point(number.id, kind)}
            offered={state.instead.value[number.id] ?? null}
            buying={state.buyPressed.value}
            onBuyInstead={(choice) => void buyInstead(number, choice)}
            onCommand={(name) => void command(number.id, name)}
            copyFormat={state.copyFormat.value}
            onCopyNumber={(phone, format) => void copyNumber(number.id, phone, format)}
            onCopyCode={(code) => void copy(number.id, 'code', code)}
            onLink={follow}
          />
        ))}
      </ul>
    </section>
  );
}

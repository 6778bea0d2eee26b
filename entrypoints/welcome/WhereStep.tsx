// The third step: whether it may look at a page only when its button is pressed there, or at every page.
import { useState } from 'preact/hooks';
import { Notice } from '../../components/Notice.tsx';
import { Reach } from '../../components/welcome/Reach.tsx';
import { words } from '../../components/words/index.ts';
import { askEverywhere, everywhere, giveBackEverywhere } from './access.ts';
import { follow } from './links.ts';
import { go, step } from './route.ts';
import { Ways } from './Ways.tsx';

export function WhereStep() {
  const { welcome } = words;
  const granted = everywhere.value === true;
  const [picked, pick] = useState<'press' | 'every' | null>(null);
  const [answer, setAnswer] = useState<'none' | 'asking' | 'refused'>('none');
  const choice = picked ?? (granted ? 'every' : 'press');
  const asks = choice === 'every' && !granted;
  const choose = (next: 'press' | 'every') => {
    pick(next);
    setAnswer('none');
  };
  const ask = async () => {
    // First of all: the browser asks only in the press's own turn.
    const asked = askEverywhere();
    setAnswer('asking');
    const allowed = await asked;
    if (!allowed) {
      pick('press');
      setAnswer('refused');
    } else if (step.value === 'where') go('ready');
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (asks && answer === 'asking') return;
    if (asks) {
      await ask();
      return;
    }
    if (choice === 'press' && granted) await giveBackEverywhere();
    go('ready');
  };
  return (
    <>
      <form id="where" class="form" onSubmit={(event) => void submit(event)}>
        <Reach label={welcome.whereTitle} choice={choice} granted={granted} onPick={choose} />
        <p role="status">
          {asks && answer === 'asking' && welcome.asking}
          {choice === 'press' && granted && welcome.takesBack}
        </p>
        {answer === 'refused' && (
          <Notice
            said={{ sentence: welcome.refused, next: welcome.refusedNext }}
            tone="hint"
            onLink={follow}
          />
        )}
      </form>
      <Ways
        back="limits"
        next="ready"
        label={asks ? welcome.ask : welcome.next}
        form="where"
        busy={asks && answer === 'asking'}
      />
    </>
  );
}

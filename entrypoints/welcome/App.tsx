// The introduction: the key, limits and where it may help, one after the other, and what to press then.
import { useEffect, useRef } from 'preact/hooks';
import { Notice } from '../../components/Notice.tsx';
import { Progress } from '../../components/welcome/Progress.tsx';
import { say, words } from '../../components/words/index.ts';
import { open, openProblem, settings, snapshot } from '../options/state.ts';
import { KeyStep } from './KeyStep.tsx';
import { LimitsStep } from './LimitsStep.tsx';
import { follow } from './links.ts';
import { Ready } from './Ready.tsx';
import { go, step, steps, type Step } from './route.ts';
import { WhereStep } from './WhereStep.tsx';

const titleOf = ({ welcome }: typeof words): Record<Step, string> => ({
  key: welcome.keyTitle,
  limits: welcome.limitsTitle,
  where: welcome.whereTitle,
  ready: welcome.readyTitle,
});

export function App() {
  const { welcome } = words;
  const view = settings.value;
  const problem = openProblem.value;
  const key = snapshot.value?.key ?? view?.key;
  // Nothing works without a key: whoever has none is asked for it first, whatever the address says.
  const shown = key === 'missing' ? 'key' : step.value;
  const title = titleOf(words)[shown];
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  // Whoever goes on hears where they are, and goes on from its beginning.
  useEffect(() => {
    if (!first.current) heading.current?.focus();
    first.current = view === null;
  }, [shown, view === null]);
  document.title = `${words.name} · ${title}`;
  return (
    <main class="page welcome">
      <header class="welcome-head">
        <h1>
          <img src="/icon.svg" alt="" width={28} height={28} />
          {welcome.title}
        </h1>
        <p class="quiet">{welcome.what}</p>
      </header>
      {problem && (
        <Notice said={say(problem)} onLink={follow}>
          <button type="button" class="button" onClick={() => void open()}>
            {words.tryAgain}
          </button>
        </Notice>
      )}
      {view && key && (
        <>
          {shown !== 'ready' && (
            <Progress
              names={[welcome.keyStep, welcome.limitsStep, welcome.whereStep]}
              current={steps.indexOf(shown)}
            />
          )}
          <h2 ref={heading} tabIndex={-1} class="welcome-title">
            {title}
          </h2>
          {shown === 'key' && (
            <KeyStep state={key} wanted={step.value !== 'key'} apiHost={new URL(view.apiUrl).host} />
          )}
          {shown === 'limits' && <LimitsStep settings={view} />}
          {shown === 'where' && <WhereStep />}
          {shown === 'ready' && <Ready onBack={() => go('where')} />}
        </>
      )}
    </main>
  );
}

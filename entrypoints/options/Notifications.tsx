// Whether a code that arrives is told on the desktop.
import { useState } from 'preact/hooks';
import { Notice, type LinkTarget } from '../../components/Notice.tsx';
import { say, words } from '../../components/words/index.ts';
import type { Problem } from '../../utils/messages/problem.ts';
import { save } from './state.ts';

type Props = { notify: boolean; onLink: (to: LinkTarget) => void };

export function Notifications({ notify, onLink }: Props) {
  const [problem, setProblem] = useState<Problem | null>(null);
  return (
    <section class="section" aria-labelledby="notify-title">
      <h2 id="notify-title">{words.options.notifyTitle}</h2>
      <label class="check">
        <input
          type="checkbox"
          role="switch"
          checked={notify}
          onChange={async (event) => setProblem(await save({ notify: event.currentTarget.checked }))}
        />
        {words.options.notify}
      </label>
      {problem && <Notice said={say(problem)} onLink={onLink} />}
    </section>
  );
}

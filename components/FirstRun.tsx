// The first thing a person sees: asks for the key and says what becomes of it.
import type { Problem } from '../utils/messages/problem.ts';
import { KeyForm } from './KeyForm.tsx';
import type { LinkTarget } from './Notice.tsx';
import { Privacy } from './Privacy.tsx';
import { words } from './words/index.ts';

type Props = {
  apiHost: string;
  busy: boolean;
  problem: Problem | null;
  onSave: (key: string) => void;
  onLink: (to: LinkTarget) => void;
  onIntroduction: () => void;
};

export function FirstRun({ apiHost, busy, problem, onSave, onLink, onIntroduction }: Props) {
  return (
    <section class="first-run" aria-labelledby="first-run-title">
      <h2 id="first-run-title">{words.key.title}</h2>
      <p class="quiet">{words.key.why}</p>
      <KeyForm busy={busy} problem={problem} live={false} autoFocus onSave={onSave} onLink={onLink} />
      {problem?.kind !== 'bad-key' && <p class="quiet">{words.key.where}</p>}
      <button type="button" class="link" onClick={() => onLink('account')}>
        {words.key.open}
      </button>
      <Privacy apiHost={apiHost} />
      <button type="button" class="link" onClick={onIntroduction}>
        {words.welcome.howItWorks}
      </button>
    </section>
  );
}

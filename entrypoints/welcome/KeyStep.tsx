// The first step: what it does with pages, where the key is kept, and the key itself.
import { CircleCheck, Eye, MonitorCheck, MousePointerClick } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { KeyForm } from '../../components/KeyForm.tsx';
import { Privacy } from '../../components/Privacy.tsx';
import { words } from '../../components/words/index.ts';
import type { Problem } from '../../utils/messages/problem.ts';
import type { Snapshot } from '../../utils/messages/views.ts';
import { setKey } from '../options/state.ts';
import { follow } from './links.ts';
import { go } from './route.ts';

/** `wanted`: the person was on the way to a later step. */
type Props = { state: Snapshot['key']; wanted: boolean; apiHost: string };

export function KeyStep({ state, wanted, apiHost }: Props) {
  const { welcome } = words;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const store = async (key: string) => {
    setBusy(true);
    const answer = await setKey(key);
    setBusy(false);
    setProblem('problem' in answer ? answer.problem : null);
    if (!('problem' in answer)) go('limits');
  };
  return (
    <>
      {wanted && <p role="status">{welcome.keyLost}</p>}
      <section class="section" aria-labelledby="pages-title">
        <h3 id="pages-title">{welcome.pagesTitle}</h3>
        <ul class="promises">
          <Kept icon={Eye} text={welcome.looks} />
          <Kept icon={MonitorCheck} text={welcome.stays} />
          <Kept icon={MousePointerClick} text={welcome.yours} />
        </ul>
        <Privacy apiHost={apiHost} />
      </section>
      {state === 'stored' ? (
        <>
          <p class="state">
            <CircleCheck size={18} aria-hidden="true" />
            {words.options.keyStored}
          </p>
          <div class="welcome-ways">
            <button type="button" class="button button-main" onClick={() => go('limits')}>
              {welcome.next}
            </button>
          </div>
        </>
      ) : (
        <section class="section" aria-labelledby="key-title">
          <h3 id="key-title">{words.key.title}</h3>
          {problem?.kind !== 'bad-key' && <p class="quiet">{words.key.where}</p>}
          <button type="button" class="link" onClick={() => follow('account')}>
            {words.key.open}
          </button>
          <KeyForm
            busy={busy}
            problem={problem}
            live={state === 'rejected'}
            onSave={(key) => void store(key)}
            onLink={follow}
          />
        </section>
      )}
    </>
  );
}

const Kept = ({ icon: Icon, text }: { icon: typeof Eye; text: string }) => (
  <li>
    <Icon size={18} aria-hidden="true" />
    {text}
  </li>
);

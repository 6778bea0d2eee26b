// The key: whether there is one, replacing it, forgetting it, and its passphrase. It is never shown.
import { CircleAlert, CircleCheck, Lock } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { KeyForm } from '../../components/KeyForm.tsx';
import { Notice, type LinkTarget } from '../../components/Notice.tsx';
import { UnlockForm } from '../../components/UnlockForm.tsx';
import { say, words } from '../../components/words/index.ts';
import type { Problem } from '../../utils/messages/problem.ts';
import type { Snapshot } from '../../utils/messages/views.ts';
import { PassphrasePart } from './PassphrasePart.tsx';
import { Section } from './saving.tsx';
import { forgetKey, setKey, unlock } from './state.ts';

type Props = {
  state: Snapshot['key'];
  passphrase: boolean;
  /** How many numbers go on once it is unlocked. */
  waiting: number;
  apiHost: string;
  onLink: (to: LinkTarget) => void;
};

const saidOf = ({ options }: typeof words) => ({
  stored: options.keyStored,
  missing: options.keyMissing,
  rejected: options.keyRejected,
  locked: options.keyLocked,
});

export function KeySection({ state, passphrase, waiting, apiHost, onLink }: Props) {
  const [step, setStep] = useState<'rest' | 'replace' | 'forget'>('rest');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [balance, setBalance] = useState<number | null>(null);
  const go = (next: typeof step) => {
    setProblem(null);
    setBalance(null);
    setStep(next);
  };
  const store = async (key: string) => {
    setBusy(true);
    const answer = await setKey(key);
    setBusy(false);
    if ('problem' in answer) {
      setProblem(answer.problem);
      return;
    }
    go('rest');
    setBalance(answer.balance);
  };
  const open = async (given: string) => {
    setBusy(true);
    setProblem(await unlock(given));
    setBusy(false);
  };
  const forget = async () => {
    const failed = await forgetKey();
    if (failed) setProblem(failed);
    else go('rest');
  };
  const icons = { stored: CircleCheck, locked: Lock, missing: CircleAlert, rejected: CircleAlert };
  const Icon = icons[state];
  return (
    <Section name="key" title={words.options.keyTitle}>
      <p class={state === 'stored' ? 'state' : 'state state-off'}>
        <Icon size={18} aria-hidden="true" />
        {saidOf(words)[state]}
      </p>
      <p class="quiet">{words.options.keyNote(apiHost)}</p>
      {balance !== null && <p role="status">{words.options.accepted(balance)}</p>}
      {state === 'locked' && step !== 'forget' && (
        <UnlockForm
          busy={busy}
          problem={problem}
          waiting={waiting}
          onUnlock={(given) => void open(given)}
          onLink={onLink}
        />
      )}
      {state !== 'locked' && (state !== 'stored' || step === 'replace') && step !== 'forget' && (
        <KeyForm busy={busy} problem={problem} live={state === 'rejected'} onSave={store} onLink={onLink} />
      )}
      {step === 'forget' && (
        <div class="row" role="group" aria-label={words.options.forget}>
          <p>{words.options.forgetAsk}</p>
          <button type="button" class="button" onClick={forget}>
            {words.options.forgetYes}
          </button>
          <button type="button" class="button" onClick={() => go('rest')}>
            {words.options.forgetNo}
          </button>
          {problem && <Notice said={say(problem)} onLink={onLink} />}
        </div>
      )}
      {state !== 'missing' && step !== 'forget' && (
        <div class="row">
          {state === 'stored' && (
            <button type="button" class="button" onClick={() => go(step === 'replace' ? 'rest' : 'replace')}>
              {step === 'replace' ? words.options.replaceCancel : words.options.replace}
            </button>
          )}
          <button type="button" class="button" onClick={() => go('forget')}>
            {words.options.forget}
          </button>
        </div>
      )}
      {state !== 'missing' && state !== 'locked' && step === 'rest' && (
        <PassphrasePart isSet={passphrase} onLink={onLink} />
      )}
    </Section>
  );
}

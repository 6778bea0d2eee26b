// Asks for the passphrase that the key is locked with. It is handed over and kept nowhere.
import { useState } from 'preact/hooks';
import type { Problem } from '../utils/messages/problem.ts';
import { Notice, type LinkTarget } from './Notice.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import { say, words } from './words/index.ts';

type Props = {
  busy: boolean;
  problem: Problem | null;
  /** How many numbers go on once it is unlocked. */
  waiting: number;
  autoFocus?: boolean;
  onUnlock: (passphrase: string) => void;
  onLink: (to: LinkTarget) => void;
};

export function UnlockForm({ busy, problem, waiting, autoFocus = false, onUnlock, onLink }: Props) {
  const { lock } = words;
  const [passphrase, setPassphrase] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    if (!busy && passphrase !== '') onUnlock(passphrase);
  };
  return (
    <form class="form" onSubmit={submit} aria-busy={busy}>
      <p class="quiet">{waiting > 0 ? lock.waits(waiting) : lock.why}</p>
      <PassphraseField
        label={lock.passphrase}
        value={passphrase}
        kind="current"
        wrong={problem?.kind === 'wrong-passphrase'}
        autoFocus={autoFocus}
        onInput={setPassphrase}
      />
      <button type="submit" class="button button-main" aria-disabled={busy}>
        {busy ? lock.unlocking : lock.unlock}
      </button>
      {problem && !busy && <Notice said={say(problem)} onLink={onLink} />}
    </form>
  );
}

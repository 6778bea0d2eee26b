// Setting, changing or removing the passphrase: typed twice where it is new, the present one where there is one.
import { useState } from 'preact/hooks';
import { Notice, type LinkTarget } from '../../components/Notice.tsx';
import { PassphraseField } from '../../components/PassphraseField.tsx';
import { strength } from '../../components/strength.ts';
import { say, words, type Said } from '../../components/words/index.ts';
import type { Problem } from '../../utils/messages/problem.ts';
import { removePassphrase, setPassphrase } from './state.ts';

type Props = {
  doing: 'set' | 'change' | 'remove';
  onDone: () => void;
  onCancel: () => void;
  onLink: (to: LinkTarget) => void;
};
type Field = 'current' | 'next' | 'again';

export function PassphraseForm({ doing, onDone, onCancel, onLink }: Props) {
  const { lock } = words;
  const [typed, setTyped] = useState({ current: '', next: '', again: '' });
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<{ field: Field | null; said: Said } | null>(null);
  const asksCurrent = doing !== 'set';
  const asksNext = doing !== 'remove';
  const edit = (field: Field) => (text: string) => {
    setTyped({ ...typed, [field]: text });
    setRefused(null);
  };
  const change = (): Promise<Problem | null> =>
    asksNext
      ? setPassphrase(asksCurrent ? typed.current : null, typed.next)
      : removePassphrase(typed.current);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    const weak = asksNext && strength(typed.next) === 'short';
    if (weak) return setRefused({ field: 'next', said: { sentence: lock.tooShort } });
    if (asksNext && typed.next !== typed.again)
      return setRefused({ field: 'again', said: { sentence: lock.different } });
    setBusy(true);
    const problem = await change();
    setBusy(false);
    if (!problem) return onDone();
    setRefused({ field: problem.kind === 'wrong-passphrase' ? 'current' : null, said: say(problem) });
  };
  const hints = { none: lock.hint, short: lock.short, fair: lock.fair, good: lock.good };
  const buttons = { set: lock.save, change: lock.save, remove: lock.remove };
  return (
    <form class="form" onSubmit={(event) => void submit(event)} aria-busy={busy}>
      {asksCurrent && (
        <PassphraseField
          label={lock.current}
          value={typed.current}
          kind="current"
          wrong={refused?.field === 'current'}
          autoFocus
          onInput={edit('current')}
        />
      )}
      {asksNext && (
        <>
          <PassphraseField
            label={lock.next}
            value={typed.next}
            kind="new"
            wrong={refused?.field === 'next'}
            autoFocus={!asksCurrent}
            note={hints[strength(typed.next)]}
            onInput={edit('next')}
          />
          <PassphraseField
            label={lock.again}
            value={typed.again}
            kind="new"
            wrong={refused?.field === 'again'}
            onInput={edit('again')}
          />
        </>
      )}
      <div class="row">
        <button type="submit" class="button" aria-disabled={busy} aria-busy={busy}>
          {buttons[doing]}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {lock.cancel}
        </button>
      </div>
      {refused && <Notice said={refused.said} onLink={onLink} />}
    </form>
  );
}

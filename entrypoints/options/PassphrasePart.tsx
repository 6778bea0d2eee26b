// The key's passphrase: what it is good for, whether there is one, and the ways to set, change and remove it.
import { Lock } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { LinkTarget } from '../../components/Notice.tsx';
import { words } from '../../components/words/index.ts';
import { PassphraseForm } from './PassphraseForm.tsx';
import { Refused, useSaving } from './saving.tsx';
import { lock } from './state.ts';

type Props = { isSet: boolean; onLink: (to: LinkTarget) => void };

export function PassphrasePart({ isSet, onLink }: Props) {
  const said = words.lock;
  const [doing, setDoing] = useState<'set' | 'change' | 'remove' | null>(null);
  const [done, setDone] = useState<'saved' | 'removed' | null>(null);
  const saving = useSaving();
  const start = (what: typeof doing) => {
    setDone(null);
    saving.changed();
    setDoing(what);
  };
  const finish = () => {
    setDone(doing === 'remove' ? 'removed' : 'saved');
    setDoing(null);
  };
  return (
    <div class="form form-next" role="group" aria-labelledby="passphrase-title">
      <h3 id="passphrase-title">{said.heading}</h3>
      {isSet && (
        <p class="state">
          <Lock size={18} aria-hidden="true" />
          {said.isSet}
        </p>
      )}
      <p class="quiet">{said.what}</p>
      <p class="quiet">{said.lost}</p>
      {doing ? (
        <PassphraseForm
          key={doing}
          doing={doing}
          onDone={finish}
          onCancel={() => setDoing(null)}
          onLink={onLink}
        />
      ) : (
        <div class="row">
          {isSet ? (
            <>
              <button type="button" class="button" onClick={() => void saving.run(lock())}>
                {said.lockNow}
              </button>
              <button type="button" class="button" onClick={() => start('change')}>
                {said.change}
              </button>
              <button type="button" class="button" onClick={() => start('remove')}>
                {said.remove}
              </button>
            </>
          ) : (
            <button type="button" class="button" onClick={() => start('set')}>
              {said.set}
            </button>
          )}
          <span role="status">{done && said[done]}</span>
        </div>
      )}
      <Refused saving={saving} onLink={onLink} />
    </div>
  );
}

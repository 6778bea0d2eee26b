// What happens here when a code arrives, besides the notification: a sound, and the code on the clipboard.
import { useState } from 'preact/hooks';
import type { LinkTarget } from '../../components/Notice.tsx';
import { words } from '../../components/words/index.ts';
import { ring } from '../../utils/sound.dom.ts';
import { Switch } from './fields.tsx';
import { Refused, Section, useSaving } from './saving.tsx';
import { save } from './state.ts';

type Props = { sound: boolean; copyCodes: boolean; onLink: (to: LinkTarget) => void };

export function ArrivalSection({ sound, copyCodes, onLink }: Props) {
  const { preferences } = words;
  const saving = useSaving();
  const [unheard, setUnheard] = useState(false);
  const hear = async () => setUnheard(!(await ring()));
  return (
    <Section name="sound" title={preferences.soundTitle}>
      <Switch
        label={preferences.sound}
        note={preferences.soundNote}
        on={sound}
        onChange={(on) => void saving.run(save({ sound: on }))}
      >
        <button type="button" class="button button-small" onClick={() => void hear()}>
          {preferences.hear}
        </button>
        <span role="status">{unheard && preferences.unheard}</span>
      </Switch>
      <Switch
        label={preferences.copyCodes}
        note={preferences.copyCodesNote}
        on={copyCodes}
        onChange={(on) => void saving.run(save({ copyCodes: on }))}
      />
      <Refused saving={saving} onLink={onLink} />
    </Section>
  );
}

// Whether a code that arrives, and what becomes of a number, is told on the desktop.
import type { LinkTarget } from '../../components/Notice.tsx';
import { words } from '../../components/words/index.ts';
import { Switch } from './fields.tsx';
import { Refused, Section, useSaving } from './saving.tsx';
import { save } from './state.ts';

type Props = { notify: boolean; onLink: (to: LinkTarget) => void };

export function Notifications({ notify, onLink }: Props) {
  const saving = useSaving();
  return (
    <Section name="notify" title={words.options.notifyTitle}>
      <Switch
        label={words.options.notify}
        on={notify}
        onChange={(on) => void saving.run(save({ notify: on }))}
      />
      <Refused saving={saving} onLink={onLink} />
    </Section>
  );
}

// The second step: what may be spent, what happens without an SMS, and what is told. All is kept as it is entered.
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../components/words/index.ts';
import type { SettingsView } from '../../utils/messages/views.ts';
import { GivingUp } from '../options/GivingUp.tsx';
import { useLimits, type Draft } from '../options/limits.tsx';
import { Notifications } from '../options/Notifications.tsx';
import { Refused, Saved, Section } from '../options/saving.tsx';
import { follow } from './links.ts';
import { go } from './route.ts';
import { Ways } from './Ways.tsx';

const draft: Draft = { texts: null };

export function LimitsStep({ settings }: { settings: SettingsView }) {
  const { welcome, options } = words;
  const { fields, saving, keep, readable } = useLimits(settings.priceCap, settings.dailyBudget, draft);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (await keep()) go('where');
  };
  // A field tells of its change when it is left; a tab may be closed or left before.
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => {
    const keepTyped = () => draft.texts !== null && void latest.current();
    const leaving = () => document.visibilityState === 'hidden' && keepTyped();
    document.addEventListener('visibilitychange', leaving);
    return () => {
      document.removeEventListener('visibilitychange', leaving);
      keepTyped();
    };
  }, []);
  return (
    <>
      <p class="quiet">{welcome.limitsNote}</p>
      <Section name="spending" title={options.spendTitle}>
        {/* What cannot be read is told at going on: a notice at leaving the field would move what is being pressed. */}
        <form
          id="limits"
          class="form"
          onChange={() => readable && void keep()}
          onSubmit={(event) => void submit(event)}
        >
          {fields}
          <p class="welcome-saved">
            <Saved saving={saving} />
          </p>
          <Refused saving={saving} onLink={follow} />
        </form>
      </Section>
      <GivingUp minutes={settings.giveUpMinutes} onLink={follow} />
      <Notifications notify={settings.notify} onLink={follow} />
      <Ways back="key" next="where" label={welcome.next} form="limits" />
    </>
  );
}

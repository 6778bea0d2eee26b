// Instant codes: the stream that tells when an SMS came, for those who have a hub for it, and how it fares.
import { CircleAlert, CircleCheck, CircleDashed } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { LinkTarget } from '../../components/Notice.tsx';
import { words } from '../../components/words/index.ts';
import { requestGrant } from '../../utils/grants/grants.browser.ts';
import { isLoopback, parseInstantUrl } from '../../utils/instant/address.ts';
import type { Snapshot } from '../../utils/messages/views.ts';
import { SaveRow, Section, useSaving } from './saving.tsx';
import { save } from './state.ts';

type State = Snapshot['instant'];
type Props = {
  instantUrl: string | null;
  apiUrl: string;
  state: State;
  onLink: (to: LinkTarget) => void;
};

const icons = {
  idle: CircleDashed,
  connecting: CircleDashed,
  connected: CircleCheck,
  unreachable: CircleAlert,
} satisfies Record<State, unknown>;

function Faring({ state }: { state: State }) {
  const Icon = icons[state];
  return (
    <p class={state === 'connected' ? 'state' : 'state state-off'} role="status">
      <Icon size={18} aria-hidden="true" />
      {words.instant[state]}
    </p>
  );
}

export function InstantSection({ instantUrl, apiUrl, state, onLink }: Props) {
  const said = words.instant;
  const [text, setText] = useState(instantUrl ?? '');
  const saving = useSaving();
  useEffect(() => setText(instantUrl ?? ''), [instantUrl]);
  const submit = (event: Event) => {
    event.preventDefault();
    const address = parseInstantUrl(text, apiUrl);
    if (address === undefined) {
      saving.refuse({ sentence: said.wrong });
      return;
    }
    // In the click's own turn, and saved whatever the person answers: where it is refused, the state says so.
    if (!isLoopback(address)) requestGrant([`https://${new URL(address).hostname}/*`]);
    void saving.run(save({ instantUrl: address }));
  };
  return (
    <Section name="instant" title={said.title}>
      <p class="quiet">{said.note}</p>
      <form class="form" onSubmit={submit}>
        <label class="field">
          <span class="field-label">{said.address}</span>
          <input
            class="input"
            type="text"
            inputMode="url"
            autoComplete="off"
            spellcheck={false}
            dir="ltr"
            aria-describedby="instant-note"
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              saving.changed();
            }}
          />
        </label>
        <p id="instant-note" class="field-note">
          {said.addressNote}
        </p>
        <SaveRow saving={saving} onLink={onLink}>
          {instantUrl !== null && (
            <button type="button" class="button" onClick={() => void saving.run(save({ instantUrl: null }))}>
              {said.remove}
            </button>
          )}
        </SaveRow>
      </form>
      {instantUrl !== null && <Faring state={state} />}
    </Section>
  );
}

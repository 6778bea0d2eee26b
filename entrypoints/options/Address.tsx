// The API address, for those whose SecureSMS is reached elsewhere, and whether the browser allows its host.
import { CircleAlert, CircleCheck } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { LinkTarget } from '../../components/Notice.tsx';
import { say, words } from '../../components/words/index.ts';
import { parseApiUrl } from '../../utils/settings/settings.ts';
import { allowed, readAccess, requestAccess } from './access.ts';
import { SaveRow, Section, useSaving } from './saving.tsx';
import { save } from './state.ts';

type Props = { apiUrl: string; defaultApiUrl: string; onLink: (to: LinkTarget) => void };

export function Address({ apiUrl, defaultApiUrl, onLink }: Props) {
  const [text, setText] = useState(apiUrl);
  const saving = useSaving();
  useEffect(() => void readAccess(apiUrl), [apiUrl]);
  // Saved at once: the browser may take its time to ask the person, or never answer.
  const keep = (address: string) => {
    setText(address);
    void saving.run(save({ apiUrl: address }));
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const address = parseApiUrl(text);
    if (address === undefined) {
      saving.refuse(say({ kind: 'bad-address' }));
      return;
    }
    requestAccess(address);
    keep(address);
  };
  const access = allowed.value;
  return (
    <Section name="advanced" title={words.options.advanced}>
      <form class="form" onSubmit={submit}>
        <label class="field">
          <span class="field-label">{words.options.address}</span>
          <input
            class="input"
            type="text"
            inputMode="url"
            autoComplete="off"
            spellcheck={false}
            dir="ltr"
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              saving.changed();
            }}
          />
        </label>
        <p class="field-note">{words.options.addressNote}</p>
        <SaveRow saving={saving} onLink={onLink}>
          {apiUrl !== defaultApiUrl && (
            <button type="button" class="button" onClick={() => keep(defaultApiUrl)}>
              {words.options.addressReset}
            </button>
          )}
        </SaveRow>
      </form>
      {access === true && (
        <p class="state">
          <CircleCheck size={18} aria-hidden="true" />
          {words.options.allowed}
        </p>
      )}
      {access === false && (
        <div class="row">
          <p class="state state-off">
            <CircleAlert size={18} aria-hidden="true" />
            {words.options.notAllowed}
          </p>
          <button type="button" class="button" onClick={() => requestAccess(apiUrl)}>
            {words.options.allow}
          </button>
          <p class="quiet">{words.options.notAllowedNote(new URL(apiUrl).host)}</p>
        </div>
      )}
    </Section>
  );
}

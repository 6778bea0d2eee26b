// The API address, for those whose SecureSMS is reached elsewhere, and whether the browser allows its host.
import { CircleAlert, CircleCheck } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { Notice, type LinkTarget } from '../../components/Notice.tsx';
import { say, words } from '../../components/words/index.ts';
import type { Problem } from '../../utils/messages/problem.ts';
import { parseApiUrl } from '../../utils/settings/settings.ts';
import { allowed, readAccess, requestAccess } from './access.ts';
import { save } from './state.ts';

type Props = { apiUrl: string; defaultApiUrl: string; onLink: (to: LinkTarget) => void };

export function Address({ apiUrl, defaultApiUrl, onLink }: Props) {
  const [text, setText] = useState(apiUrl);
  const [result, setResult] = useState<Problem | 'saved' | null>(null);
  useEffect(() => void readAccess(apiUrl), [apiUrl]);
  // Saved at once: the browser may take its time to ask the person, or never answer.
  const keep = async (address: string) => {
    setText(address);
    setResult((await save({ apiUrl: address })) ?? 'saved');
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const address = parseApiUrl(text);
    if (address === undefined) {
      setResult({ kind: 'bad-address' });
      return;
    }
    requestAccess(address);
    void keep(address);
  };
  const access = allowed.value;
  return (
    <section class="section" aria-labelledby="advanced-title">
      <h2 id="advanced-title">{words.options.advanced}</h2>
      <form class="key-form" onSubmit={submit}>
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
              setResult(null);
            }}
          />
        </label>
        <p class="quiet">{words.options.addressNote}</p>
        <div class="row">
          <button type="submit" class="button">
            {words.options.save}
          </button>
          {apiUrl !== defaultApiUrl && (
            <button type="button" class="button" onClick={() => void keep(defaultApiUrl)}>
              {words.options.addressReset}
            </button>
          )}
          <span role="status">{result === 'saved' && words.options.saved}</span>
        </div>
        {result !== null && result !== 'saved' && <Notice said={say(result)} onLink={onLink} />}
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
    </section>
  );
}

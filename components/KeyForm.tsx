// Takes a key and hands it over; it is never shown and never comes back.
import { useState } from 'preact/hooks';
import type { Problem } from '../utils/messages/problem.ts';
import { Notice, type LinkTarget } from './Notice.tsx';
import { say, words } from './words/index.ts';

type Props = {
  busy: boolean;
  problem: Problem | null;
  /** Whether numbers are kept for this key: then a refusal says so. */
  live: boolean;
  autoFocus?: boolean;
  onSave: (key: string) => void;
  onLink: (to: LinkTarget) => void;
};

export function KeyForm({ busy, problem, live, autoFocus = false, onSave, onLink }: Props) {
  const [key, setKey] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    if (!busy && key.trim() !== '') onSave(key.trim());
  };
  const said = problem && say(problem);
  const refused = problem?.kind === 'bad-key';
  return (
    <form class="form" onSubmit={submit} aria-busy={busy}>
      <label class="field">
        <span class="field-label">{words.key.label}</span>
        <input
          class="input"
          type="password"
          name="api-key"
          autoComplete="off"
          spellcheck={false}
          required
          autoFocus={autoFocus}
          value={key}
          aria-invalid={refused}
          onInput={(event) => setKey(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button button-main" aria-disabled={busy}>
        {busy ? words.key.checking : words.key.save}
      </button>
      {said && !busy && (
        <Notice
          said={refused && !live ? { sentence: said.sentence, next: words.key.where } : said}
          onLink={onLink}
        />
      )}
    </form>
  );
}

// One passphrase to type: hidden, never suggested, never more than the background takes.
import { useId } from 'preact/hooks';
import { longestPassphrase } from '../utils/messages/passphrase.ts';

type Props = {
  label: string;
  value: string;
  /** `new`: password managers offer to keep one. */
  kind: 'current' | 'new';
  wrong?: boolean;
  autoFocus?: boolean;
  /** Stands under the field, and may change while it is typed in. */
  note?: string;
  onInput: (text: string) => void;
};

export function PassphraseField({
  label,
  value,
  kind,
  wrong = false,
  autoFocus = false,
  note,
  onInput,
}: Props) {
  const id = useId();
  const noteId = `${id}-note`;
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="input"
        type="password"
        autoComplete={kind === 'new' ? 'new-password' : 'current-password'}
        spellcheck={false}
        maxLength={longestPassphrase}
        required
        autoFocus={autoFocus}
        value={value}
        aria-invalid={wrong}
        aria-describedby={note === undefined ? undefined : noteId}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {note !== undefined && (
        <p id={noteId} class="field-note">
          {note}
        </p>
      )}
    </div>
  );
}

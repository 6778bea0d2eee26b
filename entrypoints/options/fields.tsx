// The fields of the settings page: an amount of dollars, one of several, and a switch.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type Field = { label: string; note?: string };
type LabelledProps = Field & {
  beside?: ComponentChildren;
  control: (ids: { id: string; 'aria-describedby': string | undefined }) => ComponentChildren;
};

/** A control under its name, and what there is to know of it. */
function Labelled({ label, note, beside, control }: LabelledProps) {
  const id = useId();
  const noteId = `${id}-note`;
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <div class="row">
        {control({ id, 'aria-describedby': note === undefined ? undefined : noteId })}
        {beside}
      </div>
      {note !== undefined && (
        <p id={noteId} class="field-note">
          {note}
        </p>
      )}
    </div>
  );
}

type SwitchProps = Field & {
  on: boolean;
  onChange: (on: boolean) => void;
  /** Stands beside the switch. */
  children?: ComponentChildren;
};

/** On or off, at once. */
export function Switch({ label, note, on, onChange, children }: SwitchProps) {
  const noteId = `${useId()}-note`;
  return (
    <div class="switch">
      <div class="row">
        <label class="check">
          <input
            type="checkbox"
            role="switch"
            checked={on}
            aria-describedby={note === undefined ? undefined : noteId}
            onChange={(event) => onChange(event.currentTarget.checked)}
          />
          {label}
        </label>
        {children}
      </div>
      {note !== undefined && (
        <p id={noteId} class="field-note switch-note">
          {note}
        </p>
      )}
    </div>
  );
}

type AmountProps = Field & { value: string; wrong: boolean; onInput: (text: string) => void };

export const Amount = ({ value, wrong, onInput, ...field }: AmountProps) => (
  <Labelled
    {...field}
    control={(ids) => (
      <input
        {...ids}
        class="input input-short figures"
        inputMode="decimal"
        autoComplete="off"
        value={value}
        aria-invalid={wrong}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    )}
  />
);

/** Some lengths to choose from, the one that is set among them wherever it came from. */
export const withStored = (lengths: readonly number[], stored: number | null): number[] =>
  stored === null || lengths.includes(stored) ? [...lengths] : [...lengths, stored].toSorted((a, b) => a - b);

type ChoiceProps = Field & {
  value: number;
  options: { value: number; label: string }[];
  onChange: (value: number) => void;
  /** Stands beside the field. */
  beside?: ComponentChildren;
};

export const Choice = ({ value, options, onChange, beside, ...field }: ChoiceProps) => (
  <Labelled
    {...field}
    beside={beside}
    control={(ids) => (
      <select
        {...ids}
        class="input input-short"
        value={value}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    )}
  />
);

// Where it may help: two choices, each with what it allows in plain words.
import { useId } from 'preact/hooks';
import { words } from '../words/index.ts';

type Choice = 'press' | 'every';
type Props = {
  label: string;
  choice: Choice;
  /** Access to every site is allowed already. */
  granted: boolean;
  onPick: (choice: Choice) => void;
};

export function Reach({ label, choice, granted, onPick }: Props) {
  const { welcome } = words;
  const row = (value: Choice, name: string, badge: string | null, note: string) => (
    <Row name={name} badge={badge} note={note} checked={choice === value} onPick={() => onPick(value)} />
  );
  return (
    <div class="reach" role="radiogroup" aria-label={label}>
      {row('press', welcome.onPress, welcome.recommended, welcome.onPressNote)}
      {row('every', welcome.everywhere, granted ? welcome.allowed : null, welcome.everywhereNote)}
    </div>
  );
}

type RowProps = { name: string; badge: string | null; note: string; checked: boolean; onPick: () => void };

function Row({ name, badge, note, checked, onPick }: RowProps) {
  const id = useId();
  return (
    <div class="reach-row">
      <input
        type="radio"
        id={id}
        name="reach"
        checked={checked}
        aria-describedby={`${id}-note`}
        onChange={onPick}
      />
      <div class="reach-body">
        <p class="reach-name">
          <label for={id}>{name}</label>
          {badge !== null && <span class="reach-badge">{badge}</span>}
        </p>
        <p id={`${id}-note`} class="field-note">
          {note}
        </p>
      </div>
    </div>
  );
}

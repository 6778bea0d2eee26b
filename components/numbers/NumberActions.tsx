// What can be done with a number now, and what cancelling will do and when.
import type { Actions, CancelState, NumberCommand } from './card-actions.ts';
import { countdown } from '../time.ts';
import { words } from '../words/index.ts';

type Props = {
  actions: Actions;
  cancel: CancelState;
  /** The command that is being carried out. */
  pending: NumberCommand | null;
  onCommand: (command: NumberCommand) => void;
};

const labelsIn = ({ numbers }: typeof words): Record<NumberCommand, string> => ({
  fill: numbers.fill,
  another: numbers.another,
  finish: numbers.done,
  cancel: numbers.cancel,
  keep: numbers.keep,
  instead: numbers.instead,
  dismiss: numbers.dismiss,
});

export function NumberActions({ actions: { buttons, quiet }, cancel, pending, onCommand }: Props) {
  const { numbers } = words;
  const labels = labelsIn(words);
  const button = (command: NumberCommand, look: string, title?: string) => (
    <button
      key={command}
      type="button"
      class={look}
      title={title}
      aria-busy={pending === command}
      onClick={() => pending === null && onCommand(command)}
    >
      {labels[command]}
      {command === 'cancel' && cancel.kind === 'countdown' && (
        <span class="figures" aria-hidden="true">
          {numbers.cancelIn(countdown(cancel.left))}
        </span>
      )}
    </button>
  );
  return (
    <div class="actions">
      {cancel.kind === 'queued' && (
        <span class="cancelling figures">{numbers.cancelsIn(countdown(cancel.left))}</span>
      )}
      {cancel.kind === 'held' && <span class="cancelling">{numbers.cancelsUnlocked}</span>}
      {cancel.kind === 'cancelling' && <span class="cancelling">{numbers.cancelling}</span>}
      {buttons.map((command) => button(command, 'button button-small'))}
      {quiet.map((command) => button(command, 'link link-quiet', numbers.insteadTitle))}
    </div>
  );
}

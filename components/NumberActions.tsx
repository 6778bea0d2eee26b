// What can be done with a number now, and what cancelling will do and when.
import type { NumberView } from '../utils/messages/views.ts';
import type { CancelState } from './card.ts';
import { countdown } from './time.ts';
import { words } from './words/index.ts';

export type NumberCommand = 'fill' | 'another' | 'finish' | 'cancel' | 'keep' | 'dismiss';
type Props = {
  can: NumberView['can'];
  cancel: CancelState;
  /** The command that is being carried out. */
  pending: NumberCommand | null;
  canReachPage: boolean;
  onCommand: (command: NumberCommand) => void;
};

export function NumberActions({ can, cancel, pending, canReachPage, onCommand }: Props) {
  const button = (command: NumberCommand, label: string) => (
    <button
      key={command}
      type="button"
      class="button button-small"
      aria-busy={pending === command}
      onClick={() => pending === null && onCommand(command)}
    >
      {label}
      {command === 'cancel' && cancel.kind === 'countdown' && (
        <span class="figures" aria-hidden="true">
          {words.numbers.cancelIn(countdown(cancel.left))}
        </span>
      )}
    </button>
  );
  return (
    <div class="actions">
      {can.fill && canReachPage && button('fill', words.numbers.fill)}
      {can.another && button('another', words.numbers.another)}
      {can.finish && button('finish', words.numbers.done)}
      {(cancel.kind === 'ready' || cancel.kind === 'countdown') && button('cancel', words.numbers.cancel)}
      {cancel.kind === 'queued' && (
        <span class="cancelling figures">{words.numbers.cancelsIn(countdown(cancel.left))}</span>
      )}
      {cancel.kind === 'cancelling' && <span class="cancelling">{words.numbers.cancelling}</span>}
      {cancel.kind === 'queued' && can.keep && button('keep', words.numbers.keep)}
      {can.dismiss && button('dismiss', words.numbers.dismiss)}
    </div>
  );
}

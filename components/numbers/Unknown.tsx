// A purchase without an answer: what the balance says of it, and on demand what to do.
import type { NumberView } from '../../utils/messages/views.ts';
import { unknownOutcome } from './card.ts';
import { Notice, type LinkTarget } from '../Notice.tsx';
import { words } from '../words/index.ts';

type Props = { number: NumberView; onLink: (to: LinkTarget) => void };

export function Unknown({ number, onLink }: Props) {
  const { known, todo, nothingTaken } = unknownOutcome(number);
  return (
    <Notice said={known} tone={nothingTaken ? 'hint' : 'problem'} onLink={onLink}>
      <details class="details">
        <summary>{words.numbers.whatToDo}</summary>
        <p>{todo}</p>
        {!nothingTaken && (
          <button type="button" class="link" onClick={() => onLink('account')}>
            {words.unknown.account}
          </button>
        )}
      </details>
    </Notice>
  );
}

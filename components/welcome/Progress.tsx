// How far the introduction is: its steps in order, the present one marked by weight, a line and for those who listen.
import { Check } from 'lucide-preact';
import { words } from '../words/index.ts';

/** `current`: index into `names`. */
type Props = { names: readonly string[]; current: number };

export function Progress({ names, current }: Props) {
  return (
    <ol class="progress" aria-label={words.welcome.progress(current + 1, names.length)}>
      {names.map((name, index) => (
        <li
          key={name}
          aria-current={index === current ? 'step' : undefined}
          data-done={index < current || undefined}
        >
          <span class="progress-mark" aria-hidden="true">
            {index < current ? <Check size={14} /> : index + 1}
          </span>
          {name}
        </li>
      ))}
    </ol>
  );
}

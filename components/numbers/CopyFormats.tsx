// The other forms in which a number can be copied: a list that the browser opens, closes and places by itself.
import { Check, ChevronDown } from 'lucide-preact';
import { useId } from 'preact/hooks';
import type { PhoneForms } from '../../utils/messages/views.ts';
import { copyable, type CopyFormat } from './formats.ts';
import { words } from '../words/index.ts';

type Props = { phone: PhoneForms; chosen: CopyFormat; onCopy: (format: CopyFormat) => void };

/** Up and down, as in any list that drops down; Tab does it too. */
function walk(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(event.currentTarget instanceof HTMLElement)) return;
  event.preventDefault();
  const rows = [...event.currentTarget.querySelectorAll('button')];
  const at = rows.findIndex((row) => row === document.activeElement);
  rows.at((at + step) % rows.length)?.focus();
}

export function CopyFormats({ phone, chosen, onCopy }: Props) {
  const id = useId();
  const { copyAs, formats } = words.numbers;
  const rows = copyable(phone);
  const marked = rows.find(({ format }) => format === chosen) ?? rows[0];
  return (
    <>
      <button
        type="button"
        class="icon-button formats-open"
        aria-label={copyAs}
        title={copyAs}
        popovertarget={id}
      >
        <ChevronDown size={14} aria-hidden="true" />
      </button>
      <div
        id={id}
        class="formats"
        popover="auto"
        role="group"
        aria-label={copyAs}
        onKeyDown={walk}
        onToggle={({ newState, currentTarget }) =>
          newState === 'open' && currentTarget.querySelector<HTMLElement>('[aria-current]')?.focus()
        }
      >
        {rows.map(({ format, text }) => (
          <button
            key={format}
            type="button"
            class="format"
            aria-current={format === marked?.format || undefined}
            popovertarget={id}
            popovertargetaction="hide"
            onClick={() => onCopy(format)}
          >
            <span class="format-name">{formats[format]}</span>
            <bdi class="figures" dir="ltr">
              {text}
            </bdi>
            <Check size={14} aria-hidden="true" />
          </button>
        ))}
      </div>
    </>
  );
}

/** @jsxImportSource react */
// Six controlled one-digit boxes: each shows what the state says, takes one digit and moves on.
import { useRef, type ClipboardEvent, type KeyboardEvent } from 'react';

export const NO_DIGITS: readonly string[] = ['', '', '', '', '', ''];

interface Props {
  digits: readonly string[];
  onChange: (update: (digits: readonly string[]) => readonly string[]) => void;
  errorId: string;
}

export function CodeBoxes({ digits, onChange, errorId }: Props) {
  const boxes = useRef<(HTMLInputElement | null)[]>([]);

  function type(index: number, value: string) {
    const digit = value.replace(/\D/g, '').slice(-1); // the newest keystroke replaces what the box held
    onChange((old) => old.with(index, digit));
    if (digit) boxes.current[index + 1]?.focus();
  }

  function goBack(event: KeyboardEvent, index: number) {
    if (event.key !== 'Backspace' || digits[index]) return;
    boxes.current[index - 1]?.focus();
  }

  function paste(event: ClipboardEvent) {
    event.preventDefault();
    const pasted = event.clipboardData.getData('text').replace(/\D/g, '').slice(0, digits.length);
    if (!pasted) return;
    onChange(() => NO_DIGITS.map((_, index) => pasted[index] ?? ''));
    boxes.current[Math.min(pasted.length, digits.length - 1)]?.focus();
  }

  return (
    <fieldset className="boxes" aria-describedby={errorId}>
      <legend>Verification code</legend>
      {digits.map((digit, index) => (
        <input
          key={index}
          ref={(box) => {
            boxes.current[index] = box;
          }}
          value={digit}
          onChange={(event) => type(index, event.target.value)}
          onKeyDown={(event) => goBack(event, index)}
          onPaste={paste}
          onFocus={(event) => event.target.select()}
          type="text"
          inputMode="numeric"
          maxLength={1}
          autoComplete={index === 0 ? 'one-time-code' : 'off'}
          aria-label={`Digit ${index + 1} of ${digits.length}`}
        />
      ))}
    </fieldset>
  );
}

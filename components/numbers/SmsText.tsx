// The whole message in its own direction, its code marked: three lines of it, and the rest on demand.
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readable, withCode } from './sms-text.ts';
import { words } from '../words/index.ts';

export function SmsText({ text, code }: { text: string; code: string | null }) {
  const pieces = useMemo(() => withCode(readable(text), code), [text, code]);
  const paragraph = useRef<HTMLParagraphElement>(null);
  const [open, setOpen] = useState(false);
  const [cut, setCut] = useState(false);
  // How much fits is known only where it is drawn, and changes with the window's width.
  useLayoutEffect(() => {
    const drawn = paragraph.current;
    if (!drawn || open) return undefined;
    const measure = () => setCut(drawn.scrollHeight > drawn.clientHeight + 1);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(drawn);
    return () => observer.disconnect();
  }, [pieces, open]);
  return (
    <div class="sms-text">
      <p ref={paragraph} class={open ? undefined : 'sms-short'} dir="auto">
        {pieces.map((piece, index) =>
          piece.code ? (
            // From left to right wherever it stands: its groups would change places in a text from right to left.
            <mark key={index} dir="ltr">
              {piece.text}
            </mark>
          ) : (
            piece.text
          ),
        )}
      </p>
      {(cut || open) && (
        <button type="button" class="link link-quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.numbers.messageLess : words.numbers.message}
        </button>
      )}
    </div>
  );
}

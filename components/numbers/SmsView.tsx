// What arrived: the code in large figures, whether it was typed, and the whole message on demand.
import { Check } from 'lucide-preact';
import type { Sms } from '../../utils/ledger/entry.ts';
import { groupCode } from '../code.ts';
import { CopyButton } from '../CopyButton.tsx';
import { words } from '../words/index.ts';

type Props = { sms: Sms; latest: boolean; copied: boolean; onCopy: () => void };

export function SmsView({ sms, latest, copied, onCopy }: Props) {
  const { code, text, typed } = sms;
  if (text === null) return <p class="card-status">{words.numbers.textDropped}</p>;
  if (code === null) {
    return (
      <p class="sms-text">
        <bdi>{text}</bdi>
      </p>
    );
  }
  // Selecting the grouped figures by hand must not copy the space that is there for the eye.
  const copyWhole = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', code);
    event.preventDefault();
  };
  return (
    <div class={latest ? 'sms' : 'sms sms-earlier'}>
      <div class="code-line">
        <span class="visually-hidden">{latest ? words.numbers.code : words.numbers.earlierCode}</span>
        <bdi class="code" onCopy={copyWhole}>
          {groupCode(code)}
        </bdi>
        {typed && (
          <span class="typed">
            {words.numbers.typed} <Check size={14} aria-hidden="true" />
          </span>
        )}
        {latest && <CopyButton main label={words.numbers.copyCode} done={copied} onCopy={onCopy} />}
      </div>
      {text !== code && (
        <details class="details">
          <summary>{words.numbers.message}</summary>
          <p class="sms-text">
            <bdi>{text}</bdi>
          </p>
        </details>
      )}
    </div>
  );
}

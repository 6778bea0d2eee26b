// One message that arrived: the code in large figures, whether it was typed, and the text.
import { Check } from 'lucide-preact';
import type { Sms } from '../../utils/ledger/entry.ts';
import { groupCode } from '../code.ts';
import { CopyButton } from '../CopyButton.tsx';
import { SmsText } from './SmsText.tsx';
import { words } from '../words/index.ts';

type Props = {
  sms: Sms;
  latest: boolean;
  /** It came while the window was open. */
  arrived: boolean;
  copied: boolean;
  onCopy: () => void;
};

export function SmsView({ sms, latest, arrived, copied, onCopy }: Props) {
  const { code, text, typed } = sms;
  if (text === null) return <p class="card-status">{words.numbers.textDropped}</p>;
  // Selecting the grouped figures by hand must not copy the space that is there for the eye.
  const copyWhole = (event: ClipboardEvent) => {
    if (code === null) return;
    event.clipboardData?.setData('text/plain', code);
    event.preventDefault();
  };
  return (
    <div class={latest ? 'sms' : 'sms sms-earlier'} data-arrived={arrived || undefined}>
      {code !== null && (
        <div class="code-line">
          <span class="visually-hidden">{latest ? words.numbers.code : words.numbers.earlierCode}</span>
          <bdi class="code" dir="ltr" onCopy={copyWhole}>
            {groupCode(code)}
          </bdi>
          {typed && (
            <span class="typed">
              {words.numbers.typed} <Check size={14} aria-hidden="true" />
            </span>
          )}
          {/* Where the code stands in the page already, copying is the rare wish. */}
          {latest && (
            <CopyButton main={!typed} label={words.numbers.copyCode} done={copied} onCopy={onCopy} />
          )}
        </div>
      )}
      {text !== code && <SmsText text={text} code={code} />}
    </div>
  );
}

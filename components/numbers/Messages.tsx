// What arrived for a number: the newest message as it is needed now, those before it folded away, newest first.
import { useRef } from 'preact/hooks';
import type { NumberView } from '../../utils/messages/views.ts';
import { clock } from '../time.ts';
import { words } from '../words/index.ts';
import { SmsView } from './SmsView.tsx';

type Props = { number: NumberView; copied: boolean; onCopy: (code: string) => void };

export function Messages({ number: { sms, phase }, copied, onCopy }: Props) {
  const known = useRef(sms.length).current;
  const latest = sms.at(-1);
  if (!latest) return null;
  const earlier = sms.slice(0, -1).filter(({ text }) => text !== null);
  return (
    <>
      <SmsView
        key={sms.length}
        sms={latest}
        latest={phase !== 'waiting'}
        arrived={sms.length > known}
        copied={copied}
        onCopy={() => latest.code !== null && onCopy(latest.code)}
      />
      {earlier.length > 0 && (
        <details class="details">
          <summary>{words.numbers.earlierMessages(earlier.length)}</summary>
          <ol class="sms-list">
            {earlier.toReversed().map((each) => (
              <li key={each.receivedAt}>
                <time class="card-status figures" dateTime={new Date(each.receivedAt).toISOString()}>
                  {clock(each.receivedAt)}
                </time>
                <SmsView sms={each} latest={false} arrived={false} copied={false} onCopy={() => undefined} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

// The top of a number's card: the number itself, what and where it is for, and how long it lives.
import { X } from 'lucide-preact';
import type { NumberView, PhoneForms } from '../../utils/messages/views.ts';
import { life } from './card.ts';
import { CopyButton } from '../CopyButton.tsx';
import { CopyFormats } from './CopyFormats.tsx';
import { Flag } from '../Flag.tsx';
import { inFormat, type CopyFormat } from './formats.ts';
import { Ring } from './Ring.tsx';
import { countdown } from '../time.ts';
import { words } from '../words/index.ts';

type Props = {
  number: NumberView;
  now: number;
  copied: boolean;
  /** The form that the number was copied in last. */
  copyFormat: CopyFormat;
  onCopy: (phone: PhoneForms, format: CopyFormat) => void;
  /** Takes a number that is history off the list; null where that is no small thing or not possible. */
  onDismiss: (() => void) | null;
};

export function NumberHead({ number, now, copied, copyFormat, onCopy, onDismiss }: Props) {
  const { phone, country, service, host } = number;
  const running = life(number, now);
  return (
    <div class="card-head">
      <Flag iso={country.iso} />
      <div class="card-number">
        {phone ? (
          <bdi class="number" dir="ltr">
            {phone.international}
          </bdi>
        ) : (
          <span>{country.name}</span>
        )}
        {phone && (
          <span class="card-copy">
            <CopyButton
              label={words.numbers.copyNumber}
              hint={inFormat(phone, copyFormat)}
              done={copied}
              onCopy={() => onCopy(phone, copyFormat)}
            />
            <CopyFormats phone={phone} chosen={copyFormat} onCopy={(format) => onCopy(phone, format)} />
          </span>
        )}
      </div>
      {running && (
        <span class="life figures" role="timer" aria-label={words.numbers.timeLeft(countdown(running.left))}>
          <Ring fraction={running.fraction} />
          {countdown(running.left)}
        </span>
      )}
      {onDismiss && (
        <button
          type="button"
          class="icon-button"
          aria-label={words.numbers.dismiss}
          title={words.numbers.dismiss}
          onClick={onDismiss}
        >
          <X size={16} aria-hidden="true" />
        </button>
      )}
      <p class="card-what">
        {phone && phone.national !== phone.international && (
          <>
            <span class="visually-hidden">{words.numbers.formats.national} </span>
            <bdi class="figures" dir="ltr">
              {phone.national}
            </bdi>
            {' · '}
          </>
        )}
        {service.name}
        {host !== null && (
          <>
            {' · '}
            <bdi>{host}</bdi>
          </>
        )}
      </p>
    </div>
  );
}

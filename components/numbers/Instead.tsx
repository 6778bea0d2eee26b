// Where no SMS came: the next provider and the next country, each at its price, each one press.
import { useEffect, useRef } from 'preact/hooks';
import type { NumberView } from '../../utils/messages/views.ts';
import { isEmpty, type InsteadChoice, type Offered } from './alternatives.ts';
import { Flag } from '../Flag.tsx';
import { Notice, type LinkTarget } from '../Notice.tsx';
import { say, words } from '../words/index.ts';

type Props = {
  /** The number that brought nothing. */
  number: NumberView;
  offered: Offered;
  buying: boolean;
  onBuy: (choice: InsteadChoice) => void;
  onLink: (to: LinkTarget) => void;
};

export function Instead({ number, offered: { alternatives, failed }, buying, onBuy, onLink }: Props) {
  const { service, country: here, phase, cancelAt } = number;
  const { provider, country } = alternatives;
  const { numbers } = words;
  const group = useRef<HTMLDivElement>(null);
  // It appears below what was pressed, and moves on as the card grows: out of sight, nobody would look for it.
  useEffect(() => group.current?.scrollIntoView({ block: 'nearest' }), [alternatives, failed, cancelAt]);
  const offer = (choice: InsteadChoice, label: string) => (
    <button
      type="button"
      class="button button-small"
      aria-disabled={buying}
      // One wish is one number: neither a double click nor a held key is a second wish.
      onKeyDown={(event) => event.repeat && event.preventDefault()}
      onClick={({ detail }) => !buying && detail <= 1 && onBuy(choice)}
    >
      <Flag iso={choice.country.iso} />
      <span class="figures">{label}</span>
    </button>
  );
  return (
    <div ref={group} class="instead" role="group" aria-label={numbers.instead}>
      {isEmpty(alternatives) ? (
        <p class="instead-title">
          {numbers.insteadNone(service.name)}
          {phase === 'waiting' && cancelAt === null && ` ${numbers.insteadNoneKept}`}
        </p>
      ) : (
        <p class="instead-title">{numbers.insteadOf}</p>
      )}
      {provider && offer({ ...provider, country: here }, numbers.insteadProvider(here.name, provider.price))}
      {country &&
        offer({ ...country, providerIds: [] }, numbers.insteadCountry(country.country.name, country.price))}
      {failed && !buying && (
        <Notice
          said={say(failed.problem, {
            doing: 'buying',
            service: service.name,
            country: failed.choice.country.name,
            price: failed.choice.price,
          })}
          onLink={onLink}
        />
      )}
    </div>
  );
}

// "Providers and price limit": who may sell the number, and what it may cost at most. Folded away until wanted.
import { ChevronRight } from 'lucide-preact';
import { useId } from 'preact/hooks';
import type { ProviderPrice } from '../../utils/catalog/types.ts';
import { money } from '../format.ts';
import { withProvider, type Limit, type Terms } from './terms.ts';
import { words } from '../words/index.ts';

type Props = {
  /** Undefined until they are known. */
  offers: readonly ProviderPrice[] | undefined;
  terms: Terms;
  limit: Limit;
  open: boolean;
  onOpen: (open: boolean) => void;
  onChange: (terms: Terms) => void;
};

function limitNote(limit: Limit): string {
  const { choosing } = words;
  if (limit.kind === 'unreadable') return choosing.limitUnreadable;
  if (limit.kind === 'over-cap') return choosing.limitOverCap(limit.cap);
  return choosing.limitWhy;
}

/** The providers to choose from: those for sale, and chosen ones that have none left. */
const choices = (offers: readonly ProviderPrice[], chosen: readonly string[]): ProviderPrice[] => [
  ...offers,
  ...chosen
    .filter((id) => !offers.some(({ providerId }) => providerId === id))
    .map((providerId) => ({ providerId, price: 0, count: 0 })),
];

export function TermsPart({ offers, terms, limit, open, onOpen, onChange }: Props) {
  const { choosing } = words;
  const id = useId();
  const set = choosing.termsSet(terms.providerIds.length, limit.kind === 'set' ? limit.amount : null);
  const wrong = limit.kind === 'unreadable' || limit.kind === 'over-cap';
  return (
    <div class="terms">
      <button
        type="button"
        class="terms-toggle"
        aria-expanded={open}
        aria-controls={`${id}body`}
        onClick={() => onOpen(!open)}
      >
        <ChevronRight size={16} aria-hidden="true" />
        <span>
          {choosing.terms}
          {set !== '' && <span class="terms-set"> · {set}</span>}
        </span>
      </button>
      <div id={`${id}body`} class="terms-body" hidden={!open}>
        <fieldset class="providers" aria-describedby={`${id}why`}>
          <legend class="field-label">{choosing.providers}</legend>
          <div class="providers-list" aria-busy={offers === undefined}>
            {choices(offers ?? [], terms.providerIds).map(({ providerId, price, count }) => (
              <label key={providerId} class="provider">
                <input
                  type="checkbox"
                  checked={terms.providerIds.includes(providerId)}
                  onChange={({ currentTarget }) =>
                    onChange(withProvider(terms, providerId, currentTarget.checked))
                  }
                />
                <span class="row-name">{choosing.provider(providerId)}</span>
                <span class="row-stock">{words.buy.rowStock(count)}</span>
                {count > 0 && <span class="row-price">{money(price)}</span>}
              </label>
            ))}
            {offers === undefined && <span class="skeleton skeleton-line" />}
          </div>
          <p id={`${id}why`} class="terms-note">
            {offers?.length === 0 ? choosing.providersNone : choosing.providersWhy}
          </p>
        </fieldset>
        <div class="field">
          <label class="field-label" for={`${id}limit`}>
            {choosing.limit}
          </label>
          <input
            id={`${id}limit`}
            class="input limit-input"
            inputMode="decimal"
            autocomplete="off"
            value={terms.limit}
            aria-invalid={wrong}
            aria-describedby={`${id}note`}
            onInput={({ currentTarget }) => onChange({ ...terms, limit: currentTarget.value })}
          />
          <p id={`${id}note`} class="terms-note" data-wrong={wrong || undefined} role="status">
            {limitNote(limit)}
          </p>
        </div>
      </div>
    </div>
  );
}

// The buying part: for which site, which service and country, at which price, and the one button that spends it.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CountryOrder, CountryRanking } from '../../utils/catalog/ranking.ts';
import type { Country, ProviderPrice, Service } from '../../utils/catalog/types.ts';
import type { ChooserDraft } from '../drafts.ts';
import { CountryPicker } from './CountryPicker.tsx';
import { Notice, type LinkTarget } from '../Notice.tsx';
import type { Purchase } from './purchase.ts';
import { ServicePicker } from './ServicePicker.tsx';
import type { Terms } from './terms.ts';
import { TermsPart } from './TermsPart.tsx';
import { words } from '../words/index.ts';

type Props = {
  host: string | null;
  /** Where there is no host: it may be one that the browser keeps from us until the toolbar button is pressed there. */
  unseen: boolean;
  /** Stands beside the site's name. */
  beside: ComponentChildren;
  services: Service[];
  /** Codes of those that the site may be, the likeliest first. */
  perhaps: readonly string[];
  /** Codes, the newest first. */
  favouriteServices: readonly string[];
  recentServices: readonly string[];
  service: Service | null;
  /** The countries, what they are ranked by, and the one that is chosen. */
  ranking: CountryRanking;
  languages: readonly string[];
  /** Undefined until they are known. */
  offers: readonly ProviderPrice[] | undefined;
  terms: Terms;
  purchase: Purchase;
  /** The form on the page takes no number of the country that is chosen, but perhaps of the one suggested. */
  misfit: Pick<Purchase, 'suggestion'> | null;
  /** The country was chosen because the form takes no other. */
  fitted: boolean;
  buying: boolean;
  /** The site was recognised: then the button has the focus, else the search for the service. */
  recognised: boolean;
  /** The person comes back to something else than the button, which then does not take the focus: it may be out of sight. */
  cameBack: boolean;
  /** The chooser that was left open, and what was typed into it. */
  chooser: ChooserDraft | null;
  termsOpen: boolean;
  /** A number lives for this site already: the button then does not take the focus, where Enter would buy another. */
  another: boolean;
  onService: (service: Service) => void;
  onCountry: (country: Country) => void;
  onStarService: (service: Service, on: boolean) => void;
  onStarCountry: (country: Country, on: boolean) => void;
  onOrder: (order: CountryOrder) => void;
  onTerms: (terms: Terms) => void;
  onTermsOpen: (open: boolean) => void;
  /** Null: it was closed. */
  onType: (of: ChooserDraft['of'], text: string | null) => void;
  onBuy: (price: number) => void;
  onRetry: () => void;
  onLink: (to: LinkTarget) => void;
};

export function Buy(props: Props) {
  const { host, service, ranking, purchase, misfit, buying, recognised, another, cameBack, chooser, onType } =
    props;
  const { price, notice } = purchase;
  const country = ranking.chosen;
  const button = useRef<HTMLButtonElement>(null);
  const ready = price !== null;
  useEffect(() => {
    const takes = ready && recognised && !another && !cameBack;
    if (takes && document.activeElement === document.body) button.current?.focus();
  }, [ready, recognised, another, cameBack]);
  const hint = !service
    ? words.buy.pickService
    : !country && !purchase.loading
      ? words.buy.pickCountry
      : null;
  const suggested = ({ suggestion }: Pick<Purchase, 'suggestion'>) =>
    suggestion && (
      <button type="button" class="button" onClick={() => props.onCountry(suggestion.country)}>
        {words.buy.suggest(suggestion.country.name, suggestion.price)}
      </button>
    );
  const retry = purchase.canRetry && (
    <button type="button" class="button" onClick={props.onRetry}>
      {words.tryAgain}
    </button>
  );
  return (
    <section class="buy" aria-label={words.buy.region}>
      <div class="for">
        {host === null ? (
          <p>{props.unseen ? `${words.panel.notSeen} ${words.panel.pressThere}` : words.buy.noHost}</p>
        ) : (
          <p>
            {words.buy.forHost} <bdi class="for-host">{host}</bdi>
          </p>
        )}
        {props.beside}
      </div>
      <div class="pickers">
        <ServicePicker
          services={props.services}
          chosen={service}
          perhaps={props.perhaps}
          favourites={props.favouriteServices}
          recent={props.recentServices}
          autoFocus={!recognised && !cameBack}
          draft={chooser?.of === 'service' ? chooser.text : null}
          onDraft={(text) => onType('service', text)}
          onPick={props.onService}
          onStar={props.onStarService}
        />
        <CountryPicker
          ranking={ranking}
          languages={props.languages}
          draft={chooser?.of === 'country' ? chooser.text : null}
          onDraft={(text) => onType('country', text)}
          onPick={props.onCountry}
          onStar={props.onStarCountry}
          onOrder={props.onOrder}
        />
      </div>
      <p class="stock" aria-busy={purchase.loading}>
        {purchase.loading ? (
          <span class="skeleton skeleton-line" />
        ) : (
          (purchase.stock ?? (notice ? null : hint))
        )}
      </p>
      <button
        ref={button}
        type="button"
        class={another ? 'button button-buy' : 'button button-main button-buy'}
        disabled={!ready && !buying}
        aria-disabled={buying}
        aria-busy={buying}
        // One wish is one number: a double click or a held Enter key is not a second wish, however fast the answer.
        onKeyDown={(event) => event.repeat && event.preventDefault()}
        onClick={({ detail }) => price !== null && !buying && detail <= 1 && props.onBuy(price)}
      >
        {purchase.button}
      </button>
      {notice && (
        <Notice said={notice} onLink={props.onLink}>
          {suggested(purchase)}
          {retry}
        </Notice>
      )}
      {misfit && country && (
        <Notice said={{ sentence: words.buy.misfit(country.name) }} onLink={props.onLink}>
          {!purchase.suggestion && suggested(misfit)}
        </Notice>
      )}
      {props.fitted && <Notice tone="hint" said={{ sentence: words.buy.fitted }} onLink={props.onLink} />}
      {!notice && retry}
      {service && country && (
        <TermsPart
          offers={props.offers}
          terms={props.terms}
          limit={purchase.limit}
          open={props.termsOpen}
          onOpen={props.onTermsOpen}
          onChange={props.onTerms}
        />
      )}
    </section>
  );
}

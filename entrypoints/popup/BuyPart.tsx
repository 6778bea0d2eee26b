// Joins the buying part with what the popup knows; drawn again only when one of these changes.
import { Buy } from '../../components/choosing/Buy.tsx';
import { valueOf } from '../../components/loaded.ts';
import { derivePurchase } from '../../components/choosing/purchase.ts';
import { saidAbove } from '../../components/screen.ts';
import { SiteHelp } from '../../components/SiteHelp.tsx';
import { buy } from './buying.ts';
import { retryCatalog } from './catalog.ts';
import {
  changeTerms,
  chooseCountry,
  chooseService,
  follow,
  openTerms,
  orderCountries,
  starCountry,
  starService,
  typeInto,
} from './commands.ts';
import { cameBack, drafts } from './drafts.ts';
import { isFitted, misfit } from './fitting.ts';
import { alwaysHelp, granted, stopHelping } from './help.ts';
import * as state from './state.ts';
import { surface } from './surface.ts';

const none: never[] = [];
const { languages } = navigator;

export function BuyPart() {
  const snapshot = state.snapshot.value;
  const service = state.service.value;
  const country = state.country.value;
  const chooser = state.chooser.value;
  const terms = state.terms.value;
  const here = state.tab.value?.host ?? null;
  const numbers = snapshot?.numbers ?? none;
  const offers = state.offers.value;
  const purchase = derivePurchase({
    service,
    country,
    services: state.services.value,
    countries: state.countries.value,
    prices: state.prices.value,
    offers,
    terms,
    taken: state.tab.value?.taken ?? none,
    priceCap: chooser?.priceCap ?? Number.POSITIVE_INFINITY,
    balance: snapshot?.balance?.amount ?? null,
    buying: state.buying.value,
    failure: state.buyFailure.value,
    saidAbove: saidAbove(snapshot),
    // Drawn anew each second only where an age is shown.
    now: offers.state === 'ready' && offers.kept ? state.now.value : Date.now(),
  });
  return (
    <Buy
      host={here}
      unseen={surface !== 'popup' && state.tab.value?.tabId != null}
      beside={
        state.tab.value?.origin != null && (
          <SiteHelp
            host={here ?? ''}
            granted={granted.value}
            onAlways={alwaysHelp}
            onStop={stopHelping}
            onSettings={() => follow('settings')}
          />
        )
      }
      services={valueOf(state.services.value) ?? none}
      perhaps={state.perhaps.value}
      favouriteServices={chooser?.favourites.services ?? none}
      recentServices={chooser?.recent.services ?? none}
      service={service}
      ranking={state.ranking.value}
      languages={languages}
      offers={valueOf(offers)}
      terms={terms}
      purchase={purchase}
      misfit={misfit.value}
      fitted={isFitted.value}
      buying={state.buying.value}
      recognised={state.tab.value?.service != null}
      another={numbers.some(({ host, endedAt }) => endedAt === null && host !== null && host === here)}
      onService={chooseService}
      onCountry={chooseCountry}
      onStarService={starService}
      onStarCountry={starCountry}
      onOrder={orderCountries}
      cameBack={cameBack.value}
      // As it was when the window opened: what is typed since draws its own list and nothing else.
      chooser={drafts.numbers.peek().chooser}
      termsOpen={state.termsOpen.value}
      onTerms={changeTerms}
      onTermsOpen={openTerms}
      onType={typeInto}
      onBuy={buy}
      onRetry={retryCatalog}
      onLink={follow}
    />
  );
}

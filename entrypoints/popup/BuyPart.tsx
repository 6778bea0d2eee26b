// Joins the buying part with what the popup knows; drawn again only when one of these changes.
import { Buy } from '../../components/Buy.tsx';
import { valueOf } from '../../components/loaded.ts';
import { derivePurchase } from '../../components/purchase.ts';
import { saidAbove } from '../../components/screen.ts';
import { buy } from './buying.ts';
import { retryCatalog } from './catalog.ts';
import { chooseCountry, chooseService, follow } from './commands.ts';
import * as state from './state.ts';

const none: never[] = [];

export function BuyPart() {
  const snapshot = state.snapshot.value;
  const service = state.service.value;
  const country = state.country.value;
  const here = state.tab.value?.host ?? null;
  const numbers = snapshot?.numbers ?? none;
  const purchase = derivePurchase({
    service,
    country,
    services: state.services.value,
    countries: state.countries.value,
    prices: state.prices.value,
    offers: state.offers.value,
    balance: snapshot?.balance?.amount ?? null,
    buying: state.buying.value,
    failure: state.buyFailure.value,
    saidAbove: saidAbove(snapshot),
  });
  return (
    <Buy
      host={here}
      services={valueOf(state.services.value) ?? none}
      countries={valueOf(state.countries.value) ?? none}
      prices={valueOf(state.prices.value)}
      service={service}
      country={country}
      purchase={purchase}
      buying={state.buying.value}
      recognised={state.tab.value?.service != null}
      another={numbers.some(({ host, endedAt }) => endedAt === null && host !== null && host === here)}
      onService={chooseService}
      onCountry={chooseCountry}
      onBuy={buy}
      onRetry={retryCatalog}
      onLink={follow}
    />
  );
}

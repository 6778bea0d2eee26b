// The buying part in its states.
import { Buy } from '../../components/choosing/Buy.tsx';
import { localCountry } from '../../components/choosing/country.ts';
import { derivePurchase, type PurchaseState } from '../../components/choosing/purchase.ts';
import { anyTerms } from '../../components/choosing/terms.ts';
import { loading, valueOf } from '../../components/loaded.ts';
import type { ComponentProps } from 'preact';
import type { Piece } from './pieces.tsx';
import { countries, india, now, services } from './samples.ts';

const nothing = () => undefined;
const indonesia = localCountry({ id: 6, name: 'Indonesia', iso: 'ID', dialCode: '62' });

type Fit = Partial<Pick<ComponentProps<typeof Buy>, 'misfit' | 'fitted'>>;

function buy(name: string, change: Partial<PurchaseState>, fit: Fit = {}): Piece {
  return {
    name: `Buying: ${name}`,
    draw: () => {
      const state: PurchaseState = {
        service: services[0] ?? null,
        country: india(),
        services: { state: 'ready', value: services },
        countries: { state: 'ready', value: countries() },
        prices: { state: 'ready', value: [{ countryId: 22, price: 280_000, count: 169 }] },
        offers: { state: 'ready', value: [{ providerId: '2266', price: 280_000, count: 169 }] },
        terms: anyTerms,
        taken: [],
        priceCap: 5_000_000,
        balance: 2_356_000,
        buying: false,
        failure: null,
        saidAbove: [],
        now,
        ...change,
      };
      return (
        <Buy
          host="telegram.org"
          services={services}
          favouriteServices={['wa']}
          recentServices={['tg']}
          service={state.service}
          ranking={{
            countries: countries(),
            prices: valueOf(state.prices),
            order: 'best',
            chosen: state.country,
            favourites: [6],
            recent: [22],
            top: [],
            experience: [{ service: 'tg', countryId: 22, tried: 10, worked: 9 }],
          }}
          languages={['en']}
          offers={valueOf(state.offers)}
          terms={state.terms}
          purchase={derivePurchase(state)}
          buying={state.buying}
          // Neither the button nor the search takes the focus of a page with many of them.
          recognised
          another
          beside={null}
          perhaps={[]}
          unseen={false}
          cameBack={false}
          misfit={null}
          fitted={false}
          {...fit}
          chooser={null}
          termsOpen={false}
          onTermsOpen={nothing}
          onType={nothing}
          onService={nothing}
          onCountry={nothing}
          onStarService={nothing}
          onStarCountry={nothing}
          onOrder={nothing}
          onTerms={nothing}
          onBuy={nothing}
          onRetry={nothing}
          onLink={nothing}
        />
      );
    },
  };
}

export const purchases: Piece[] = [
  buy('ready', {}),
  buy('nothing chosen', { service: null, country: null }),
  buy('prices on their way', { prices: loading, offers: loading }),
  buy('on its way', { buying: true }),
  buy('none left', { failure: { kind: 'no-numbers' } }),
  buy('too little money', { balance: 110_000 }),
  buy('chosen to fit the form', {}, { fitted: true }),
  buy(
    'the form takes no such number',
    {},
    { misfit: { suggestion: { country: indonesia, price: 310_000 } } },
  ),
];

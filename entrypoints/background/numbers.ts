// What is done with numbers: bought for the page that the person saw, typed, cancelled, replaced.
import type { Outcome } from '../../utils/activations/deps.ts';
import { silentFor } from '../../utils/activations/filling.ts';
import { surelyFits } from '../../utils/autofill/taken.ts';
import { alternatives } from '../../utils/catalog/alternatives.ts';
import type { Binding, Entry } from '../../utils/ledger/entry.ts';
import type { Answer, MessageName, Payload } from '../../utils/messages/contract.ts';
import type { Handlers } from '../../utils/messages/router.ts';
import { fail, ok } from '../../utils/securesms/index.ts';
import { helpInPage, mayReadApi, siteOf } from './pages.ts';
import type { Services } from './services.ts';

const asTried = ({ country, cost, maxPrice, providerIds }: Entry) => ({
  countryId: country.id,
  cost: cost ?? maxPrice,
  providerIds,
});

const done = ok(null);
/** The caller is shown a new snapshot anyway: only whether it went well is answered. */
const nothing = (outcome: Outcome<unknown>) => (outcome.ok ? done : outcome);

type NumberHandlers = Pick<Handlers, Extract<MessageName, `number.${string}`>>;

export function createNumberHandlers(services: Services): NumberHandlers {
  const { activations, catalog, choices, endpoint, forms, ledger } = services;

  /** The site that a window named for its tab, if the tab still shows it. */
  async function siteShown(tabId: number, host: string): Promise<Answer<Binding>> {
    const site = await siteOf(tabId);
    return site?.host === host ? ok(site) : fail({ kind: 'page-changed' });
  }

  /** Where a new number goes: the tab it is asked from, or the page of the number it takes the place of. */
  async function bindingFor({
    tabId,
    host,
    insteadOf,
  }: Payload<'number.buy'>): Promise<Answer<Binding | null>> {
    if (insteadOf === undefined) return tabId === null || host === null ? ok(null) : siteShown(tabId, host);
    const before = (await ledger.find(insteadOf))?.binding;
    const site = before ? await siteOf(before.tabId) : null;
    return ok(site?.origin === before?.origin ? site : null);
  }

  return {
    'number.buy': async (wish) => {
      const { service: code, countryId, maxPrice, providerIds = [], seen } = wish;
      const apiUrl = await endpoint();
      if (!(await mayReadApi(apiUrl))) {
        return fail({ kind: 'api-not-allowed', host: new URL(apiUrl).host });
      }
      // Said before lists are looked into, which may not be at hand without the key.
      if (await services.locked()) return fail({ kind: 'locked' });
      const service = await catalog.service(code);
      if (!service) return fail({ kind: 'wrong-service' });
      const country = await catalog.country(countryId);
      if (!country) return fail({ kind: 'wrong-country' });
      const site = await bindingFor(wish);
      if (!site.ok) return site;
      const binding = site.value;
      const bought = await activations.buy({ service, country, maxPrice, providerIds, binding, seen });
      if (!bought.ok) return bought;
      // Bought at is chosen, also where it was offered so: what was bought stays bought if this cannot be kept.
      if (wish.host !== null && wish.insteadOf === undefined) {
        await choices.save(wish.host, { service: code, countryId }).catch(() => undefined);
      }
      if (binding) await helpInPage(binding.tabId);
      return ok({ entryId: bought.value.id });
    },
    'number.fill': async ({ entryId, tabId, host }) => {
      const site = await siteShown(tabId, host);
      if (!site.ok) return site;
      const bound = await activations.fillInto(entryId, site.value);
      if (!bound.ok) return bound;
      return (await helpInPage(tabId)) ? done : fail({ kind: 'page-not-reachable' });
    },
    'number.another': async ({ entryId }) => nothing(await activations.another(entryId)),
    'number.finish': async ({ entryId }) => nothing(await activations.finish(entryId)),
    'number.cancel': async ({ entryId }) => nothing(await activations.cancel(entryId)),
    'number.keep': async ({ entryId }) => nothing(await activations.keep(entryId)),
    'number.alternatives': async ({ entryId }) => {
      const entry = await ledger.find(entryId);
      if (!entry) return fail({ kind: 'no-such-number' });
      const { service, country, binding } = entry;
      const [offers, prices, countries] = await Promise.all([
        catalog.offers(service.code, country.id),
        catalog.prices(service.code),
        catalog.countries(),
      ]);
      if (!offers.ok) return offers;
      if (!prices.ok) return prices;
      if (!countries.ok) return countries;
      const others = silentFor(await ledger.read(), entry).map(asTried);
      const taken = binding ? await forms.of(binding.tabId, binding.origin) : [];
      return ok(
        alternatives([asTried(entry), ...others], offers.value, prices.value, countries.value, (each) =>
          surelyFits(each, taken),
        ),
      );
    },
    'number.dismiss': async ({ entryId }) => nothing(await activations.dismiss(entryId)),
  };
}

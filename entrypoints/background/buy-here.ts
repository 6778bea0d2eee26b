// One-click buying: what was chosen on this very site before, at the price of now. Whatever is in doubt, the popup asks.
import { fits } from '../../utils/autofill/taken.ts';
import { isLive, type Entry } from '../../utils/ledger/entry.ts';
import { readSettings } from '../../utils/settings/settings.browser.ts';
import { notifyBought } from './announce.ts';
import { helpInPage, mayReadApi, siteOf } from './pages.ts';
import type { Services } from './services.ts';

/** A number of this site that lives or may live: a second one is bought only by who sees the first. */
const standsFor = (entry: Entry, host: string): boolean =>
  entry.binding?.host === host && (isLive(entry) || (entry.phase === 'unknown' && !entry.dismissed));

export function createBuyHere(services: Services) {
  const { accountId, activations, catalog, choices, endpoint, forms, ledger, locked, recovered, viewers } =
    services;
  /** Presses on one tab that come while the first is being carried out are the same wish. */
  const underWay = new Map<number, Promise<boolean>>();

  /** What the person picked on this host itself, as far as it can still be had. */
  async function remembered(host: string) {
    const { byHost } = await choices.all();
    const choice = Object.hasOwn(byHost, host) ? byHost[host] : undefined;
    if (choice == null || choice.service === null || choice.countryId === null) return undefined;
    const service = await catalog.service(choice.service);
    const country = await catalog.country(choice.countryId);
    return service && country && { service, country };
  }

  /** The cheapest that there is now, in micro-dollars; undefined where none is left or nobody answers. */
  async function priceNow(service: string, countryId: number): Promise<number | undefined> {
    const offers = await catalog.offers(service, countryId);
    return offers.ok && offers.value.length > 0
      ? Math.min(...offers.value.map(({ price }) => price))
      : undefined;
  }

  async function buy(tabId: number): Promise<boolean> {
    await recovered();
    const { oneClick, priceCap, notify } = await readSettings();
    if (!oneClick || (await accountId()) === null || (await locked())) return false;
    if (!(await mayReadApi(await endpoint()))) return false;
    const site = await siteOf(tabId);
    const wish = site && (await remembered(site.host));
    if (!site || !wish) return false;
    const maxPrice = await priceNow(wish.service.code, wish.country.id);
    if (maxPrice === undefined || maxPrice > priceCap) return false;
    // A number that the form is known not to take is bought only by who is told so.
    if (!fits(wish.country, await forms.of(tabId, site.origin))) return false;
    // Both may have changed while the price was asked for.
    if ((await siteOf(tabId))?.origin !== site.origin) return false;
    if ((await ledger.read()).some((entry) => standsFor(entry, site.host))) return false;
    // Nobody saw a number yet: one that came meanwhile is the answer, not a second one. The day's limit is kept in there.
    const bought = await activations.buy({ ...wish, maxPrice, providerIds: [], binding: site, seen: [] });
    if (!bought.ok) return false;
    await helpInPage(tabId);
    if (notify && !viewers.popupOpen()) await notifyBought(bought.value);
    return true;
  }

  /** @returns whether a number came; where none did, the popup is the place that says why */
  return (tabId: number): Promise<boolean> => {
    const running = underWay.get(tabId) ?? buy(tabId).finally(() => underWay.delete(tabId));
    underWay.set(tabId, running);
    return running;
  };
}

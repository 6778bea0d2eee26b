// Message name → what the background does. The use cases live in utils; here they are only joined.
import type { Outcome } from '../../utils/activations/deps.ts';
import type { Binding, Entry } from '../../utils/ledger/entry.ts';
import type { Answer, Payload } from '../../utils/messages/contract.ts';
import { silentFor } from '../../utils/activations/filling.ts';
import { identify } from '../../utils/activations/identify.ts';
import { countryFor } from '../../utils/catalog/choices.ts';
import { alternatives } from '../../utils/catalog/alternatives.ts';
import { isSameSite } from '../../utils/catalog/sites/here.ts';
import { recognise } from '../../utils/catalog/sites/recognise.ts';
import { toCsv, toJson } from '../../utils/ledger/export.ts';
import { toHistory } from '../../utils/messages/history.ts';
import { apiHosts, giveBack } from '../../utils/grants/grants.browser.ts';
import { patternFor } from '../../utils/grants/grants.ts';
import { parseInstantUrl } from '../../utils/instant/address.ts';
import type { Handlers } from '../../utils/messages/router.ts';
import type { TabView } from '../../utils/messages/views.ts';
import { fail, ok } from '../../utils/securesms/index.ts';
import { defaultApiUrl, parseApiUrl, type Settings } from '../../utils/settings/settings.ts';
import { readSettings, saveSettings } from '../../utils/settings/settings.browser.ts';
import { createDepositAddress } from '../../utils/activations/deposit.ts';
import { createChooserHandlers } from './choosers.ts';
import { createCorrectionHandlers, taughtOf } from './corrections.ts';
import { createPageHandlers } from './filling.ts';
import { createLockHandlers } from './lock.ts';
import { renameMenu } from './menu.ts';
import { helpInPage, mayReadApi, siteOf } from './pages.ts';
import type { Services } from './services.ts';
import { createUpkeepHandlers } from './upkeep.ts';

const done = ok(null);

export function createHandlers(services: Services): Handlers {
  const { account, activations, apiOrigin, catalog, choices, clientWith, endpoint, ledger, money, vault } =
    services;

  const depositAddress = createDepositAddress(services);

  async function tabView(tabId: number | null): Promise<TabView> {
    const site = tabId === null ? null : await siteOf(tabId);
    const host = site?.host ?? null;
    const listed = await catalog.services();
    const all = listed.ok ? listed.value : [];
    const chosen = await choices.read(host, (other) => host !== null && isSameSite(host, other, all));
    const remembered = all.find((service) => service.code === chosen.service);
    const found = remembered || host === null ? null : recognise(host, all);
    const service = remembered ?? (found && 'sure' in found ? found.sure : null);
    const perhaps = found && 'offer' in found ? found.offer : [];
    const { countryId: preferred } = await readSettings();
    const countryId = countryFor(await choices.all(), { host, service: service?.code ?? null }, preferred);
    const country = countryId === null ? undefined : await catalog.country(countryId);
    const origin = await helpableOrigin(site);
    return { tabId, host, origin, service, perhaps, country: country ?? null, taught: await taughtOf(host) };
  }

  /** Nothing can be asked without a key, so nothing is chosen either. */
  async function tabViewWithoutKey(tabId: number | null): Promise<TabView> {
    const site = tabId === null ? null : await siteOf(tabId);
    const host = site?.host ?? null;
    return {
      tabId,
      host,
      origin: null,
      service: null,
      perhaps: [],
      country: null,
      taught: await taughtOf(host),
    };
  }

  async function helpableOrigin(site: Binding | null): Promise<string | null> {
    if (!site) return null;
    return patternFor(site.origin, apiHosts(await readSettings())) === null ? null : site.origin;
  }

  async function settingsView(settings: Settings) {
    const { key, passphrase } = await services.snapshot();
    return ok({ ...settings, key, passphrase, defaultApiUrl });
  }

  /** Keeps a key that was accepted, for the account that it turns out to belong to. */
  async function keepKey(key: string): Promise<Answer<{ balance: number }>> {
    // Under a passphrase that nobody gave, no other key can be kept; forgetting the old one takes it away.
    if (await services.locked()) return fail({ kind: 'locked' });
    const candidate = clientWith(key);
    const balance = await candidate.getBalance();
    if (!balance.ok) return balance;
    const origin = await apiOrigin();
    const accounts = await vault.accounts(origin);
    const stored = (await vault.read(origin)) === key;
    const known = stored
      ? ok(accounts[0] ?? null)
      : await identify(candidate, balance.value, await ledger.book(), accounts, Date.now());
    if (!known.ok) return known;
    // With this key numbers may live again: should the worker die now, it is woken for them.
    await services.arm();
    const accountId = await vault.store(origin, key, known.value);
    if (accountId === undefined) return fail({ kind: 'locked' });
    await ledger.balanceRead(accountId, balance.value);
    await startAnew();
    return ok({ balance: balance.value });
  }

  /** Another key or address: nothing known of the connection holds any longer. */
  async function startAnew(): Promise<void> {
    await account.reset();
    activations.resume();
    services.changed();
    services.wake();
  }

  /** The site that a window named for its tab, if the tab still shows it. */
  async function siteShown(tabId: number, host: string): Promise<Answer<Binding>> {
    const site = await siteOf(tabId);
    return site?.host === host ? ok(site) : fail({ kind: 'page-changed' });
  }

  /** What let us read an API or a hub that is asked no longer is given back: it would be taken for a site's. */
  async function leaveHosts(before: Settings, now: Settings): Promise<void> {
    const asked = [now.apiUrl, now.instantUrl].map((url) => url && new URL(url).hostname);
    const left = [before.apiUrl, before.instantUrl]
      .flatMap((url) => (url === null ? [] : new URL(url)))
      .filter(({ hostname }) => !asked.includes(hostname));
    for (const { protocol, hostname } of left) await giveBack([`${protocol}//${hostname}/*`]);
    await services.grants.follow();
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
    'popup.open': async ({ tabId }) => {
      await account.seen();
      // Not waited for: a page that is busy would keep the popup from opening.
      if (tabId !== null) void helpInPage(tabId);
      const snapshot = await services.snapshot();
      if (snapshot.key === 'missing' || snapshot.key === 'locked') {
        return ok({ snapshot, tab: await tabViewWithoutKey(tabId) });
      }
      // A rejected key is tried again too: the refusal may have been a passing one.
      void activations.readBalance().then(services.wake);
      return ok({ snapshot, tab: await tabView(tabId) });
    },

    'tab.read': async ({ tabId }) => {
      const { key } = await services.snapshot();
      return ok(key === 'missing' ? await tabViewWithoutKey(tabId) : await tabView(tabId));
    },

    // In turn with what moves money: no balance read with one key is booked for the account of another.
    'key.set': ({ key }) => money(() => keepKey(key)),
    'key.forget': async () => {
      await vault.forget(await apiOrigin());
      await startAnew();
      return done;
    },
    'balance.refresh': async () => {
      const balance = await activations.readBalance();
      services.wake();
      return balance.ok ? done : balance;
    },

    'wallet.address': async ({ coin }) => {
      const apiUrl = await endpoint();
      if (!(await mayReadApi(apiUrl))) {
        return fail({ kind: 'api-not-allowed', host: new URL(apiUrl).host });
      }
      const wallet = await depositAddress(coin);
      return wallet.ok ? ok({ coin, address: wallet.value.address }) : wallet;
    },

    'catalog.services': () => catalog.services(),
    'catalog.countries': () => catalog.countries(),
    'catalog.prices': ({ service }) => catalog.prices(service),
    'catalog.offers': ({ service, countryId }) => catalog.offers(service, countryId),
    'catalog.last-prices': async ({ service }) => ok(await catalog.lastPrices(service)),
    'catalog.last-offers': async ({ service, countryId }) => ok(await catalog.lastOffers(service, countryId)),
    'catalog.top': ({ service }) => catalog.top(service),
    ...createChooserHandlers(services),
    'choice.save': async ({ host, service, countryId }) => {
      await choices.save(host, { service, countryId });
      return done;
    },

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
      const { service, country } = entry;
      const [offers, prices, countries] = await Promise.all([
        catalog.offers(service.code, country.id),
        catalog.prices(service.code),
        catalog.countries(),
      ]);
      if (!offers.ok) return offers;
      if (!prices.ok) return prices;
      if (!countries.ok) return countries;
      const others = silentFor(await ledger.read(), entry).map(asTried);
      return ok(alternatives([asTried(entry), ...others], offers.value, prices.value, countries.value));
    },
    'number.dismiss': async ({ entryId }) => nothing(await activations.dismiss(entryId)),

    'settings.read': async () => settingsView(await readSettings()),
    'history.read': async () => ok(toHistory(await ledger.read(), Date.now())),
    'ledger.export': async ({ format }) => {
      const now = Date.now();
      const name = `securesms-${new Date(now).toISOString().slice(0, 10)}.${format}`;
      const book = await ledger.book();
      return ok(
        format === 'csv'
          ? { name, type: 'text/csv', text: toCsv(book) }
          : { name, type: 'application/json', text: toJson(book, await ledger.quarantine(), now) },
      );
    },
    'ledger.acknowledge': async () => {
      await ledger.acknowledge();
      return done;
    },

    'settings.save': async ({ apiUrl, instantUrl, ...change }) => {
      const url = apiUrl === undefined ? undefined : parseApiUrl(apiUrl);
      if (apiUrl !== undefined && url === undefined) return fail({ kind: 'bad-address' });
      const before = await readSettings();
      const hub = instantUrl && parseInstantUrl(instantUrl, url ?? before.apiUrl);
      if (instantUrl != null && !hub) return fail({ kind: 'bad-address' });
      if (url !== undefined) await services.arm();
      const settings = await saveSettings({
        ...change,
        ...(url !== undefined && { apiUrl: url }),
        ...(instantUrl !== undefined && { instantUrl: hub || null }),
      });
      if (settings.apiUrl !== before.apiUrl) await startAnew();
      if (settings.apiUrl !== before.apiUrl || settings.instantUrl !== before.instantUrl) {
        await leaveHosts(before, settings);
        await services.instant.follow();
      }
      void services.tidy();
      if (change.language !== undefined) void renameMenu();
      return settingsView(settings);
    },

    ...createLockHandlers(services),
    ...createUpkeepHandlers(services, settingsView),
    ...createCorrectionHandlers(services),
    ...createPageHandlers(services),
  };
}

const asTried = ({ country, cost, maxPrice, providerIds }: Entry) => ({
  countryId: country.id,
  cost: cost ?? maxPrice,
  providerIds,
});

/** The caller is shown a new snapshot anyway: only whether it went well is answered. */
const nothing = (outcome: Outcome<unknown>) => (outcome.ok ? done : outcome);

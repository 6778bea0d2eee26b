// Message name → what the background does. The use cases live in utils; here they are only joined.
import type { Outcome } from '../../utils/activations/deps.ts';
import { codeFor, phoneFor } from '../../utils/activations/filling.ts';
import { phoneParts } from '../../utils/autofill/phone.ts';
import { serviceForHost } from '../../utils/catalog/match.ts';
import type { Handlers } from '../../utils/messages/router.ts';
import type { TabView } from '../../utils/messages/views.ts';
import { fail, ok, type Client } from '../../utils/securesms/index.ts';
import { defaultApiUrl, parseApiUrl, type Settings } from '../../utils/settings/settings.ts';
import { readSettings, saveSettings } from '../../utils/settings/settings.browser.ts';
import { lookAtPage, mayReadApi, siteOf } from './pages.ts';
import type { Services } from './services.ts';

const done = ok(null);

export function createHandlers(services: Services): Handlers {
  const { account, activations, apiOrigin, catalog, choices, client, clientWith, endpoint, ledger, vault } =
    services;

  async function tabView(tabId: number | null): Promise<TabView> {
    const site = tabId === null ? null : await siteOf(tabId);
    const host = site?.host ?? null;
    const chosen = await choices.read(host);
    const listed = await catalog.services();
    const all = listed.ok ? listed.value : [];
    const remembered = all.find((service) => service.code === chosen.service);
    const service = remembered ?? (host === null ? null : serviceForHost(host, all));
    const country = chosen.countryId === null ? undefined : await catalog.country(chosen.countryId);
    return { tabId, host, service, country: country ?? null };
  }

  async function settingsView(settings: Settings) {
    return ok({ ...settings, key: (await services.snapshot()).key, defaultApiUrl });
  }

  /**
   * Keys are regenerated, so another key may be the same account's: it is, where it knows a number that was bought with
   * the old one (PROTOCOL: NO_ACTIVATION otherwise).
   */
  async function sameAccount(candidate: Client, key: string): Promise<boolean> {
    const origin = await apiOrigin();
    if ((await vault.read(origin)) === key) return true;
    const accountId = await vault.account(origin);
    const known = (await ledger.read()).findLast(
      (entry) => entry.account === accountId && entry.activationId,
    );
    if (!known?.activationId) return false;
    const status = await candidate.getStatus(known.activationId);
    return status.ok || status.failure.kind !== 'no-activation';
  }

  /** Another key or address: nothing known of the old account holds any longer. */
  async function startAnew(balance: number | null): Promise<void> {
    await account.reset(balance);
    activations.resume();
    services.changed();
    services.wake();
  }

  return {
    'popup.open': async ({ tabId }) => {
      await account.seen();
      if (tabId !== null) await lookAtPage(tabId);
      const snapshot = await services.snapshot();
      if (snapshot.key === 'missing') {
        const site = tabId === null ? null : await siteOf(tabId);
        return ok({ snapshot, tab: { tabId, host: site?.host ?? null, service: null, country: null } });
      }
      // A rejected key is tried again too: the refusal may have been a passing one.
      void account.readBalance(client).then(services.wake);
      return ok({ snapshot, tab: await tabView(tabId) });
    },

    'key.set': async ({ key }) => {
      const candidate = clientWith(key);
      const balance = await candidate.getBalance();
      if (!balance.ok) return balance;
      const origin = await apiOrigin();
      if (!(await sameAccount(candidate, key))) await vault.newAccount(origin);
      await vault.store(origin, key);
      await startAnew(balance.value);
      return ok({ balance: balance.value });
    },
    'key.forget': async () => {
      await vault.forget(await apiOrigin());
      await startAnew(null);
      return done;
    },
    'balance.refresh': async () => {
      const balance = await account.readBalance(client);
      services.wake();
      return balance.ok ? done : balance;
    },

    'catalog.services': () => catalog.services(),
    'catalog.countries': () => catalog.countries(),
    'catalog.prices': ({ service }) => catalog.prices(service),
    'catalog.offers': ({ service, countryId }) => catalog.offers(service, countryId),
    'choice.save': async ({ host, service, countryId }) => {
      await choices.save(host, { service, countryId });
      return done;
    },

    'number.buy': async ({ tabId, service: code, countryId, maxPrice }) => {
      const apiUrl = await endpoint();
      if (!(await mayReadApi(apiUrl))) {
        return fail({ kind: 'api-not-allowed', host: new URL(apiUrl).host });
      }
      const service = await catalog.service(code);
      if (!service) return fail({ kind: 'wrong-service' });
      const country = await catalog.country(countryId);
      if (!country) return fail({ kind: 'wrong-country' });
      const binding = tabId === null ? null : await siteOf(tabId);
      const bought = await activations.buy({ service, country, maxPrice, binding });
      if (!bought.ok) return bought;
      if (binding) await lookAtPage(binding.tabId);
      return ok({ entryId: bought.value.id });
    },
    'number.fill': async ({ entryId, tabId }) => {
      const site = await siteOf(tabId);
      if (!site) return fail({ kind: 'page-not-reachable' });
      const bound = await activations.fillInto(entryId, site);
      if (!bound.ok) return bound;
      return (await lookAtPage(tabId)) ? done : fail({ kind: 'page-not-reachable' });
    },
    'number.another': async ({ entryId }) => nothing(await activations.another(entryId)),
    'number.finish': async ({ entryId }) => nothing(await activations.finish(entryId)),
    'number.cancel': async ({ entryId }) => nothing(await activations.cancel(entryId)),
    'number.keep': async ({ entryId }) => nothing(await activations.keep(entryId)),
    'number.dismiss': async ({ entryId }) => nothing(await activations.dismiss(entryId)),

    'settings.read': async () => settingsView(await readSettings()),
    'settings.save': async ({ apiUrl, priceCap, notify }) => {
      const url = apiUrl === undefined ? undefined : parseApiUrl(apiUrl);
      if (apiUrl !== undefined && url === undefined) return fail({ kind: 'bad-address' });
      const before = await endpoint();
      const settings = await saveSettings({
        ...(url !== undefined && { apiUrl: url }),
        ...(priceCap !== undefined && { priceCap }),
        ...(notify !== undefined && { notify }),
      });
      if (settings.apiUrl !== before) await startAnew(null);
      return settingsView(settings);
    },

    'page.fields': async (fields, { tabId, origin }) => {
      const site = await siteOf(tabId);
      // The frame and the page that it sits in must both be the site that the number was bought for.
      if (!site || site.origin !== origin) return ok({ phone: null, code: null });
      const entries = await ledger.read();
      const phone = phoneFor(entries, { tabId, origin });
      const code = fields.code ? codeFor(entries, { tabId, origin }) : undefined;
      if (phone && !fields.phone) {
        await ledger.apply(phone.id, { type: 'phone-fill', outcome: 'no-field' });
      }
      return ok({
        phone:
          phone && fields.phone
            ? {
                entryId: phone.id,
                parts: phoneParts(phone.digits, phone.country),
                overwrite: phone.phoneFill === 'insisted',
              }
            : null,
        code: code ? { entryId: code.entry.id, code: code.sms.code } : null,
      });
    },
    'page.filled': async ({ entryId, what, outcome }, { tabId, origin }) => {
      const entry = await ledger.find(entryId);
      if (entry?.binding?.tabId !== tabId || entry.binding.origin !== origin)
        return fail({ kind: 'not-allowed' });
      if (what === 'phone') await ledger.apply(entryId, { type: 'phone-fill', outcome });
      else if (outcome === 'typed') await ledger.apply(entryId, { type: 'code-typed' });
      return done;
    },
  };
}

/** The caller is shown a new snapshot anyway: only whether it went well is answered. */
const nothing = (outcome: Outcome<unknown>) => (outcome.ok ? done : outcome);

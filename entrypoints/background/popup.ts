// What a popup is told when it opens, and of the tab that it is for.
import type { Binding } from '../../utils/ledger/entry.ts';
import { countryFor } from '../../utils/catalog/choices.ts';
import { isSameSite } from '../../utils/catalog/sites/here.ts';
import { recognise } from '../../utils/catalog/sites/recognise.ts';
import { apiHosts } from '../../utils/grants/grants.browser.ts';
import { patternFor } from '../../utils/grants/grants.ts';
import type { Handlers } from '../../utils/messages/router.ts';
import type { Snapshot, TabView } from '../../utils/messages/views.ts';
import { ok } from '../../utils/securesms/index.ts';
import { readSettings } from '../../utils/settings/settings.browser.ts';
import { taughtOf } from './corrections.ts';
import { helpInPage, siteOf } from './pages.ts';
import type { Services } from './services.ts';

export function createPopupHandlers(services: Services): Pick<Handlers, 'popup.open' | 'tab.read'> {
  const { account, activations, catalog, choices, forms } = services;

  async function withKey(tabId: number | null): Promise<TabView> {
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
    const picked = await choices.all();
    const countryId = countryFor(picked, { host, service: service?.code ?? null }, preferred);
    const country = countryId === null ? undefined : await catalog.country(countryId);
    const origin = await helpableOrigin(site);
    return {
      tabId,
      host,
      origin,
      service,
      perhaps,
      country: country ?? null,
      countryHere: host !== null && picked.byHost[host]?.countryId != null,
      taken: site && tabId !== null ? await forms.of(tabId, site.origin) : [],
      taught: await taughtOf(host),
    };
  }

  /** Nothing can be asked without a key, so nothing is chosen either. */
  async function withoutKey(tabId: number | null): Promise<TabView> {
    const site = tabId === null ? null : await siteOf(tabId);
    const host = site?.host ?? null;
    return {
      tabId,
      host,
      origin: null,
      service: null,
      perhaps: [],
      country: null,
      countryHere: false,
      taken: [],
      taught: await taughtOf(host),
    };
  }

  async function helpableOrigin(site: Binding | null): Promise<string | null> {
    if (!site) return null;
    return patternFor(site.origin, apiHosts(await readSettings())) === null ? null : site.origin;
  }

  const isUsable = ({ key }: Snapshot): boolean => key !== 'missing' && key !== 'locked';
  const tabView = (tabId: number | null, snapshot: Snapshot): Promise<TabView> =>
    isUsable(snapshot) ? withKey(tabId) : withoutKey(tabId);

  return {
    'popup.open': async ({ tabId }) => {
      const snapshot = await services.snapshot();
      // What its form takes is told anew by the look that this opening brings: it may be another form by now.
      if (tabId !== null) await forms.forget(tabId);
      const tab = await tabView(tabId, snapshot);
      // What the window shows comes first; a page that is busy must not keep it from opening, nor what is written down.
      void account.seen().catch(() => undefined);
      if (tabId !== null) void helpInPage(tabId).catch(() => undefined);
      // A rejected key is tried again too: the refusal may have been a passing one.
      if (isUsable(snapshot)) void activations.readBalance().then(services.wake);
      return ok({ snapshot, tab });
    },
    'tab.read': async ({ tabId }) => ok(await tabView(tabId, await services.snapshot())),
  };
}

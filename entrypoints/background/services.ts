// Everything the background is made of, put together once for each start of the worker.
import browser from 'webextension-polyfill';
import { createAccount, observed } from '../../utils/activations/account.ts';
import { createQueue } from '../../utils/activations/deps.ts';
import { createLedger } from '../../utils/ledger/ledger.ts';
import { isLive } from '../../utils/ledger/lifecycle.ts';
import { createActivations } from '../../utils/activations/service.ts';
import { createCatalog } from '../../utils/catalog/catalog.ts';
import { createChoices } from '../../utils/catalog/choices.ts';
import { badge, toSnapshot } from '../../utils/messages/snapshot.ts';
import { createClient, createTransport, type Client } from '../../utils/securesms/index.ts';
import { readSettings } from '../../utils/settings/settings.browser.ts';
import { createVault } from '../../utils/vault/vault.browser.ts';
import { notifySms, showBadge } from './announce.ts';
import { lookAtPage, showTab } from './pages.ts';
import { createScheduler } from './scheduler.ts';
import { createViewers } from './viewers.ts';

export type Services = ReturnType<typeof createServices>;

export function createServices() {
  const now = () => Date.now();
  const store = browser.storage.local;
  const vault = createVault();
  const endpoint = async () => (await readSettings()).apiUrl;
  const apiOrigin = async () => new URL(await endpoint()).origin;
  const accountId = async () => {
    const origin = await apiOrigin();
    return (await vault.has(origin)) ? vault.account(origin) : null;
  };

  const viewers = createViewers(snapshot);
  const changed = () => {
    void viewers.show();
    void showNews();
  };
  const account = createAccount({ store, now, changed });
  const ledger = createLedger({ store, now, changed });
  const wire = {
    endpoint,
    fetch: (request: Request) => fetch(request),
    isOnline: () => navigator.onLine,
  };
  const client = observed(
    createClient(createTransport({ ...wire, key: (origin) => vault.read(origin) })),
    (result) => account.observe(result),
  );
  const catalog = createCatalog({ client, store, now, origin: apiOrigin });
  const choices = createChoices(store);

  const activations = createActivations({
    client,
    ledger,
    account,
    now,
    newId: () => crypto.randomUUID(),
    accountId,
    watched: () => viewers.popupOpen(),
    priceCap: async () => (await readSettings()).priceCap,
    smsArrived: (entry, sms) => {
      if (entry.binding) void lookAtPage(entry.binding.tabId);
      if (viewers.popupOpen()) void account.seen();
      void readSettings().then(({ notify }) => (notify ? notifySms(entry, sms) : undefined));
    },
    wake: () => wake(),
    money: createQueue(),
  });
  const wake = createScheduler(activations.step);

  async function snapshot() {
    const apiUrl = await endpoint();
    return toSnapshot({
      entries: await ledger.read(),
      account: await account.state(),
      accountId: await accountId(),
      apiUrl,
      now: now(),
    });
  }

  async function showNews(): Promise<void> {
    await showBadge(badge(await ledger.read(), (await account.state()).seenAt));
  }

  /** A client that tries a key which is not stored yet; it has no other way to a key. */
  const clientWith = (candidate: string): Client =>
    createClient(createTransport({ ...wire, key: async () => candidate }));

  /** A page was loaded in a tab that a number is bound to: a code field may be on it. */
  async function pageLoaded(tabId: number): Promise<void> {
    const bound = (await ledger.read()).some((entry) => isLive(entry) && entry.binding?.tabId === tabId);
    if (bound) await lookAtPage(tabId);
  }

  function online(): void {
    activations.resume();
    wake();
  }

  /** Brings the tab forward that a number was bought for. */
  async function showTabOf(entryId: string | undefined): Promise<void> {
    const entry = entryId === undefined ? undefined : await ledger.find(entryId);
    if (entry?.binding) await showTab(entry.binding.tabId);
  }

  let recovering: Promise<void> | undefined;
  /** Numbers bought before this worker started: what was asked is looked into. Tried again where storage failed. */
  const recovered = (): Promise<void> =>
    (recovering ??= activations.recover().catch(() => (recovering = undefined)));

  void recovered().then(wake);
  void showNews();

  return {
    account,
    activations,
    apiOrigin,
    catalog,
    changed,
    choices,
    client,
    clientWith,
    endpoint,
    ledger,
    online,
    pageLoaded,
    recovered,
    showTabOf,
    snapshot,
    vault,
    viewers,
    wake,
  };
}

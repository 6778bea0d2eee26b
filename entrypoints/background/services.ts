// Everything the background is made of, put together once for each start of the worker.
import browser from 'webextension-polyfill';
import { createAccount, observed } from '../../utils/activations/account.ts';
import { createQueue } from '../../utils/activations/deps.ts';
import { dayStart } from '../../utils/ledger/days.ts';
import { createLedger } from '../../utils/ledger/ledger.ts';
import { createScheduler } from '../../utils/activations/scheduler.ts';
import { createActivations } from '../../utils/activations/service.ts';
import { createCatalog } from '../../utils/catalog/catalog.ts';
import { createChoices } from '../../utils/catalog/choices.ts';
import { createPreferences } from '../../utils/catalog/preferences.ts';
import { createInstant } from '../../utils/instant/instant.ts';
import { badge, toSnapshot } from '../../utils/messages/snapshot.ts';
import { createClient, createTransport, type Client } from '../../utils/securesms/index.ts';
import { readSettings } from '../../utils/settings/settings.browser.ts';
import { createVault } from '../../utils/vault/vault.browser.ts';
import { createCalls } from '../../utils/upkeep/calls.ts';
import { setTidyAlarm, watchAlarm } from './alarms.ts';
import { showBadge } from './announce.ts';
import { createForms } from './forms.ts';
import { createGrants } from './grants.ts';
import { showTab } from './pages.ts';
import { createTelling } from './telling.ts';
import { createViewers } from './viewers.ts';

export type Services = ReturnType<typeof createServices>;

export function createServices() {
  const now = () => Date.now();
  const since = now();
  const store = browser.storage.local;
  const vault = createVault(browser.storage.session);
  const endpoint = async () => (await readSettings()).apiUrl;
  const apiOrigin = async () => new URL(await endpoint()).origin;
  const accountId = async () => {
    const origin = await apiOrigin();
    return (await vault.has(origin)) ? vault.account(origin) : null;
  };
  const lockState = async () => vault.lockState(await apiOrigin());
  const locked = async () => (await lockState()) === 'locked';

  const later = (work: () => void, ms: number) => {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  };

  const money = createQueue();
  const viewers = createViewers(snapshot, () => void account.seen());
  const forms = createForms(browser.storage.session, viewers.tabChanged);
  const changed = () => {
    void viewers.show();
    void showNews();
    void instant.follow();
  };
  const telling = createTelling({
    entries: () => ledger.read(),
    settings: readSettings,
    seen: () => void account.seen(),
    viewers,
    forms,
  });
  const account = createAccount({
    store,
    now,
    changed: (before, after) => {
      changed();
      telling.ofAccount(before, after);
    },
  });
  const ledger = createLedger({
    store,
    now,
    makeRoom: () => removeCatalogs(),
    changed: (changes) => {
      changed();
      changes.forEach(telling.ofNumber);
      void tidy().catch(() => undefined);
    },
  });
  const wire = {
    endpoint,
    fetch: (request: Request) => fetch(request),
    isOnline: () => navigator.onLine,
  };
  const calls = createCalls({ store: browser.storage.session, now });
  const client = observed(
    calls.timed(createClient(createTransport({ ...wire, key: (origin) => vault.read(origin) }))),
    (result) => account.observe(result),
  );
  const grants = createGrants({ asked: readSettings, entries: () => ledger.read() });
  const catalog = createCatalog({ client, store, now, origin: apiOrigin });
  const choices = createChoices(store);
  const preferences = createPreferences(store);

  const activations = createActivations({
    client,
    ledger,
    account,
    now,
    dayStart,
    newId: () => crypto.randomUUID(),
    accountId,
    locked,
    watched: () => viewers.popupOpen(),
    guards: async () => {
      const { priceCap, dailyBudget, giveUpMinutes } = await readSettings();
      return {
        priceCap,
        dailyBudget,
        giveUpAfter: giveUpMinutes === null ? null : giveUpMinutes * 60_000,
      };
    },
    wake: () => wake(),
    arm: () => arm(),
    money,
  });
  const { wake, arm } = createScheduler({
    untilNext: activations.untilNext,
    step: activations.step,
    alarm: watchAlarm,
    now,
    later,
  });
  /** The account whose key is used now has a number that waits for an SMS, and we may ask about it. */
  async function waits(): Promise<boolean> {
    if (await locked()) return false;
    const mine = await accountId();
    return (await ledger.read()).some((entry) => entry.account === mine && entry.phase === 'waiting');
  }
  const instant = createInstant({
    wanted: async () => {
      const { apiUrl, instantUrl } = await readSettings();
      if (instantUrl === null || new URL(instantUrl).host === new URL(apiUrl).host) return null;
      return (await waits()) ? instantUrl : null;
    },
    look: () => void activations.hint(),
    changed: () => void viewers.show(),
    fetch: (url, init) => fetch(url, init),
    later,
    random: () => Math.random(),
    now,
  });

  /** Lists can be had again; a number that was paid for cannot. */
  const removeCatalogs = async () => {
    const stored = Object.keys(await store.get(null));
    await store.remove(stored.filter((key) => key.startsWith('catalog.')));
  };

  /** Drops what is past its keeping, and is called again when the next thing is. */
  async function tidy(): Promise<void> {
    const { keepDays, keepTextsHours } = await readSettings();
    const hour = 60 * 60_000;
    await setTidyAlarm(await ledger.tidy({ entries: keepDays * 24 * hour, texts: keepTextsHours * hour }));
  }

  async function snapshot() {
    const apiUrl = await endpoint();
    return toSnapshot({
      book: await ledger.book(),
      health: await ledger.health(),
      account: await account.state(),
      accountId: await accountId(),
      lock: await lockState(),
      apiUrl,
      instant: instant.state(),
      now: now(),
    });
  }

  async function showNews(): Promise<void> {
    await showBadge(badge(await ledger.read(), (await account.state()).seenAt, await locked()));
  }

  /** A client that tries a key which is not stored yet; it has no other way to a key. */
  const clientWith = (candidate: string): Client =>
    createClient(createTransport({ ...wire, key: async () => candidate }));

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
  void instant.follow();
  void vault.clearEnded().catch(() => undefined);
  // Where storage cannot be read now, the next event tries again.
  void telling.whatCame().catch(() => undefined);
  void tidy().catch(() => undefined);
  // What was granted or taken back while the worker was dead.
  void grants.begin().catch(() => undefined);
  void showNews();

  return {
    account,
    accountId,
    activations,
    apiOrigin,
    arm,
    calls,
    catalog,
    changed,
    choices,
    client,
    clientWith,
    endpoint,
    forms,
    grants,
    instant,
    ledger,
    locked,
    money,
    online,
    pageLoaded: telling.pageLoaded,
    preferences,
    recovered,
    showTabOf,
    since,
    snapshot,
    tidy,
    vault,
    viewers,
    wake,
  };
}

// The content script where the person lets us help always: registered for exactly what is granted, put into open tabs at
// once, taken out of them as soon as the grant is gone.
import browser from 'webextension-polyfill';
import { createQueue } from '../../utils/activations/deps.ts';
import { apiHosts, readGrants } from '../../utils/grants/grants.browser.ts';
import {
  covers,
  howGranted,
  isOffer,
  registrationsFor,
  sameRegistrations,
  takenBack,
  type Grants,
  type Registration,
} from '../../utils/grants/grants.ts';
import { stopped } from '../../utils/grants/stopped.browser.ts';
import { isLive, type Binding, type Entry } from '../../utils/ledger/entry.ts';
import { leaveMessage, lookMessage } from '../../utils/messages/names.ts';
import { buttonHiding, wantsButton } from '../../utils/settings/field-button.ts';
import { readSettings } from '../../utils/settings/settings.browser.ts';
import { contentScript, lookAtPage } from './pages.ts';

type Deps = {
  asked: () => Promise<Parameters<typeof apiHosts>[0]>;
  entries: () => Promise<readonly Entry[]>;
};

const begun = 'grants.begun';
/** Has the page side begin by itself, for the button. */
const offerScript = '/offer.js';

async function registered(): Promise<Registration[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts.map(({ id, matches = [], excludeMatches = [], allFrames = false }) => ({
    id,
    matches,
    excludeMatches,
    allFrames,
  }));
}

/** Kept over the browser's restarts: pages it restores have the script before the background wakes. */
async function register(held: readonly Registration[], wanted: readonly Registration[]): Promise<void> {
  if (held.length > 0) await browser.scripting.unregisterContentScripts({ ids: held.map(({ id }) => id) });
  if (wanted.length === 0) return;
  await browser.scripting.registerContentScripts(
    wanted.map((each) => ({
      ...each,
      js: [isOffer(each) ? offerScript : contentScript],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    })),
  );
}

export function createGrants({ asked, entries }: Deps) {
  const inTurn = createQueue();
  const read = async (): Promise<Grants> => readGrants(await asked());
  const bindings = async (): Promise<Binding[]> =>
    (await entries()).flatMap((entry) => (isLive(entry) && entry.binding ? [entry.binding] : []));

  /** A page that has it already keeps that one: the script itself sees to it. */
  async function putInto(tabIds: Iterable<number>, allFrames: boolean, file: string): Promise<void> {
    const put = (tabId: number) =>
      browser.scripting.executeScript({ target: { tabId, allFrames }, files: [file] }).catch(() => undefined);
    await Promise.all([...tabIds].map(put));
  }

  /** Into all that is open on granted sites. Where a number waits, it goes on; a grant ends what was stopped before. */
  async function putIntoOpenTabs(grants: Grants): Promise<void> {
    for (const { tabId, origin } of await bindings()) {
      if (howGranted(grants, origin) !== 'no') await stopped.lift(tabId);
    }
    const url = [...grants.everywhere, ...grants.sites.flatMap(({ patterns }) => patterns)];
    const tabs = url.length > 0 ? await browser.tabs.query({ url, discarded: false }) : [];
    const waiting = await Promise.all(
      (await bindings()).map(async ({ tabId }) => ((await stopped.has(tabId)) ? [] : [tabId])),
    );
    const there = new Set([...tabs.flatMap(({ id }) => id ?? []), ...waiting.flat()]);
    // Among the frames of all sites are those that nobody named.
    const allFrames = grants.everywhere.length === 0;
    await putInto(there, allFrames, contentScript);
    const hiding = buttonHiding(await readSettings());
    const offered = tabs.flatMap(({ id, url: shown }) => {
      const host = shown === undefined ? undefined : URL.parse(shown)?.hostname;
      return id !== undefined && host !== undefined && wantsButton(hiding, host) ? [id] : [];
    });
    await putInto(offered, allFrames, offerScript);
    await Promise.all(waiting.flat().map(lookAtPage));
  }

  async function tellAll(message: { readonly type: string }): Promise<void> {
    const tabs = await browser.tabs.query({});
    await Promise.all(
      tabs.flatMap(({ id }) =>
        id === undefined ? [] : [browser.tabs.sendMessage(id, message).catch(() => undefined)],
      ),
    );
  }

  /**
   * What was taken back ends now, in every tab: those it does not concern begin anew below. No page is asked whether it is
   * one of them, since a page that does not answer would go on.
   */
  async function stopWhere(gone: readonly string[], grants: Grants): Promise<void> {
    const left = (await bindings()).filter(
      ({ origin }) => howGranted(grants, origin) === 'no' && gone.some((pattern) => covers(pattern, origin)),
    );
    await stopped.add(left.map(({ tabId }) => tabId));
    await tellAll(leaveMessage);
  }

  /**
   * Follows the browser's permissions, at each start and after each change. What is registered is the memory of what was
   * granted when we looked last: whoever took something back meanwhile is obeyed first, and a death in between is made
   * up for at the next start.
   */
  const follow = (): Promise<void> =>
    inTurn(async () => {
      const grants = await read();
      const wanted = registrationsFor(grants, apiHosts(await asked()), buttonHiding(await readSettings()));
      const held = await registered();
      if (sameRegistrations(held, wanted)) return;
      const gone = takenBack(held, wanted);
      if (gone.length > 0) await stopWhere(gone, grants);
      await register(held, wanted);
      await putIntoOpenTabs(grants);
    });

  return {
    read,
    follow,
    /** After the button was hidden, or wanted again, somewhere: open pages follow at once. */
    followButton: async (): Promise<void> => {
      await follow();
      await tellAll(lookMessage);
    },
    holds: async (origin: string): Promise<boolean> => howGranted(await read(), origin) !== 'no',
    /**
     * Once for each life of the extension, which is as long as session storage keeps the mark: scripts that are in open
     * pages from before an update, a reload or a pause are cut off, and pages may have been restored without one.
     */
    begin: async (): Promise<void> => {
      await follow();
      if ((await browser.storage.session.get(begun))[begun] === true) return;
      await inTurn(async () => putIntoOpenTabs(await read()));
      await browser.storage.session.set({ [begun]: true });
    },
    /** Whether the person named the site of this origin: among "all sites" there are some that they never saw. */
    named: async (origin: string): Promise<boolean> => howGranted(await read(), origin) === 'site',
  };
}

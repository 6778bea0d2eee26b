// What a change means for who is concerned by it: the page that waits for a code, and the person who is told or looks already.
import type { AccountState } from '../../utils/activations/account.ts';
import { isLive, type Entry } from '../../utils/ledger/entry.ts';
import type { Change } from '../../utils/ledger/ledger.ts';
import { newsOf, type News } from '../../utils/ledger/news.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { ring } from '../../utils/sound.dom.ts';
import { notify, notifyKey } from './announce.ts';
import type { Forms } from './forms.ts';
import { letPageRest, lookAtPage } from './pages.ts';
import type { Viewers } from './viewers.ts';

type Deps = {
  entries: () => Promise<readonly Entry[]>;
  settings: () => Promise<Settings>;
  /** What came so far was shown. */
  seen: () => void;
  viewers: Viewers;
  forms: Forms;
};

export function createTelling({ entries, settings, seen, viewers, forms }: Deps) {
  const isBound = async (tabId: number): Promise<boolean> =>
    (await entries()).some((entry) => isLive(entry) && entry.binding?.tabId === tabId);

  /** Heard once: in the background where it can be heard (Firefox), else in a page of ours, else with the notification. */
  async function announce(entry: Entry, news: News, arrived: boolean): Promise<void> {
    const { sound, notify: wanted } = await settings();
    const sounds = sound && arrived;
    const sounded = sounds && ((await ring()) || (await viewers.ring()));
    if (wanted) await notify(entry, news, !sounds || sounded);
  }

  /** The last number of this tab has ended. */
  async function nothingWaits(tabId: number): Promise<void> {
    if (!(await isBound(tabId))) await letPageRest(tabId);
  }

  return {
    /** Codes are typed, and who does not look is told. */
    ofNumber({ before, after }: Change): void {
      if (isLive(before) && !isLive(after) && after.binding) void nothingWaits(after.binding.tabId);
      const news = newsOf(before, after);
      if (news === null) return;
      const arrived = news === 'sms' || news === 'stopped';
      if (arrived && after.binding) void lookAtPage(after.binding.tabId);
      if (arrived && viewers.popupOpen()) seen();
      // What becomes of a number is on its card; an SMS is told even so, since it is what one waits for elsewhere.
      if (viewers.popupOpen() && !arrived) return;
      void announce(after, news, arrived);
    },

    /** A key that is refused while a number lives is told: without a new one, no code comes. */
    ofAccount(before: AccountState, after: AccountState): void {
      if (before.rejectedAt !== null || after.rejectedAt === null || viewers.popupOpen()) return;
      void entries().then((all) => (all.some(isLive) ? notifyKey() : undefined));
    },

    /** A page was loaded in a tab that a number is bound to: a code field may be on it. Or its form is another one by now. */
    async pageLoaded(tabId: number): Promise<void> {
      const known = await forms.knows(tabId);
      if (!known && !(await isBound(tabId))) return;
      const looked = await lookAtPage(tabId);
      if (known && !looked) await forms.forget(tabId);
    },

    /** A worker that died after an SMS came and before it was typed: the page is told now. */
    async whatCame(): Promise<void> {
      for (const { phase, binding, sms } of await entries()) {
        if (phase === 'received' && binding && sms.at(-1)?.typed === false) await lookAtPage(binding.tabId);
      }
    },
  };
}

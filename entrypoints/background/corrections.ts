// Pointing at a field: begun by the person's press in the popup, answered once by the page side, remembered for the site.
import browser from 'webextension-polyfill';
import { codeFor, phoneFor } from '../../utils/activations/filling.ts';
import { isKnownWord } from '../../utils/autofill/known-words.ts';
import { type Correction, type Described, siteName, taughtFor } from '../../utils/corrections/correction.ts';
import { corrections } from '../../utils/corrections/corrections.browser.ts';
import { browserName, toReport, words as knownIn } from '../../utils/corrections/report.ts';
import { createTickets } from '../../utils/corrections/tickets.ts';
import { isLive, type Entry } from '../../utils/ledger/entry.ts';
import type { Handlers } from '../../utils/messages/router.ts';
import type { TabView } from '../../utils/messages/views.ts';
import { fail, ok } from '../../utils/securesms/index.ts';
import { wordsNow } from './language.ts';
import { pointIn, showTab, siteOf } from './pages.ts';
import type { Services } from './services.ts';

const done = ok(null);

/** Session storage outlives a worker, ends with the browser, and content scripts cannot read it. */
const tickets = createTickets(browser.storage.session, {
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
});

/** Reasons are kept in our own words alone, whatever the page side sends. */
const inOurWords = (described: Described): Described => ({
  ...described,
  evidence: described.evidence.map((each) => ({ ...each, why: knownIn(each.why, isKnownWord) })),
});

/** What the site of this host was taught, in short. */
export async function taughtOf(host: string | null): Promise<TabView['taught']> {
  const all = host === null ? [] : await corrections.taught(host);
  const about = (kind: Correction['kind']) => {
    const newest = all.find((each) => each.kind === kind);
    return newest ? (newest.field ? ('field' as const) : ('none' as const)) : null;
  };
  return { phone: about('phone'), code: about('code') };
}

export function createCorrectionHandlers({ ledger }: Services) {
  const hasSomething = (entry: Entry, kind: Correction['kind']): boolean =>
    isLive(entry) && (kind === 'phone' ? entry.digits !== null : entry.phase === 'received');

  /** Has the number, or its newest code, typed here again: the page side asks for it with its next look. */
  async function typeAgain(entry: Entry, kind: Correction['kind'], tabId: number): Promise<boolean> {
    const site = await siteOf(tabId);
    if (!site || !hasSomething(entry, kind)) return false;
    await ledger.apply(entry.id, { type: 'bound', binding: site });
    if (kind === 'phone') await ledger.apply(entry.id, { type: 'phone-fill', outcome: 'insisted' });
    else await ledger.apply(entry.id, { type: 'code-untyped' });
    const entries = await ledger.read();
    return (kind === 'phone' ? phoneFor(entries, site) : codeFor(entries, site)) !== undefined;
  }

  return {
    'field.point': async ({ entryId, tabId, what }) => {
      const site = await siteOf(tabId);
      if (!site) return fail({ kind: 'page-not-reachable' });
      const entry = await ledger.find(entryId);
      if (!entry) return fail({ kind: 'no-such-number' });
      if (!hasSomething(entry, what)) return fail({ kind: 'not-possible-now' });
      const ticket = await tickets.issue({ tabId, origin: site.origin, entryId, kind: what });
      const { pointing } = await wordsNow();
      const order = { ticket: ticket.id, kind: what, words: pointing };
      if (!(await pointIn(tabId, order))) return fail({ kind: 'page-not-reachable' });
      // Where the popup is a window of its own, the page is behind it.
      await showTab(tabId);
      return done;
    },

    'page.pointed': async ({ ticket: id, answer }, { tabId, origin }) => {
      const ticket = await tickets.redeem({ id, tabId, origin });
      const site = await siteOf(tabId);
      if (!ticket || site?.origin !== origin) return fail({ kind: 'not-allowed' });
      const name = siteName(site.host);
      const taught = async () => taughtFor(await corrections.read(), name);
      if (answer.kind === 'cancelled') return ok({ taught: await taught(), fills: false });
      await corrections.add({
        id: crypto.randomUUID(),
        site: name,
        kind: ticket.kind,
        at: Date.now(),
        field: answer.kind === 'field' ? inOurWords(answer.field) : null,
        wrong: answer.wrong && inOurWords(answer.wrong),
      });
      const entry = await ledger.find(ticket.entryId);
      let fills = false;
      if (entry && answer.kind === 'field') fills = await typeAgain(entry, ticket.kind, tabId);
      else if (entry && isLive(entry) && ticket.kind === 'phone') {
        await ledger.apply(entry.id, { type: 'phone-fill', outcome: 'no-field' });
      }
      return ok({ taught: await taught(), fills });
    },

    'corrections.read': async () =>
      ok(
        (await corrections.read()).map(({ id, site, kind, at, field }) => ({
          id,
          site,
          kind,
          at,
          none: field === null,
        })),
      ),
    'corrections.forget': async ({ id }) => {
      await (id === null ? corrections.forgetAll() : corrections.forget(id));
      return done;
    },
    'corrections.report': async ({ id }) => {
      const correction = (await corrections.read()).find((each) => each.id === id);
      if (!correction) return fail({ kind: 'not-possible-now' });
      const text = toReport(correction, {
        version: browser.runtime.getManifest().version,
        browser: browserName(navigator.userAgent),
        isKnown: isKnownWord,
      });
      return ok({ name: `securesms-field-${correction.site}.json`, type: 'application/json', text });
    },
  } satisfies Partial<Handlers>;
}

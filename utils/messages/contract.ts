// The closed list of messages: name → who may send it, what it carries, what comes back.
import * as z from 'zod/mini';
import type { Taught } from '../autofill/signature.ts';
import type { Judgement } from '../autofill/shown.ts';
import type { PageFill } from '../autofill/types.ts';
import type { Alternatives } from '../catalog/alternatives.ts';
import type { Kept } from '../catalog/kept.ts';
import type { Favourites } from '../catalog/preferences.ts';
import { countryOrders } from '../catalog/ranking.ts';
import type { Country, CountryPrice, ProviderPrice, Service } from '../catalog/types.ts';
import { describedSchema } from '../corrections/correction.ts';
import type { Coin } from '../securesms/index.ts';
import { languageChoices } from '../settings/language.ts';
import { themes } from '../settings/theme.ts';
import { longestBackup, type BackupSummary } from '../upkeep/backup.ts';
import { longestPassphrase, shortestPassphrase } from './passphrase.ts';
import type { Problem } from './problem.ts';
import { formSchema, shownSchema } from './shown.ts';
import type { ChooserView, CorrectionView, HistoryView, SettingsView, Snapshot, TabView } from './views.ts';

/**
 * Who may send: one of our own pages (popup, options), the content script in a web page, or also the one in a frame of it,
 * which is there where the person granted the frame's own site.
 */
export type Sender = 'page' | 'content' | 'frame';
/** Every message is answered, with a typed failure too. */
export type Answer<T> = { ok: true; value: T } | { ok: false; failure: Problem };

/** What each message is answered with when all went well. */
export type Replies = {
  'popup.open': { snapshot: Snapshot; tab: TabView };
  'tab.read': TabView;
  'key.set': { balance: number };
  'key.forget': null;
  'passphrase.set': null;
  'passphrase.remove': null;
  'key.unlock': null;
  'key.lock': null;
  'balance.refresh': null;
  'wallet.address': { coin: Coin; address: string };
  'catalog.services': Service[];
  'catalog.countries': Country[];
  'catalog.prices': CountryPrice[];
  'catalog.offers': ProviderPrice[];
  'catalog.last-prices': Kept<CountryPrice> | null;
  'catalog.last-offers': Kept<ProviderPrice> | null;
  'catalog.top': number[];
  'chooser.read': ChooserView;
  'chooser.order': null;
  'favourite.set': Favourites;
  'choice.save': null;
  'number.buy': { entryId: string };
  'number.fill': null;
  'number.another': null;
  'number.finish': null;
  'number.cancel': null;
  'number.keep': null;
  'number.alternatives': Alternatives;
  'number.dismiss': null;
  'history.read': HistoryView;
  'ledger.export': { name: string; type: string; text: string };
  'ledger.acknowledge': null;
  'settings.read': SettingsView;
  'settings.save': SettingsView;
  'backup.save': { name: string; type: string; text: string };
  'backup.look': BackupSummary;
  'backup.replace': SettingsView;
  'diagnostics.read': { name: string; type: string; text: string };
  'field.point': null;
  'corrections.read': CorrectionView[];
  'corrections.forget': null;
  'corrections.report': { name: string; type: string; text: string };
  /** What the fields of a frame are for, or what else must be told of them. */
  'page.judge': Judgement;
  'page.fields': PageFill;
  'page.filled': null;
  /** The button is in the frame. */
  'page.button': true;
  'page.press': null;
  'page.hide': null;
  /** What the site was taught by now, and whether there is something to type into the field. */
  'page.pointed': { taught: Taught[]; fills: boolean };
};
export type MessageName = keyof Replies;

const tabId = z.int();
const entry = { entryId: z.string().check(z.maxLength(64)) };
const serviceCode = z.string().check(z.minLength(1), z.maxLength(32));
const countryId = z.int();
const what = z.enum(['phone', 'code']);
const correctionId = z.string().check(z.maxLength(64));
const host = z.string().check(z.maxLength(253));
const passphrase = z.string().check(z.minLength(1), z.maxLength(longestPassphrase));

const page = <S extends z.ZodMiniType>(schema: S) => ({ from: 'page' as const, schema });
const content = <S extends z.ZodMiniType>(schema: S) => ({ from: 'content' as const, schema });
const frame = <S extends z.ZodMiniType>(schema: S) => ({ from: 'frame' as const, schema });

export const contract = {
  /** Everything the popup shows. Readies the tab too, whose toolbar button was just pressed. */
  'popup.open': page(z.object({ tabId: z.nullable(tabId) })),
  /** What a tab shows by now: for windows that stay while the person or the page goes elsewhere. */
  'tab.read': page(z.object({ tabId: z.nullable(tabId) })),

  /** Keeps the key only after the service accepted it (getBalance); answers the balance in micro-dollars. */
  'key.set': page(z.object({ key: z.string().check(z.trim(), z.minLength(1), z.maxLength(256)) })),
  /** Locked or not; the passphrase goes with it. */
  'key.forget': page(z.object({})),
  /** Locks the key with a passphrase, or changes it; `current`: null where there is none yet. */
  'passphrase.set': page(
    z.object({
      current: z.nullable(passphrase),
      next: z.string().check(z.minLength(shortestPassphrase), z.maxLength(longestPassphrase)),
    }),
  ),
  'passphrase.remove': page(z.object({ current: passphrase })),
  /** Until the browser ends, or `key.lock`. */
  'key.unlock': page(z.object({ passphrase })),
  'key.lock': page(z.object({})),
  'balance.refresh': page(z.object({})),
  /** Where to send this coin on Tron. Asked anew each time and kept nowhere: the service may change it. */
  'wallet.address': page(z.object({ coin: z.enum(['usdt', 'trx']) })),

  'catalog.services': page(z.object({})),
  'catalog.countries': page(z.object({})),
  /** Cheapest price and stock per country, for one service. */
  'catalog.prices': page(z.object({ service: serviceCode })),
  /** Providers of one service in one country, cheapest first; empty when none is left. */
  'catalog.offers': page(z.object({ service: serviceCode, countryId })),
  /** What the two above answered last: at hand at once, however old. */
  'catalog.last-prices': page(z.object({ service: serviceCode })),
  'catalog.last-offers': page(z.object({ service: serviceCode, countryId })),
  /** Ids of the countries that sell best for one service, best first. */
  'catalog.top': page(z.object({ service: serviceCode })),

  /** What the choosers order their rows by: favourites, recent choices, the person's own success. */
  'chooser.read': page(z.object({})),
  'chooser.order': page(z.object({ order: z.enum(countryOrders) })),
  'favourite.set': page(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('service'), service: serviceCode, on: z.boolean() }),
      z.object({ kind: z.literal('country'), countryId, on: z.boolean() }),
    ]),
  ),

  /** Remembers what was picked for a site, at once, so that a closing popup forgets nothing. */
  'choice.save': page(
    z.object({ host: z.nullable(host), service: z.nullable(serviceCode), countryId: z.nullable(countryId) }),
  ),
  /** Buys one number at the price shown; `maxPrice` in micro-dollars is what the person agreed to. */
  'number.buy': page(
    z.object({
      tabId: z.nullable(tabId),
      /** The site that the window named at the press; null where it named none: then the number is typed nowhere. */
      host: z.nullable(host),
      service: serviceCode,
      countryId,
      maxPrice: z.int().check(z.positive()),
      /** Only these providers; any where it is left out. */
      providerIds: z.exactOptional(
        z.array(z.string().check(z.minLength(1), z.maxLength(64))).check(z.maxLength(50)),
      ),
      /** Ids of the live numbers that the window showed: one that it did not show is answered instead of a second one. */
      seen: z.array(z.string().check(z.maxLength(64))).check(z.maxLength(200)),
      /** The number that brought nothing: the new one is for the same page. */
      insteadOf: z.exactOptional(z.string().check(z.maxLength(64))),
    }),
  ),
  /** Types the number (and its code, if there is one) into this tab, now and from here on; `host` as for a purchase. */
  'number.fill': page(z.object({ ...entry, tabId, host })),
  /** Asks for another SMS to the same number; free (api-reference, Set status 3). */
  'number.another': page(z.object(entry)),
  /** Confirms that the number is no longer needed; no SMS after that (Set status 6). */
  'number.finish': page(z.object(entry)),
  /** Cancels and asks the money back: at once, or as soon as the service allows it. */
  'number.cancel': page(z.object(entry)),
  /** Takes a queued cancel back. */
  'number.keep': page(z.object(entry)),
  /** What else could be bought in its stead: the next provider and the next country, each at its price. */
  'number.alternatives': page(z.object(entry)),
  /** Takes an ended or unknown number off the list. */
  'number.dismiss': page(z.object(entry)),

  /** What was bought so far: figures over all of it, and the newest numbers. */
  'history.read': page(z.object({})),
  /** The ledger as a file, codes and texts as far as they are still kept. */
  'ledger.export': page(z.object({ format: z.enum(['csv', 'json']) })),
  /** The person took note of damaged storage. */
  'ledger.acknowledge': page(z.object({})),

  'settings.read': page(z.object({})),
  'settings.save': page(
    z.object({
      apiUrl: z.exactOptional(z.string().check(z.maxLength(2048))),
      /** Null: no hub. */
      instantUrl: z.exactOptional(z.nullable(z.string().check(z.maxLength(2048)))),
      priceCap: z.exactOptional(z.int().check(z.positive())),
      countryId: z.exactOptional(z.nullable(countryId)),
      notify: z.exactOptional(z.boolean()),
      sound: z.exactOptional(z.boolean()),
      copyCodes: z.exactOptional(z.boolean()),
      theme: z.exactOptional(z.enum(themes)),
      fieldButton: z.exactOptional(z.boolean()),
      buttonHiddenOn: z.exactOptional(z.array(host).check(z.maxLength(1000))),
      dailyBudget: z.exactOptional(z.nullable(z.int().check(z.positive()))),
      oneClick: z.exactOptional(z.boolean()),
      giveUpMinutes: z.exactOptional(z.nullable(z.int().check(z.gte(2), z.lte(19)))),
      keepDays: z.exactOptional(z.int().check(z.gte(1), z.lte(3650))),
      keepTextsHours: z.exactOptional(z.int().check(z.gte(1), z.lte(8760))),
      language: z.exactOptional(z.enum(languageChoices)),
    }),
  ),

  /** Settings, likes and corrections as a file, without anything secret. */
  'backup.save': page(z.object({})),
  /** What is in such a file; nothing is changed. */
  'backup.look': page(z.object({ text: z.string().check(z.maxLength(longestBackup)) })),
  /** What is in it takes the place of what there is, all of it or nothing. */
  'backup.replace': page(z.object({ text: z.string().check(z.maxLength(longestBackup)) })),
  /** Facts for a bug report, without anything secret. */
  'diagnostics.read': page(z.object({})),

  /** The person wants to point at this number's field on this tab's page: it is readied and waits for them. */
  'field.point': page(z.object({ ...entry, tabId, what })),
  /** What sites were taught, the newest first. */
  'corrections.read': page(z.object({})),
  /** `id` null: all of them. */
  'corrections.forget': page(z.object({ id: z.nullable(correctionId) })),
  /** One of them as a bug report without page content. */
  'corrections.report': page(z.object({ id: correctionId })),

  /** A frame shows its fields, and is told what they are for. Nothing of it is written down. */
  'page.judge': frame(shownSchema),
  /** A frame says which fields it has, and by what it shows the countries that it takes; it is told what it may type now. */
  'page.fields': frame(z.object({ phone: z.boolean(), code: z.boolean(), form: z.nullable(formSchema) })),
  'page.filled': frame(
    z.object({ ...entry, what, outcome: z.enum(['typed', 'failed', 'taken', 'other-country']) }),
  ),
  /** A frame has a field for the button, and wants it. */
  'page.button': frame(z.object({})),
  /** The button of this field was pressed: opens the popup, or types what was bought already. */
  'page.press': frame(z.object({ what })),
  /** The person wants no button here, or nowhere. */
  'page.hide': frame(z.object({ where: z.enum(['here', 'everywhere']) })),
  /** What the person pointed at; only with a ticket that their press in the popup gave out, and once. */
  'page.pointed': content(
    z.object({
      ticket: z.string().check(z.maxLength(64)),
      answer: z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('field'),
          field: describedSchema,
          /** What was filled or would have been; null where it is the same field, or none was found. */
          wrong: z.nullable(describedSchema),
        }),
        z.object({ kind: z.literal('none'), wrong: z.nullable(describedSchema) }),
        z.object({ kind: z.literal('cancelled') }),
      ]),
    }),
  ),
} satisfies Record<MessageName, { from: Sender; schema: z.ZodMiniType }>;

export type Payload<N extends MessageName> = z.infer<(typeof contract)[N]['schema']>;

// What the popup knows, as signals. Everything that must outlive the window is in the background.
import { computed, signal } from '@preact/signals';
import type { Country, CountryPrice, ProviderPrice, Service } from '../../utils/catalog/types.ts';
import type { Problem } from '../../utils/messages/problem.ts';
import type { ChooserView, Snapshot, TabView } from '../../utils/messages/views.ts';
import { noPreferences } from '../../utils/catalog/choosing.ts';
import { termsOf } from '../../components/drafts.ts';
import type { CountryRanking } from '../../utils/catalog/ranking.ts';
import { loading, valueOf, type Loaded } from '../../components/loaded.ts';
import type { Screen } from '../../components/screen.ts';
import type { Copied } from '../../components/numbers/NumberCard.tsx';
import type { CopyFormat } from '../../components/numbers/formats.ts';
import type { NumberCommand } from '../../components/numbers/card-actions.ts';
import type { Offered } from '../../components/numbers/alternatives.ts';
import { drafts } from './drafts.ts';

export const snapshot = signal<Snapshot | null>(null);
/** When a number came up while the window was open, epoch ms; those that it opened with are not in it. */
export const shownSince = new Map<string, number>();
export const tab = signal<TabView | null>(null);
/** When what would be bought, or where for, last became another without the person's doing, epoch ms; 0: not since it opened. */
export let changedSince = 0;
export function changedByItself(): void {
  changedSince = Date.now();
}
/** Why the background could not be asked at all. */
export const openProblem = signal<Problem | null>(null);

export const services = signal<Loaded<Service[]>>(loading);
export const countries = signal<Loaded<Country[]>>(loading);
export const prices = signal<Loaded<CountryPrice[]>>(loading);
export const offers = signal<Loaded<ProviderPrice[]>>(loading);

/** Ids of the countries that sell best for the service, best first. */
export const top = signal<Loaded<number[]>>(loading);
/** What the choosers order their rows by; null until it is here. */
export const chooser = signal<ChooserView | null>(null);

export const service = signal<Service | null>(null);
export const country = signal<Country | null>(null);
/** For the service and country that are chosen now: elsewhere, other providers sell. */
export const terms = computed(() => termsOf(drafts.numbers.value, service.value, country.value));
export const termsOpen = computed(() => drafts.numbers.value.termsOpen);

export const buyPressed = signal(false);
export const buyFailure = signal<Problem | null>(null);
export const keyBusy = signal(false);
/** The passphrase is being tried, and why it did not unlock. */
export const unlocking = signal(false);
export const unlockProblem = signal<Problem | null>(null);
/** The screen on which a key or passphrase is being entered: it stays until what comes next can be drawn as a whole. */
export const heldScreen = signal<Screen['kind'] | null>(null);
export const keyProblem = signal<Problem | null>(null);

/** By entry id: the command on its way, and why the last one did nothing. */
export const pending = signal<Readonly<Record<string, NumberCommand>>>({});
export const problems = signal<Readonly<Record<string, Problem>>>({});
/** What could be bought in a number's stead, where that was asked for. */
export const instead = signal<Readonly<Record<string, Offered>>>({});

/** The entry whose field the person is sent to point at. */
export const pointing = signal<string | null>(null);

/** The record without what is kept for this entry. */
export function without<T>(record: Readonly<Record<string, T>>, id: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== id));
}

export const justCopied = signal<{ id: string; what: Copied } | null>(null);
/** The form that numbers are copied in: the one used last. */
export const copyFormat = signal<CopyFormat>('e164');
/** Entries whose number this window put on the clipboard because the page has no field for it. */
export const copiedForPage = signal<ReadonlySet<string>>(new Set());
/** The SMS whose code was put on the clipboard by itself, as `smsKey` names it; null once something else was copied. */
export const codeCopied = signal<string | null>(null);
export const smsKey = ({ id, sms }: { id: string; sms: readonly unknown[] }): string => `${id}:${sms.length}`;
/** The entry that this window bought last. */
export const justBought = signal<string | null>(null);
/** What is read out to those who do not see the screen. */
export const announcement = signal('');
export const now = signal(Date.now());

const none: never[] = [];
const noRecent = { services: none, countries: none };

/** What the countries are ranked by for the service that is chosen. */
export const ranking = computed((): CountryRanking => {
  const known = chooser.value;
  return {
    countries: valueOf(countries.value) ?? none,
    prices: valueOf(prices.value),
    order: known?.order ?? noPreferences.order,
    chosen: country.value,
    favourites: (known ?? noPreferences).favourites.countries,
    recent: (known?.recent ?? noRecent).countries,
    top: valueOf(top.value) ?? none,
    experience: known?.experience.filter((each) => each.service === service.value?.code) ?? none,
  };
});

/** Codes of the services that the site may be. */
export const perhaps = computed(() => tab.value?.perhaps.map(({ code }) => code) ?? none);

export const hasKey = computed(() => snapshot.value?.key === 'stored');
export const troubled = computed(() => snapshot.value !== null && snapshot.value.trouble !== null);
/** A purchase for this site and service is on its way: ours, or one that outlived the window it was made in. */
export const buying = computed(
  () =>
    buyPressed.value ||
    (snapshot.value?.numbers ?? []).some(
      (number) =>
        number.phase === 'intent' &&
        number.service.code === service.value?.code &&
        number.host === (tab.value?.host ?? null),
    ),
);

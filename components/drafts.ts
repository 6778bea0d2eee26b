// What is half entered in the popup and how far it is scrolled, by place: its shape, and what of what was kept still holds.
import { goesOn, type Place } from './places.ts';
import { anyTerms, type Terms } from './choosing/terms.ts';

/** A chooser that was left open, with what was typed into it. */
export type ChooserDraft = { of: 'service' | 'country'; text: string };
/** Terms belong to one offer: elsewhere, other providers sell. */
export type OfferTerms = { service: string; countryId: number; terms: Terms };

/** `numbers` is one for each site: what was entered for one chooses nothing on another. */
export type Drafts = {
  numbers: { chooser: ChooserDraft | null; termsOpen: boolean; offers: readonly OfferTerms[] };
  history: { query: string; /** So many numbers are listed. */ rows: number };
  wallet: { coin: 'usdt' | 'trx' };
};

/** So many numbers of the history are drawn at a time. */
export const rowsAtOnce = 30;

export const nothingEntered: { [P in Place]: Drafts[P] } = {
  numbers: { chooser: null, termsOpen: false, offers: [] },
  history: { query: '', rows: rowsAtOnce },
  wallet: { coin: 'usdt' },
};

/** As it is kept: `at` in epoch ms, `top` in CSS pixels. */
export type Kept<P extends Place> = { at: number; top: number; draft: Drafts[P] };

const prefix = 'popup.draft.';

export const draftKey = (place: Place, host: string | null): string =>
  place === 'numbers' ? `${prefix}numbers:${host ?? ''}` : `${prefix}${place}`;

const most = { text: 200, providers: 50, offers: 10, rows: 10_000, top: 1_000_000 };

type Fields = Readonly<Record<string, unknown>>;
const fields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};
const text = (value: unknown): string | null =>
  typeof value === 'string' && value.length <= most.text ? value : null;
const count = (value: unknown, least: number, atMost: number): number =>
  typeof value === 'number' && value >= least && value <= atMost ? value : least;
const list = (value: unknown, atMost: number): unknown[] =>
  Array.isArray(value) ? (value as unknown[]).slice(-atMost) : [];

function offerFrom(value: unknown): OfferTerms[] {
  const { service, countryId, terms } = fields(value);
  const { providerIds, limit } = fields(terms);
  const code = text(service);
  const typed = text(limit);
  const ids = list(providerIds, most.providers).map(text);
  if (code === null || typed === null || typeof countryId !== 'number' || ids.includes(null)) return [];
  return [
    { service: code, countryId, terms: { limit: typed, providerIds: ids.filter((id) => id !== null) } },
  ];
}

function chooserFrom(value: unknown): ChooserDraft | null {
  const { of, text: typed } = fields(value);
  const entered = text(typed);
  return (of === 'service' || of === 'country') && entered !== null ? { of, text: entered } : null;
}

const readers: { [P in Place]: (draft: Fields) => Drafts[P] } = {
  numbers: ({ chooser, termsOpen, offers }) => ({
    chooser: chooserFrom(chooser),
    termsOpen: termsOpen === true,
    offers: list(offers, most.offers).flatMap(offerFrom),
  }),
  history: ({ query, rows }) => ({
    query: text(query) ?? '',
    rows: count(rows, rowsAtOnce, most.rows),
  }),
  wallet: ({ coin }) => ({ coin: coin === 'trx' ? 'trx' : 'usdt' }),
};

/** @param kept whatever lies in storage; what is too old, or no draft, is as good as nothing entered */
export function draftFrom<P extends Place>(place: P, kept: unknown, now: number): Omit<Kept<P>, 'at'> {
  const { at, top, draft } = fields(kept);
  if (!goesOn(at, now)) return { top: 0, draft: nothingEntered[place] };
  return { top: count(top, 0, most.top), draft: readers[place](fields(draft)) };
}

/** Of all that lies in storage, the keys of drafts that nobody comes back to. */
export const staleKeys = (stored: Fields, now: number): string[] =>
  Object.keys(stored).filter((key) => key.startsWith(prefix) && !goesOn(fields(stored[key])['at'], now));

export function termsOf(
  { offers }: Drafts['numbers'],
  service: { code: string } | null,
  country: { id: number } | null,
): Terms {
  const of = offers.find((each) => each.service === service?.code && each.countryId === country?.id);
  return of?.terms ?? anyTerms;
}

/** The newest last, and not more than anybody goes back to. */
export function withTerms(draft: Drafts['numbers'], changed: OfferTerms): Drafts['numbers'] {
  const others = draft.offers.filter(
    ({ service, countryId }) => service !== changed.service || countryId !== changed.countryId,
  );
  const { limit, providerIds } = changed.terms;
  const blank = limit === '' && providerIds.length === 0;
  return { ...draft, offers: [...others, ...(blank ? [] : [changed])].slice(-most.offers) };
}

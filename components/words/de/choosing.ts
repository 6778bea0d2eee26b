// German: the choosers of service and country, and the terms of a purchase.
import { money, number, plural } from '../../format.ts';
import type { ChoosingPart } from '../parts.ts';

export const choosing: ChoosingPart = {
  perhaps: 'Vielleicht',
  favourites: 'Favoriten',
  recent: 'Zuletzt',
  all: 'Alle Dienste',
  favourite: 'Favorit',
  star: (name) => `${name} zu den Favoriten`,
  unstar: (name) => `${name} aus den Favoriten entfernen`,
  order: 'Reihenfolge der Länder',
  best: 'Beste',
  price: 'Preis',
  inStock: 'Vorrat',
  own: (worked, tried) => `SMS kam in ${number(worked)} von ${number(tried)} Fällen`,

  terms: 'Anbieter und Preisgrenze',
  termsSet: (providers, limit) =>
    [
      providers === 0 ? '' : plural(providers, { one: '# Anbieter', other: '# Anbieter' }),
      limit === null ? '' : `höchstens ${money(limit)}`,
    ]
      .filter((part) => part !== '')
      .join(' · '),
  providers: 'Anbieter',
  provider: (id) => `Anbieter ${id}`,
  providersWhy: 'Wählen Sie einen oder mehrere. Ohne Wahl verkauft der günstigste.',
  providersNone: 'Hier hat gerade kein Anbieter Nummern.',
  limit: 'Höchstens zahlen, in Dollar',
  limitWhy: 'Steigt der Preis beim Kauf bis hierher, wird die Nummer trotzdem gekauft.',
  limitUnreadable: 'Schreiben Sie einen Betrag wie 0.50.',
  limitOverCap: (cap) =>
    `Ihre Grenze für eine Nummer ist ${money(cap)}. Sie ändern sie in den Einstellungen.`,
  getUpTo: (price) => `Nummer holen · höchstens ${money(price)}`,
  overLimit: (limit, price) =>
    `Nichts für ${money(limit)} oder weniger: die günstigste kostet ${money(price)}.`,
  overLimitNext: 'Erhöhen Sie die Preisgrenze oder wählen Sie ein anderes Land.',
  pricesFrom: (ago) => `Preise zuletzt gelesen ${ago}`,
  providersEmpty: 'Die gewählten Anbieter haben keine mehr.',
  providersEmptyNext: 'Wählen Sie andere, oder keinen, um bei irgendeinem zu kaufen.',
};

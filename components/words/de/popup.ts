// What the popup says in German: the key, and what can be bought.
import { money, number } from '../../format.ts';
import type { PopupPart } from '../parts.ts';

export const popup: PopupPart = {
  name: 'SecureSMS',
  settings: 'Einstellungen',
  balance: (amount) => `Guthaben ${money(amount)}`,
  balanceUnread: 'Guthaben noch nicht gelesen',
  tryAgain: 'Nochmals versuchen',
  loading: 'Wird geladen',

  key: {
    title: 'Ihr SecureSMS-Schlüssel',
    label: 'API-Schlüssel',
    save: 'Schlüssel speichern',
    checking: 'Wird geprüft…',
    why: 'Wir prüfen den Schlüssel einmal bei SecureSMS, dann können Sie Nummern holen.',
    privacy: 'Ihr Schlüssel bleibt auf diesem Computer, im Hintergrund dieser Erweiterung.',
    onlyTo: (host) => `Nur ${host} bekommt ihn; keine Seite kann ihn lesen.`,
    where:
      'So finden Sie ihn: bei SecureSMS anmelden, die API-Seite öffnen und Ihr Passwort eingeben, um den Schlüssel zu sehen.',
    open: 'SecureSMS öffnen',
  },

  buy: {
    region: 'Nummer holen',
    forHost: 'für',
    noHost: 'Diese Seite hat kein Formular, in das wir schreiben können; Sie können die Nummer kopieren.',
    service: 'Dienst',
    country: 'Land',
    searchService: 'Dienste suchen',
    searchCountry: 'Länder suchen',
    noMatch: (query) => `Nichts gefunden für „${query}“.`,
    more: (count) => `${number(count)} weitere: tippen, um sie zu finden.`,
    get: 'Nummer holen',
    getFor: (price) => `Nummer holen · ${money(price)}`,
    asking: 'Nummer wird angefragt…',
    pickService: 'Wählen Sie, wofür die Nummer ist.',
    pickCountry: 'Wählen Sie ein Land.',
    stock: (count) => `${number(count)} auf Lager`,
    stockAtPrice: (count) => `${number(count)} zu diesem Preis`,
    moreFrom: (count, price) => `${number(count)} weitere ab ${money(price)}`,
    rowStock: (count) => (count === 0 ? 'keine' : number(count)),
    suggest: (country, price) => `${country} versuchen · ${money(price)}`,
    misfit: (country) => `Das Formular auf dieser Seite nimmt keine Nummern aus: ${country}.`,
    fitted: 'Passend zum Formular auf dieser Seite gewählt.',
    noneAnywhere: (service) => `Für ${service} hat gerade kein Land Nummern. Versuchen Sie es später.`,
  },
};

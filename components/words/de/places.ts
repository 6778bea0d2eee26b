// What the history and the wallet say in German, and the names of the popup's places.
import type { PastNumber } from '../../../utils/messages/views.ts';
import { ago, duration, money, number, plural, share } from '../../format.ts';
import type { PlacesPart } from '../parts.ts';
import { coins } from '../wallet.en.ts';

const outcomes: Record<PastNumber['phase'], string> = {
  intent: 'Wird gekauft',
  unknown: 'Keine Antwort auf den Kauf',
  refused: 'Nicht gekauft',
  waiting: 'Wartet auf die SMS',
  received: 'SMS bekommen',
  cancelling: 'Wird storniert',
  cancelled: 'Storniert',
  expired: 'Keine SMS gekommen',
  done: 'SMS bekommen',
};

export const places: PlacesPart = {
  places: { label: 'Bereiche', numbers: 'Nummern', history: 'Verlauf', wallet: 'Guthaben' },

  history: {
    title: 'Verlauf',
    empty: 'Noch nichts hier',
    emptyHint:
      'Hier stehen die Nummern, die Sie holen, was sie gekostet haben und wie schnell ihre Codes kamen.',
    totals: 'Insgesamt',
    since: (day) => `Seit ${day}`,
    spent: 'Ausgegeben',
    returned: 'Zurückbekommen',
    success: 'Mit SMS',
    wait: 'Übliche Wartezeit',
    none: '–',
    unsaid: 'noch nichts zu sagen',
    ofAll: (some, all) => `${number(some)} von ${number(all)}`,
    percent: (some, all) => share(some / all),
    due: (amount) =>
      `${money(amount)} sollten zurückkommen und sind noch nicht zu sehen: Sie zählen als ausgegeben.`,
    perDay: (days) => `Ausgaben der letzten ${days} Tage`,
    perDayNone: (days) => `In den letzten ${days} Tagen wurde nichts ausgegeben.`,
    perDayOthers: 'An den anderen Tagen wurde nichts ausgegeben.',
    onDay: (amount, day) => `${day}: ${money(amount)}`,
    day: 'Tag',
    byService: 'Nach Dienst',
    byCountry: 'Nach Land',
    service: 'Dienst',
    country: 'Land',
    showAll: (count) => `Alle ${number(count)} zeigen`,
    numbers: 'Frühere Nummern',
    search: 'Frühere Nummern suchen',
    searchHint: 'Dienst, Land, Website oder Ziffern',
    noMatch: (query) => `Keine Nummer gefunden für „${query}“.`,
    found: (count) => plural(count, { one: '# Nummer gefunden', other: '# Nummern gefunden' }),
    more: (count) => `${number(count)} weitere zeigen`,
    older: (count) =>
      plural(count, {
        one: '# ältere Nummer steht nur in der Datei.',
        other: '# ältere Nummern stehen nur in der Datei.',
      }),
    noNumber: 'Nummer nicht bekannt',
    outcome: ({ phase, sms }) =>
      phase === 'waiting' && sms !== null ? 'Wartet auf noch einen Code; der erste kam' : outcomes[phase],
    afterWait: (ms) => `nach ${duration(ms)}`,
    back: (amount) => `${money(amount)} zurückbekommen`,
    notBack: 'Rückzahlung noch nicht zu sehen',
    export: 'Alles in einer Datei speichern',
  },

  wallet: {
    balance: 'Guthaben',
    read: (age) => `Gelesen ${ago(age) ?? 'gerade eben'}`,
    readAgain: 'Neu lesen',
    missing: (service, price) => `Eine Nummer für ${service} kostet ${money(price)}.`,
    low: 'Niedrig',
    lowLabel: 'Guthaben niedrig: aufladen',

    topUp: 'Aufladen',
    coin: 'Kryptowährung',
    onTron: (coin) => `${coins[coin]} auf Tron`,
    asking: 'SecureSMS wird um die Adresse gebeten',
    address: (coin) => `Adresse für ${coins[coin]} auf Tron`,
    qr: (coin) => `QR-Code der Adresse für ${coins[coin]} auf Tron`,
    copy: 'Adresse kopieren',
    copied: 'Adresse kopiert',
    only: (coin) => `Senden Sie nur ${coins[coin]}, und nur über das Tron-Netzwerk.`,
    lost: 'Jede andere Kryptowährung und alles über ein anderes Netzwerk kommt nicht an und ist verloren.',
    whose:
      'SecureSMS sagt, dass diese Adresse Ihnen gehört; wir prüfen, dass es eine Tron-Adresse ist, nicht, wem sie gehört. ' +
      'Vergleichen Sie nach dem Einfügen die ersten und letzten Zeichen.',
    noAddress: 'Darum gibt es keine Adresse zu zeigen. Ihr Guthaben und Ihre Nummern sind unverändert.',
  },
};

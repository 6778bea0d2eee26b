// What the list of numbers says in German.
import { money } from '../../format.ts';
import { clock } from '../../time.ts';
import type { NumbersPart } from '../parts.ts';

export const numbers: NumbersPart = {
  numbers: {
    title: 'Ihre Nummern',
    empty: 'Noch keine Nummern',
    emptyHint: 'Holen Sie oben eine: Sie wird in die Seite eingetragen, und der Code aus der SMS auch.',
    copyNumber: 'Nummer kopieren',
    copyCode: 'Code kopieren',
    fill: 'Eintragen',
    another: 'Noch ein Code',
    done: 'Fertig',
    cancel: 'Stornieren',
    cancelIn: (left) => ` · in ${left}`,
    cancelsIn: (left) => `Storno in ${left}`,
    cancelsUnlocked: 'Wird beim Entsperren storniert',
    cancelling: 'Wird storniert…',
    keep: 'Nummer behalten',
    keepOn: 'Behalten',
    instead: 'Andere versuchen',
    insteadTitle: 'Storniert diese Nummer und bietet eine andere zu ihrem Preis an',
    insteadOf: 'Jetzt eine andere holen:',
    insteadProvider: (country, price) => `${country}, anderer Anbieter · ${money(price)}`,
    insteadCountry: (country, price) => `${country} · ${money(price)}`,
    insteadNone: (service) => `Für ${service} gibt es gerade keine andere Nummer.`,
    insteadNoneKept: 'Diese läuft weiter.',
    textDropped: 'Der Code wird nicht mehr aufbewahrt',
    dismiss: 'Entfernen',
    copied: 'Kopiert',
    typed: 'eingetragen',
    timeLeft: (left) => `Noch ${left}`,
    code: 'Code',
    earlierCode: 'Früherer Code',
    message: 'Ganze Nachricht',
    newCode: (code, service) => `Neuer Code für ${service}: ${code}`,
    newMessage: (service) => `Neue Nachricht für ${service}`,
    whatToDo: 'Was tun',
  },

  status: {
    asking: 'SecureSMS wird um eine Nummer gebeten…',
    toType: 'Bereit: wartet auf das Telefonfeld',
    typed: 'In die Seite eingetragen',
    noField: 'Kein Telefonfeld hier: kopiert',
    noFieldCopy: 'Kein Telefonfeld hier: bitte kopieren',
    failed: 'Die Seite nahm sie nicht an: bitte kopieren',
    otherCountry: 'Dieses Formular nimmt nur Nummern eines anderen Landes: kopiert',
    otherCountryCopy: 'Dieses Formular nimmt nur Nummern eines anderen Landes: bitte kopieren',
    taken: 'Im Feld steht etwas anderes: „Eintragen“ ersetzt es',
    cutOff: 'Die Antwort von SecureSMS brach ab, daher fehlt die Nummer. Stornieren bringt das Geld zurück',
    locked: 'Weiter geht es, wenn Sie entsperren',
    otherAccount: 'Mit einem anderen Schlüssel gekauft: fügen Sie ihn ein, um weiterzumachen',
    waitingSms: 'Wartet auf die SMS',
    waitingAnother: 'Wartet auf noch einen Code',
    cancelled: 'Storniert',
    cancelSent: 'Storno bei SecureSMS angefragt; die Antwort steht noch aus',
    givesUp: (at) => `Wird um ${clock(at)} zurückgegeben, wenn keine kommt`,
    gaveUp: 'Keine SMS: von selbst storniert',
    stopped: 'Eine SMS kam zuvor, darum wurde diese Nummer nicht storniert.',
    staysPaid: (amount) => `Ihre ${money(amount)} bleiben bezahlt, und der Code gehört Ihnen.`,
    stoppedUnread: 'SecureSMS hat schon eine SMS für diese Nummer, darum wurde sie nicht storniert.',
    stoppedUnreadNext: 'Wir holen sie gerade.',
    expired: 'Ihre Zeit ist abgelaufen',
    done: 'Fertig',
    refused: 'Nicht gekauft',
    noMoney: 'Es wurde nichts abgebucht.',
    askedBack: (amount) => `${money(amount)} zurückverlangt · noch nicht zu sehen`,
    comesBack: (amount) => `${money(amount)} sollten zurückkommen · noch nicht zu sehen`,
    mayBeIn: (amount, rise) =>
      `Die Rückzahlung von ${money(amount)} ist nicht einzeln zu sehen: Ihr Guthaben stieg um ${money(rise)}, darin kann sie enthalten sein`,
    givenBack: (amount) => `${money(amount)} zurückbekommen`,
    paid: (amount) => `${money(amount)} bezahlt`,
  },

  unknown: {
    noAnswer: 'Wir haben um eine Nummer gebeten und keine Antwort bekommen.',
    saidNo: 'SecureSMS hat eine Nummer abgelehnt, und doch fehlt Geld.',
    fell: (by) => `Ihr Guthaben ist um ${money(by)} gesunken.`,
    same: 'Ihr Guthaben ist unverändert: bisher wurde nichts abgebucht.',
    notRead: 'Wir konnten Ihr Guthaben nicht lesen; vielleicht wurde bezahlt.',
    unclear: 'Anderes Geld kam oder kommt noch zurück, daher verrät Ihr Guthaben nichts.',
    todoFell: (at) =>
      `Melden Sie sich bei SecureSMS an und suchen Sie eine Nummer, die um ${clock(at)} gekauft wurde. Ist sie da, nutzen Sie sie dort. ` +
      'Wenn nicht, nennen Sie dem Support Uhrzeit und Betrag. Von selbst kaufen wir nichts noch einmal.',
    todoSame: 'Nichts. Entfernen Sie dies und holen Sie wieder eine Nummer, wann Sie möchten.',
    todoNotRead: (at) =>
      `Sehen Sie bei SecureSMS in Guthaben und Nummern nach, ob um ${clock(at)} etwas gekauft wurde. ` +
      'Von selbst kaufen wir nichts noch einmal.',
    account: 'SecureSMS öffnen',
  },

  odd: {
    overcharge: (by) => `Ihr Guthaben ist um ${money(by)} mehr gesunken, als diese Nummer kostet.`,
    overchargeNext: 'Vielleicht hat SecureSMS mehr als eine verkauft; sehen Sie in Ihrem Konto nach.',
  },
};

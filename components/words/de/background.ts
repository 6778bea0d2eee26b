// What the background says in German: on the desktop, in the context menu, and on a page while a person points.
import { money } from '../../format.ts';
import { phoneForms } from '../../../utils/autofill/phone.ts';
import type { BackgroundWords } from '../background.en.ts';
import { newSms, stoppedSms } from '../new-sms.ts';

export const background: BackgroundWords = {
  button: {
    get: 'Nummer mit SecureSMS holen',
    fillNumber: 'Meine Nummer eintragen',
    fillCode: 'Den Code eintragen',
    wait: 'Warten auf den Code, noch {left}',
    more: 'Mehr',
    hideHere: 'Auf dieser Website ausblenden',
    hideEverywhere: 'Auf allen Websites ausblenden',
  },
  menu: {
    getNumber: 'Nummer für diese Website holen',
    fillNumber: 'Meine Nummer eintragen',
    fillCode: 'Den Code eintragen',
  },

  notification: {
    sms: (entry) => newSms(entry, `SMS für ${entry.service.name}`),
    stopped: (entry) =>
      stoppedSms(
        entry,
        `SMS für ${entry.service.name}`,
        'Sie kam vor dem Storno: Die Nummer bleibt Ihre und bezahlt.',
      ),
    unknown: ({ service }) => ({
      title: `${service.name}: keine Antwort auf einen Kauf`,
      message:
        'Öffnen Sie SecureSMS und sehen Sie, was Ihr Guthaben sagt. Von selbst wird nichts noch einmal gekauft.',
    }),
    'given-up': ({ service, refund, refunded }) => ({
      title: `${service.name}: keine SMS gekommen`,
      message:
        refund === 'seen'
          ? `Die Nummer wurde storniert, und ${money(refunded)} kamen zurück.`
          : 'Die Nummer wurde storniert; die Rückzahlung ist noch nicht zu sehen.',
    }),
    expired: ({ service, cost }) => ({
      title: `${service.name}: Zeit der Nummer abgelaufen`,
      message: `Keine SMS kam. ${money(cost ?? 0)} sollten zurückkommen; wir achten darauf.`,
    }),
    refunded: ({ service, refunded }) => ({
      title: `${service.name}: zurückgegeben`,
      message: `${money(refunded)} sind wieder auf Ihrem Guthaben.`,
    }),
  },

  boughtNotification: ({ service, digits, cost, maxPrice }) => ({
    title: `${service.name}: eine Nummer für ${money(cost ?? maxPrice)}`,
    message: `${phoneForms(digits ?? '').international} · ihr Code wird dort eingetragen, wo Sie sie gekauft haben.`,
  }),

  keyNotification: {
    title: 'SecureSMS nimmt Ihren Schlüssel nicht an',
    message:
      'Öffnen Sie SecureSMS und fügen Sie den aktuellen ein. Ihre Nummern bleiben und laufen dann weiter.',
  },

  lockNotification: {
    title: 'Eine Nummer wartet: SecureSMS ist gesperrt',
    message: 'Öffnen Sie SecureSMS und geben Sie Ihre Passphrase ein: Dann geht es mit ihr weiter.',
  },

  pointing: {
    phone: 'Klicken Sie das Feld für Ihre Nummer an',
    code: 'Klicken Sie das Feld für Ihren Code an',
    keys: 'Tab und Enter gehen auch · Esc bricht ab',
    none: 'Kein Feld dafür hier',
    cancel: 'Abbrechen',
    cannot: {
      'no-field': 'Hier ist kein Textfeld. Klicken Sie in das Feld selbst.',
      locked: 'Die Seite hat dieses Feld gesperrt. Geben Sie es erst frei, oder klicken Sie ein anderes an.',
      password: 'Das ist ein Passwortfeld: Dort wird nichts eingetragen.',
      'other-type': 'Dieses Feld ist für anderes, etwa eine E-Mail-Adresse oder ein Datum.',
      hidden: 'Dieses Feld ist verborgen oder verdeckt: Dort wird nichts eingetragen.',
      frame: 'Dieser Teil gehört einer anderen Website. Dort können wir nicht schreiben: bitte kopieren.',
    },
    remembered: 'Für diese Website gemerkt',
    rememberedNone: 'Gemerkt: Hier wird nichts eingetragen',
    refused: 'Das hat zu lange gedauert. Drücken Sie im Popup noch einmal „Falsches Feld?“.',
  },
};

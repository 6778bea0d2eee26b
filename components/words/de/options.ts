// What the settings page says in German, and what is said of storage and of fields that were pointed at.
import { lasting, money, plural } from '../../format.ts';
import type { OptionsPart } from '../parts.ts';

export const options: OptionsPart = {
  options: {
    title: 'Einstellungen',
    saved: 'Gespeichert',
    save: 'Speichern',
    keyTitle: 'Schlüssel',
    keyStored: 'Ein Schlüssel ist gespeichert',
    keyMissing: 'Kein Schlüssel gespeichert',
    keyRejected: 'SecureSMS nimmt den gespeicherten Schlüssel nicht an',
    keyLocked: 'Der gespeicherte Schlüssel ist mit Ihrer Passphrase gesperrt',
    keyNote: (host) => `Er kann ersetzt oder vergessen, aber nicht gezeigt werden. Nur ${host} bekommt ihn.`,
    replace: 'Schlüssel ersetzen',
    replaceCancel: 'Gespeicherten Schlüssel behalten',
    forget: 'Schlüssel vergessen',
    forgetAsk:
      'Den Schlüssel vergessen? Für wartende Nummern kann dann kein Code mehr geholt und kein Geld zurückgegeben werden.',
    forgetYes: 'Ja, vergessen',
    forgetNo: 'Behalten',
    accepted: (balance) => `Schlüssel angenommen. Guthaben ${money(balance)}`,
    spendTitle: 'Ausgaben',
    cap: 'Höchstpreis einer Nummer, in Dollar',
    capWrong: 'Geben Sie einen Betrag über null ein, etwa 5 oder 0,50. Nichts wurde geändert.',
    capNote: 'Eine teurere Nummer wird nie gekauft.',
    budget: 'Höchstens pro Tag, in Dollar',
    budgetWrong:
      'Geben Sie einen Betrag über null ein, oder lassen Sie das Feld leer. Nichts wurde geändert.',
    budgetNote: 'Von Mitternacht bis Mitternacht, abzüglich Rückzahlungen. Leer heißt unbegrenzt.',
    oneClick: 'Mit einem Klick kaufen',
    oneClickNote:
      '„Nummer für diese Website holen“ im Kontextmenü kauft dann sofort, was Sie auf der Website zuvor gewählt haben, in diesen Grenzen. In allen anderen Fällen öffnet sich das Fenster und fragt.',
    giveUpTitle: 'Wenn keine SMS kommt',
    giveUp: 'Die Nummer von selbst zurückgeben',
    giveUpNever: 'Nie',
    giveUpAfter: (minutes) => `Nach ${lasting(minutes, 'minute')}`,
    giveUpNote: 'Eine Nummer lebt 20 Minuten. Nummern, die schon warten, behalten ihre Zeit.',
    recordTitle: 'Verlauf',
    recordNote: 'Was gekauft, storniert und zurückgegeben wurde, steht nur auf diesem Computer.',
    keepDays: 'Beendete Nummern aufbewahren',
    days: (count) => lasting(count, 'day'),
    keepTexts: 'Codes und Nachrichten aufbewahren',
    hours: (count) => lasting(count, 'hour'),
    keepNote: 'Älteres wird beim Speichern gelöscht. Eine Nummer, deren Geld nicht geklärt ist, bleibt.',
    exportTitle: 'Verlauf als Datei speichern',
    exportNote: 'Sie enthält die Codes, die noch aufbewahrt werden, und nie Ihren Schlüssel.',
    exportCsv: 'Als CSV speichern',
    exportJson: 'Als JSON speichern',
    notifyTitle: 'Benachrichtigungen',
    notify: 'Auf dem Desktop melden, wenn ein Code kommt, eine Nummer ohne Code endet oder Geld zurückkommt',
    languageTitle: 'Sprache',
    language: 'Sprache dieser Erweiterung',
    languageAuto: 'Wie der Browser',
    advanced: 'Erweitert',
    address: 'API-Adresse',
    addressNote:
      'Ein Schlüssel gehört zu der Adresse, für die er eingegeben wurde; eine andere verlangt ihren eigenen.',
    addressReset: 'Zurück zur Adresse von SecureSMS',
    allowed: 'Zugriff erlaubt',
    notAllowed: 'Noch nicht erlaubt',
    notAllowedNote: (host) => `Der Browser weiß noch nicht, dass wir ${host} fragen dürfen.`,
    allow: 'Zugriff erlauben',
  },

  storage: {
    damaged: (count) =>
      plural(count, {
        one: 'Ein Teil Ihres Verlaufs war beschädigt.',
        other: '# Teile Ihres Verlaufs waren beschädigt.',
      }),
    damagedNext: () =>
      'Beschädigtes wurde beiseitegelegt, nicht gelöscht. Fehlt eine Nummer, speichern Sie alles: Sie steht in der Datei.',
    save: 'Alles speichern',
    noted: 'Verstanden',
    full: 'Der Browser hat keinen Platz mehr, um Ihren Verlauf aufzuschreiben.',
    fullNext:
      'Das Neueste kann jederzeit verloren gehen. Speichern Sie alles und schaffen Sie Speicherplatz.',
  },

  correcting: {
    wrong: 'Falsches Feld?',
    point: 'Feld zeigen',
    title: 'Klicken Sie das richtige Feld auf der Seite an; es wird für diese Website gemerkt',
    start: 'Klicken Sie jetzt das richtige Feld auf der Seite an.',
    pointedAt: 'In das Feld eingetragen, das Sie gezeigt haben',
    none: 'Sie sagten, hier ist kein Feld: bitte kopieren',
    noneCopied: 'Sie sagten, hier ist kein Feld: kopiert',
  },

  corrections: {
    title: 'Korrigierte Websites',
    note: 'Wo Sie das richtige Feld gezeigt haben. Das bleibt nur auf diesem Computer.',
    empty: 'Noch keine. Wird das falsche Feld ausgefüllt, drücken Sie im Popup „Falsches Feld?“.',
    what: (kind, none) =>
      `${none ? 'Kein Feld' : 'Feld'} für ${kind === 'phone' ? 'die Nummer' : 'den Code'}`,
    forget: 'Vergessen',
    forgetSite: (site) => `Korrektur für ${site} vergessen`,
    forgetAll: 'Alle vergessen',
    report: 'Fehlerbericht',
    reportFor: (site) => `Fehlerbericht für ${site}`,
    reportNote:
      'Das ist alles, was der Bericht enthält: Angaben zu den Feldern und warum sie gewählt wurden. Kein Text der Seite, nichts von Ihnen Getipptes, keine Nummer, kein Code. Nichts wird von selbst gesendet.',
    copy: 'Bericht kopieren',
    copied: 'Kopiert',
    save: 'Bericht speichern',
    close: 'Schließen',
  },
};

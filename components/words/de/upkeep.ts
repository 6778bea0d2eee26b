// What the settings page says in German of look, sound and shortcuts, and of what can be taken out of it.
import type { UpkeepPart } from '../parts.ts';

export const upkeep: UpkeepPart = {
  preferences: {
    index: 'Teile der Einstellungen',
    account: 'Konto',
    buying: 'Kaufen',
    arrival: 'Wenn ein Code kommt',
    sites: 'Websites',
    look: 'Aussehen und Sprache',
    data: 'Ihre Daten',
    help: 'Tastenkürzel und Hilfe',
    countryTitle: 'Land',
    country: 'Land zu Beginn',
    countryLast: 'Das zuletzt gewählte',
    countryNote: 'Für Dienste, für die Sie noch kein Land gewählt haben.',
    soundTitle: 'Ton und Kopieren',
    sound: 'Einen kurzen Ton spielen, wenn ein Code kommt',
    soundNote:
      'Ein offenes Fenster von SecureSMS spielt ihn. Ist keines offen, ist es der Ton der Benachrichtigung, soweit Ihr System einen spielt.',
    hear: 'Anhören',
    unheard: 'Der Browser ließ den Ton nicht zu.',
    copyCodes: 'Den Code von selbst kopieren',
    copyCodesNote:
      'Solange das Fenster von SecureSMS offen und vorne ist. Andere Programme können lesen, was kopiert ist.',
    codeCopied: 'Code kopiert',
    themeTitle: 'Hell und dunkel',
    theme: 'Wie SecureSMS aussieht',
    themeAuto: 'Wie das System',
    themeLight: 'Hell',
    themeDark: 'Dunkel',
  },

  instant: {
    title: 'Sofortige Codes',
    note: 'Wenn du einen Hub betreibst, der aus einem Webhook einen Ereignisstrom macht (ntfy, Nchan, Mercure, smee), kann SecureSMS ihm jede SMS melden, und dein Code kommt etwas früher. Eine Meldung von dort lässt uns nur sofort bei SecureSMS nachsehen: Was darin steht, wird nicht geglaubt.',
    address: 'Adresse des Ereignisstroms',
    addressNote:
      'Gib SecureSMS in deinem Profil dort die Webhook-Adresse desselben Hubs. Die Adresse hier steht weder in der Einstellungsdatei noch in der Diagnose.',
    wrong:
      'Gib eine Adresse ein, die mit https:// beginnt und nicht die der SecureSMS-API ist. Es wurde nichts geändert.',
    remove: 'Entfernen',
    idle: 'Gerade wartet nichts, deshalb besteht keine Verbindung',
    connecting: 'Verbindung wird aufgebaut …',
    connected: 'Verbunden',
    unreachable: 'Nicht erreichbar. Codes kommen wie gewohnt, und wir versuchen es weiter.',
  },

  shortcuts: {
    title: 'Tastenkürzel',
    note: 'Ein Tastenkürzel kauft nie etwas von selbst.',
    open: 'SecureSMS öffnen',
    fillNumber: 'Meine Nummer eintragen',
    fillCode: 'Den Code eintragen',
    unset: 'Nicht festgelegt',
    change: 'Tastenkürzel ändern',
    where:
      'Zum Ändern öffnen Sie die Add-ons-Seite des Browsers, klicken Sie dort auf das Zahnrad und dann auf „Tastenkombinationen für Erweiterungen verwalten“.',
  },

  backup: {
    title: 'Sicherung der Einstellungen',
    note: 'Eine Datei mit Ihren Einstellungen, Favoriten, dem, was Sie auf Websites gewählt haben, und korrigierten Websites. Sie nennt diese Websites. Ihr Schlüssel, Ihre Nummern, Codes und die API-Adresse stehen nie darin.',
    save: 'Einstellungen als Datei speichern',
    choose: 'Einstellungen aus Datei lesen',
    found: 'Das steht in der Datei',
    savedOn: 'Gespeichert am',
    favourites: 'Favoriten',
    choices: 'Websites mit einer Wahl',
    unlimited: 'Unbegrenzt',
    ask: 'Ihre jetzigen Einstellungen, Favoriten und korrigierten Websites werden dadurch ersetzt. Was älter ist, als die Datei erlaubt, wird aus Ihrem Verlauf gelöscht.',
    replace: 'Meine ersetzen',
    keep: 'Meine behalten',
    replaced: 'Ersetzt',
  },

  diagnostics: {
    title: 'Diagnose',
    note: 'Angaben für einen Fehlerbericht. Sie sehen sie, bevor Sie sie kopieren, und nichts wird von selbst gesendet.',
    show: 'Diagnose zeigen',
    shown:
      'Das ist alles: Versionen, Einstellungen, Anzahlen, Zeiten und Arten von Fehlern. Kein Schlüssel, keine Nummer, kein Code, keine Website.',
  },
};

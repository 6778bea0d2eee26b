// What the introduction says in German, and the ways to open the popup beside the page or in a tab.
import type { WelcomePart } from '../parts.ts';

export const welcome: WelcomePart = {
  welcome: {
    title: 'Willkommen bei SecureSMS',
    what: 'Eine Mietnummer für die Seite, auf der Sie sich anmelden, und der Code, der kommt, wird für Sie eingetippt.',
    progress: (step, all) => `Schritt ${step} von ${all}`,
    back: 'Zurück',
    next: 'Weiter',
    skip: 'Diesen Schritt überspringen',
    again: 'Einführung noch einmal zeigen',
    howItWorks: 'So geht es, in drei kurzen Schritten',
    keyStep: 'Schlüssel',
    keyTitle: 'Fügen Sie Ihren Schlüssel ein',
    keyLost: 'Vor den anderen Schritten wird der Schlüssel gebraucht.',
    pagesTitle: 'Was es mit Seiten macht',
    looks:
      'Es sieht eine Seite an, wenn Sie es darum bitten, und nur nach Feldern für eine Nummer oder einen Code.',
    stays: 'Nichts von einer Seite verlässt diesen Computer.',
    yours: 'Es kauft, wenn Sie auf seine Taste drücken, nie von selbst, und drückt keine Taste einer Seite.',
    limitsStep: 'Grenzen',
    limitsTitle: 'Setzen Sie Ihre Grenzen',
    limitsNote: 'Für den Anfang ist das gut so: „Weiter“ genügt. Alles steht auch in den Einstellungen.',
    whereStep: 'Websites',
    whereTitle: 'Wählen Sie, wo es helfen darf',
    onPress: 'Nur wenn ich auf seine Taste drücke',
    recommended: 'Empfohlen',
    onPressNote:
      'Es sieht die Seite, auf der Sie drücken, bis Sie diese Website verlassen, und keine andere.',
    everywhere: 'Auf jeder Website',
    everywhereNote:
      'Es darf jede Seite ansehen, die Sie öffnen, ohne Druck auf die Taste. In Feldern für Nummer oder Code zeigt es einen kleinen Knopf. Der Browser nennt das „Daten auf allen Websites lesen und ändern“. Was es sieht, bleibt trotzdem auf diesem Computer.',
    ask: 'Den Browser darum bitten',
    asking: 'Der Browser fragt Sie jetzt. Bis Sie es erlauben, zählt nur die Taste.',
    refused: 'Der Browser hat es nicht erlaubt.',
    refusedNext: 'Es hilft, wenn Sie auf seine Taste drücken; Sie können jederzeit wieder fragen.',
    allowed: 'Jetzt erlaubt',
    takesBack: '„Weiter“ nimmt den Zugriff auf jede Website zurück.',
    readyTitle: 'Fertig',
    pinTitle: 'Behalten Sie die Taste im Blick',
    pin: 'Drücken Sie oben im Browser auf das Puzzleteil und heften Sie SecureSMS dort an.',
    useTitle: 'Auf einer Anmeldeseite',
    press: 'Drücken Sie auf die Taste oder diese Tasten:',
    pressOnly: 'Drücken Sie auf die Taste. Im Browser ist kein Tastenkürzel dafür eingestellt.',
    open: 'SecureSMS starten',
  },

  panel: {
    open: 'In der Seitenleiste öffnen',
    tab: 'In einem Tab öffnen',
    notSeen: 'Diese Seite dürfen wir noch nicht sehen.',
    pressThere:
      'Drücken Sie dort in der Symbolleiste auf SecureSMS, dann kann eine Nummer eingetippt werden.',
  },
};

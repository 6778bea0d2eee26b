// Every failure in German: what happened, and the next step.
import { wait } from '../../time.ts';
import type { Sentences } from '../problems.ts';

export const problems: Sentences = {
  nothingTaken: 'Es wurde nichts abgebucht.',
  tryAgain: 'Versuchen Sie es noch einmal.',
  lookBelow:
    'Wurde eine Nummer gekauft oder bezahlt, steht sie unten. Sehen Sie dort nach, bevor Sie wieder kaufen.',
  lookAgain: 'Schließen Sie dieses Fenster und öffnen Sie es wieder: Es zeigt, ob eine Nummer gekauft wurde.',
  safe: 'Ihre Nummern sind sicher; wir versuchen es weiter.',
  priceRose: (price) => `Der Preis ist auf ${price} gestiegen.`,
  priceRosePlain: 'Der Preis ist gestiegen.',
  wait,
  links: { topUp: 'Aufladen', settings: 'Einstellungen öffnen', account: 'SecureSMS öffnen' },

  'bad-key': [
    'SecureSMS nimmt diesen Schlüssel nicht an.',
    'Fügen Sie den aktuellen ein; Ihre Nummern bleiben erhalten.',
  ],
  'no-key': ['Es gibt noch keinen Schlüssel.', 'Fügen Sie Ihren API-Schlüssel ein, um fortzufahren.'],
  locked: ['Ihr Schlüssel ist gesperrt.', 'Geben Sie Ihre Passphrase ein; Ihre Nummern bleiben erhalten.'],
  'wrong-passphrase': [
    'Das ist nicht die Passphrase.',
    'Nichts wurde geändert. Versuchen Sie es noch einmal.',
  ],
  'no-numbers': [
    (service, country) => `Für ${service} sind gerade keine Nummern da (${country}).`,
    'Gerade sind keine Nummern da.',
    'Versuchen Sie ein anderes Land, oder etwas später.',
  ],
  'no-balance': 'Ihr Guthaben reicht nicht für diese Nummer.',
  'balance-too-small': (price, balance) => `Diese Nummer kostet ${price}, und Sie haben ${balance}.`,
  'over-price-cap': (price, cap) => `Diese Nummer kostet ${price}, und Ihre Grenze ist ${cap}.`,
  'over-daily-budget': (price, spent, budget) =>
    `Diese Nummer kostet ${price}, und von den ${budget}, die Sie am Tag erlauben, sind ${spent} ausgegeben.`,
  'price-rose': 'Drücken Sie noch einmal, um den neuen Preis zu zahlen.',
  'price-too-low': 'Sehen Sie sich den neuen Preis an und entscheiden Sie neu.',
  'early-cancel-denied': {
    sentence: (time) => `SecureSMS gibt Geld erst ${time} nach dem Kauf zurück.`,
    later: 'Drücken Sie etwas später wieder „Stornieren“.',
    at: (time) => `Wir stornieren um ${time}.`,
  },
  'sms-received': [
    'Eine SMS kam, darum kann diese Nummer nicht mehr zurückgegeben werden.',
    'Ihr Preis bleibt bezahlt, und der Code gehört Ihnen.',
  ],
  'already-cancelled': [
    'Diese Nummer ist schon storniert.',
    'Prüfen Sie Ihr Guthaben: Ihr Preis sollte zurück sein.',
  ],
  'no-activation': [
    'SecureSMS kennt diese Nummer nicht mehr.',
    'Sie kostet nichts mehr. Sie können sie von der Liste nehmen.',
  ],
  'no-such-number': [
    'Diese Nummer ist nicht mehr auf Ihrer Liste.',
    'Schließen Sie dieses Fenster und öffnen Sie es wieder.',
  ],
  'not-possible-now': [
    'Das geht mit dieser Nummer gerade nicht.',
    'Sehen Sie nach, was bei der Nummer steht.',
  ],
  'bad-status': [
    'SecureSMS erlaubt diesen Schritt gerade nicht.',
    'Warten Sie kurz und versuchen Sie es noch einmal.',
  ],
  'purchase-under-way': [
    'Wir bitten schon um eine Nummer.',
    'Nichts wird doppelt gekauft. Warten Sie auf die Antwort.',
  ],
  'purchase-unknown': [
    'Es ist noch nicht klar, was aus einer Nummer wurde.',
    'Sehen Sie sie in Ihrer Liste an und entfernen Sie sie. Bis dahin wird nichts gekauft.',
  ],
  'storage-failed': [
    'Der Kauf konnte auf diesem Computer nicht aufgeschrieben werden.',
    'Schaffen Sie Speicherplatz und versuchen Sie es noch einmal.',
  ],
  'wrong-service': [
    (service) => `SecureSMS bietet ${service} nicht mehr an.`,
    'SecureSMS bietet diesen Dienst nicht mehr an.',
    'Wählen Sie einen anderen Dienst.',
  ],
  'wrong-country': [
    (country) => `SecureSMS bietet ${country} nicht mehr an.`,
    'SecureSMS bietet dieses Land nicht mehr an.',
    'Wählen Sie ein anderes Land.',
  ],
  'channels-limit': [
    'Ihr Konto hat so viele offene Nummern, wie es haben darf.',
    'Beenden oder stornieren Sie erst eine.',
  ],
  banned: [
    (until) => `SecureSMS hat dieses Konto bis ${until} gesperrt.`,
    'SecureSMS hat dieses Konto gesperrt.',
    'Es wurde nichts abgebucht, und Ihre Nummern bleiben erhalten. Fragen Sie SecureSMS nach dem Grund.',
  ],
  'api-not-allowed': [
    (host) => `Der Browser lässt SecureSMS noch nicht lesen, was ${host} antwortet.`,
    'Erlauben Sie den Zugriff in den Einstellungen.',
  ],
  'ip-not-allowed': [
    'SecureSMS nimmt aus Ihrem Netz keine Anfragen an.',
    'Erlauben Sie Ihre Adresse in Ihrem SecureSMS-Profil.',
  ],
  'region-unavailable': ['SecureSMS ist in Ihrer Region nicht verfügbar.', 'Ihre Nummern bleiben erhalten.'],
  blocked: ['Ein Schutz vor SecureSMS hat uns abgewiesen.', 'Versuchen Sie es ohne VPN, oder später.'],
  'rate-limited': [
    'SecureSMS bittet uns, langsamer zu sein.',
    (time) => `Versuchen Sie es in ${time} noch einmal.`,
    'Ihre Nummern sind sicher; wir machen von selbst weiter.',
  ],
  offline: ['Keine Verbindung.', 'Ihre Nummern sind sicher; wir machen weiter, sobald sie wieder da ist.'],
  'connection-failed': 'SecureSMS ist nicht erreichbar.',
  'timed-out': 'SecureSMS hat zu lange nicht geantwortet.',
  'service-error': 'SecureSMS hat selbst ein Problem.',
  unreadable: 'SecureSMS gab eine Antwort, die keinen Sinn ergibt.',
  'no-tron-address': [
    'SecureSMS hat etwas geschickt, das keine Tron-Adresse ist.',
    'Es wird nicht gezeigt, denn dorthin gesendetes Geld käme nicht zurück. Versuchen Sie es noch einmal, oder laden Sie auf der Website von SecureSMS auf.',
  ],
  'unknown-token': [
    (token) => `SecureSMS antwortete „${token}“, was wir nicht kennen.`,
    'Ihre Nummern bleiben erhalten. Versuchen Sie es noch einmal, oder fragen Sie SecureSMS, was es heißt.',
  ],
  'bad-request': [
    (detail) => `SecureSMS hat das abgelehnt: ${detail}.`,
    'SecureSMS hat das abgelehnt.',
    'Wählen Sie neu und versuchen Sie es noch einmal.',
  ],
  'bad-action': ['SecureSMS kennt unsere Anfrage nicht.', 'Prüfen Sie die API-Adresse.'],
  'wrong-exception-phone': ['SecureSMS hat einen Nummernanfang abgelehnt.', 'Versuchen Sie es noch einmal.'],
  'bad-endpoint': ['Die API-Adresse ist nicht verwendbar.', 'Nichts wurde gesendet und nichts abgebucht.'],
  'bad-address': [
    'Diese Adresse ist nicht verwendbar.',
    'Sie beginnt mit https://, auf diesem Computer auch mit http://. Nichts wurde geändert.',
  ],
  'bad-backup': [
    'Das ist keine Einstellungsdatei von SecureSMS, oder sie ist beschädigt.',
    'Nichts wurde geändert. Wählen Sie eine andere Datei.',
  ],
  'newer-backup': [
    'Ein neueres SecureSMS hat diese Datei gespeichert.',
    'Nichts wurde geändert. Aktualisieren Sie zuerst dieses hier.',
  ],
  'tab-closed': [
    'Dieser Tab ist geschlossen.',
    'Die Nummer bleibt. Kopieren Sie sie, oder öffnen Sie die Seite wieder.',
  ],
  'page-not-reachable': [
    'Der Browser lässt uns nicht in diese Seite schreiben.',
    'Die Nummer bleibt. Kopieren Sie sie und fügen Sie sie selbst ein.',
  ],
  'page-changed': [
    'Die Seite hat inzwischen gewechselt.',
    'Nichts wurde gekauft oder eingetippt. Sehen Sie nach, welche Website es jetzt ist.',
  ],
  'not-allowed': ['Dieses Fenster darf das nicht.', 'Nichts wurde getan oder abgebucht.'],
  malformed: ['Das passte nicht.', 'Nichts wurde getan oder abgebucht. Prüfen Sie Ihre Eingabe.'],
  internal: [
    'In der Erweiterung ging etwas schief.',
    'Ihre Nummern bleiben erhalten. Versuchen Sie es noch einmal.',
  ],
  'no-background': [
    'Die Erweiterung antwortet nicht.',
    'Ihre Nummern bleiben erhalten. Schließen Sie dieses Fenster und öffnen Sie es wieder.',
  ],
};

// What is said of the passphrase in German: where it is asked for, and where it is set.
import { plural } from '../../format.ts';
import type { LockPart } from '../parts.ts';

export const lock: LockPart = {
  title: 'Ihr Schlüssel ist gesperrt',
  why: 'Geben Sie Ihre Passphrase ein, um wieder Nummern und Codes zu bekommen.',
  passphrase: 'Passphrase',
  unlock: 'Entsperren',
  unlocking: 'Wird entsperrt…',
  waits: (count) =>
    plural(count, {
      one: 'Eine Nummer wartet. Mit dem Entsperren geht es mit ihr weiter.',
      other: '# Nummern warten. Mit dem Entsperren geht es mit ihnen weiter.',
    }),
  forgotten: 'Vergessen?',
  forgottenNext:
    'Vergessen Sie den Schlüssel in den Einstellungen und fügen Sie ihn neu ein. Ihre Nummern bleiben.',
  lockNow: 'Jetzt sperren',

  heading: 'Passphrase',
  what: 'Sperrt den Schlüssel bei jedem Start des Browsers, bis Sie die Passphrase eingeben. Wer an diesen Computer kommt, solange er gesperrt ist, kann weder den Schlüssel lesen noch Ihr Geld ausgeben. Bis zum Entsperren wird keine Nummer gekauft und kein Code abgefragt.',
  lost: 'Niemand kann eine Passphrase wiederherstellen. Haben Sie sie vergessen, dann vergessen Sie den Schlüssel hier und fügen Sie ihn neu ein; Ihre Nummern bleiben.',
  isSet: 'Der Schlüssel ist bei jedem Start des Browsers mit einer Passphrase gesperrt',
  set: 'Mit einer Passphrase sperren',
  change: 'Passphrase ändern',
  remove: 'Passphrase entfernen',
  current: 'Bisherige Passphrase',
  next: 'Neue Passphrase',
  again: 'Neue Passphrase noch einmal',
  hint: 'Ein paar Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.',
  short: 'Mindestens 8 Zeichen.',
  fair: 'Das geht. Mit ein, zwei Wörtern mehr wäre sie schwer zu erraten.',
  good: 'Lang genug, um schwer zu erraten zu sein.',
  different: 'Die beiden stimmen nicht überein. Nichts wurde geändert.',
  tooShort: 'Eine Passphrase hat mindestens 8 Zeichen. Nichts wurde geändert.',
  save: 'Passphrase speichern',
  cancel: 'Abbrechen',
  saved: 'Passphrase gespeichert',
  removed: 'Passphrase entfernt',
};

// What is said of the passphrase in French: where it is asked for, and where it is set.
import { plural } from '../../format.ts';
import type { LockPart } from '../parts.ts';

export const lock: LockPart = {
  title: 'Votre clé est verrouillée',
  why: 'Saisissez votre phrase secrète pour recevoir à nouveau numéros et codes.',
  passphrase: 'Phrase secrète',
  unlock: 'Déverrouiller',
  unlocking: 'Déverrouillage…',
  waits: (count) =>
    plural(count, {
      one: '# numéro attend. Nous continuons dès que vous déverrouillez.',
      other: '# numéros attendent. Nous continuons dès que vous déverrouillez.',
    }),
  forgotten: 'Oubliée ?',
  forgottenNext: 'Oubliez la clé dans les réglages et collez-la de nouveau. Vos numéros restent.',
  lockNow: 'Verrouiller',

  heading: 'Phrase secrète',
  what: "Verrouille la clé à chaque démarrage du navigateur, jusqu'à ce que vous saisissiez la phrase. Qui accède à cet ordinateur pendant ce temps ne peut ni lire la clé ni dépenser votre argent. Tant que vous n'avez pas déverrouillé, aucun numéro n'est acheté et aucun code n'est demandé.",
  lost: "Personne ne peut retrouver une phrase secrète. Si vous l'oubliez, oubliez la clé ici et collez-la de nouveau ; vos numéros restent.",
  isSet: 'La clé est verrouillée par une phrase à chaque démarrage du navigateur',
  set: 'Verrouiller par une phrase',
  change: 'Changer la phrase',
  remove: 'Supprimer la phrase',
  current: 'Phrase actuelle',
  next: 'Nouvelle phrase',
  again: 'Nouvelle phrase encore une fois',
  hint: 'Quelques mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.',
  short: 'Au moins 8 caractères.',
  fair: 'Cela ira. Un mot ou deux de plus la rendraient difficile à deviner.',
  good: 'Assez longue pour être difficile à deviner.',
  different: "Les deux ne sont pas identiques. Rien n'a été changé.",
  tooShort: "Une phrase a au moins 8 caractères. Rien n'a été changé.",
  save: 'Enregistrer la phrase',
  cancel: 'Annuler',
  saved: 'Phrase enregistrée',
  removed: 'Phrase supprimée',
};

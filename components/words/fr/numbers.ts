// What the list of numbers says in French.
import { money } from '../../format.ts';
import { clock } from '../../time.ts';
import type { NumbersPart } from '../parts.ts';

export const numbers: NumbersPart = {
  numbers: {
    title: 'Vos numéros',
    empty: 'Pas encore de numéros',
    emptyHint: 'Obtenez-en un ci-dessus : il est saisi dans la page, et le code reçu par SMS aussi.',
    copyNumber: 'Copier le numéro',
    copyCode: 'Copier le code',
    fill: 'Remplir',
    another: 'Un autre code',
    done: 'Terminer',
    cancel: 'Annuler',
    cancelIn: (left) => ` · dans ${left}`,
    cancelsIn: (left) => `Annulation dans ${left}`,
    cancelsUnlocked: 'Annulé quand vous déverrouillez',
    cancelling: 'Annulation…',
    keep: 'Garder le numéro',
    keepOn: 'Le garder',
    instead: 'Essayer un autre',
    insteadTitle: 'Annule ce numéro et en propose un autre à son prix',
    insteadOf: 'En obtenir un autre :',
    insteadProvider: (country, price) => `${country}, autre fournisseur · ${money(price)}`,
    insteadCountry: (country, price) => `${country} · ${money(price)}`,
    insteadNone: (service) => `Il n'y a pas d'autre numéro pour ${service} en ce moment.`,
    insteadNoneKept: 'Celui-ci continue.',
    textDropped: "Le code n'est plus conservé",
    dismiss: 'Retirer',
    copied: 'Copié',
    typed: 'saisi',
    timeLeft: (left) => `Reste ${left}`,
    code: 'Code',
    earlierCode: 'Code précédent',
    message: 'Message entier',
    newCode: (code, service) => `Nouveau code pour ${service} : ${code}`,
    newMessage: (service) => `Nouveau message pour ${service}`,
    whatToDo: 'Que faire',
  },

  status: {
    asking: "Demande d'un numéro à SecureSMS…",
    toType: 'Prêt à être saisi : en attente du champ de téléphone',
    typed: 'Saisi dans la page',
    noField: 'Pas de champ de téléphone ici : copié',
    noFieldCopy: 'Pas de champ de téléphone ici : copiez-le',
    failed: "La page ne l'a pas accepté : copiez-le",
    otherCountry: "Ce formulaire n'accepte que les numéros d'un autre pays : copié",
    otherCountryCopy: "Ce formulaire n'accepte que les numéros d'un autre pays : copiez-le",
    taken: 'Le champ contient autre chose : « Remplir » le remplace',
    cutOff: "La réponse de SecureSMS a été coupée, le numéro n'est donc pas connu. Annuler rend l'argent",
    locked: 'Continue quand vous déverrouillez',
    otherAccount: 'Acheté avec une autre clé : collez-la pour continuer',
    waitingSms: 'En attente du SMS',
    waitingAnother: "En attente d'un autre code",
    cancelled: 'Annulé',
    cancelSent: "Annulation demandée à SecureSMS ; la réponse n'est pas encore là",
    givesUp: (at) => `Rendu à ${clock(at)} si aucun n'arrive`,
    gaveUp: 'Aucun SMS : annulé tout seul',
    stopped: "Un SMS est arrivé avant, ce numéro n'a donc pas été annulé.",
    staysPaid: (amount) => `Ses ${money(amount)} restent payés, et le code est à vous.`,
    stoppedUnread: "SecureSMS a déjà un SMS pour ce numéro, il n'a donc pas été annulé.",
    stoppedUnreadNext: 'Nous allons le chercher.',
    expired: 'Son temps est écoulé',
    done: 'Terminé',
    refused: 'Pas acheté',
    noMoney: "Rien n'a été prélevé.",
    askedBack: (amount) => `Remboursement de ${money(amount)} demandé · pas encore visible`,
    comesBack: (amount) => `${money(amount)} devraient revenir · pas encore visibles`,
    mayBeIn: (amount, rise) =>
      `Remboursement de ${money(amount)} pas vu séparément : votre solde a augmenté de ${money(rise)}, qui peuvent l'inclure`,
    givenBack: (amount) => `${money(amount)} rendus`,
    paid: (amount) => `${money(amount)} payés`,
  },

  unknown: {
    noAnswer: "Nous avons demandé un numéro et n'avons pas eu de réponse.",
    saidNo: "SecureSMS a refusé un numéro, et pourtant de l'argent est parti.",
    fell: (by) => `Votre solde a baissé de ${money(by)}.`,
    same: "Votre solde est le même : rien n'a été prélevé jusqu'ici.",
    notRead: "Nous n'avons pas pu lire votre solde, il a donc pu être payé.",
    unclear: "D'autres sommes sont revenues ou vont revenir, le solde ne dit donc rien.",
    todoFell: (at) =>
      `Connectez-vous à SecureSMS et cherchez un numéro acheté à ${clock(at)}. S'il y est, utilisez-le là. ` +
      'Sinon, donnez à leur assistance cette heure et ce montant. Nous ne rachetons rien de nous-mêmes.',
    todoSame: 'Rien. Retirez ceci et reprenez un numéro quand vous voulez.',
    todoNotRead: (at) =>
      `Regardez chez SecureSMS, dans votre solde et vos numéros, s'il y a un achat à ${clock(at)}. ` +
      'Nous ne rachetons rien de nous-mêmes.',
    account: 'Ouvrir SecureSMS',
  },

  odd: {
    overcharge: (by) => `Votre solde a baissé de ${money(by)} de plus que le prix de ce numéro.`,
    overchargeNext: 'SecureSMS en a peut-être vendu plus d’un ; regardez votre compte.',
  },
};

// What the background says in French: on the desktop, in the context menu, and on a page while a person points.
import { money } from '../../format.ts';
import { phoneForms } from '../../../utils/autofill/phone.ts';
import type { BackgroundWords } from '../background.en.ts';
import { newSms, stoppedSms } from '../new-sms.ts';

export const background: BackgroundWords = {
  button: {
    get: 'Obtenir un numéro avec SecureSMS',
    fillNumber: 'Saisir mon numéro',
    fillCode: 'Saisir le code',
    wait: 'En attente du code, encore {left}',
    more: 'Plus',
    hideHere: 'Masquer sur ce site',
    hideEverywhere: 'Masquer sur tous les sites',
  },
  menu: {
    getNumber: 'Obtenir un numéro pour ce site',
    fillNumber: 'Saisir mon numéro',
    fillCode: 'Saisir le code',
  },

  notification: {
    sms: (entry) => newSms(entry, `SMS pour ${entry.service.name}`),
    stopped: (entry) =>
      stoppedSms(
        entry,
        `SMS pour ${entry.service.name}`,
        "Il est arrivé avant l'annulation : le numéro reste à vous et payé.",
      ),
    unknown: ({ service }) => ({
      title: `${service.name} : achat sans réponse`,
      message: "Ouvrez SecureSMS pour voir ce que dit votre solde. Rien n'est racheté tout seul.",
    }),
    'given-up': ({ service, refund, refunded }) => ({
      title: `${service.name} : aucun SMS reçu`,
      message:
        refund === 'seen'
          ? `Le numéro a été annulé et ${money(refunded)} sont revenus.`
          : "Le numéro a été annulé ; le remboursement n'est pas encore visible.",
    }),
    expired: ({ service, cost }) => ({
      title: `${service.name} : le temps du numéro est écoulé`,
      message: `Aucun SMS reçu. ${money(cost ?? 0)} devraient revenir ; nous surveillons.`,
    }),
    refunded: ({ service, refunded }) => ({
      title: `${service.name} : rendu`,
      message: `${money(refunded)} sont revenus sur votre solde.`,
    }),
  },

  boughtNotification: ({ service, digits, cost, maxPrice }) => ({
    title: `${service.name} : un numéro pour ${money(cost ?? maxPrice)}`,
    message: `${phoneForms(digits ?? '').international} · son code sera saisi là où vous l’avez acheté.`,
  }),

  keyNotification: {
    title: "SecureSMS n'accepte pas votre clé",
    message: "Ouvrez SecureSMS et collez l'actuelle. Vos numéros sont gardés et continuent ensuite.",
  },

  lockNotification: {
    title: 'Un numéro attend : SecureSMS est verrouillé',
    message: 'Ouvrez SecureSMS et saisissez votre phrase : nous continuons ensuite.',
  },

  pointing: {
    phone: 'Cliquez sur le champ pour votre numéro',
    code: 'Cliquez sur le champ pour votre code',
    keys: 'Tab et Entrée marchent aussi · Échap annule',
    none: 'Pas de champ ici',
    cancel: 'Annuler',
    cannot: {
      'no-field': "Il n'y a pas de champ de texte ici. Cliquez dans le champ lui-même.",
      locked: "La page a verrouillé ce champ. Déverrouillez-le d'abord, ou choisissez-en un autre.",
      password: "C'est un champ de mot de passe : rien n'y est saisi.",
      'other-type': 'Ce champ attend autre chose, comme une adresse e-mail ou une date.',
      hidden: "Ce champ est caché ou couvert : rien n'y est saisi.",
      frame: 'Cette partie appartient à un autre site. Nous ne pouvons pas y écrire : copiez-le.',
    },
    remembered: 'Retenu pour ce site',
    rememberedNone: "Retenu : rien n'est saisi ici",
    refused: 'Cela a pris trop de temps. Appuyez encore sur « Pas ce champ ? » dans la fenêtre.',
  },
};

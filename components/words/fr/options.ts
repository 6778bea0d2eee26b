// What the settings page says in French, and what is said of storage and of fields that were pointed at.
import { lasting, money, plural } from '../../format.ts';
import type { OptionsPart } from '../parts.ts';

export const options: OptionsPart = {
  options: {
    title: 'Réglages',
    saved: 'Enregistré',
    save: 'Enregistrer',
    keyTitle: 'Clé',
    keyStored: 'Une clé est enregistrée',
    keyMissing: 'Aucune clé enregistrée',
    keyRejected: "SecureSMS n'accepte pas la clé enregistrée",
    keyLocked: 'La clé enregistrée est verrouillée par votre phrase',
    keyNote: (host) => `Elle peut être remplacée ou oubliée, mais pas affichée. Seul ${host} la reçoit.`,
    replace: 'Remplacer la clé',
    replaceCancel: 'Garder la clé enregistrée',
    forget: 'Oublier la clé',
    forgetAsk: 'Oublier la clé ? Les numéros en attente ne pourront plus recevoir leur code ni être rendus.',
    forgetYes: 'Oui, oublier',
    forgetNo: 'La garder',
    accepted: (balance) => `Clé acceptée. Solde ${money(balance)}`,
    spendTitle: 'Dépenses',
    cap: 'Prix maximum d’un numéro, en dollars',
    capWrong: "Saisissez un montant supérieur à zéro, comme 5 ou 0,50. Rien n'a été changé.",
    capNote: "Un numéro plus cher n'est jamais acheté.",
    budget: 'Dépense maximum par jour, en dollars',
    budgetWrong:
      "Saisissez un montant supérieur à zéro, ou laissez vide pour aucune limite. Rien n'a été changé.",
    budgetNote: 'De minuit à minuit, moins ce qui revient. Vide veut dire sans limite.',
    oneClick: 'Acheter en un clic',
    oneClickNote:
      '« Obtenir un numéro pour ce site », dans le menu contextuel, achète alors aussitôt ce que vous aviez choisi sur ce site, dans ces limites. Dans tous les autres cas, la fenêtre s’ouvre et demande.',
    giveUpTitle: "Quand aucun SMS n'arrive",
    giveUp: 'Rendre le numéro automatiquement',
    giveUpNever: 'Jamais',
    giveUpAfter: (minutes) => `Après ${lasting(minutes, 'minute')}`,
    giveUpNote: 'Un numéro vit 20 minutes. Ceux qui attendent déjà gardent leur délai.',
    recordTitle: 'Historique',
    recordNote: 'Ce qui a été acheté, annulé et rendu est noté sur cet ordinateur seulement.',
    keepDays: 'Garder les numéros terminés',
    days: (count) => lasting(count, 'day'),
    keepTexts: 'Garder les codes et messages',
    hours: (count) => lasting(count, 'hour'),
    keepNote:
      "Ce qui est plus ancien est effacé à l'enregistrement. Un numéro dont l'argent n'est pas réglé reste.",
    exportTitle: "Enregistrer l'historique dans un fichier",
    exportNote: 'Il contient les codes encore gardés, et jamais votre clé.',
    exportCsv: 'Enregistrer en CSV',
    exportJson: 'Enregistrer en JSON',
    notifyTitle: 'Notifications',
    notify:
      "Me prévenir sur le bureau quand un code arrive, qu'un numéro finit sans code ou que de l'argent revient",
    languageTitle: 'Langue',
    language: "Langue de l'extension",
    languageAuto: 'Comme le navigateur',
    advanced: 'Avancé',
    address: "Adresse de l'API",
    addressNote:
      "Une clé appartient à l'adresse pour laquelle elle a été saisie ; une autre adresse demande la sienne.",
    addressReset: 'Revenir à celle de SecureSMS',
    allowed: 'Accès autorisé',
    notAllowed: 'Pas encore autorisé',
    notAllowedNote: (host) => `Le navigateur ne sait pas encore que nous pouvons interroger ${host}.`,
    allow: "Autoriser l'accès",
  },

  storage: {
    damaged: (count) =>
      plural(count, {
        one: '# partie de votre historique était abîmée.',
        other: '# parties de votre historique étaient abîmées.',
      }),
    damagedNext: () =>
      "Ce qui est abîmé a été mis de côté, pas effacé. S'il manque un numéro, enregistrez tout : il est dans le fichier.",
    save: 'Tout enregistrer',
    noted: 'Compris',
    full: "Le navigateur n'a plus de place pour noter votre historique.",
    fullNext: "Le plus récent peut être perdu à tout moment. Enregistrez tout et libérez de l'espace disque.",
  },

  correcting: {
    wrong: 'Pas ce champ ?',
    point: 'Montrer le champ',
    title: 'Cliquez sur le bon champ dans la page ; il est retenu pour ce site',
    start: 'Cliquez maintenant sur le bon champ dans la page.',
    pointedAt: 'Saisi dans le champ que vous avez montré',
    none: "Vous avez dit qu'il n'y a pas de champ ici : copiez-le",
    noneCopied: "Vous avez dit qu'il n'y a pas de champ ici : copié",
  },

  corrections: {
    title: 'Sites corrigés',
    note: 'Où vous avez montré le bon champ. Cela reste sur cet ordinateur.',
    empty:
      'Aucun pour le moment. Si le mauvais champ est rempli, appuyez sur « Pas ce champ ? » dans la fenêtre.',
    what: (kind, none) => `${none ? 'Aucun champ' : 'Champ'} pour le ${kind === 'phone' ? 'numéro' : 'code'}`,
    forget: 'Oublier',
    forgetSite: (site) => `Oublier la correction pour ${site}`,
    forgetAll: 'Tout oublier',
    report: 'Rapport de bogue',
    reportFor: (site) => `Rapport de bogue pour ${site}`,
    reportNote:
      "C'est tout ce que contient le rapport : des faits sur les champs et pourquoi ils ont été choisis. Aucun texte de la page, rien de ce que vous avez tapé, ni numéro, ni code. Rien n'est envoyé tout seul.",
    copy: 'Copier le rapport',
    copied: 'Copié',
    save: 'Enregistrer le rapport',
    close: 'Fermer',
  },
};

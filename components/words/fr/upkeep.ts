// What the settings page says in French of look, sound and shortcuts, and of what can be taken out of it.
import type { UpkeepPart } from '../parts.ts';

export const upkeep: UpkeepPart = {
  preferences: {
    index: 'Parties des réglages',
    account: 'Compte',
    buying: 'Achats',
    arrival: 'Quand un code arrive',
    sites: 'Sites web',
    look: 'Apparence et langue',
    data: 'Vos données',
    help: 'Raccourcis et aide',
    countryTitle: 'Pays',
    country: 'Pays de départ',
    countryLast: 'Le dernier choisi',
    countryNote: 'Pour les services dont vous n’avez pas encore choisi le pays.',
    soundTitle: 'Son et copie',
    sound: 'Jouer un son bref quand un code arrive',
    soundNote:
      'Une fenêtre ouverte de SecureSMS le joue. S’il n’y en a pas, c’est le son de la notification, si votre système en joue un.',
    hear: 'Écouter',
    unheard: 'Le navigateur ne l’a pas laissé sonner.',
    copyCodes: 'Copier le code automatiquement',
    copyCodesNote:
      'Tant que la fenêtre de SecureSMS est ouverte et au premier plan. D’autres programmes peuvent lire ce qui est copié.',
    codeCopied: 'Code copié',
    themeTitle: 'Clair et sombre',
    theme: 'Apparence de SecureSMS',
    themeAuto: 'Comme le système',
    themeLight: 'Clair',
    themeDark: 'Sombre',
  },

  instant: {
    title: 'Codes instantanés',
    note: 'Si vous avez un relais qui transforme un webhook en flux d’événements (ntfy, Nchan, Mercure, smee), SecureSMS peut lui signaler chaque SMS, et votre code arrive un peu plus tôt. Un message de ce relais nous fait seulement interroger SecureSMS aussitôt : nous ne croyons pas ce qu’il dit.',
    address: 'Adresse du flux',
    addressNote:
      'Indiquez l’adresse du webhook du même relais dans votre profil SecureSMS. L’adresse saisie ici n’est ni dans le fichier des réglages ni dans le diagnostic.',
    wrong:
      'Saisissez une adresse qui commence par https:// et n’est pas celle de l’API SecureSMS. Rien n’a été modifié.',
    remove: 'Retirer',
    idle: 'Rien n’est attendu pour l’instant, donc pas de connexion',
    connecting: 'Connexion…',
    connected: 'Connecté',
    unreachable: 'Injoignable. Les codes arrivent comme d’habitude, et nous continuons d’essayer.',
  },

  shortcuts: {
    title: 'Raccourcis clavier',
    note: 'Un raccourci n’achète jamais rien de lui-même.',
    open: 'Ouvrir SecureSMS',
    fillNumber: 'Saisir mon numéro',
    fillCode: 'Saisir le code',
    unset: 'Non défini',
    change: 'Modifier les raccourcis',
    where:
      'Pour les modifier, ouvrez la page des modules du navigateur, cliquez sur la roue dentée, puis « Gérer les raccourcis d’extensions ».',
  },

  backup: {
    title: 'Sauvegarde des réglages',
    note: 'Un fichier avec vos réglages, vos favoris, vos choix sur les sites et les sites corrigés. Il nomme ces sites. Votre clé, vos numéros, les codes et l’adresse de l’API n’y sont jamais.',
    save: 'Enregistrer les réglages dans un fichier',
    choose: 'Lire les réglages d’un fichier',
    found: 'Voici ce que contient le fichier',
    savedOn: 'Enregistré le',
    favourites: 'Favoris',
    choices: 'Sites avec un choix',
    unlimited: 'Sans limite',
    ask: 'Vos réglages, favoris et sites corrigés actuels sont remplacés par ceux-ci. Ce qui dépasse les durées du fichier est supprimé de votre registre.',
    replace: 'Remplacer les miens',
    keep: 'Garder les miens',
    replaced: 'Remplacés',
  },

  diagnostics: {
    title: 'Diagnostic',
    note: 'Des faits pour un rapport de bogue. Vous les voyez avant de les copier, et rien n’est envoyé tout seul.',
    show: 'Afficher le diagnostic',
    shown:
      'C’est tout : versions, réglages, quantités, durées et types d’échec. Aucune clé, aucun numéro, aucun code, aucun site.',
  },
};

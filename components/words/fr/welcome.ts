// What the introduction says in French, and the ways to open the popup beside the page or in a tab.
import type { WelcomePart } from '../parts.ts';

export const welcome: WelcomePart = {
  welcome: {
    title: 'Bienvenue dans SecureSMS',
    what: 'Un numéro loué pour la page où vous vous inscrivez, et le code qui arrive est saisi pour vous.',
    progress: (step, all) => `Étape ${step} sur ${all}`,
    back: 'Retour',
    next: 'Continuer',
    skip: 'Passer cette étape',
    again: "Revoir l'introduction",
    howItWorks: 'Comment ça marche, en trois courtes étapes',
    keyStep: 'Clé',
    keyTitle: 'Collez votre clé',
    keyLost: 'Il faut la clé avant les autres étapes.',
    pagesTitle: "Ce qu'elle fait des pages",
    looks: 'Elle regarde une page quand vous le demandez, et seulement les champs pour un numéro ou un code.',
    stays: "Rien d'aucune page ne quitte cet ordinateur.",
    yours:
      "Elle achète quand vous appuyez sur son bouton, jamais d'elle-même, et n'appuie sur aucun bouton des pages.",
    limitsStep: 'Limites',
    limitsTitle: 'Fixez vos limites',
    limitsNote: "C'est bien pour commencer : il suffit de continuer. Tout se trouve aussi dans les réglages.",
    whereStep: 'Sites',
    whereTitle: 'Choisissez où elle peut aider',
    onPress: "Seulement quand j'appuie sur son bouton",
    recommended: 'Recommandé',
    onPressNote: "Elle voit la page où vous appuyez, jusqu'à ce que vous quittiez ce site, et aucune autre.",
    everywhere: 'Sur tous les sites',
    everywhereNote:
      "Elle peut regarder chaque page que vous ouvrez, sans que vous appuyiez. Elle affiche un petit bouton dans les champs de numéro ou de code. Le navigateur appelle cela lire et modifier vos données sur tous les sites web. Ce qu'elle voit reste tout de même sur cet ordinateur.",
    ask: 'Demander au navigateur',
    asking: "Le navigateur vous le demande maintenant. Tant que vous n'autorisez pas, seul le bouton compte.",
    refused: "Le navigateur ne l'a pas autorisé.",
    refusedNext: 'Elle aide quand vous appuyez sur son bouton ; vous pouvez redemander à tout moment.',
    allowed: 'Autorisé maintenant',
    takesBack: "Continuer retire l'accès à tous les sites.",
    readyTitle: "C'est prêt",
    pinTitle: 'Gardez son bouton en vue',
    pin: 'Appuyez sur la pièce de puzzle en haut du navigateur et épinglez-y SecureSMS.',
    useTitle: "Sur une page d'inscription",
    press: 'Appuyez sur le bouton, ou sur ces touches :',
    pressOnly: "Appuyez sur le bouton. Le navigateur n'a pas de touches pour lui.",
    open: 'Lancer SecureSMS',
  },

  panel: {
    open: 'Ouvrir dans le panneau latéral',
    tab: 'Ouvrir dans un onglet',
    notSeen: 'Nous ne pouvons pas encore voir cette page.',
    pressThere: "Appuyez-y sur le bouton SecureSMS de la barre d'outils, et un numéro pourra y être saisi.",
  },
};

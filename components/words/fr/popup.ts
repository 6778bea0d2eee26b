// What the popup says in French: the key, and what can be bought.
import { money, number } from '../../format.ts';
import type { PopupPart } from '../parts.ts';

export const popup: PopupPart = {
  name: 'SecureSMS',
  settings: 'Réglages',
  balance: (amount) => `Solde ${money(amount)}`,
  balanceUnread: 'Solde pas encore lu',
  tryAgain: 'Réessayer',
  loading: 'Chargement',

  key: {
    title: 'Votre clé SecureSMS',
    label: 'Clé API',
    save: 'Enregistrer la clé',
    checking: 'Vérification…',
    why: 'Nous vérifions la clé une fois auprès de SecureSMS, puis vous pouvez obtenir des numéros.',
    privacy: "Votre clé reste sur cet ordinateur, en arrière-plan de l'extension.",
    onlyTo: (host) => `Seul ${host} la reçoit ; aucune page ne peut la lire.`,
    where:
      'Où la trouver : connectez-vous à SecureSMS, ouvrez la page API et saisissez votre mot de passe pour afficher la clé.',
    open: 'Ouvrir SecureSMS',
  },

  buy: {
    region: 'Obtenir un numéro',
    forHost: 'pour',
    noHost: "Cette page n'a pas de formulaire que nous puissions remplir ; vous pouvez copier le numéro.",
    service: 'Service',
    country: 'Pays',
    searchService: 'Chercher un service',
    searchCountry: 'Chercher un pays',
    noMatch: (query) => `Rien trouvé pour « ${query} ».`,
    more: (count) => `${number(count)} de plus : tapez pour les trouver.`,
    get: 'Obtenir un numéro',
    getFor: (price) => `Obtenir un numéro · ${money(price)}`,
    asking: "Demande d'un numéro…",
    pickService: 'Choisissez à quoi sert le numéro.',
    pickCountry: 'Choisissez un pays.',
    stock: (count) => `${number(count)} en stock`,
    stockAtPrice: (count) => `${number(count)} en stock à ce prix`,
    moreFrom: (count, price) => `${number(count)} de plus dès ${money(price)}`,
    rowStock: (count) => (count === 0 ? 'aucun' : number(count)),
    suggest: (country, price) => `Essayer ${country} · ${money(price)}`,
    misfit: (country) => `Le formulaire de cette page n’accepte pas ce pays : ${country}.`,
    fitted: 'Choisi pour convenir au formulaire de cette page.',
    noneAnywhere: (service) => `Aucun pays n'a de numéros pour ${service} en ce moment. Réessayez plus tard.`,
  },
};

// What the popup's places, the history and the wallet say in French.
import type { PastNumber } from '../../../utils/messages/views.ts';
import { ago, duration, money, number, plural, share } from '../../format.ts';
import type { PlacesPart } from '../parts.ts';
import { coins } from '../wallet.en.ts';

const outcomes: Record<PastNumber['phase'], string> = {
  intent: "En cours d'achat",
  unknown: 'Achat resté sans réponse',
  refused: 'Pas acheté',
  waiting: 'En attente du SMS',
  received: 'SMS reçu',
  cancelling: 'Annulation en cours',
  cancelled: 'Annulé',
  expired: 'Aucun SMS reçu',
  done: 'SMS reçu',
};

export const places: PlacesPart = {
  places: { label: 'Rubriques', numbers: 'Numéros', history: 'Historique', wallet: 'Portefeuille' },

  history: {
    title: 'Historique',
    empty: 'Rien pour le moment',
    emptyHint:
      "Les numéros obtenus sont listés ici, avec ce qu'ils ont coûté et le temps que leurs codes ont mis à arriver.",
    totals: 'En tout',
    since: (day) => `Depuis le ${day}`,
    spent: 'Dépensé',
    returned: 'Rendu',
    success: 'SMS reçu',
    wait: 'Attente habituelle',
    none: '–',
    unsaid: 'rien à en dire pour le moment',
    ofAll: (some, all) => `${number(some)} sur ${number(all)}`,
    percent: (some, all) => share(some / all),
    due: (amount) =>
      `${money(amount)} devraient revenir et n'ont pas encore été vus : ils comptent comme dépensés.`,
    perDay: (days) => `Dépenses des ${days} derniers jours`,
    perDayNone: (days) => `Rien n'a été dépensé ces ${days} derniers jours.`,
    perDayOthers: "Rien n'a été dépensé les autres jours.",
    onDay: (amount, day) => `${day} : ${money(amount)}`,
    day: 'Jour',
    byService: 'Par service',
    byCountry: 'Par pays',
    service: 'Service',
    country: 'Pays',
    showAll: (count) => `Tout afficher (${number(count)})`,
    numbers: 'Numéros passés',
    search: 'Chercher dans les numéros passés',
    searchHint: 'Service, pays, site ou chiffres',
    noMatch: (query) => `Aucun numéro trouvé pour « ${query} ».`,
    found: (count) => plural(count, { one: '# numéro trouvé', other: '# numéros trouvés' }),
    more: (count) => `Afficher ${number(count)} de plus`,
    older: (count) =>
      plural(count, {
        one: '# numéro plus ancien est seulement dans le fichier.',
        other: '# numéros plus anciens sont seulement dans le fichier.',
      }),
    noNumber: 'Numéro inconnu',
    outcome: ({ phase, sms }) =>
      phase === 'waiting' && sms !== null ? "En attente d'un autre code" : outcomes[phase],
    afterWait: (ms) => `après ${duration(ms)}`,
    back: (amount) => `${money(amount)} rendus`,
    notBack: 'remboursement pas encore visible',
    export: 'Tout enregistrer dans un fichier',
  },

  wallet: {
    balance: 'Solde',
    read: (age) => `Lu ${ago(age) ?? "à l'instant"}`,
    readAgain: 'Relire',
    missing: (service, price) => `Un numéro pour ${service} coûte ${money(price)}.`,
    low: 'Bas',
    lowLabel: 'Solde bas : recharger',
    topUp: 'Recharger',
    coin: 'Cryptomonnaie',
    onTron: (coin) => `${coins[coin]} sur Tron`,
    asking: "Demande de l'adresse à SecureSMS",
    address: (coin) => `Adresse pour ${coins[coin]} sur Tron`,
    qr: (coin) => `Code QR de l'adresse pour ${coins[coin]} sur Tron`,
    copy: "Copier l'adresse",
    copied: 'Adresse copiée',
    only: (coin) => `N'envoyez que des ${coins[coin]}, et seulement sur le réseau Tron.`,
    lost: "Ce qui est envoyé dans une autre cryptomonnaie ou sur un autre réseau n'arrive pas et est perdu.",
    whose:
      "SecureSMS dit que cette adresse est la vôtre ; nous vérifions que c'est une adresse Tron, pas à qui elle est. " +
      "Après l'avoir collée, comparez ses premiers et derniers caractères.",
    noAddress:
      "Il n'y a donc pas d'adresse à afficher. Votre solde et vos numéros restent tels qu'ils étaient.",
  },
};

// Every failure in French: what happened, and the next step.
import { wait } from '../../time.ts';
import type { Sentences } from '../problems.ts';

export const problems: Sentences = {
  nothingTaken: "Rien n'a été prélevé.",
  tryAgain: 'Réessayez.',
  lookBelow:
    'Si un numéro a été acheté ou payé, il est dans la liste ci-dessous. Regardez-y avant de racheter.',
  lookAgain: 'Fermez cette fenêtre et rouvrez-la : elle montre si un numéro a été acheté.',
  safe: 'Vos numéros sont en sécurité ; nous continuons à essayer.',
  priceRose: (price) => `Le prix est passé à ${price}.`,
  priceRosePlain: 'Le prix a augmenté.',
  wait,
  links: { topUp: 'Recharger', settings: 'Ouvrir les réglages', account: 'Ouvrir SecureSMS' },

  'bad-key': ["SecureSMS n'accepte pas cette clé.", "Collez l'actuelle ; vos numéros sont gardés."],
  'no-key': ["Il n'y a pas encore de clé.", 'Collez votre clé API pour continuer.'],
  locked: ['Votre clé est verrouillée.', 'Saisissez votre phrase pour continuer ; vos numéros sont gardés.'],
  'wrong-passphrase': ["Ce n'est pas la phrase.", "Rien n'a été changé. Réessayez."],
  'no-numbers': [
    (service, country) => `Plus de numéros pour ${service} en ce moment (${country}).`,
    'Plus de numéros en ce moment.',
    'Essayez un autre pays, ou un peu plus tard.',
  ],
  'no-balance': 'Votre solde est insuffisant pour ce numéro.',
  'balance-too-small': (price, balance) => `Ce numéro coûte ${price} et vous avez ${balance}.`,
  'over-price-cap': (price, cap) => `Ce numéro coûte ${price} et votre limite est ${cap}.`,
  'over-daily-budget': (price, spent, budget) =>
    `Ce numéro coûte ${price}, et sur les ${budget} que vous permettez par jour, ${spent} sont dépensés.`,
  'price-rose': 'Appuyez encore pour payer le nouveau prix.',
  'price-too-low': 'Regardez le nouveau prix et décidez à nouveau.',
  'early-cancel-denied': {
    sentence: (time) => `SecureSMS rend l'argent ${time} après l'achat.`,
    later: 'Appuyez encore sur « Annuler » un peu plus tard.',
    at: (time) => `Nous annulerons à ${time}.`,
  },
  'sms-received': [
    'Un SMS est arrivé, ce numéro ne peut donc plus être rendu.',
    'Il reste payé, et son code est à vous.',
  ],
  'already-cancelled': ['Ce numéro est déjà annulé.', 'Regardez votre solde : son prix devrait être revenu.'],
  'no-activation': [
    'SecureSMS ne connaît plus ce numéro.',
    'Il ne coûte plus rien. Vous pouvez le retirer de la liste.',
  ],
  'no-such-number': ["Ce numéro n'est plus dans votre liste.", 'Fermez cette fenêtre et rouvrez-la.'],
  'not-possible-now': ["Ce n'est pas possible pour ce numéro maintenant.", 'Regardez ce que dit le numéro.'],
  'bad-status': ['SecureSMS ne permet pas cette étape maintenant.', 'Attendez un instant et réessayez.'],
  'purchase-under-way': [
    'Nous demandons déjà un numéro.',
    "Rien n'est acheté deux fois. Attendez la réponse.",
  ],
  'purchase-unknown': [
    "On ne sait pas encore ce qu'est devenu un numéro.",
    "Regardez-le dans votre liste et retirez-le. D'ici là, rien d'autre n'est acheté.",
  ],
  'storage-failed': [
    "L'achat n'a pas pu être noté sur cet ordinateur.",
    "Libérez de l'espace disque et réessayez.",
  ],
  'wrong-service': [
    (service) => `SecureSMS ne propose plus ${service}.`,
    'SecureSMS ne propose plus ce service.',
    'Choisissez un autre service.',
  ],
  'wrong-country': [
    (country) => `SecureSMS ne propose plus ce pays : ${country}.`,
    'SecureSMS ne propose plus ce pays.',
    'Choisissez un autre pays.',
  ],
  'channels-limit': [
    "Votre compte a autant de numéros ouverts qu'il peut en avoir.",
    "Terminez ou annulez-en un d'abord.",
  ],
  banned: [
    (until) => `SecureSMS a bloqué ce compte jusqu'au ${until}.`,
    'SecureSMS a bloqué ce compte.',
    "Rien n'a été prélevé, et vos numéros sont gardés. Demandez pourquoi à SecureSMS.",
  ],
  'api-not-allowed': [
    (host) => `Le navigateur ne laisse pas encore SecureSMS lire ce que répond ${host}.`,
    "Autorisez l'accès dans les réglages.",
  ],
  'ip-not-allowed': [
    "SecureSMS n'accepte pas les demandes de votre réseau.",
    'Autorisez votre adresse dans votre profil SecureSMS.',
  ],
  'region-unavailable': ['SecureSMS ne dessert pas votre région.', 'Vos numéros sont gardés.'],
  blocked: ['Une protection devant SecureSMS nous a refusés.', 'Essayez sans VPN, ou plus tard.'],
  'rate-limited': [
    'SecureSMS nous demande de ralentir.',
    (time) => `Réessayez dans ${time}.`,
    'Vos numéros sont en sécurité ; nous continuons de nous-mêmes.',
  ],
  offline: ['Pas de connexion.', 'Vos numéros sont en sécurité ; nous continuons dès son retour.'],
  'connection-failed': 'SecureSMS est injoignable.',
  'timed-out': 'SecureSMS a mis trop de temps à répondre.',
  'service-error': 'SecureSMS a un problème de son côté.',
  unreadable: "SecureSMS a donné une réponse qui n'a pas de sens.",
  'no-tron-address': [
    "SecureSMS a envoyé quelque chose qui n'est pas une adresse Tron.",
    "Ce n'est pas affiché, car l'argent envoyé là ne reviendrait pas. Réessayez, ou rechargez sur leur site.",
  ],
  'unknown-token': [
    (token) => `SecureSMS a répondu « ${token} », que nous ne connaissons pas.`,
    'Vos numéros sont gardés. Réessayez, ou demandez à SecureSMS ce que cela veut dire.',
  ],
  'bad-request': [
    (detail) => `SecureSMS a refusé : ${detail}.`,
    'SecureSMS a refusé.',
    'Choisissez à nouveau et réessayez.',
  ],
  'bad-action': ['SecureSMS ne comprend pas notre demande.', "Vérifiez l'adresse de l'API."],
  'wrong-exception-phone': ['SecureSMS a refusé un début de numéro.', 'Réessayez.'],
  'bad-endpoint': ["L'adresse de l'API est inutilisable.", "Rien n'a été envoyé ni prélevé."],
  'bad-address': [
    'Cette adresse est inutilisable.',
    "Elle commence par https://, ou par http:// sur cet ordinateur. Rien n'a été changé.",
  ],
  'bad-backup': [
    'Ce n’est pas un fichier de réglages de SecureSMS, ou il est endommagé.',
    'Rien n’a été changé. Choisissez un autre fichier.',
  ],
  'newer-backup': [
    'Ce fichier vient d’un SecureSMS plus récent.',
    'Rien n’a été changé. Mettez d’abord celui-ci à jour.',
  ],
  'tab-closed': ['Cet onglet est fermé.', 'Le numéro est gardé. Copiez-le, ou rouvrez la page.'],
  'page-not-reachable': [
    'Le navigateur ne nous laisse pas écrire dans cette page.',
    'Le numéro est gardé. Copiez-le et collez-le vous-même.',
  ],
  'page-changed': [
    'La page a changé entre-temps.',
    "Rien n'a été acheté ni saisi. Regardez quel site c'est maintenant.",
  ],
  'not-allowed': ["Cette fenêtre n'en a pas le droit.", "Rien n'a été fait ni prélevé."],
  malformed: ['Cela ne convient pas.', "Rien n'a été fait ni prélevé. Vérifiez votre saisie."],
  internal: ["Quelque chose a échoué dans l'extension.", 'Vos numéros sont gardés. Réessayez.'],
  'no-background': [
    "L'extension ne répond pas.",
    'Vos numéros sont gardés. Fermez cette fenêtre et rouvrez-la.',
  ],
};

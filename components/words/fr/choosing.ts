// French: the choosers of service and country, and the terms of a purchase.
import { money, number, plural } from '../../format.ts';
import type { ChoosingPart } from '../parts.ts';

export const choosing: ChoosingPart = {
  perhaps: 'Peut-être',
  favourites: 'Favoris',
  recent: 'Récents',
  all: 'Tous les services',
  favourite: 'favori',
  star: (name) => `Ajouter ${name} aux favoris`,
  unstar: (name) => `Retirer ${name} des favoris`,
  order: 'Ordre des pays',
  best: 'Meilleurs',
  price: 'Prix',
  inStock: 'Disponibles',
  own: (worked, tried) => `SMS reçu ${number(worked)} fois sur ${number(tried)}`,

  terms: 'Fournisseurs et limite de prix',
  termsSet: (providers, limit) =>
    [
      providers === 0 ? '' : plural(providers, { one: '# fournisseur', other: '# fournisseurs' }),
      limit === null ? '' : `au plus ${money(limit)}`,
    ]
      .filter((part) => part !== '')
      .join(' · '),
  providers: 'Fournisseurs',
  provider: (id) => `Fournisseur ${id}`,
  providersWhy: 'Choisissez-en un ou plusieurs. Sans choix, le moins cher vend.',
  providersNone: 'Aucun fournisseur n’a de numéros ici pour le moment.',
  limit: 'Payer au plus, en dollars',
  limitWhy: 'Si le prix monte jusque-là pendant l’achat, le numéro est acheté quand même.',
  limitUnreadable: 'Écrivez un montant, par exemple 0.50.',
  limitOverCap: (cap) =>
    `Votre limite par numéro est de ${money(cap)}. Vous pouvez la changer dans les réglages.`,
  getUpTo: (price) => `Obtenir un numéro · au plus ${money(price)}`,
  overLimit: (limit, price) => `Rien à ${money(limit)} ou moins : le moins cher coûte ${money(price)}.`,
  overLimitNext: 'Relevez la limite de prix ou choisissez un autre pays.',
  pricesFrom: (ago) => `prix relevés ${ago}`,
  providersEmpty: 'Les fournisseurs choisis n’en ont plus.',
  providersEmptyNext: 'Choisissez-en d’autres, ou aucun pour acheter à n’importe lequel.',
};

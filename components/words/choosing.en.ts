// English: the choosers of service and country, and the terms of a purchase.
import { money, number, plural } from '../format.ts';

export const choosing = {
  perhaps: 'Perhaps',
  favourites: 'Favourites',
  recent: 'Recent',
  all: 'All services',
  favourite: 'favourite',
  star: (name: string) => `Add ${name} to favourites`,
  unstar: (name: string) => `Remove ${name} from favourites`,
  order: 'Order of countries',
  best: 'Best',
  price: 'Price',
  inStock: 'Stock',
  own: (worked: number, tried: number) => `SMS came ${number(worked)} of ${number(tried)} times`,

  terms: 'Providers and price limit',
  termsSet: (providers: number, limit: number | null) =>
    [
      providers === 0 ? '' : plural(providers, { one: '# provider', other: '# providers' }),
      limit === null ? '' : `at most ${money(limit)}`,
    ]
      .filter((part) => part !== '')
      .join(' · '),
  providers: 'Providers',
  provider: (id: string) => `Provider ${id}`,
  providersWhy: 'Choose one or more. With none chosen, the cheapest one sells.',
  providersNone: 'No provider has numbers here right now.',
  limit: 'Pay at most, in dollars',
  limitWhy: 'If the price goes up to this while you buy, the number is bought all the same.',
  limitUnreadable: 'Write an amount like 0.50.',
  limitOverCap: (cap: number) => `Your limit for one number is ${money(cap)}. Change it in the settings.`,
  getUpTo: (price: number) => `Get a number · at most ${money(price)}`,
  overLimit: (limit: number, price: number) =>
    `Nothing for ${money(limit)} or less: the cheapest costs ${money(price)}.`,
  overLimitNext: 'Raise your price limit or choose another country.',
  pricesFrom: (ago: string) => `prices from ${ago}`,
  providersEmpty: 'The providers you chose have none left.',
  providersEmptyNext: 'Choose others, or none to buy from any.',
};

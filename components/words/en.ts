// What our pages say in English, put together from its parts; failures are in problems.en.ts, what the background says in
// background.en.ts. Other languages fill the same shape, each in a folder of its own.
import { money, number } from '../format.ts';
import { choosing } from './choosing.en.ts';
import { history } from './history.en.ts';
import { instant } from './instant.en.ts';
import { lock } from './lock.en.ts';
import { numbers, odd, status, unknown } from './numbers.en.ts';
import { options, storage } from './options.en.ts';
import { correcting, corrections } from './pointing.en.ts';
import { backup, diagnostics, preferences, shortcuts } from './upkeep.en.ts';
import { sites } from './sites.en.ts';
import { places, wallet } from './wallet.en.ts';
import { panel, welcome } from './welcome.en.ts';

export const en = {
  name: 'SecureSMS',
  settings: 'Settings',
  balance: (amount: number) => `Balance ${money(amount)}`,
  balanceUnread: 'Balance not read yet',
  tryAgain: 'Try again',
  loading: 'Loading',

  key: {
    title: 'Your SecureSMS key',
    label: 'API key',
    save: 'Save key',
    checking: 'Checking…',
    why: 'We check the key with SecureSMS once, then you can get numbers.',
    privacy: 'Your key stays on this computer, in the background of this extension.',
    onlyTo: (host: string) => `Only ${host} gets it; no page can read it.`,
    where:
      'Where to find it: sign in to SecureSMS, open the API page and enter your password to show the key.',
    open: 'Open SecureSMS',
  },

  buy: {
    region: 'Get a number',
    /** Before the site's name. */
    forHost: 'for',
    noHost: 'This page has no sign-up form we can type into; you can copy the number.',
    service: 'Service',
    country: 'Country',
    searchService: 'Search services',
    searchCountry: 'Search countries',
    noMatch: (query: string) => `Nothing found for “${query}”.`,
    more: (count: number) => `${number(count)} more: type to find them.`,
    get: 'Get a number',
    getFor: (price: number) => `Get a number · ${money(price)}`,
    asking: 'Asking for a number…',
    pickService: 'Choose what the number is for.',
    pickCountry: 'Choose a country.',
    stock: (count: number) => `${number(count)} in stock`,
    stockAtPrice: (count: number) => `${number(count)} in stock at this price`,
    moreFrom: (count: number, price: number) => `${number(count)} more from ${money(price)}`,
    rowStock: (count: number) => (count === 0 ? 'none left' : number(count)),
    suggest: (country: string, price: number) => `Try ${country} · ${money(price)}`,
    misfit: (country: string) => `The form on this page takes no numbers from ${country}.`,
    fitted: 'Chosen to fit the form on this page.',
    noneAnywhere: (service: string) => `No country has numbers for ${service} now. Try again later.`,
  },

  choosing,

  numbers,
  status,
  unknown,
  odd,
  history,
  places,
  wallet,
  options,
  lock,
  storage,
  correcting,
  corrections,
  welcome,
  panel,
  preferences,
  instant,
  shortcuts,
  backup,
  diagnostics,
  sites,
};
export type Words = typeof en;

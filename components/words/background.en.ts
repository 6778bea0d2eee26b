// What the background says in English: on the desktop, in the context menu, and on a page while a person points.
import { boughtNotification, keyNotification, lockNotification, notification } from './notification.en.ts';
import { pointing } from './pointing.en.ts';

export const en = {
  button: {
    get: 'Get a number with SecureSMS',
    fillNumber: 'Fill my number',
    fillCode: 'Fill the code',
    wait: 'Waiting for the code, {left} left',
    more: 'More',
    hideHere: 'Hide on this site',
    hideEverywhere: 'Hide on all sites',
  },
  menu: {
    getNumber: 'Get a number for this site',
    fillNumber: 'Fill my number',
    fillCode: 'Fill the code',
  },
  notification,
  boughtNotification,
  keyNotification,
  lockNotification,
  pointing,
};
export type BackgroundWords = typeof en;

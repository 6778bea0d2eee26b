// What the background says in English: on the desktop, in the context menu, and on a page while a person points.
import { boughtNotification, keyNotification, lockNotification, notification } from './notification.en.ts';
import { pointing } from './pointing.en.ts';

export const en = {
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

// How the person hears of things with the popup closed: badge and notification.
import browser, { type Notifications } from 'webextension-polyfill';
import type { Entry } from '../../utils/ledger/entry.ts';
import type { News } from '../../utils/ledger/news.ts';
import { wordsNow } from './language.ts';

const news = '#0b6e4f';
const calm = '#5b6470';

export async function showBadge(badge: { text: string; news: boolean }): Promise<void> {
  await browser.action.setBadgeText({ text: badge.text });
  await browser.action.setBadgeBackgroundColor({ color: badge.news ? news : calm });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}

/** With or without the system's own sound, where the browser can be told; Firefox refuses the very word. */
async function create(id: string, options: Notifications.CreateNotificationOptions, silent: boolean) {
  const told = { ...options, silent };
  try {
    await browser.notifications.create(id, told);
  } catch {
    await browser.notifications.create(id, options);
  }
}

/** One notification for each piece of news; the entry's id makes a click find its tab. */
export async function notify(entry: Entry, news: News, silent: boolean): Promise<void> {
  const { notification } = await wordsNow();
  const options = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    ...notification[news](entry),
  };
  await create(`${news}:${entry.id}:${entry.sms.length}`, options, silent);
}

/** Bought without a window of ours in which it could be seen. */
export async function notifyBought(entry: Entry): Promise<void> {
  const { boughtNotification } = await wordsNow();
  await browser.notifications.create(`bought:${entry.id}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    ...boughtNotification(entry),
  });
}

/** The key is refused: the popup asks for the new one. */
export async function notifyKey(): Promise<void> {
  const { keyNotification } = await wordsNow();
  await browser.notifications.create('key', {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    ...keyNotification,
  });
}

/** A number waits behind the passphrase. */
export async function notifyLocked(): Promise<void> {
  const { lockNotification } = await wordsNow();
  await browser.notifications.create('locked', {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    ...lockNotification,
  });
}

export const takeBackLocked = async (): Promise<void> => {
  await browser.notifications.clear('locked');
};

/** The entry that a notification was about. */
export const entryOfNotification = (id: string): string | undefined => id.split(':')[1];

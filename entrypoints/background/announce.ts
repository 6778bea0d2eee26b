// How the person hears of things with the popup closed: badge and notification.
import browser from 'webextension-polyfill';
import { words } from '../../components/words/index.ts';
import type { Entry, Sms } from '../../utils/ledger/entry.ts';

const news = '#0b6e4f';
const calm = '#5b6470';

export async function showBadge(badge: { text: string; news: boolean }): Promise<void> {
  await browser.action.setBadgeText({ text: badge.text });
  await browser.action.setBadgeBackgroundColor({ color: badge.news ? news : calm });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}

/** One notification for each SMS; the entry's id makes a click find its tab. */
export async function notifySms(entry: Entry, sms: Sms): Promise<void> {
  await browser.notifications.create(`sms:${entry.id}:${entry.sms.length}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    ...words.notification(entry.service.name, sms),
  });
}

/** The entry that a notification was about. */
export const entryOfNotification = (id: string): string | undefined => id.split(':')[1];

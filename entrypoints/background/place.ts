// The place that a frame speaks for, as the browser says it, and what of ours is put into that frame.
import browser from 'webextension-polyfill';
import { stopped } from '../../utils/grants/stopped.browser.ts';
import type { Binding } from '../../utils/ledger/entry.ts';
import type { ContentSender } from '../../utils/messages/router.ts';
import { siteOf } from './pages.ts';
import type { Services } from './services.ts';

/**
 * The page that the tab shows, which must be the site that a number was bought for. The frame must be the page itself, or one
 * whose site the person granted by name: it gets what the page would get.
 */
export async function placeOf(
  { grants }: Pick<Services, 'grants'>,
  { tabId, origin, top }: ContentSender,
): Promise<Binding | null> {
  if (await stopped.has(tabId)) return null;
  const site = await siteOf(tabId);
  if (!site) return null;
  const trusted = top ? site.origin === origin : await grants.named(origin);
  return trusted ? site : null;
}

/** Refused where the frame is not ours to touch (any more). */
export async function putIntoFrame({ tabId, frameId }: ContentSender, file: string): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] })
    .catch(() => undefined);
}

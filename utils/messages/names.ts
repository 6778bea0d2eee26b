// Names that both ends must agree on, apart from the contract: no schema comes along with them into a page.

/** Name of the port over which our own pages are sent a new `Snapshot` after every change. */
export const snapshotPort = 'snapshot';

/**
 * What one of our own pages is told over that port: to play the sound of a code, at the latest `soundUntil` (ms since 1970),
 * since another page is asked after that. It answers whether it could.
 */
export type SoundOrder = { soundUntil: number };
export type SoundAnswer = { sounded: boolean };
/** Or that a tab is to be read anew, by its id. */
export type TabChange = { tabChanged: number };

/** What the background tells a page's content script, without content: look again and ask. */
export const lookMessage = { type: 'page.look' } as const;
/** Nothing is waited for here any more: it need not watch the page. */
export const restMessage = { type: 'page.rest' } as const;
/** The person no longer lets us help here: it ends, and all that it put into the page goes. */
export const leaveMessage = { type: 'page.leave' } as const;

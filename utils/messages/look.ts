/** What the background tells a page's content script, without content: look again and ask. */
export const lookMessage = { type: 'page.look' } as const;

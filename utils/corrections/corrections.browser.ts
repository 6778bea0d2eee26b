// Where corrections and tickets are kept: the former for good, the latter in memory until the browser closes.
import browser from 'webextension-polyfill';
import { createCorrections } from './corrections.ts';
import { createTickets } from './tickets.ts';

export const corrections = createCorrections(browser.storage.local);
/** Session storage outlives a worker, and content scripts cannot read it. */
export const tickets = createTickets(browser.storage.session, {
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
});

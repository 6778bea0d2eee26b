// Where stopped tabs are kept: session storage outlives a worker, ends with the browser, and no content script reads it.
import browser from 'webextension-polyfill';
import { createStopped } from './stopped.ts';

export const stopped = createStopped(browser.storage.session);

// Where corrections are kept: storage.local, checked on every reading.
import browser from 'webextension-polyfill';
import { createCorrections } from './corrections.ts';

export const corrections = createCorrections(browser.storage.local);

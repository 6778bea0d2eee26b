// The page side: finds fields, asks the background what may be typed, types it, and reports what the page shows.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createPageSide } from './page-side.ts';
import './shared.ts';

export default defineContentScript({
  // Put into a tab at run time only (activeTab, granted sites): without matches no host permission is asked for.
  registration: 'runtime',
  main() {
    globalThis.secureSms ??= createPageSide(document);
    globalThis.secureSms.look();
  },
});

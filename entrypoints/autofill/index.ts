// The page side: finds fields, asks the background what may be typed, types it, and reports what the page shows.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPageSide } from './page-side.ts';
import './shared.ts';

// Put into a tab at run time only (activeTab, granted sites), and as a script like any other: WXT's own content scripts
// tell the page that they are there.
export default defineUnlistedScript(() => {
  globalThis.secureSms ??= createPageSide(document);
  globalThis.secureSms.look();
});

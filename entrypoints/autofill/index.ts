// The page side: finds fields, asks the background what may be typed, types it, and reports what the page shows.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPageSide } from './page-side.ts';
import './shared.ts';

// Put into a tab at run time (activeTab) or registered for granted sites, and as a script like any other: WXT's own content
// scripts tell the page that they are there. It only listens until the background wants it to look.
export default defineUnlistedScript(() => {
  // A frame of its parent's own origin is searched from above.
  if (window.frameElement !== null) return;
  globalThis.secureSms ??= createPageSide(document);
  if (globalThis.secureSmsOffering) globalThis.secureSms.offer();
});

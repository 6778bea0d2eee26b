// The page side: finds fields, asks the background what may be typed, types it, and reports what the page shows.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createPageSide } from './page-side.ts';

declare global {
  /** Our own isolated world's mark: a second injection only looks again. */
  var secureSmsLook: (() => void) | undefined;
}

export default defineContentScript({
  // Put into a tab at run time only (activeTab, granted sites): without matches no host permission is asked for.
  registration: 'runtime',
  main() {
    globalThis.secureSmsLook ??= createPageSide(document);
    globalThis.secureSmsLook();
  },
});

// The page side in the same isolated world, which has the detection.
import '../autofill/shared.ts';
import type { PageSide } from '../autofill/shared.ts';

/** It is put into a page before anything is asked of it (background/pages.ts); throws where it is not there. */
export function pageSide(): PageSide {
  if (!globalThis.secureSms) throw new Error('No page side in this page');
  return globalThis.secureSms;
}

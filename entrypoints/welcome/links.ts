// Where what is said on these pages leads.
import browser from 'webextension-polyfill';
import type { LinkTarget } from '../../components/Notice.tsx';
import { pages } from '../../components/links.ts';

export function follow(to: LinkTarget): void {
  if (to === 'settings') void browser.runtime.openOptionsPage();
  else window.open(pages[to], '_blank', 'noopener');
}

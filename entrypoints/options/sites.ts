// The sites where the person lets us help always, as the browser tells them.
import { signal } from '@preact/signals';
import { onGrantsChanged, readGrants } from '../../utils/grants/grants.browser.ts';
import type { Grants } from '../../utils/grants/grants.ts';
import { settings } from './state.ts';

export const grants = signal<Grants | null>(null);

/** Up to date whoever changes it: here, the popup, or the browser's own settings. */
export function watchSites(): void {
  onGrantsChanged(() => void readSites());
}

export async function readSites(): Promise<void> {
  if (settings.value) grants.value = await readGrants(settings.value);
}

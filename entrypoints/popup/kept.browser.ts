// What the popup keeps of the person's own ways, on this computer and for good.
import browser from 'webextension-polyfill';
import type { CopyFormat } from '../../components/numbers/formats.ts';

const key = 'popup.copyFormat';

/** Whatever lies there; storage that cannot be read is as good as empty. */
export async function readCopyFormat(): Promise<unknown> {
  const stored = await browser.storage.local.get(key).catch(() => ({}));
  return (stored as Record<string, unknown>)[key];
}

export async function saveCopyFormat(format: CopyFormat): Promise<void> {
  await browser.storage.local.set({ [key]: format }).catch(() => undefined);
}

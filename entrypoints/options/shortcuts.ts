// The extension's keyboard shortcuts as the browser has them, and the browser's own page where they are changed.
import { signal } from '@preact/signals';
import browser, { type Commands } from 'webextension-polyfill';

export const commands = signal<Commands.Command[]>([]);

export async function readCommands(): Promise<void> {
  commands.value = await browser.commands.getAll();
}

/** Firefox, from 137 on. */
type Firefox = { openShortcutSettings?: () => Promise<void> };
const firefox: Firefox = browser.commands;

const isChromium = browser.runtime.getURL('/').startsWith('chrome-extension:');

/** Whether we can open that page; elsewhere the person is told the way. */
export const canOpenShortcuts = isChromium || firefox.openShortcutSettings !== undefined;

export function openShortcuts(): void {
  if (isChromium) void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  else void firefox.openShortcutSettings?.();
}

// `npm run gallery`: builds in development mode and shows every component in its states, until the window is closed.
import { resolve } from 'node:path';
import { launchChromium } from '../stage/chromium.ts';
import { findChromium } from './browser.ts';
import { root, runTool } from './command.ts';

const executable = findChromium();
const built = await runTool('wxt', ['build', '-b', 'chrome', '--mv3', '--mode', 'development'], {
  quiet: true,
});
if (!built) process.exit(1);
const browser = await launchChromium({
  executable,
  extension: resolve(root, '.output/chrome-mv3-dev'),
  headless: false,
});
await browser.openExtensionPage('/gallery.html');
console.log('Close the browser to end.');
await browser.context.waitForEvent('close', { timeout: 0 });

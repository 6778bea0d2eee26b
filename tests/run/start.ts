// `npm start`: simulator, sign-up site and a browser with the extension. Without a display, or with --headless, it
// plays the whole journey itself, tells each step with its time, and leaves pictures in screenshots/.
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { VERIFYING_PAGES, type VerifyingPage } from '../site/index.ts';
import { pointAtSimulator, setStage, type Stage } from '../stage/index.ts';
import { findChromium } from './browser.ts';
import { root, runTool } from './command.ts';
import { play } from './play.ts';

const usage = `npm start -- [--headless] [--page ${VERIFYING_PAGES.join('|')}] [--dark]`;

const { values } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    page: { type: 'string', default: 'react' },
    dark: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const kind = VERIFYING_PAGES.find((each) => each === values.page);
if (values.help || !kind) {
  console.log(usage);
  process.exit(values.help ? 0 : 1);
}

const noDisplay = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
const headless = values.headless || noDisplay;

const started = performance.now();
const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`.padStart(7);
const tell = (step: string) => console.log(`${seconds()}  ${step}`);

const executable = findChromium();
if (!(await runTool('wxt', ['build', '-b', 'chrome', '--mv3'], { quiet: true }))) process.exit(1);
tell('extension built');

const stage: Stage = await setStage({
  executable,
  headless,
  colorScheme: values.dark ? 'dark' : 'light',
});
await pointAtSimulator(stage);
tell(`simulator at ${stage.simulator.origin}, sign-up site at ${stage.site.origin}, browser open`);

/** For a person with a browser: everything stays up until the window is closed. */
async function leaveOpen(page: VerifyingPage): Promise<void> {
  const tab = await stage.browser.context.newPage();
  await tab.goto(stage.address(`/${page}`));
  console.log('\nThe browser asks whether SecureSMS may reach the simulator on 127.0.0.1: press Allow.');
  console.log(`Press the SecureSMS button in the toolbar (under the puzzle piece) and paste this key:`);
  console.log(`    ${stage.simulator.apiKey}\n\nClose the browser to end.`);
  await stage.browser.context.waitForEvent('close', { timeout: 0 });
}

async function playJourney(page: VerifyingPage): Promise<void> {
  const folder = join(root, 'screenshots');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await play(stage, page, { tell, folder });
  tell(`done; pictures are in ${relative(root, folder)}/`);
}

try {
  await (headless ? playJourney(kind) : leaveOpen(kind));
} catch (error) {
  console.error(`\nThe journey did not end well: ${String(error)}`);
  process.exitCode = 1;
} finally {
  await stage.close();
}

// Finds a Chromium that can load an extension, or installs one; says in one sentence what is missing otherwise.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Named in the environment: wins over everything that is found. */
const variable = 'SECURESMS_CHROMIUM';

/** Chrome itself is not among them: since 137 it ignores --load-extension. */
const commands = ['chromium', 'chromium-browser', 'chrome-for-testing'];
const places = [
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

const onPath = (): string[] =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)));

/** True where the file is there and answers with a version: a broken install is not taken. */
function works(path: string): boolean {
  if (!existsSync(path)) return false;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function found(): string | undefined {
  return [...onPath(), ...places, chromium.executablePath()].find(works);
}

const run = (command: string, args: string[]): boolean =>
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: 10 * 60_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

function installed(): string | undefined {
  console.log('No Chromium found: trying Playwright’s download …');
  const cli = join(import.meta.dirname, '../../node_modules/@playwright/test/cli.js');
  if (run(process.execPath, [cli, 'install', 'chromium'])) return found();
  if (process.getuid?.() !== 0) return undefined;
  console.log('That was refused: installing Debian’s chromium …');
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  return found();
}

/** Path of a Chromium that works. Ends the process with one sentence where none can be had. */
export function findChromium(): string {
  const named = process.env[variable];
  if (named !== undefined && named !== '') {
    if (works(named)) return named;
    console.error(`\n${variable} names ${named}, which is no Chromium that starts.`);
    process.exit(1);
  }
  const path = found() ?? installed();
  if (path !== undefined) return path;
  console.error(`\nNo Chromium could be found or installed: install Chromium, or name one in ${variable}.`);
  process.exit(1);
}

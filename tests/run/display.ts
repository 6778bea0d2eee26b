// A display of its own that nobody looks at, with a hand on its keyboard: for what headless browsers do not show.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const commands = ['Xvfb', 'xdotool'];

const isThere = (command: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));

const missing = (): string[] => commands.filter((command) => !isThere(command));

/** Debian's, where we may install them. */
function install(): void {
  if (missing().length === 0 || process.getuid?.() !== 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args: string[]) =>
    spawnSync('apt-get', args, { stdio: 'ignore', timeout: 5 * 60_000, env });
  run('update', '-qq');
  run('install', '-y', '-qq', '--no-install-recommends', 'xvfb', 'xdotool');
}

/** Why no display can be had, in one sentence; undefined where it can. */
export function whyNoDisplay(): string | undefined {
  install();
  const lacking = missing();
  return lacking.length === 0
    ? undefined
    : `${lacking.join(' and ')} could not be found or installed: install Debian's xvfb and xdotool to see it asked.`;
}

export type Display = {
  name: string;
  /** What xdotool answers, in lines; none where it found nothing. */
  xdotool(...args: string[]): string[];
  close(): void;
};

export async function startDisplay(): Promise<Display> {
  const server: ChildProcess = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x960x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await new Promise<string>((answer, refuse) => {
    server.on('error', refuse);
    server.on('exit', () => refuse(new Error('Xvfb ended')));
    server.stdio[3]?.on('data', (text: Buffer) => answer(text.toString().trim()));
  });
  const name = `:${number}`;
  return {
    name,
    xdotool: (...args) =>
      spawnSync('xdotool', args, {
        env: { ...process.env, DISPLAY: name },
        timeout: 10_000,
        encoding: 'utf8',
      })
        .stdout.split('\n')
        .filter((line) => line !== ''),
    close: () => server.kill(),
  };
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { FAULT_KINDS, VARIANT_NAMES } from '../../simulator/index.ts';

const CLI = new URL('../../simulator/cli.ts', import.meta.url).pathname;
const run = (...options: string[]) =>
  spawn(process.execPath, [CLI, ...options], { stdio: ['ignore', 'pipe', 'pipe'] });

async function output(...options: string[]): Promise<{ code: number; out: string; err: string }> {
  const child = run(...options);
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, out, err };
}

describe('npm run simulator', () => {
  it('prints address and key, serves with the options given, and ends cleanly on SIGTERM', async () => {
    const child = run(
      '--port',
      '0',
      '--balance',
      '5.5',
      '--variant',
      'tokens-quoted',
      '--fault',
      'empty@getCountries*1',
    );
    const ended = once(child, 'exit');
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    const [, url, key] = /(http:\S+) key (\S+)/.exec(line) ?? [];
    const ask = async (action: string) => (await fetch(`${url}?api_key=${key}&action=${action}`)).text();
    expect(await ask('getBalance')).toBe('"ACCESS_BALANCE:5.5"');
    expect([await ask('getCountries'), (await ask('getCountries')).charAt(0)]).toEqual(['', '{']);
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });

  it('--help names every variant and every fault', async () => {
    const { code, out } = await output('--help');
    expect(code).toBe(0);
    for (const name of [...VARIANT_NAMES, ...Object.keys(FAULT_KINDS)]) expect(out).toContain(`  ${name} `);
  });

  it.each([
    ['--port', 'many'],
    ['--variant', 'misspelt'],
    ['--fault', 'explode'],
    ['--balance', 'rich'],
    ['--unknown', 'x'],
  ])('refuses %s %s and says where help is', async (...options) => {
    const { code, err } = await output(...options);
    expect([code, err]).toEqual([2, expect.stringContaining('--help')]);
  });
});

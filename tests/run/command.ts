// Runs the project's tools and scripts as child processes.
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** Tools by the file that starts them, so that no shell and no global install is involved. */
export const tools = {
  wxt: 'node_modules/wxt/bin/wxt.mjs',
  tsc: 'node_modules/typescript/bin/tsc',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  oxfmt: 'node_modules/oxfmt/bin/oxfmt',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
} as const;

type Options = { quiet?: boolean; env?: Record<string, string> };

/** @returns true where the script ended well; its output goes to ours unless `quiet` */
export function runScript(path: string, args: string[], options: Options = {}): Promise<boolean> {
  return new Promise((settled) => {
    const child = spawn(process.execPath, [...process.execArgv, join(root, path), ...args], {
      cwd: root,
      stdio: ['ignore', options.quiet ? 'ignore' : 'inherit', 'inherit'],
      env: { ...process.env, ...options.env },
    });
    child.on('error', () => settled(false));
    child.on('exit', (code) => settled(code === 0));
  });
}

/** Runs one of the tools above, as `runScript` does. */
export const runTool = (tool: keyof typeof tools, args: string[], options: Options = {}): Promise<boolean> =>
  runScript(tools[tool], args, options);

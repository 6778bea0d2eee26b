// Installs the widgets' packages where their lockfile changed, and builds their page and the script that fills it.
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { build, preview } from 'vite';

const widgets = resolve(import.meta.dirname, '../widgets');
/** Of this run alone: two runs at a time do not meet. */
const out = resolve(import.meta.dirname, '../../node_modules/.cache', `securesms-widgets-${process.pid}`);

type Lock = { packages: Record<string, { version?: string; optional?: boolean }> };
const lockIn = (folder: string): Lock['packages'] =>
  (JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as Lock).packages;

/** npm notes what it installed; packages for other platforms are not among it. */
function isInstalled(): boolean {
  const noted = join(widgets, 'node_modules/.package-lock.json');
  if (!existsSync(noted)) return false;
  const { packages: there } = JSON.parse(readFileSync(noted, 'utf8')) as Lock;
  return Object.entries(lockIn(widgets)).every(
    ([path, { version, optional }]) => path === '' || optional || there[path]?.version === version,
  );
}

/** `npm ci` in the widgets' folder where its lockfile asks for something else than what is there. */
export function install(): void {
  if (isInstalled()) return;
  console.error('Installing the widgets (npm ci in tests/widgets) …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: widgets,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status === 0) return;
  console.error('npm could not install the widgets: see its message above (is the npm registry reachable?).');
  process.exit(1);
}

/** Version of an installed package; empty for none. */
export function versionOf(name: string | null): string {
  if (name === null) return '';
  const file = readFileSync(join(widgets, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}

/** Names of all modules, e.g. "phone/imask". */
export const moduleNames = (): string[] =>
  ['phone', 'code'].flatMap((kind) =>
    readdirSync(join(widgets, kind))
      .filter((file) => /\.tsx?$/.test(file))
      .toSorted()
      .map((file) => `${kind}/${file.replace(/\.tsx?$/, '')}`),
  );

/** Builds the page with these modules and serves it. @returns its address, and what ends the server */
export async function servePage(modules: string[]): Promise<{ url: string; close: () => Promise<void> }> {
  const id = 'virtual:widgets';
  const entries = modules.map((name) => `${JSON.stringify(name)}: () => import('/${name}')`);
  const shared = { configFile: false, envFile: false, root: widgets, logLevel: 'error' } as const;
  const folder = { outDir: join(out, 'page'), emptyOutDir: true };
  await build({
    ...shared,
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    plugins: [
      {
        name: id,
        resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
        load: (asked) => (asked === `\0${id}` ? `export const modules = {${entries.join(',')}}` : undefined),
      },
    ],
    build: {
      ...folder,
      target: 'esnext',
      minify: false,
      cssMinify: false,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 100_000,
    },
  });
  const server = await preview({ ...shared, build: folder, preview: { port: 0, host: '127.0.0.1' } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The page of the widgets is not served');
  return { url, close: () => server.close() };
}

/** The script that finds and fills, as one text to run in a page. */
export async function fillScript(): Promise<string> {
  const outDir = join(out, 'fill');
  await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    root: import.meta.dirname,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      lib: {
        entry: join(import.meta.dirname, 'fill-inject.ts'),
        formats: ['iife'],
        name: 'fill',
        fileName: () => 'fill.js',
      },
    },
  });
  return readFileSync(join(outDir, 'fill.js'), 'utf8');
}

/** Removes what this run has built. */
export const cleanUp = (): void => rmSync(out, { recursive: true, force: true });

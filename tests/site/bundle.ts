// Bundles the pages' client code with Vite into a git-ignored cache, anew only when its sources changed.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

import { build } from 'vite';

const CLIENT = path.join(import.meta.dirname, 'client');
const PROJECT = path.join(import.meta.dirname, '../..');
const CACHE = path.join(PROJECT, 'node_modules/.cache/securesms-site');

/** The folder that holds react.js, react.css, spa.js, frame.js, frame-code.js and the flags. */
export async function bundleClient(): Promise<string> {
  const ready = path.join(CACHE, await fingerprint());
  if (existsSync(ready)) return ready;
  await mkdir(CACHE, { recursive: true });
  const building = await mkdtemp(path.join(CACHE, 'building-'));
  await bundleInto(building);
  try {
    await rename(building, ready);
  } catch (error) {
    await rm(building, { recursive: true });
    if (!existsSync(ready)) throw error; // else another process was faster, with the same result
  }
  return ready;
}

/** Client sources, this recipe and the lockfile: whatever can change the bundle. */
async function fingerprint(): Promise<string> {
  const names = await readdir(CLIENT, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const hash = createHash('sha256');
  for (const file of [...files.toSorted(), import.meta.filename, path.join(PROJECT, 'package-lock.json')]) {
    hash.update(path.relative(PROJECT, file)).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}

async function bundleInto(outDir: string): Promise<void> {
  await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    root: CLIENT,
    base: './',
    logLevel: 'error',
    // Vitest sets NODE_ENV=test: without these two lines React's development build would slip in.
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    build: {
      outDir,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: {
          react: path.join(CLIENT, 'react/main.tsx'),
          spa: path.join(CLIENT, 'spa.ts'),
          frame: path.join(CLIENT, 'frame.ts'),
          'frame-code': path.join(CLIENT, 'frame-code.ts'),
        },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
}

// First step of every command, on a machine that has Node 20 or newer and npm, and nothing else: installs what is
// missing, then runs the given script under the project's own Node (package `node`), which reads TypeScript as it is.
// Usage: node tests/run/bootstrap.mjs SCRIPT [ARGUMENTS]
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const stamp = join(root, 'node_modules', '.installed');
const windows = process.platform === 'win32';
const ownNode = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

function stop(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

/** Changes whenever the lockfile or the platform does: only then is anything installed again. */
function wanted() {
  const hash = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json']) hash.update(readFileSync(join(root, file)));
  return hash.update(`${process.platform} ${process.arch}`).digest('hex');
}

function install() {
  const needed = wanted();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === needed) return;
  console.log('Installing dependencies (npm ci) …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: windows,
    // The browser is found or installed by browser.ts, where it is clear what to do when that is refused.
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  });
  if (npm.error) stop('npm is missing: install Node.js 20 or newer together with npm, then run this again.');
  if (npm.status !== 0)
    stop('npm could not install the dependencies: see its message above (is the npm registry reachable?).');
  writeFileSync(stamp, needed);
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  stop(`Node.js ${process.versions.node} is too old: install Node.js 20 or newer, then run this again.`);
}
install();
const [script, ...given] = process.argv.slice(2);
const child = spawn(ownNode, ['--disable-warning=ExperimentalWarning', script, ...given], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: [dirname(ownNode), join(root, 'node_modules', '.bin'), process.env.PATH].join(windows ? ';' : ':'),
  },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', () =>
  stop('The project’s own Node.js did not start: remove node_modules and run this again.'),
);
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));

// `npm test`: lint, format, types, unit tests, a short run of the fault schedules, builds, e2e in a real Chromium. Last line: `N passed, N failed`.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './browser.ts';
import { root, runScript, runTool } from './command.ts';

/** What failed is named once more at the end, where a reader of the last lines finds it. */
type Count = { passed: number; failed: number; names?: string[] };

const reports = join(root, '.cache/reports');
rmSync(reports, { recursive: true, force: true });

const check = async (name: string, work: Promise<boolean>): Promise<Count> => {
  const well = await work;
  console.log(`${well ? '✓' : '✗'} ${name}`);
  return well ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, names: [name] };
};

/** A suite that broke before it could report counts as one failure, and so does one that ran nothing. */
async function suite(work: Promise<boolean>, report: string, read: (json: never) => Count): Promise<Count> {
  const well = await work;
  let count: Count;
  try {
    count = read(JSON.parse(readFileSync(join(reports, report), 'utf8')) as never);
  } catch {
    return { passed: 0, failed: 1, names: [`${report}: no report`] };
  }
  const broken = (!well && count.failed === 0) || count.passed + count.failed === 0;
  return broken ? { ...count, failed: count.failed + 1, names: [`${report}: broken`] } : count;
}

type UnitReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { name: string; assertionResults: { status: string; fullName: string }[] }[];
};
type E2eReport = {
  stats: { expected: number; flaky: number; unexpected: number };
  suites: { file: string; specs: { title: string; ok: boolean }[] }[];
};

const unit = () =>
  suite(
    runTool('vitest', [
      'run',
      '--config=tests/unit/vitest.config.ts',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${join(reports, 'unit.json')}`,
    ]),
    'unit.json',
    (json: UnitReport) => ({
      passed: json.numPassedTests,
      failed: json.numFailedTests,
      names: json.testResults.flatMap(({ name, assertionResults }) =>
        assertionResults
          .filter(({ status }) => status === 'failed')
          .map(({ fullName }) => `${name}: ${fullName}`),
      ),
    }),
  );

const e2e = (chromium: string) =>
  suite(
    runTool('playwright', ['test', '--config', 'tests/e2e/playwright.config.ts', '--reporter=list,json'], {
      env: {
        SECURESMS_CHROMIUM: chromium,
        PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'e2e.json'),
      },
    }),
    'e2e.json',
    (json: E2eReport) => ({
      passed: json.stats.expected,
      // A test that needed a second try has failed once.
      failed: json.stats.unexpected + json.stats.flaky,
      names: json.suites.flatMap(({ file, specs }) =>
        specs.filter(({ ok }) => !ok).map(({ title }) => `${file}: ${title}`),
      ),
    }),
  );

const chromium = findChromium();
const counts: Count[] = [];
counts.push(await check('prepare', runTool('wxt', ['prepare'], { quiet: true })));
counts.push(await check('lint', runTool('oxlint', ['--type-aware', '--quiet'])));
counts.push(await check('format', runTool('oxfmt', ['--check'])));
counts.push(await check('types', runTool('tsc', ['--noEmit'])));
counts.push(await unit());
counts.push(await check('faults', runScript('tests/faults/cli.ts', ['--schedules', '3000', '--seed', '1'])));
for (const target of ['chrome', 'firefox']) {
  counts.push(
    await check(`build ${target}`, runTool('wxt', ['build', '-b', target, '--mv3'], { quiet: true })),
  );
}
counts.push(await e2e(chromium));

for (const name of counts.flatMap(({ names }) => names ?? [])) console.log(`✗ ${name}`);
const sum = (key: 'passed' | 'failed') => counts.reduce((total, count) => total + count[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;

// npm run bench:fill: fills third-party widgets in real Chromium and checks what each widget itself holds afterwards.
// Usage: npm run bench:fill -- [--only TEXT,TEXT] [--kind phone|code] [--numbers IN,US] [--json] [--show]
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findChromium } from '../run/browser.ts';
import { cleanUp, fillScript, install, moduleNames, servePage, versionOf } from './fill-build.ts';
import { numbers } from './fill-numbers.ts';
import { listWidgets, runWidget, type Listed, type Result } from './fill-run.ts';

/** Pages at a time: more would only wait for each other. */
const lanes = 2;

/** Milliseconds for all values of a widget: a page that hangs must not stop the others. */
const patience = 120_000;

function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No end after ${milliseconds / 1000} s`)), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    kind: { type: 'string', default: '' },
    numbers: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
  },
});

type Row = {
  widget: string;
  version: string;
  framework: string;
  kind: string;
  detected: number;
  filled: number;
  valueRight: number;
  countryRight: number | null;
  of: number;
  how: string[];
  passed: boolean;
  expectedFailure: string | null;
  wrong: Result[];
  error: string | null;
};

const rightAltogether = (result: Result): boolean =>
  result.valueRight && result.countryRight !== false && !result.submitted;

function rowOf(widget: Listed, results: Result[], error: string | null): Row {
  const wrong = results.filter((result) => !rightAltogether(result));
  const countries = results.filter(({ countryRight }) => countryRight !== null);
  return {
    widget: widget.name,
    version: versionOf(widget.package),
    framework: widget.framework,
    kind: widget.kind,
    detected: results.filter(({ filled }) => filled !== null).length,
    filled: results.filter(({ filled }) => filled === 'typed').length,
    valueRight: results.filter(({ valueRight }) => valueRight).length,
    countryRight: countries.length > 0 ? countries.filter(({ countryRight }) => countryRight).length : null,
    of: results.length,
    how: [...new Set(results.map(({ how }) => how))],
    passed: error === null && wrong.length === 0,
    expectedFailure: widget.expectedFailure ?? null,
    wrong,
    error,
  };
}

/** An expected failure that passes is an error as well: the record must change with the code. */
const asDeclared = (row: Row): boolean => row.passed === (row.expectedFailure === null);

function print(rows: Row[]): void {
  const headings = [
    'widget',
    'version',
    'framework',
    'found',
    'filled',
    'how',
    'value right',
    'country right',
    '',
  ];
  const lines = rows.map((row) => [
    row.widget,
    row.version,
    row.framework,
    `${row.detected}/${row.of}`,
    `${row.filled}/${row.of}`,
    row.how.join(' | '),
    `${row.valueRight}/${row.of}`,
    row.countryRight === null ? '–' : `${row.countryRight}/${row.of}`,
    row.passed
      ? asDeclared(row)
        ? 'ok'
        : 'OK, UNEXPECTED'
      : asDeclared(row)
        ? 'expected failure'
        : 'FAILED',
  ]);
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...lines.map((line) => line[column]?.length ?? 0)),
  );
  for (const line of [headings, ...lines]) {
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
  for (const row of rows.filter(({ passed }) => !passed)) {
    console.log(
      `\n${row.widget}${row.expectedFailure === null ? '' : ` (expected: ${row.expectedFailure})`}`,
    );
    if (row.error !== null) console.log(`  ${row.error}`);
    for (const { value, filled, state, how, submitted } of row.wrong) {
      const country = state.country === undefined ? '' : ` in ${state.country ?? 'no country'}`;
      const submit = submitted ? ', SUBMITTED' : '';
      console.log(`  ${value}: ${filled ?? 'not found'} (${how}), holds "${state.value}"${country}${submit}`);
    }
  }
}

async function main(): Promise<boolean> {
  const executablePath = findChromium();
  const asked =
    options.numbers === '' ? numbers : numbers.filter(({ iso }) => options.numbers.includes(iso ?? '–'));
  install();
  const all = moduleNames().filter((module) => module.startsWith(options.kind));
  const only = options.only.split(',');
  const named = all.filter((module) => only.some((text) => module.includes(text)));
  const page = await servePage(named.length > 0 ? named : all);
  const browser = await chromium.launch({
    executablePath,
    headless: !options.show,
    // Nothing but this machine: some widgets fetch flags from elsewhere.
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  try {
    const script = await fillScript();
    /** A window of its own: frames stand still in a tab behind another, and with them some lists. */
    const newTab = () => browser.newPage({ locale: 'en-US' });
    const first = await newTab();
    const widgets: Listed[] = [];
    for (const module of named.length > 0 ? named : all) {
      const listed = await listWidgets(first, page.url, module);
      widgets.push(
        ...listed.filter(({ name }) => named.length > 0 || only.some((text) => name.includes(text))),
      );
    }
    const rows = new Map<Listed, Row>();
    const waiting = [...widgets];
    const work = async (): Promise<void> => {
      let tab = await newTab();
      for (let widget = waiting.shift(); widget; widget = waiting.shift()) {
        try {
          const results = await within(patience, runWidget(tab, page.url, script, widget, asked));
          rows.set(widget, rowOf(widget, results, null));
        } catch (error) {
          await tab.close();
          tab = await newTab();
          rows.set(widget, rowOf(widget, [], String(error)));
        }
        const row = rows.get(widget);
        console.error(
          `${rows.size} of ${widgets.length}: ${widget.name}${row && asDeclared(row) ? '' : ', FAILED'}`,
        );
      }
    };
    await Promise.all(Array.from({ length: lanes }, work));
    const table = widgets.flatMap((widget) => rows.get(widget) ?? []);
    if (options.json) console.log(JSON.stringify(table, null, 2));
    else print(table);
    if (!options.json) {
      const failed = table.filter((row) => !asDeclared(row)).length;
      console.log(`\n${table.length - failed} widgets as declared, ${failed} not`);
    }
    return table.length > 0 && table.every(asDeclared);
  } finally {
    await browser.close();
    await page.close();
    cleanUp();
  }
}

process.exit((await main()) ? 0 : 1);

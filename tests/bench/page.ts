// `npm run bench:page`: what the extension costs a page where it always helps: 10,000 elements, 60 fields, and 20 bursts of 40
// new fields, in real Chromium, on a granted host and on another one in turn.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { findChromium } from '../run/browser.ts';
import { alwaysHelp } from '../stage/grants.ts';
import { builtExtension, pointAtSimulator, setStage } from '../stage/index.ts';
import { openSignUp, setUp } from '../stage/person.ts';

const runs = Number(process.argv[2] ?? 15);
/** The prose is laid out and drawn apart: moving it at each burst costs seconds, whose swing hides what is added. */
const apart = process.argv.includes('--apart');
const hosts = { on: 'on.test', off: 'off.test' } as const;
type Side = keyof typeof hosts;

const labels = [
  'First name',
  'Street',
  'Phone number',
  'E-mail',
  'Verification code',
  'Company',
  'ZIP code',
  'Date of birth',
];
const row = (index: number): string =>
  `<div class="form-row"><label for="f${index}">${labels[index % labels.length]} ${index}</label><div class="wrap"><input id="f${index}" name="field_${index}" class="form-control"></div><p>Some words about it</p></div>`;

const fields = 60;
const elements = 10_000;
const burst = { count: 20, fields: 40, every: 100 };

/** A long page with a form, as shops have, which grows while it is looked at. */
function longPage(): string {
  const form = Array.from({ length: fields }, (_, index) => row(index)).join('');
  const paragraphs = '<p>prose</p>'.repeat(elements - fields * 5 - 10);
  const prose = apart
    ? `<div style="contain: strict; block-size: 400px; overflow: auto; will-change: transform">${paragraphs}</div>`
    : paragraphs;
  return `<!doctype html><title>Bench</title><body><form><h1>Sign up</h1>${form}</form>${prose}
    <script>
      const row = ${row.toString().replaceAll('labels', JSON.stringify(labels))};
      globalThis.grow = () => new Promise((grown) => {
        let bursts = 0;
        const timer = setInterval(() => {
          const form = document.querySelector('form');
          const from = ${fields} + bursts * ${burst.fields};
          form.insertAdjacentHTML('beforeend', Array.from({ length: ${burst.fields} }, (_, at) => row(from + at)).join(''));
          bursts += 1;
          if (bursts === ${burst.count}) { clearInterval(timer); grown(); }
        }, ${burst.every});
      });
    </script></body>`;
}

const metrics = ['TaskDuration', 'ScriptDuration', 'JSHeapUsedSize'] as const;
type Cost = Record<(typeof metrics)[number], number>;

/** From before the page is opened until it is quiet after the last burst. */
async function costOf(page: Page, url: string): Promise<Cost & { buttons: number }> {
  await page.goto('about:blank');
  const session = await page.context().newCDPSession(page);
  // What the thread did, not what passed on the clock meanwhile: other processes take their time from it, too.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async (): Promise<Cost> => {
    const { metrics: all } = await session.send('Performance.getMetrics');
    return Object.fromEntries(
      metrics.map((name) => [name, all.find((one) => one.name === name)?.value ?? 0]),
    ) as Cost;
  };
  await page.goto(url);
  // Fields are looked for once the page is loaded and calm: that is part of the cost.
  await page.waitForTimeout(1_500);
  await page.evaluate(() => (globalThis as unknown as { grow(): Promise<void> }).grow());
  await page.waitForTimeout(3_000);
  await session.send('HeapProfiler.collectGarbage');
  const cost = await read();
  const buttons = await page.locator('html > :not(head, body)').count();
  await session.detach();
  return { ...cost, buttons };
}

const at = (values: number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? Number.NaN;
const shown = (value: number): string => value.toFixed(1).padStart(8);

for (const name of ['autofill.js', 'offer.js', 'button.js', 'hand.js', 'corrections.js']) {
  const code = readFileSync(join(builtExtension, name));
  console.log(`${name.padEnd(16)} ${code.length} B, gzip ${gzipSync(code, { level: 9 }).length} B`);
}

const stage = await setStage({ executable: findChromium(), headless: true });
try {
  await pointAtSimulator(stage);
  const granted = await openSignUp(stage, '/empty', hosts.on);
  await setUp(stage, granted);
  await alwaysHelp(stage, granted);
  await granted.close();
  const page = await stage.browser.context.newPage();
  await page.route('**/bench', (route) => route.fulfill({ contentType: 'text/html', body: longPage() }));
  const costs: Record<Side, Cost[]> = { on: [], off: [] };
  let buttons = 0;
  // One of each first: the browser's own caches and the worker are warm for both.
  for (let run = -1; run < runs; run += 1) {
    for (const side of run % 2 ? (['on', 'off'] as const) : (['off', 'on'] as const)) {
      const cost = await costOf(page, stage.address('/bench', hosts[side]));
      if (side === 'on') buttons = cost.buttons;
      if (run >= 0) costs[side].push(cost);
    }
  }
  console.log(
    `${elements} elements, ${fields} fields, ${burst.count} bursts of ${burst.fields} new fields; ${runs} runs of each; ${buttons} buttons shown`,
  );
  const units = {
    TaskDuration: ['main thread, ms', 1000],
    ScriptDuration: ['script, ms', 1000],
    JSHeapUsedSize: ['heap, kB', 1 / 1024],
  } as const;
  for (const name of metrics) {
    const [what, scale] = units[name];
    const [on, off] = (['on', 'off'] as const).map((side) =>
      costs[side].map((cost) => cost[name] * scale),
    ) as [number[], number[]];
    // Each run beside the one that was made next to it: a machine that slows down slows both.
    const added = on.map((value, run) => value - (off[run] ?? Number.NaN));
    console.log(
      `${what.padEnd(18)} on p50 ${shown(at(on, 0.5))} p95 ${shown(at(on, 0.95))}   off p50 ${shown(at(off, 0.5))} p95 ${shown(at(off, 0.95))}   added p50 ${shown(at(added, 0.5))} (quarters ${shown(at(added, 0.25)).trim()} to ${shown(at(added, 0.75)).trim()})`,
    );
  }
} finally {
  await stage.close();
}

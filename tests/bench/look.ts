// `npm run bench:look`: what detection costs a page: 10,000 elements, 200 fields, in real Chromium.
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../run/browser.ts';
import { bundle } from './bundle.ts';
import type { Surveyed } from './look-inject.ts';

declare global {
  var surveyOnce: () => Promise<Surveyed>;
}

const runs = 40;

/** A long form as shops and offices have: sections of rows, each with a label, a field and some text around. */
function longPage(): string {
  const labels = [
    'First name',
    'Street',
    'Phone number',
    'E-mail',
    'Code',
    'Company',
    'ZIP code',
    'Date of birth',
  ];
  const row = (index: number): string => {
    const label = labels[index % labels.length] ?? '';
    const inner = '<span class="w"><b>·</b><i>·</i></span>'.repeat(11);
    return `<div class="form-row"><label for="f${index}">${label} ${index}</label><div class="wrap"><input id="f${index}" name="field_${index}" class="form-control" ${index % 5 ? '' : 'maxlength="6" inputmode="numeric"'}></div><p>Some words about it</p>${inner}</div>`;
  };
  return `<!doctype html><body><form>${Array.from({ length: 200 }, (_, index) => row(index)).join('')}</form>${'<p>prose</p>'.repeat(1200)}</body>`;
}

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  const script = await bundle(join(import.meta.dirname, 'look-inject.ts'));
  const first: Surveyed[] = [];
  const again: Surveyed[] = [];
  for (let run = 0; run < runs; run += 1) {
    await page.setContent(longPage());
    await page.evaluate(script);
    // The first look at a page knows none of its words; the later ones do.
    first.push(await page.evaluate(() => globalThis.surveyOnce()));
    again.push(await page.evaluate(() => globalThis.surveyOnce()));
  }
  const [shape] = first;
  const at = (values: number[], share: number) =>
    (values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? Number.NaN).toFixed(1);
  const line = (what: string, values: number[]) =>
    console.log(
      `${what.padEnd(44)} median ${at(values, 0.5).padStart(6)} ms   p95 ${at(values, 0.95).padStart(6)} ms`,
    );
  console.log(`${shape?.elements} elements, ${shape?.fields} fields, ${runs} pages`);
  const looks = { first, second: again };
  for (const [look, values] of Object.entries(looks)) {
    line(
      `${look} look, in the page`,
      values.map(({ reading }) => reading),
    );
    line(
      `${look} look, judged in the background`,
      values.map(({ judging }) => judging),
    );
    line(
      `${look} look, both`,
      values.map(({ all }) => all),
    );
  }
  line(
    'beside it: querySelectorAll(*) read once',
    again.map(({ walk }) => walk),
  );
} finally {
  await browser.close();
}

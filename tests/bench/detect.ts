// `npm run bench:detect -- DIR [--misses] [--json] [--declare]`: the shipped classifier in real Chromium over labelled pages.
import { parseArgs } from 'node:util';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Answered } from './classifier.ts';
import { classifyPages } from './classify-pages.ts';
import { classNames, count, mistakes, type Count } from './count.ts';
import { failures } from './expected.ts';
import { readPages } from './pages.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean' }, json: { type: 'boolean' }, declare: { type: 'boolean' } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('Usage: npm run bench:detect -- DIR [--misses] [--json]');
  process.exit(2);
}

const percent = (share: number): string => (Number.isNaN(share) ? '–' : (share * 100).toFixed(1));

function table(title: string, counts: readonly Count[]): void {
  console.log(`\n${title}`);
  console.log('class            TP    FP    FN      P      R     F1');
  for (const { class: name, TP, FP, FN, P, R, F1 } of counts) {
    const numbers = [TP, FP, FN].map((number) => String(number).padStart(6)).join('');
    const shares = [P, R, F1].map((share) => percent(share).padStart(7)).join('');
    console.log(`${name.padEnd(14)}${numbers}${shares}`);
  }
}

function tell(answers: readonly Answered[]): void {
  for (const name of classNames) {
    for (const miss of mistakes(answers, name)) {
      const label = miss.labelled ? miss.label : `${miss.label} (unlabelled)`;
      console.log(
        `${miss.kind} ${name}  ${miss.page} ${miss.selector}  label ${label}, said ${miss.said}\n     ${miss.why}`,
      );
    }
  }
}

const pages = readPages(resolve(folder));
const answers = await classifyPages(pages);
if (values.declare) {
  writeFileSync(join(resolve(folder), 'expected-failures.txt'), `${failures(answers).join('\n')}\n`);
}
const fillable = answers.filter((answer) => answer.fillable);
const labelled = fillable.filter((answer) => answer.labelled);
const all = count(fillable);
const known = count(labelled);
if (values.json) {
  console.log(
    JSON.stringify({ pages: pages.length, fields: fillable.length, counts: all, labelledOnly: known }),
  );
} else {
  if (values.misses) tell(fillable);
  table(`${folder}: ${pages.length} pages, ${fillable.length} fields that can be filled`, all);
  if (labelled.length < fillable.length) table(`labelled fields only: ${labelled.length}`, known);
}

// The shipped detection on the project's own pages, in a real Chromium: right everywhere but where it is declared.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { classifyPages } from '../bench/classify-pages.ts';
import { failures } from '../bench/expected.ts';
import { readPages } from '../bench/pages.ts';

const corpus = join(import.meta.dirname, '../corpus');

test('every field of the corpus is what its label says, or fails as declared', async () => {
  test.setTimeout(180_000);
  const pages = readPages(corpus);
  expect(pages.length).toBeGreaterThanOrEqual(120);
  const answers = await classifyPages(pages);
  expect(answers.length).toBeGreaterThan(1500);
  const declared = readFileSync(join(corpus, 'expected-failures.txt'), 'utf8').split('\n').filter(Boolean);
  // A field that is right now leaves the list; one that fails is either mended or declared: `--declare` writes it.
  expect(failures(answers)).toEqual(declared);
});

// Puts labelled pages before the shipped classifier, in a real Chromium without a network.
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../run/browser.ts';
import { bundle } from './bundle.ts';
import type { Answered } from './classifier.ts';
import type { Label, LabelledPage } from './pages.ts';

declare global {
  var classifyPage: (page: string, labels: readonly Label[]) => Promise<Answered[]>;
}

/** Pages are shown at once, several at a time. */
const tabs = 4;

/** The pages' own scripts and whatever they would load stay out: what is measured is the page as it was saved. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self' data: blob:",
};

/** @returns the labels of all pages with what the classifier says of them, in the order of the pages */
export async function classifyPages(pages: readonly LabelledPage[]): Promise<Answered[]> {
  const script = await bundle(join(import.meta.dirname, 'classifier.ts'));
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  const answered: Answered[][] = pages.map(() => []);
  let next = 0;
  try {
    const context = await browser.newContext();
    await context.route('**', (route) => {
      const index = Number(/^http:\/\/pages\.test\/(\d+)$/.exec(route.request().url())?.[1] ?? Number.NaN);
      const page = pages[index];
      return page ? route.fulfill({ headers, body: page.html }) : route.abort();
    });
    const work = async () => {
      const tab = await context.newPage();
      for (let index = next++; index < pages.length; index = next++) {
        const { page, labels } = pages[index] as LabelledPage;
        await tab.goto(`http://pages.test/${index}`, { waitUntil: 'load' });
        await tab.evaluate(script);
        answered[index] = await tab.evaluate(([name, all]) => globalThis.classifyPage(name, all), [
          page,
          labels,
        ] as const);
      }
    };
    await Promise.all(Array.from({ length: tabs }, work));
  } finally {
    await browser.close();
  }
  return answered.flat();
}

// The gallery is in development builds, where every piece of it is accessible, and in nothing that is handed out.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { build, zip } from 'wxt';
import { findChromium } from '../run/browser.ts';
import { root } from '../run/command.ts';
import { launchChromium } from '../stage/chromium.ts';
import { expect, test } from '@playwright/test';

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'securesms-gallery-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const options = () =>
  ({ root, outDir: folder, browser: 'chrome', manifestVersion: 3, logger: silent }) as const;
const nothing = () => undefined;
const silent = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: nothing,
  error: console.error,
  fatal: console.error,
  success: nothing,
  level: 0,
};

const files = (of: string): string[] =>
  readdirSync(of, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

test('what is handed out has nothing of the gallery: build, zip, sources', async () => {
  await zip({ ...options(), zip: { zipSources: true } });
  const made = files(folder);
  expect(made.filter((path) => path.endsWith('.zip'))).toHaveLength(2);
  expect(made.some((path) => path.endsWith('popup.html'))).toBe(true);
  // The names in a zip are not packed.
  for (const path of made) {
    expect(path).not.toMatch(/gallery\.|gallery\//);
    if (path.endsWith('.zip')) expect(readFileSync(path).includes('gallery/'), path).toBe(false);
    else expect(readFileSync(path).includes('gallery-'), path).toBe(false);
  }
});

test('every piece of the gallery is accessible, in both directions', async () => {
  test.slow();
  await build({ ...options(), mode: 'development' });
  const browser = await launchChromium({
    executable: findChromium(),
    extension: join(folder, 'chrome-mv3-dev'),
    headless: true,
  });
  const page = await browser.openExtensionPage('/gallery.html');
  for (const language of ['en', 'ar']) {
    await page.getByLabel('Language').selectOption(language);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect.poll(() => page.locator('.gallery-piece').count()).toBeGreaterThan(30);
    // One page of many popups has many mains, headers and names that are alike.
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .disableRules([
        'landmark-unique',
        'landmark-no-duplicate-banner',
        'duplicate-id-aria',
        'page-has-heading-one',
      ])
      .analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
    );
    expect(found, language).toEqual([]);
  }
  await browser.close();
});

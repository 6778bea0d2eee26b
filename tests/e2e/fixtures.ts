// A stage of its own for each test: simulator, site, browser with a fresh profile. Nothing is shared.
import { test as base, expect } from '@playwright/test';
import { findChromium } from '../run/browser.ts';
import { pointAtSimulator, setStage, type Stage } from '../stage/index.ts';

export { expect };

export const test = base.extend<{ stage: Stage }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the parameter's pattern to know what is needed
  stage: async ({}, use) => {
    const stage = await setStage({ executable: findChromium(), headless: true });
    await pointAtSimulator(stage);
    await use(stage);
    await stage.close();
  },
});

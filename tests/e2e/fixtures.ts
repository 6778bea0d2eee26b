// A stage of its own for each test: simulator, site, and browser with a profile of its own. Nothing is shared.
import { test as base, expect } from '@playwright/test';
import { findChromium } from '../run/browser.ts';
import { setStage, type Stage } from '../stage/index.ts';
import { prepare, type Prepared } from '../stage/prepared.ts';

export { expect };

const chromium = { executable: findChromium(), headless: true };

/** The extension is installed, the introduction closed, and the address of the simulator saved in options. */
export const test = base.extend<{ stage: Stage; hasKey: boolean }, { prepared: Prepared }>({
  prepared: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the parameter's pattern to know what is needed
    async ({}, use) => {
      const prepared = await prepare(chromium);
      await use(prepared);
      prepared.close();
    },
    { scope: 'worker' },
  ],
  hasKey: [false, { option: true }],
  stage: async ({ prepared, hasKey }, use) => {
    const from = await prepared.profile(hasKey);
    const stage = await setStage({ ...chromium, from, simulator: { port: prepared.port } });
    await use(stage);
    await stage.close();
  },
});

/** The key was given as well, on another site, and the browser closed and started again since. */
export const testWithKey = test.extend({ hasKey: true });

// Before there is a key, and while the background is not there.
import type { Page } from '@playwright/test';
import { clearFaults, unanswered, type Story } from './screen.ts';

const giveKey = (key: string) => async (page: Page) => {
  await page.locator('input[name="api-key"]').fill(key);
  await page.keyboard.press('Enter');
};

export const firstRun: Story = {
  name: 'first run',
  hasKey: false,
  screens: [
    { name: 'loading', path: unanswered(''), shows: 'main.waiting' },
    { name: 'first-run', shows: '.first-run' },
    {
      name: 'first-run-checking',
      path: unanswered('key.set'),
      reach: giveKey('a-key-that-is-being-checked'),
      shows: 'form[aria-busy="true"]',
    },
    { name: 'first-run-bad-key', reach: giveKey('a-key-of-nobody'), shows: '.first-run .notice' },
    {
      name: 'first-run-no-connection',
      before: async ({ stage }) => void stage.simulator.fault({ kind: 'reset' }),
      reach: giveKey('a-key-of-nobody'),
      shows: '.first-run .notice',
      after: clearFaults,
    },
    { name: 'welcome-key', path: '/welcome.html#key', shows: 'input[name="api-key"]' },
    { name: 'options-first-run', path: '/options.html', shows: '.state-off' },
  ],
};

// The key under a passphrase: how it is set, and what there is while it is locked.
import type { Page } from '@playwright/test';
import type { Scene, Story } from './screen.ts';

const passphrase = 'purple elbow tuesday';
const settings = (page: Page) => page.locator('[aria-labelledby="passphrase-title"]');

const type = (once: string, again: string) => async (page: Page) => {
  await settings(page).locator('button').first().click();
  await settings(page).locator('input').first().fill(once);
  await settings(page).locator('input').last().fill(again);
  await settings(page).locator('button[type="submit"]').click();
};

async function lock({ stage }: Scene): Promise<void> {
  const options = await stage.browser.openExtensionPage('/options.html');
  await type(passphrase, passphrase)(options);
  await settings(options).locator('input').first().waitFor({ state: 'detached' });
  await options.evaluate(() => chrome.runtime.sendMessage({ name: 'key.lock', payload: {} }));
  await options.close();
}

export const locked: Story = {
  name: 'locked',
  hasKey: true,
  screens: [
    {
      name: 'passphrase-not-the-same',
      path: '/options.html',
      reach: type(passphrase, 'something else'),
      shows: '[aria-labelledby="passphrase-title"] [role="alert"]',
    },
    { name: 'locked', before: lock, shows: '.banner-locked' },
    {
      name: 'locked-wrong-passphrase',
      reach: async (page) => {
        await page.locator('.banner-locked input').fill('not it');
        await page.keyboard.press('Enter');
      },
      shows: '.banner-locked [role="alert"]',
    },
    { name: 'options-locked', path: '/options.html', shows: '[aria-labelledby="key-title"]' },
  ],
};

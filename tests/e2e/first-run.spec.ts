// The introduction of a new extension: three steps to go through, back, past and away from, and nothing lost by it.
import type { Page } from '@playwright/test';
import { findChromium } from '../run/browser.ts';
import { builtExtension, type Stage } from '../stage/index.ts';
import { launchChromium, refuseToolbar } from '../stage/chromium.ts';
import { openSignUp } from '../stage/person.ts';
import { expect, test } from './fixtures.ts';

const open = (stage: Stage): Promise<Page> => stage.browser.openExtensionPage('/welcome.html');
const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 2 });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const settingsOf = (page: Page): Promise<unknown> =>
  page.evaluate(async () => (await chrome.storage.local.get('settings'))['settings']);

async function giveKey(page: Page, key: string): Promise<void> {
  await page.getByLabel('API key').fill(key);
  await page.getByLabel('API key').press('Enter');
  await expect(heading(page, 'Set your limits')).toBeFocused();
}

/** Answers the browser's own question, which stands over the page and which headless shows nobody; null: not at all. */
const answerWith = (page: Page, answer: boolean | null): Promise<void> =>
  page.evaluate((given) => {
    const request = (_: unknown, answered?: (allowed: boolean) => void): Promise<boolean> =>
      new Promise((resolve) => {
        if (given !== null) (answered ?? resolve)(given);
      });
    const { browser } = globalThis as { browser?: { permissions: object } };
    for (const api of [chrome.permissions, browser?.permissions]) if (api) Object.assign(api, { request });
  }, answer);

test('a new extension introduces itself in one tab; an update, or being loaded anew, does not', async () => {
  const browser = await launchChromium({
    executable: findChromium(),
    extension: builtExtension,
    headless: true,
    keepWelcome: true,
  });
  try {
    expect(browser.welcome?.url()).toMatch(/\/welcome\.html$/);
    const introductions = () =>
      browser.context.pages().filter((page) => page.url().includes('/welcome.html')).length;
    expect(introductions()).toBe(1);
    await browser.welcome?.close();
    const worker = await browser.worker();
    await worker.evaluate(async () => {
      // @ts-expect-error -- dispatch is how Chromium's own event objects can be fired; it is not in the types
      chrome.runtime.onInstalled.dispatch({ reason: 'update', previousVersion: '0.0.1' });
      // @ts-expect-error -- as above. Chromium says so at each start to an extension that is loaded from a folder.
      chrome.runtime.onInstalled.dispatch({ reason: 'install' });
      // The listener's reading and writing come first: whatever it opens is asked of the browser before this tab.
      await chrome.storage.local.get('introduced');
      await chrome.storage.local.set({ last: true });
      await chrome.tabs.create({ url: '/options.html' });
    });
    await expect
      .poll(() => browser.context.pages().some((page) => page.url().endsWith('/options.html')))
      .toBe(true);
    expect(introductions()).toBe(0);
  } finally {
    await browser.close();
  }
});

test('by keyboard alone: the key, limits as they are, the button only, and ready', async ({ stage }) => {
  const page = await open(stage);
  await expect(heading(page, 'Paste your key')).toBeVisible();
  await expect(page.locator('[aria-current=step]')).toHaveText(/Key/);
  await expect(page.getByRole('button', { name: 'Skip this step' })).toHaveCount(0);
  await giveKey(page, stage.simulator.apiKey);
  await expect(page.locator('[aria-current=step]')).toHaveText(/Limits/);
  const before = await settingsOf(page);
  await page.getByRole('textbox', { name: /one number/ }).press('Enter');
  await expect(heading(page, 'Choose where it may help')).toBeFocused();
  await expect(page.locator('[aria-current=step]')).toHaveText(/Sites/);
  const onPress = page.getByRole('radio', { name: 'Only when I press its button' });
  await page.keyboard.press('Tab');
  await expect(onPress).toBeFocused();
  await expect(onPress).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Ready')).toBeFocused();
  expect(await settingsOf(page)).toMatchObject(before as Record<string, unknown>);
  expect(await page.evaluate(() => chrome.permissions.contains({ origins: ['https://*/*'] }))).toBe(false);
});

test('what was entered stays when one goes back, forward, or closes the tab in the middle of it', async ({
  stage,
}) => {
  const page = await open(stage);
  await giveKey(page, stage.simulator.apiKey);
  await page.getByRole('textbox', { name: /one number/ }).fill('1.50');
  await page.getByRole('switch').uncheck();
  await press(page, 'Back');
  await expect(page.getByText('A key is stored')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('textbox', { name: /one number/ })).toHaveValue('1.5');
  await page.getByRole('textbox', { name: /in a day/ }).fill('7');
  await page.close();
  const again = await stage.browser.openExtensionPage('/welcome.html#limits');
  await expect(again.getByRole('textbox', { name: /one number/ })).toHaveValue('1.5');
  await expect(again.getByRole('textbox', { name: /in a day/ })).toHaveValue('7');
  await expect(again.getByRole('switch')).not.toBeChecked();
});

test('what is said at leaving a field moves nothing away from under the press that leaves it', async ({
  stage,
}) => {
  const page = await open(stage);
  await giveKey(page, stage.simulator.apiKey);
  for (const { amount, said } of [
    { amount: '1.50', said: true },
    { amount: 'much', said: false },
  ]) {
    const notify = page.getByRole('switch');
    const before = await notify.isChecked();
    await page.getByRole('textbox', { name: /one number/ }).fill(amount);
    await notify.hover();
    await page.mouse.down();
    if (said) await expect(page.getByText('Saved')).toBeVisible();
    await page.mouse.up();
    expect(await notify.isChecked()).toBe(!before);
  }
});

test('an amount that cannot be read holds nobody up who skips, and is not kept', async ({ stage }) => {
  const page = await open(stage);
  await giveKey(page, stage.simulator.apiKey);
  await page.getByRole('textbox', { name: /one number/ }).fill('1,000');
  await press(page, 'Continue');
  await expect(page.getByText('Nothing was changed.')).toBeVisible();
  await press(page, 'Skip this step');
  await expect(heading(page, 'Choose where it may help')).toBeVisible();
  await press(page, 'Back');
  await expect(page.getByRole('textbox', { name: /one number/ })).toHaveValue('1,000');
  await page.reload();
  await expect(page.getByRole('textbox', { name: /one number/ })).toHaveValue('5');
});

test('no later step without a key; a key that is refused says so and is asked for again', async ({
  stage,
}) => {
  const page = await stage.browser.openExtensionPage('/welcome.html#where');
  await expect(heading(page, 'Paste your key')).toBeVisible();
  await expect(page.getByText('The key is needed before the other steps.')).toBeVisible();
  await page.getByLabel('API key').fill('not-a-key');
  await press(page, 'Save key');
  await expect(page.getByText("SecureSMS doesn't accept this key.")).toBeVisible();
  await giveKey(page, stage.simulator.apiKey);
});

test('every site: the browser is asked at the press; until it answers, the person can go on without', async ({
  stage,
}) => {
  const page = await open(stage);
  await giveKey(page, stage.simulator.apiKey);
  await press(page, 'Skip this step');
  await answerWith(page, null);
  await page.getByRole('radio', { name: 'On every site' }).check();
  await press(page, 'Ask the browser for it');
  await expect(page.getByText('The browser asks you now.')).toBeVisible();
  await page.getByRole('radio', { name: 'Only when I press its button' }).check();
  await press(page, 'Continue');
  await expect(heading(page, 'Ready')).toBeVisible();
});

test('every site refused: it stays with the button, and says so', async ({ stage }) => {
  const page = await open(stage);
  await giveKey(page, stage.simulator.apiKey);
  await press(page, 'Skip this step');
  await answerWith(page, false);
  await page.getByRole('radio', { name: 'On every site' }).check();
  await press(page, 'Ask the browser for it');
  await expect(page.getByText('The browser did not allow it.')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Only when I press its button' })).toBeChecked();
  await answerWith(page, true);
  await page.getByRole('radio', { name: 'On every site' }).check();
  await press(page, 'Ask the browser for it');
  await expect(heading(page, 'Ready')).toBeVisible();
});

test('the popup without a key leads there, the settings do, and its end opens the popup', async ({
  stage,
}) => {
  const site = await openSignUp(stage, '/plain');
  const popup = await stage.browser.pressToolbarButton(site);
  const opened = stage.browser.context.waitForEvent('page');
  await popup.page.getByRole('button', { name: 'How it works' }).click();
  const page = await opened;
  await giveKey(page, stage.simulator.apiKey);
  await popup.close();
  const options = await stage.browser.openExtensionPage('/options.html');
  await options.getByRole('link', { name: 'Show the introduction again' }).click();
  await press(options, 'Continue');
  await press(options, 'Continue');
  await press(options, 'Continue');
  await expect(heading(options, 'Ready')).toBeVisible();
  await options.evaluate(refuseToolbar);
  const shown = stage.browser.context.waitForEvent('page');
  await press(options, 'Open SecureSMS');
  await expect((await shown).getByRole('combobox', { name: 'Service' })).toBeVisible();
});

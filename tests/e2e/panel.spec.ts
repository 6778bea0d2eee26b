// The popup beside the page (Chromium's real side panel, opened by its button) and in a tab: they follow where the person goes.
import type { Page } from '@playwright/test';
import { buyButton, chooseCountry, openSignUp, typedInto } from '../stage/person.ts';
import type { Popup, Stage } from '../stage/index.ts';
import { untilSteady } from '../stage/button.ts';
import { expect, testWithKey as test } from './fixtures.ts';

const unseen = /^We may not see that page yet\. Press the SecureSMS button/;
const purchases = (stage: Stage): number =>
  stage.simulator.requests.filter(({ action }) => action === 'getNumberV2').length;

/** The toolbar's popup on this page, and out of it the panel. */
async function openPanel(stage: Stage, page: Page): Promise<Popup> {
  const popup = await stage.browser.pressToolbarButton(page);
  await expect(popup.page.locator('.for > p')).toBeVisible();
  await popup.page.getByRole('button', { name: 'Open in the side panel' }).click();
  return stage.browser.sidePanel();
}

test('the panel brings no further warning when the extension is installed', async ({ stage }) => {
  const worker = await stage.browser.worker();
  const warnings = (without: string[]) =>
    worker.evaluate(async (left) => {
      const manifest = chrome.runtime.getManifest();
      const permissions = manifest.permissions?.filter((each) => !left.includes(each));
      return chrome.management.getPermissionWarningsByManifest(JSON.stringify({ ...manifest, permissions }));
    }, without);
  const all = await warnings([]);
  expect(all).toContain('Display notifications');
  expect(all).toEqual(await warnings(['sidePanel']));
});

test('the panel is for the page beside it, types into it, and follows to another tab', async ({ stage }) => {
  const page = await openSignUp(stage, '/plain');
  const panel = await openPanel(stage, page);
  await expect(panel.page.getByText('telegram.test', { exact: true }).first()).toBeVisible();
  await expect(panel.page.getByRole('button', { name: 'Open in the side panel' })).toHaveCount(0);
  await chooseCountry(panel, 'India');
  await buyButton(panel).click();
  await expect(panel.page.getByText('Typed into the page', { exact: true })).toBeVisible();
  const phone = stage.simulator.activations[0]?.phone ?? 'none';
  expect(await typedInto(page)).toContain(phone.slice(2));

  // Nobody pressed the toolbar button on this one: the browser keeps its address from us.
  const other = await openSignUp(stage, '/plain', 'other.test');
  await expect(panel.page.getByText(unseen)).toBeVisible();
  await expect(panel.page.getByText('telegram.test', { exact: true })).toHaveCount(1);
  const pressed = await stage.browser.pressToolbarButton(other);
  await expect(panel.page.locator('.for > p')).toHaveText('for other.test');
  await pressed.close();

  await page.bringToFront();
  await expect(panel.page.locator('.for > p')).toHaveText('for telegram.test');
  await panel.close();
});

test('where the panel may not see the page, a number is bought for no page and typed nowhere', async ({
  stage,
}) => {
  const page = await openSignUp(stage, '/plain');
  const panel = await openPanel(stage, page);
  await chooseCountry(panel, 'India');
  const other = await openSignUp(stage, '/plain', 'other.test');
  await expect(panel.page.getByText(unseen)).toBeVisible();
  await expect(buyButton(panel)).toBeEnabled();
  // A press so soon after the change of site would count for nothing.
  await untilSteady(panel.page);
  await buyButton(panel).click();
  await expect.poll(() => purchases(stage)).toBe(1);
  await expect(panel.page.locator('.card .number')).toBeVisible();
  expect(await typedInto(other)).toBe('');
  expect(await typedInto(page)).toBe('');
  await panel.close();
});

test('a page that leads elsewhere at the moment of the press sells nothing for the other site', async ({
  stage,
}) => {
  const page = await openSignUp(stage, '/plain');
  const popup = await stage.browser.pressToolbarButton(page);
  await expect(popup.page.getByText('telegram.test', { exact: true }).first()).toBeVisible();
  const answer = await popup.page.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const payload = {
      tabId: tab?.id,
      host: 'elsewhere.test',
      service: 'tg',
      countryId: 22,
      maxPrice: 280_000,
      seen: [],
    };
    return chrome.runtime.sendMessage({ name: 'number.buy', payload });
  });
  expect(answer).toEqual({ ok: false, failure: { kind: 'page-changed' } });
  expect(purchases(stage)).toBe(0);
  await popup.close();
});

test('in a tab of its own it stays about the page it came from, wherever that goes', async ({ stage }) => {
  const page = await openSignUp(stage, '/plain');
  const popup = await stage.browser.pressToolbarButton(page);
  await expect(popup.page.getByText('telegram.test', { exact: true }).first()).toBeVisible();
  const opened = stage.browser.context.waitForEvent('page');
  await popup.page.getByRole('button', { name: 'Open in a tab' }).click();
  const tab = await opened;
  await expect(tab.locator('.for > p')).toHaveText('for telegram.test');
  await expect(tab.getByRole('button', { name: 'Open in a tab' })).toHaveCount(0);
  await page.goto(stage.address('/plain', 'other.test'));
  await expect(tab.getByText(unseen)).toBeVisible();
});

for (const width of [320, 380, 600, 900]) {
  test(`laid out at ${width} px, nothing sticks out`, async ({ stage }) => {
    const tab = await stage.browser.openExtensionPage('/sidepanel.html');
    await tab.setViewportSize({ width, height: 500 });
    await expect(tab.getByRole('combobox', { name: 'Service' })).toBeVisible();
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const body = await tab.evaluate(() => document.body.clientWidth);
    expect(body).toBeGreaterThanOrEqual(Math.min(width, 900) - 20);
  });
}

// The number's country and a form that takes only some: chosen by itself before anybody looks, offered after that.
import type { Page } from '@playwright/test';
import { untilSteady } from '../stage/button.ts';
import type { Popup, Stage } from '../stage/index.ts';
import { buyButton, chooseCountry, openSignUp } from '../stage/person.ts';
import { expect, testWithKey as test } from './fixtures.ts';

const misfit = 'The form on this page takes no numbers from India.';
const fitted = 'Chosen to fit the form on this page.';
const prefix = '<span style="display:inline-block;width:3em">+49</span>';
const choices = (texts: string[]): string =>
  `<select aria-label="Country code">${texts.map((text) => `<option>${text}</option>`).join('')}</select>`;

const countryIn = (popup: Popup) => popup.page.getByRole('combobox', { name: 'Country' });
const phoneOf = (page: Page) => page.getByLabel('Mobile number');

async function put(page: Page, markup: string): Promise<void> {
  await page
    .locator('#phone')
    .evaluate((input, html) => input.insertAdjacentHTML('beforebegin', html), markup);
}

/** The key is given, and India was chosen on another site. */
async function openWith(stage: Stage, markup: string): Promise<Page> {
  const before = await openSignUp(stage, '/plain', 'elsewhere.test');
  const popup = await stage.browser.pressToolbarButton(before);
  await chooseCountry(popup, 'India');
  await popup.close();
  const page = await openSignUp(stage, '/plain');
  await put(page, markup);
  return page;
}

for (const [form, markup] of [
  ['has its dial code before the field', prefix],
  ['has a chooser with one choice', choices(['Germany (+49)'])],
  [
    'has a chooser that is locked',
    choices(['Germany (+49)', 'India (+91)']).replace('<select', '<select disabled'),
  ],
] as const) {
  test(`where the form ${form}, two presses are still enough`, async ({ stage }) => {
    const page = await openWith(stage, markup);
    const popup = await stage.browser.pressToolbarButton(page);
    await expect(countryIn(popup)).toHaveValue('Germany');
    await expect(popup.page.getByText(fitted)).toBeVisible();
    // So long a press still means what stood there before.
    await untilSteady(popup.page);
    await buyButton(popup).click();
    await expect.poll(async () => (await phoneOf(page).inputValue()).replace(/\D/g, '')).toMatch(/\d{9}/);
    const digits = (await phoneOf(page).inputValue()).replace(/\D/g, '');
    expect(stage.simulator.activations[0]?.phone).toMatch(new RegExp(`^49\\d*${digits.slice(-7)}$`));
  });
}

test('of a few choices one that has numbers is chosen, and a choice that the form takes is left alone', async ({
  stage,
}) => {
  const page = await openWith(stage, choices(['Austria (+43)', 'Germany (+49)']));
  const popup = await stage.browser.pressToolbarButton(page);
  await expect(countryIn(popup)).toHaveValue(/^(?:Austria|Germany)$/);
  await popup.close();
  await put(page, '');
  await page
    .locator('select')
    .evaluate((select) => select.insertAdjacentHTML('beforeend', '<option>India (+91)'));
  const again = await stage.browser.pressToolbarButton(page);
  await expect(buyButton(again)).toBeEnabled();
  await expect(countryIn(again)).toHaveValue('India');
  await expect(again.page.getByText(fitted)).toBeHidden();
  await expect(again.page.getByText(misfit)).toBeHidden();
});

test('what is offered instead of a number that brought nothing fits the form, too', async ({ stage }) => {
  const page = await openWith(stage, choices(['Austria (+43)', 'Germany (+49)']));
  const popup = await stage.browser.pressToolbarButton(page);
  await expect(countryIn(popup)).toHaveValue(/^(?:Austria|Germany)$/);
  const bought = await countryIn(popup).inputValue();
  await untilSteady(popup.page);
  await buyButton(popup).click();
  await popup.page.getByRole('button', { name: 'Try another' }).click();
  const other = bought === 'Austria' ? 'Germany' : 'Austria';
  const offered = popup.page.getByRole('group', { name: 'Try another' }).getByRole('button');
  await expect(offered.last()).toHaveText(new RegExp(`^${other} · \\$`));
});

test('what was chosen on this site is not changed: another country is offered, and taken at a press', async ({
  stage,
}) => {
  const page = await openWith(stage, prefix);
  const first = await stage.browser.pressToolbarButton(page);
  await expect(countryIn(first)).toHaveValue('Germany');
  await chooseCountry(first, 'India');
  await expect(first.page.getByText(misfit)).toBeVisible();
  await first.close();
  const popup = await stage.browser.pressToolbarButton(page);
  await expect(popup.page.getByText(misfit)).toBeVisible();
  await expect(countryIn(popup)).toHaveValue('India');
  await popup.page.getByRole('button', { name: /^Try Germany · \$/ }).click();
  await expect(countryIn(popup)).toHaveValue('Germany');
  await expect(popup.page.getByText(misfit)).toBeHidden();
});

/** A window on the page's tab that stays: in a tab of its own, which follows no other one. */
async function inTab(stage: Stage, page: Page): Promise<Popup> {
  await (await stage.browser.pressToolbarButton(page)).close();
  const worker = await stage.browser.worker();
  const tabId = await worker.evaluate(
    async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id,
  );
  const panel = await stage.browser.openExtensionPage(`/popup.html?tab=${tabId}`);
  return { page: panel, close: () => panel.close() };
}

test('nothing changes by itself under the pointer of a person', async ({ stage }) => {
  const page = await openWith(stage, '');
  const looked = await inTab(stage, page);
  await expect(buyButton(looked)).toBeEnabled();
  await buyButton(looked).hover();
  await put(page, prefix);
  // A second window on the same tab has its form looked at anew.
  await page.bringToFront();
  const opened = await stage.browser.pressToolbarButton(page);
  await expect(countryIn(opened)).toHaveValue('Germany');
  await opened.close();
  await expect(looked.page.getByText(misfit)).toBeVisible();
  await expect(countryIn(looked)).toHaveValue('India');
});

test('a press at the very moment at which the country changes buys nothing', async ({ stage }) => {
  const page = await openWith(stage, '');
  const panel = await inTab(stage, page);
  await expect(buyButton(panel)).toBeEnabled();
  const pressed = panel.page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        // Out of sight nothing is drawn, but all else goes on.
        const looking = setInterval(() => {
          const [, country] = document.querySelectorAll<HTMLInputElement>('[role=combobox]');
          const button = document.querySelector<HTMLButtonElement>('.button-buy:not(:disabled)');
          if (country?.value !== 'Germany' || !button) return;
          clearInterval(looking);
          button.click();
          resolve();
        }, 5);
      }),
  );
  await put(page, prefix);
  await page.bringToFront();
  await (await stage.browser.pressToolbarButton(page)).close();
  await panel.page.bringToFront();
  await pressed;
  await untilSteady(panel.page);
  expect(stage.simulator.activations).toHaveLength(0);
  await expect(buyButton(panel)).toBeEnabled();
});

test('on the next page the form of the one before says nothing any more', async ({ stage }) => {
  const page = await openWith(stage, prefix);
  const panel = await inTab(stage, page);
  await expect(countryIn(panel)).toHaveValue('Germany');
  await chooseCountry(panel, 'India');
  await expect(panel.page.getByText(misfit)).toBeVisible();
  await page.reload();
  await expect(panel.page.getByText(misfit)).toBeHidden();
  await expect(countryIn(panel)).toHaveValue('India');
});

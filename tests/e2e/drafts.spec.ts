// What was half entered, and where one was, comes back when the popup is opened again: soon, on the same site, and without
// buying anything.
import type { Page } from '@playwright/test';
import { buyButton, chooseCountry, getNumber, openSignUp } from '../stage/person.ts';
import type { Popup, Stage } from '../stage/index.ts';
import { expect, test as testWithoutKey, testWithKey as test } from './fixtures.ts';

const combobox = (popup: Popup, name: 'Service' | 'Country') => popup.page.getByRole('combobox', { name });
const options = (popup: Popup) => popup.page.getByRole('option');
const fold = (popup: Popup) => popup.page.getByRole('button', { name: 'Providers and price limit' });
const limit = (popup: Popup) => popup.page.getByRole('textbox', { name: 'Pay at most' });
const buys = (stage: Stage) =>
  stage.simulator.requests.filter(({ action }) => action.startsWith('getNumber'));
const scrolled = (popup: Popup) => popup.page.evaluate(() => document.scrollingElement?.scrollTop ?? 0);

/** What lies in session storage, as one of our pages reads it. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));

/** @returns how far down it went */
async function wheelDown(popup: Popup): Promise<number> {
  await popup.page.mouse.move(190, 300);
  await popup.page.mouse.wheel(0, 2000);
  await expect.poll(() => scrolled(popup)).toBeGreaterThan(0);
  return scrolled(popup);
}

/** The window closes once what was entered is kept: a person's fingers are slower than storage. */
async function closeOnceKept(popup: Popup, what: string | RegExp): Promise<void> {
  await expect.poll(() => kept(popup.page)).toMatch(what);
  await popup.close();
}

async function ready(stage: Stage, host?: string): Promise<Page> {
  const page = await openSignUp(stage, '/plain', host);
  return page;
}

test('a chooser left open comes back open, with its text and its rows, and Enter takes the first', async ({
  stage,
}) => {
  const page = await ready(stage);
  const popup = await stage.browser.pressToolbarButton(page);
  await expect(buyButton(popup)).toBeEnabled();
  await combobox(popup, 'Country').click();
  await popup.page.keyboard.type('indones');
  await expect(options(popup)).toHaveCount(1);
  await closeOnceKept(popup, 'indones');

  const again = await stage.browser.pressToolbarButton(page);
  await expect(combobox(again, 'Country')).toBeFocused();
  await expect(combobox(again, 'Country')).toHaveValue('indones');
  await expect(options(again)).toHaveText([/^Indonesia/]);
  await expect(options(again)).toHaveAttribute('data-highlighted', '');
  await again.page.keyboard.press('Enter');
  await expect(combobox(again, 'Country')).toHaveValue('Indonesia');
  expect(buys(stage)).toEqual([]);
  // Chosen, it is no draft any more.
  await expect.poll(() => kept(again.page)).not.toContain('indones');
  await again.close();
  const third = await stage.browser.pressToolbarButton(page);
  await expect(combobox(third, 'Country')).toHaveValue('Indonesia');
  await expect(buyButton(third)).toBeFocused();
  await expect(options(third)).toHaveCount(0);
});

test('terms come back for their offer and their site, stand on the button, and buy nothing', async ({
  stage,
}) => {
  const page = await ready(stage);
  const popup = await stage.browser.pressToolbarButton(page);
  await chooseCountry(popup, 'India');
  await expect(buyButton(popup)).toHaveText('Get a number · $0.28');
  await fold(popup).click();
  await popup.page.getByRole('checkbox', { name: 'Provider 2260' }).check();
  await limit(popup).fill('1.7');
  await expect(popup.page.locator('.button-buy')).toHaveText('Get a number · at most $1.70');
  await closeOnceKept(popup, /"limit":"1.7"/);

  // Elsewhere the same service and country are free of them.
  const other = await openSignUp(stage, '/plain', 'my.telegram.test');
  const there = await stage.browser.pressToolbarButton(other);
  await chooseCountry(there, 'India');
  await expect(buyButton(there)).toHaveText('Get a number · $0.28');
  await there.close();

  const again = await stage.browser.pressToolbarButton(page);
  await expect(again.page.locator('.button-buy')).toHaveText('Get a number · at most $1.70');
  await expect(fold(again)).toHaveAttribute('aria-expanded', 'true');
  await expect(again.page.getByRole('checkbox', { name: 'Provider 2260' })).toBeChecked();
  await expect(limit(again)).toHaveValue('1.7');
  // Other providers sell in another country; the first offer's terms wait for it.
  await chooseCountry(again, 'Indonesia');
  await expect(limit(again)).toHaveValue('');
  await chooseCountry(again, 'India');
  await expect(limit(again)).toHaveValue('1.7');
  expect(buys(stage)).toEqual([]);
});

test('after ten minutes nothing of it comes back', async ({ stage }) => {
  const page = await ready(stage);
  const popup = await stage.browser.pressToolbarButton(page);
  await expect(buyButton(popup)).toBeEnabled();
  await combobox(popup, 'Country').click();
  await popup.page.keyboard.type('indones');
  await closeOnceKept(popup, 'indones');
  const options = await stage.browser.openExtensionPage('/options.html');
  await options.evaluate(async () => {
    const stored = await chrome.storage.session.get<Record<string, { at: number }>>(null);
    for (const [key, draft] of Object.entries(stored)) {
      if (key.startsWith('popup.draft.'))
        await chrome.storage.session.set({ [key]: { ...draft, at: draft.at - 600_000 } });
    }
  });
  await options.close();
  const again = await stage.browser.pressToolbarButton(page);
  await expect(buyButton(again)).toBeFocused();
  await expect(combobox(again, 'Country')).not.toHaveValue('indones');
  await expect.poll(() => kept(again.page)).not.toContain('indones');
});

test('the search in the history, the coin of the wallet and the place itself come back', async ({
  stage,
}) => {
  const page = await ready(stage);
  const bought = await getNumber(stage, page);
  await expect(bought.page.getByText('Typed into the page', { exact: true })).toBeVisible();
  await bought.page.getByRole('button', { name: 'Wallet' }).click();
  await bought.page.getByText('TRX', { exact: false }).first().click();
  await expect(bought.page.getByRole('radio', { name: /TRX/ })).toBeChecked();
  await expect.poll(() => kept(bought.page)).toContain('"coin":"trx"');
  await bought.page.getByRole('button', { name: 'History' }).click();
  await bought.page.getByRole('searchbox').fill('nobody');
  await closeOnceKept(bought, '"query":"nobody"');

  const again = await stage.browser.pressToolbarButton(page);
  await expect(again.page.getByRole('searchbox')).toHaveValue('nobody');
  await expect(again.page.locator('.past-row')).toHaveCount(0);
  await again.page.getByRole('button', { name: 'Wallet' }).click();
  await expect(again.page.getByRole('radio', { name: /TRX/ })).toBeChecked();
});

test('each place is where it was scrolled to', async ({ stage }) => {
  const page = await ready(stage);
  const popup = await getNumber(stage, page);
  await expect(popup.page.getByText('Typed into the page', { exact: true })).toBeVisible();
  await fold(popup).click();
  const numbers = await wheelDown(popup);
  await closeOnceKept(popup, `"top":${numbers}`);

  const again = await stage.browser.pressToolbarButton(page);
  await expect.poll(() => scrolled(again)).toBe(numbers);
  await again.page.getByRole('button', { name: 'History' }).click();
  await expect(again.page.locator('.past-row')).toHaveCount(1);
  expect(await scrolled(again)).toBe(0);
  const history = await wheelDown(again);
  await closeOnceKept(again, `"top":${history}`);

  const third = await stage.browser.pressToolbarButton(page);
  await expect(third.page.locator('.past-row')).toHaveCount(1);
  await expect.poll(() => scrolled(third)).toBe(history);
});

test('who comes back to where the button may be out of sight buys nothing by Enter', async ({ stage }) => {
  const page = await ready(stage);
  const popup = await stage.browser.pressToolbarButton(page);
  await chooseCountry(popup, 'India');
  await expect(buyButton(popup)).toHaveText('Get a number · $0.28');
  await fold(popup).click();
  await expect(limit(popup)).toBeVisible();
  const top = await wheelDown(popup);
  await closeOnceKept(popup, `"top":${top}`);

  const again = await stage.browser.pressToolbarButton(page);
  await expect.poll(() => scrolled(again)).toBe(top);
  await expect(buyButton(again)).toBeEnabled();
  await again.page.keyboard.press('Enter');
  await expect(buyButton(again)).not.toBeFocused();
  await expect(again.page.getByText('No numbers yet')).toBeAttached();
  expect(buys(stage)).toEqual([]);
});

testWithoutKey('a half-typed key is kept nowhere', async ({ stage }) => {
  const page = await openSignUp(stage, '/plain');
  const popup = await stage.browser.pressToolbarButton(page);
  await popup.page.getByLabel('API key').fill('half-a-secret');
  await expect.poll(() => kept(popup.page)).not.toContain('half-a-secret');
  await popup.close();
  const again = await stage.browser.pressToolbarButton(page);
  await expect(again.page.getByLabel('API key')).toHaveValue('');
  expect(await kept(again.page)).not.toContain('secret');
  expect(
    await again.page.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null))),
  ).not.toContain('half-a-secret');
});

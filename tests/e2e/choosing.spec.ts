// Choosing what to buy: found by a typo, liked, sorted, from one provider, and for no more than was said.
import type { Page } from '@playwright/test';
import { buyButton, chooseCountry, openSignUp } from '../stage/person.ts';
import type { Popup, Stage } from '../stage/index.ts';
import { expect, testWithKey as test } from './fixtures.ts';

const combobox = (popup: Popup, name: 'Service' | 'Country') => popup.page.getByRole('combobox', { name });
const options = (popup: Popup) => popup.page.getByRole('option');
const buys = (stage: Stage) => stage.simulator.requests.filter(({ action }) => action === 'getNumberV2');

/** With the key given, the popup on a site that no service is named after. */
async function openElsewhere(stage: Stage): Promise<{ page: Page; popup: Popup }> {
  const page = await openSignUp(stage, '/plain', 'unnamed.test');
  return { page, popup: await stage.browser.pressToolbarButton(page) };
}

test('by keyboard alone: a service by a typo, the star, and next time it is first', async ({ stage }) => {
  const { page, popup } = await openElsewhere(stage);
  const { keyboard } = popup.page;
  await expect(combobox(popup, 'Service')).toBeFocused();
  await keyboard.type('whastapp');
  await expect(options(popup).first()).toContainText('WhatsApp');
  await keyboard.press('Tab');
  await expect(popup.page.getByRole('button', { name: 'Add WhatsApp to favourites' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(popup.page.getByRole('button', { name: 'Remove WhatsApp from favourites' })).toBeFocused();
  await keyboard.press('Escape');
  await expect(options(popup)).toHaveCount(0);
  await popup.close();

  const again = await stage.browser.pressToolbarButton(page);
  await expect(combobox(again, 'Service')).toBeFocused();
  await again.page.keyboard.press('ArrowDown');
  await expect(again.page.getByRole('group', { name: 'Favourites' }).getByRole('option')).toHaveText([
    /^WhatsApp/,
  ]);
  // A list that opens marks its first row with the next frame.
  await expect(options(again).first()).toHaveAttribute('data-highlighted', '');
  // Before it stands only what any site may be.
  await expect(options(again).nth(1)).toContainText('WhatsApp');
  await again.page.keyboard.press('ArrowDown');
  await again.page.keyboard.press('Enter');
  await expect(combobox(again, 'Service')).toHaveValue('WhatsApp');
  await expect(buyButton(again)).toBeEnabled();
  await again.close();
});

test('an open list always has a marked row, which Enter takes: opened by a click, and after the pointer', async ({
  stage,
}) => {
  const { popup } = await openElsewhere(stage);
  const marked = popup.page.locator('[role=option][data-highlighted]');
  await combobox(popup, 'Service').click();
  await expect(options(popup).first()).toHaveAttribute('data-highlighted', '');
  const third = await options(popup).nth(2).locator('.row-name').textContent();
  await options(popup).nth(2).hover();
  await expect(marked.locator('.row-name')).toHaveText(third ?? '');
  await combobox(popup, 'Service').hover();
  await popup.page.keyboard.press('Enter');
  await expect(combobox(popup, 'Service')).toHaveValue(third ?? '');
  await combobox(popup, 'Service').click();
  await expect(marked.locator('.row-name')).toHaveText(third ?? '');
});

test('a site that is not known for sure: the few that it may be come first, and what is picked counts for the whole site', async ({
  stage,
}) => {
  const page = await openSignUp(stage, '/plain', 'bolt.test');
  const popup = await stage.browser.pressToolbarButton(page);
  await expect(combobox(popup, 'Service')).toBeFocused();
  await expect(combobox(popup, 'Service')).toHaveValue('');
  await popup.page.keyboard.press('ArrowDown');
  await expect(popup.page.getByRole('group', { name: 'Perhaps' }).getByRole('option')).toHaveText([
    /^Bolt/,
    /^Any other/,
  ]);
  await expect(options(popup).first()).toContainText('Bolt');
  await popup.page.keyboard.press('Enter');
  await expect(combobox(popup, 'Service')).toHaveValue('Bolt');
  await popup.close();

  const beside = await openSignUp(stage, '/plain', 'accounts.bolt.test');
  const again = await stage.browser.pressToolbarButton(beside);
  await expect(combobox(again, 'Service')).toHaveValue('Bolt');
  await again.close();
});

test('countries are sorted as the person says, and stay so', async ({ stage }) => {
  const page = await openSignUp(stage, '/plain');
  const popup = await stage.browser.pressToolbarButton(page);
  // Nobody chose: what sells best, by the service's own list.
  await expect(combobox(popup, 'Country')).toHaveValue('Colombia');
  await combobox(popup, 'Country').click();
  await expect(options(popup).nth(1)).toContainText('India');
  await popup.page.keyboard.press('Tab');
  await expect(popup.page.getByRole('radio', { name: 'Best' })).toBeFocused();
  await popup.page.keyboard.press('ArrowRight');
  await expect(popup.page.getByRole('radio', { name: 'Price' })).toBeChecked();
  const prices = await options(popup).locator('.row-price').allTextContents();
  const paid = prices.slice(1).map((price) => Number(price.replace('$', '')));
  expect(paid).toEqual(paid.toSorted((a, b) => a - b));
  await popup.close();

  const again = await stage.browser.pressToolbarButton(page);
  await combobox(again, 'Country').click();
  await expect(again.page.getByRole('radio', { name: 'Price' })).toBeChecked();
  await again.close();
});

test('a starred country stays where it is while the list is open, and is in front the next time', async ({
  stage,
}) => {
  const page = await openSignUp(stage, '/plain');
  const popup = await stage.browser.pressToolbarButton(page);
  await expect(buyButton(popup)).toBeEnabled();
  await combobox(popup, 'Country').click();
  const indonesia = options(popup).filter({ hasText: 'Indonesia' });
  const before = await options(popup).allTextContents();
  await indonesia.hover();
  await indonesia.locator('.row-star').click();
  await expect(indonesia).toContainText('favourite');
  const after = await options(popup).allTextContents();
  expect(after.map((text) => text.replace('favourite', ''))).toEqual(before);
  await popup.page.keyboard.press('Escape');
  await combobox(popup, 'Country').click();
  await expect(options(popup).nth(1)).toContainText('Indonesia');
  await popup.close();
});

test('a pinned provider is the one that is bought from', async ({ stage }) => {
  const page = await openSignUp(stage, '/plain');
  const popup = await stage.browser.pressToolbarButton(page);
  await chooseCountry(popup, 'India');
  await expect(buyButton(popup)).toHaveText('Get a number · $0.28');
  const fold = popup.page.getByRole('button', { name: 'Providers and price limit' });
  await fold.press('Enter');
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  await popup.page.getByRole('checkbox', { name: 'Provider 2260' }).press('Space');
  await expect(buyButton(popup)).toHaveText('Get a number · $1.51');
  await buyButton(popup).press('Enter');
  await expect.poll(() => buys(stage).length).toBe(1);
  expect(buys(stage)[0]?.params).toMatchObject({ country: '22', maxPrice: '1.51', providerIds: '2260' });
  await expect(popup.page.getByText('Typed into the page', { exact: true })).toBeVisible();
  await popup.close();
});

test('a price limit: below the price nothing can be bought, above the settings neither, else it is kept to', async ({
  stage,
}) => {
  const page = await openSignUp(stage, '/plain');
  const popup = await stage.browser.pressToolbarButton(page);
  await chooseCountry(popup, 'India');
  await expect(buyButton(popup)).toHaveText('Get a number · $0.28');
  await popup.page.getByRole('button', { name: 'Providers and price limit' }).click();
  const limit = popup.page.getByRole('textbox', { name: 'Pay at most' });
  const nothing = popup.page.getByRole('button', { name: 'Get a number', exact: true });

  await limit.fill('0.2');
  await expect(popup.page.getByText('Nothing for $0.20 or less: the cheapest costs $0.28.')).toBeVisible();
  await expect(nothing).toBeDisabled();
  await limit.fill('6');
  await expect(popup.page.getByText('Your limit for one number is $5.00.')).toBeVisible();
  await expect(nothing).toBeDisabled();

  await limit.fill('0.40');
  const buy = popup.page.getByRole('button', { name: 'Get a number · at most $0.40' });
  await expect(buy).toBeEnabled();
  // Dearer than was shown, and within the limit: bought. The price before that would have been refused.
  stage.simulator.stock.set(22, 'tg', 2266, { price: 390_000 });
  await buy.click();
  await expect(popup.page.getByText('Typed into the page', { exact: true })).toBeVisible();
  expect(buys(stage).map(({ params }) => params['maxPrice'])).toEqual(['0.4']);
  expect(stage.simulator.activations.map(({ cost }) => cost)).toEqual([390_000]);
  await popup.close();
});

test('one press goes from one open list to the other', async ({ stage }) => {
  const page = await openSignUp(stage, '/plain');
  const popup = await stage.browser.pressToolbarButton(page);
  await expect(buyButton(popup)).toBeEnabled();
  await combobox(popup, 'Service').click();
  await expect(combobox(popup, 'Service')).toHaveAttribute('aria-expanded', 'true');
  await combobox(popup, 'Country').click();
  await expect(combobox(popup, 'Service')).toHaveAttribute('aria-expanded', 'false');
  await expect(options(popup).locator('.row-price').first()).toBeVisible();
  await popup.page.locator('.brand').click();
  await expect(options(popup)).toHaveCount(0);
  await popup.close();
});

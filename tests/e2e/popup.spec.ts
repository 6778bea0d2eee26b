// What the popup shows across a change: the first key, an unknown purchase put away, a key that is gone.
import { buyButton, chooseCountry, getNumber, giveKey, openSignUp } from '../stage/person.ts';
import { expect, test as testWithoutKey, testWithKey as test } from './fixtures.ts';

testWithoutKey(
  'first run goes on in the same popup: key, then the service and the price, ready to press',
  async ({ stage }) => {
    const popup = await stage.browser.pressToolbarButton(await openSignUp(stage, '/plain'));
    await giveKey(popup, stage.simulator.apiKey);
    await expect(popup.page.getByRole('combobox', { name: 'Service' })).toHaveValue('Telegram');
    await expect(buyButton(popup)).toBeEnabled();
    await expect(buyButton(popup)).toBeFocused();
  },
);

test('an unknown purchase put away leaves no word about the money behind', async ({ stage }) => {
  stage.simulator.fault({ kind: 'reset', action: 'getNumberV2', when: 'after' });
  const page = await openSignUp(stage, '/plain');
  const popup = await getNumber(stage, page);
  await expect(popup.page.getByText(/no answer\. Your balance fell by \$0\.28/)).toBeVisible();
  await expect(popup.page.getByText('Look there before you buy again.')).toBeVisible();
  await expect(popup.page.getByText('Nothing was taken')).toHaveCount(0);
  await popup.page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(popup.page.getByText('No numbers yet')).toBeVisible();
  await expect(popup.page.getByRole('alert')).toHaveCount(0);
});

test('another choice takes the last failure away', async ({ stage }) => {
  stage.simulator.fault({ kind: 'reset', action: 'getNumberV2', when: 'after' });
  const page = await openSignUp(stage, '/plain');
  const popup = await getNumber(stage, page);
  await expect(popup.page.getByText('Look there before you buy again.')).toBeVisible();
  await chooseCountry(popup, 'Indonesia');
  await expect(popup.page.getByText('Look there before you buy again.')).toHaveCount(0);
  await expect(popup.page.getByText('Nothing was taken')).toHaveCount(0);
  await expect(popup.page.getByText(/no answer\. Your balance fell by/)).toBeVisible();
});

test('without a key the numbers stay in sight, under the key form', async ({ stage }) => {
  const page = await openSignUp(stage, '/plain');
  const popup = await getNumber(stage, page);
  await expect(popup.page.getByText('Typed into the page', { exact: true })).toBeVisible();
  await popup.close();
  const options = await stage.browser.openExtensionPage('/options.html');
  await options.getByRole('button', { name: 'Forget key' }).click();
  await options.getByRole('button', { name: 'Yes, forget it' }).click();
  await expect(options.getByText('No key is stored')).toBeVisible();
  await options.close();
  const again = await stage.browser.pressToolbarButton(page);
  await expect(again.page.getByLabel('API key')).toBeVisible();
  await expect(again.page.getByText('Bought with another key')).toBeVisible();
  await giveKey(again, stage.simulator.apiKey);
  await expect(again.page.getByText('Typed into the page', { exact: true })).toBeVisible();
});

test('an amount that can be read in two ways is not saved as a limit', async ({ stage }) => {
  const options = await stage.browser.openExtensionPage('/options.html');
  const spending = options.getByRole('region', { name: 'Spending' });
  const cap = spending.getByRole('textbox', { name: /one number/ });
  await cap.fill('1,000');
  await spending.getByRole('button', { name: 'Save' }).click();
  await expect(spending.getByText('Nothing was changed.')).toBeVisible();
  await cap.fill('0,5');
  await spending.getByRole('button', { name: 'Save' }).click();
  await expect(spending.getByText('Saved')).toBeVisible();
});

// What a person reads when money is in question: wrong key, no balance, no numbers, a cancel too early, no answer.
import { buyButton, chooseCountry, getNumber, giveKey, openSignUp, reopen, setUp } from '../stage/person.ts';
import { expect, test as testWithoutKey, testWithKey as test } from './fixtures.ts';

const india = 22;
const purchases = (stage: { simulator: { requests: readonly { action: string }[] } }) =>
  stage.simulator.requests.filter(({ action }) => action.startsWith('getNumber')).length;

testWithoutKey('a wrong key is refused in a sentence and not kept', async ({ stage }) => {
  const page = await openSignUp(stage, '/plain');
  const popup = await stage.browser.pressToolbarButton(page);
  await giveKey(popup, 'not-the-key');
  await expect(popup.page.getByText("SecureSMS doesn't accept this key.")).toBeVisible();
  await popup.close();
  const again = await stage.browser.pressToolbarButton(page);
  await expect(again.page.getByLabel('API key')).toBeVisible();
});

testWithoutKey('an empty key asks nobody', async ({ stage }) => {
  const popup = await stage.browser.pressToolbarButton(await openSignUp(stage, '/plain'));
  await giveKey(popup, '   ');
  await expect(popup.page.getByLabel('API key')).toBeVisible();
  expect(stage.simulator.requests).toHaveLength(0);
});

testWithoutKey('the key is in no storage, snapshot or page, and only the API is told', async ({ stage }) => {
  const page = await openSignUp(stage, '/plain');
  await setUp(stage, page);
  const popup = await getNumber(stage, page);
  await expect(popup.page.getByText('Typed into the page', { exact: true })).toBeVisible();
  const key = stage.simulator.apiKey;
  const worker = await stage.browser.worker();
  const stored = await worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
  expect(stored).toContain('ledger');
  expect(stored).not.toContain(key);
  const snapshot = await popup.page.evaluate(async () =>
    JSON.stringify([
      await chrome.runtime.sendMessage({ name: 'popup.open', payload: { tabId: null } }),
      await chrome.runtime.sendMessage({ name: 'settings.read', payload: {} }),
    ]),
  );
  expect(snapshot).toContain('numbers');
  expect(snapshot).not.toContain(key);
  expect(await popup.page.content()).not.toContain(key);
  expect(await page.content()).not.toContain(key);
  expect(stage.simulator.requests.every(({ keyValid }) => keyValid)).toBe(true);
});

testWithoutKey('a balance that is too small is said before the call', async ({ stage }) => {
  stage.simulator.account.balance = 110_000;
  const page = await openSignUp(stage, '/plain');
  await setUp(stage, page);
  const popup = await stage.browser.pressToolbarButton(page);
  await chooseCountry(popup, 'India');
  await expect(popup.page.getByText('This number costs $0.28 and you have $0.11.')).toBeVisible();
  await expect(popup.page.getByText('Top up')).toBeVisible();
  expect(purchases(stage)).toBe(0);
});

test('no numbers left: said with the next best country, which one click takes', async ({ stage }) => {
  for (const offer of stage.simulator.stock.offers(india, 'tg')) {
    stage.simulator.stock.set(india, 'tg', offer.providerId, { count: 0 });
  }
  const page = await openSignUp(stage, '/plain');
  const popup = await stage.browser.pressToolbarButton(page);
  await chooseCountry(popup, 'India');
  await expect(popup.page.getByText('None left for Telegram in India right now.')).toBeVisible();
  await popup.page.getByRole('button', { name: /^Try .+ · \$/ }).click();
  await expect(buyButton(popup)).toBeEnabled();
  expect(purchases(stage)).toBe(0);
});

test('a price that rose after it was shown buys nothing until it is agreed to', async ({ stage }) => {
  const page = await openSignUp(stage, '/plain');
  const popup = await stage.browser.pressToolbarButton(page);
  await chooseCountry(popup, 'India');
  await expect(buyButton(popup)).toHaveText('Get a number · $0.28');
  stage.simulator.stock.set(india, 'tg', 2266, { price: 300_000 });
  await buyButton(popup).click();
  await expect(popup.page.getByText('The price has gone up to $0.30.')).toBeVisible();
  await expect(popup.page.getByText('Nothing was taken. Press again to pay the new price.')).toBeVisible();
  await expect(buyButton(popup)).toHaveText('Get a number · $0.30');
  expect(stage.simulator.activations).toHaveLength(0);
  expect(stage.simulator.account.balance).toBe(2_356_000);
  await buyButton(popup).click();
  await expect(popup.page.getByText('Typed into the page', { exact: true })).toBeVisible();
  expect(purchases(stage)).toBe(2);
  expect(stage.simulator.account.balance).toBe(2_356_000 - 300_000);
});

test('a cancel too early is taken, queued and said with its time', async ({ stage }) => {
  const page = await openSignUp(stage, '/plain');
  const popup = await getNumber(stage, page);
  await popup.page.getByRole('button', { name: 'Cancel' }).click();
  await expect(popup.page.getByText('SecureSMS gives money back two minutes after buying.')).toBeVisible();
  await expect(popup.page.getByText(/We'll cancel at \d{1,2}:\d\d/)).toBeVisible();
  await expect(popup.page.getByText(/Cancels in 1:\d\d/)).toBeVisible();
  await popup.page.getByRole('button', { name: 'Keep the number' }).click();
  await expect(popup.page.getByRole('button', { name: 'Cancel' })).toBeVisible();
  expect(stage.simulator.requests.some(({ params }) => params['status'] === '8')).toBe(false);
});

test('two presses at once buy one number', async ({ stage }) => {
  const page = await openSignUp(stage, '/plain');
  const popup = await stage.browser.pressToolbarButton(page);
  await chooseCountry(popup, 'India');
  await buyButton(popup).dblclick();
  await expect(popup.page.getByText('Typed into the page', { exact: true })).toBeVisible();
  expect(purchases(stage)).toBe(1);
  expect(stage.simulator.account.balance).toBe(2_356_000 - 280_000);
});

test('Enter pressed again after a purchase does not buy another', async ({ stage }) => {
  const page = await openSignUp(stage, '/plain');
  const popup = await stage.browser.pressToolbarButton(page);
  await chooseCountry(popup, 'India');
  await buyButton(popup).press('Enter');
  await expect(popup.page.getByRole('listitem', { name: /Telegram/ })).toBeFocused();
  await popup.page.keyboard.press('Enter');
  await expect(popup.page.getByText('Typed into the page', { exact: true })).toBeVisible();
  expect(purchases(stage)).toBe(1);
  await popup.close();
  const again = await stage.browser.pressToolbarButton(page);
  await expect(buyButton(again)).toBeEnabled();
  await expect(buyButton(again)).not.toBeFocused();
});

test('an answer that never came is unknown, says what the balance says, and is not bought again', async ({
  stage,
}) => {
  stage.simulator.fault({ kind: 'reset', action: 'getNumberV2', when: 'after' });
  const page = await openSignUp(stage, '/plain');
  const popup = await getNumber(stage, page);
  await expect(popup.page.getByText(/no answer\. Your balance fell by \$0\.28/)).toBeVisible();
  expect(purchases(stage)).toBe(1);
});

test('a second purchase that is cut off shortly after the first one is sent once, too', async ({ stage }) => {
  const { simulator } = stage;
  const page = await openSignUp(stage, '/plain');
  let popup = await stage.browser.pressToolbarButton(page);
  await chooseCountry(popup, 'Indonesia');
  await buyButton(popup).click();
  await expect(popup.page.getByText('Typed into the page', { exact: true })).toBeVisible();
  popup = await reopen(stage, page, popup);
  const balance = simulator.account.balance;
  // As far away as a real service: the request that takes the used connection is under way when the purchase starts.
  simulator.fault({ kind: 'delay', action: '', ms: 200 });
  simulator.fault({ kind: 'reset', action: 'getNumberV2', when: 'after', times: 1 });
  await buyButton(popup).click();
  await expect(popup.page.getByText(/no answer\. Your balance fell by/)).toBeVisible();
  expect(purchases(stage)).toBe(2);
  expect(simulator.activations).toHaveLength(2);
  expect(simulator.account.balance).toBeLessThan(balance);
});

test('a word that nobody has seen is shown as it came and taken for nothing', async ({ stage }) => {
  stage.simulator.fault({ kind: 'body', body: 'MOON_IN_THE_WAY', action: 'getNumberV2', when: 'before' });
  const page = await openSignUp(stage, '/plain');
  const popup = await getNumber(stage, page);
  await expect(popup.page.getByText('MOON_IN_THE_WAY').first()).toBeVisible();
  expect(purchases(stage)).toBe(1);
});

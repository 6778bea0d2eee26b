// What is written down: damage is told and put aside, the files hold what was bought and no key, the day has its limit.
import type { Page } from '@playwright/test';
import { buyButton, getNumber, openSignUp, reopen } from '../stage/person.ts';
import { rewriteLedger } from '../stage/record.ts';
import { expect, testWithKey as test } from './fixtures.ts';

/** What the browser is handed to save when this button is pressed. */
async function saved(options: Page, button: string): Promise<{ name: string; text: string }> {
  const downloading = options.waitForEvent('download');
  await options.getByRole('button', { name: button }).click();
  const download = await downloading;
  const text = await options.evaluate(async (url) => (await fetch(url)).text(), download.url());
  return { name: download.suggestedFilename(), text };
}

test('a line of the record is damaged: it is told and put aside, and the other number goes on', async ({
  stage,
}) => {
  const { simulator } = stage;
  const page = await openSignUp(stage, '/empty');
  const popup = await getNumber(stage, page);
  await expect(popup.page.getByText('No phone field here')).toBeVisible();
  await popup.close();
  await rewriteLedger(stage, (stored) => ({
    ...stored,
    entries: [{ ...stored.entries[0], id: 'the-broken-one', cost: 'half a dollar' }, ...stored.entries],
  }));

  const again = await stage.browser.pressToolbarButton(page);
  await expect(again.page.getByText('A part of your record was damaged.')).toBeVisible();
  await expect(again.page.getByRole('listitem', { name: /Telegram/ })).toHaveCount(1);
  simulator.sendSms({ phone: simulator.activations[0]?.phone ?? 'none', text: 'Your code is 482910' });
  await expect(again.page.getByText('482 910', { exact: true })).toBeVisible();
  await again.close();

  // Another worker tells it, too: until it is noted.
  await stage.browser.killWorker();
  const options = await stage.browser.openExtensionPage('/options.html');
  const { text } = await saved(options, 'Save everything');
  expect(JSON.parse(text)).toMatchObject({
    entries: [{ phase: 'received' }],
    quarantine: [{ id: 'the-broken-one', cost: 'half a dollar' }],
  });
  await options.getByRole('button', { name: 'Noted' }).click();
  await expect(options.getByText('A part of your record was damaged.')).toHaveCount(0);
  await options.close();
  await stage.browser.killWorker();
  const last = await stage.browser.pressToolbarButton(page);
  await expect(last.page.getByText('482 910', { exact: true })).toBeVisible();
  await expect(last.page.getByText('A part of your record was damaged.')).toHaveCount(0);
});

test('what cannot be read at all is put aside as a whole, and buying goes on', async ({ stage }) => {
  const { simulator } = stage;
  simulator.stock.set(22, 'tg', 2266, { count: 100 });
  const page = await openSignUp(stage, '/empty');
  const popup = await getNumber(stage, page);
  await expect(popup.page.getByText('No phone field here')).toBeVisible();
  await popup.close();
  await rewriteLedger(stage, ({ entries }) => ({ version: 'two', lines: entries }));
  const again = await stage.browser.pressToolbarButton(page);
  await expect(again.page.getByText('A part of your record was damaged.')).toBeVisible();
  await buyButton(again).click();
  await expect(again.page.getByRole('listitem', { name: /Telegram/ })).toHaveCount(1);
  await again.close();
  const options = await stage.browser.openExtensionPage('/options.html');
  const { text } = await saved(options, 'Save as JSON');
  expect(JSON.parse(text)).toMatchObject({
    entries: [{ activationId: String(simulator.activations[1]?.id) }],
    quarantine: [{ lines: [{ activationId: String(simulator.activations[0]?.id) }] }],
  });
});

test('the record as a file holds what was bought, and not the key', async ({ stage }) => {
  const { simulator } = stage;
  const page = await openSignUp(stage, '/empty');
  const popup = await getNumber(stage, page);
  await expect(popup.page.getByText('No phone field here')).toBeVisible();
  const { id, phone } = simulator.activations[0] ?? { id: 0, phone: 'none' };
  simulator.sendSms({ phone, text: 'Your code is 482910' });
  await expect(popup.page.getByText('482 910', { exact: true })).toBeVisible();
  await popup.close();

  const options = await stage.browser.openExtensionPage('/options.html');
  const csv = await saved(options, 'Save as CSV');
  const json = await saved(options, 'Save as JSON');
  expect(csv.name).toMatch(/^securesms-\d{4}-\d\d-\d\d\.csv$/);
  expect(json.name).toMatch(/^securesms-\d{4}-\d\d-\d\d\.json$/);
  const [columns = '', row = '', ...rest] = csv.text.trimEnd().split('\r\n');
  expect(rest).toEqual([]);
  const cells = row.split(',');
  const read = Object.fromEntries(columns.split(',').map((name, index) => [name, cells[index]]));
  expect(read).toMatchObject({
    service: 'Telegram',
    country: 'India',
    number: phone,
    activation_id: String(id),
    cost_usd: '0.28',
    codes: '482910',
  });
  expect(JSON.parse(json.text)).toMatchObject({
    entries: [{ activationId: String(id), digits: phone, cost: 280_000, sms: [{ code: '482910' }] }],
  });
  expect(csv.text + json.text).not.toContain(simulator.apiKey);
});

test('more than the day may cost is not asked for', async ({ stage }) => {
  const { simulator } = stage;
  simulator.stock.set(22, 'tg', 2266, { count: 100 });
  const options = await stage.browser.openExtensionPage('/options.html');
  const spending = options.getByRole('region', { name: 'Spending' });
  await spending.getByRole('textbox', { name: /in a day/ }).fill('0.30');
  await spending.getByRole('button', { name: 'Save' }).click();
  await expect(spending.getByText('Saved')).toBeVisible();
  await options.close();

  const page = await openSignUp(stage, '/empty');
  let popup = await getNumber(stage, page);
  await expect(popup.page.getByText('No phone field here')).toBeVisible();
  popup = await reopen(stage, page, popup);
  await buyButton(popup).click();
  await expect(
    popup.page.getByText('This number costs $0.28, and of the $0.30 a day you allow, $0.28 is spent.'),
  ).toBeVisible();
  await expect(popup.page.getByRole('button', { name: 'Open settings' })).toBeVisible();
  expect(simulator.requests.filter(({ action }) => action.startsWith('getNumber'))).toHaveLength(1);
  expect(simulator.account.balance).toBe(2_356_000 - 280_000);
});

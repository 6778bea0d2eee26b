// The key changes while a number lives: regenerated elsewhere, or another account's. The number is kept and goes on.
import type { Page } from '@playwright/test';
import type { Stage } from '../stage/index.ts';
import { buttons, getNumber, giveKey, openSignUp, typedInto } from '../stage/person.ts';
import { notifications } from '../stage/record.ts';
import { expect, testWithKey as test } from './fixtures.ts';

const asks = ({ action }: { action: string }): boolean => action === 'getStatus';
const phoneOf = (stage: Stage): string => stage.simulator.activations[0]?.phone ?? 'none';

/** Replaces the stored key in the settings. */
async function replaceKey(stage: Stage, key: string): Promise<void> {
  const options: Page = await stage.browser.openExtensionPage('/options.html');
  await options.getByRole('button', { name: 'Replace key' }).click();
  await options.getByLabel('API key').fill(key);
  await options.getByRole('button', { name: 'Save key' }).click();
  await expect(options.getByText(/^Key accepted\. Balance/)).toBeVisible();
  await options.close();
}

test('a key regenerated at the service: the new one is asked for, and the code that came meanwhile is typed', async ({
  stage,
}) => {
  const { simulator } = stage;
  const page = await openSignUp(stage, '/spa');
  const ready = simulator.waitForRequest(({ params }) => params['status'] === '1');
  const popup = await getNumber(stage, page);
  await expect(popup.page.getByText('Typed into the page', { exact: true })).toBeVisible();
  await popup.close();
  await ready;

  const refused = simulator.waitForRequest(({ action, keyValid }) => action === 'getBalance' && !keyValid);
  const key = simulator.account.regenerateKey();
  await refused;
  await expect.poll(() => notifications(stage)).toEqual(['key']);
  await page.getByRole('button', { name: buttons.spa.send }).click();
  const session = await stage.site.waitForNumber('spa');
  const again = await stage.browser.pressToolbarButton(page);
  await expect(again.page.getByText("SecureSMS doesn't accept this key.")).toBeVisible();
  await expect(again.page.getByText('Paste the current one; your numbers are kept.')).toBeVisible();
  await expect(again.page.getByRole('listitem', { name: /Telegram/ })).toHaveCount(1);
  await giveKey(again, key);
  await expect
    .poll(() => again.page.locator('.code').allTextContents())
    .toEqual([expect.stringContaining(' ')]);
  await expect.poll(() => typedInto(page)).toBe(session.code);
  expect(simulator.activations).toHaveLength(1);
});

test("another account's key: the number is kept for the first one, is not asked about, and goes on with it", async ({
  stage,
}) => {
  const { simulator } = stage;
  const stranger = simulator.addAccount({ apiKey: 'sim-key-of-somebody-else', balance: 9_000_000 });
  const page = await openSignUp(stage, '/empty');
  const popup = await getNumber(stage, page);
  await expect(popup.page.getByText('No phone field here')).toBeVisible();
  await popup.close();

  await replaceKey(stage, stranger.key);
  const asked = simulator.requests.filter(asks).length;
  simulator.sendSms({ phone: phoneOf(stage), text: 'Your code is 482910' });
  const there = await stage.browser.pressToolbarButton(page);
  await expect(
    there.page.getByText('Bought with another key: paste that key to go on with it'),
  ).toBeVisible();
  await expect(there.page.getByLabel('Balance $9.00')).toBeVisible();
  await expect(there.page.getByRole('button', { name: 'Cancel' })).toHaveCount(0);
  await there.close();
  expect(simulator.requests.filter(asks)).toHaveLength(asked);

  await replaceKey(stage, simulator.apiKey);
  const back = await stage.browser.pressToolbarButton(page);
  await expect(back.page.getByText('482 910', { exact: true })).toBeVisible();
  await expect(back.page.getByLabel('Balance $2.076')).toBeVisible();
  expect(simulator.activations).toHaveLength(1);
});

for (const [call, match] of [
  ['getStatus', {}],
  ['setStatus', { status: '1' }],
] as const) {
  test(`one refusal of the key that passes, at ${call}, does not stop the asking`, async ({ stage }) => {
    const { simulator } = stage;
    const page = await openSignUp(stage, '/plain');
    simulator.fault({ kind: 'body', body: 'BAD_KEY', action: call, match, times: 1 });
    const refused = simulator.waitForRequest(({ body }) => body === 'BAD_KEY');
    const popup = await getNumber(stage, page);
    await expect(popup.page.getByText('Typed into the page', { exact: true })).toBeVisible();
    await popup.close();
    await refused;
    simulator.sendSms({ phone: phoneOf(stage), text: 'Your code is 482910' });
    const answered = () => simulator.requests.some(({ body }) => body === 'STATUS_OK:482910');
    await expect.poll(answered).toBe(true);
    const again = await stage.browser.pressToolbarButton(page);
    await expect(again.page.getByText('482 910', { exact: true })).toBeVisible();
    expect(await notifications(stage)).toEqual([expect.stringMatching(/^sms:/)]);
  });
}

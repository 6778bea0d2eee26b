// The key is locked with a passphrase: what a person sees and can do, in a real browser that really ends.
import type { Page } from '@playwright/test';
import type { Popup, Stage } from '../stage/index.ts';
import { buyButton, getNumber, openSignUp, setUp } from '../stage/person.ts';
import { alarmsAndBadge, notifications, storedText } from '../stage/record.ts';
import { expect, test as testWithoutKey, testWithKey as test } from './fixtures.ts';

const passphrase = 'purple elbow tuesday gravel';
const price = 280_000;
const phoneOf = (stage: Stage): string => stage.simulator.activations[0]?.phone ?? 'none';

const lockSettings = (options: Page) => options.getByRole('group', { name: 'Passphrase' });

async function setPassphrase(stage: Stage): Promise<void> {
  const options = await stage.browser.openExtensionPage('/options.html');
  const settings = lockSettings(options);
  await settings.getByRole('button', { name: 'Lock with a passphrase' }).click();
  await settings.getByLabel('New passphrase', { exact: true }).fill(passphrase);
  await settings.getByLabel('New passphrase once more').fill(passphrase);
  await settings.getByRole('button', { name: 'Save passphrase' }).click();
  await expect(settings.getByText('Passphrase saved')).toBeVisible();
  await options.close();
}

const field = ({ page }: Popup) => page.getByLabel('Passphrase', { exact: true });

/** By the keyboard alone: the field has the focus. */
async function unlock(popup: Popup, given = passphrase): Promise<void> {
  await expect(field(popup)).toBeFocused();
  await popup.page.keyboard.type(given);
  await popup.page.keyboard.press('Enter');
}

/** What the extension answers to a command, sent as its own page would. */
const command = (page: Page, name: string, payload: object): Promise<unknown> =>
  page.evaluate((message) => chrome.runtime.sendMessage(message), { name, payload });

test('locked by a restart: nothing can be bought; a wrong passphrase is said; the right one goes on', async ({
  stage,
}) => {
  const { simulator } = stage;
  await setPassphrase(stage);
  const free = await stage.browser.pressToolbarButton(await openSignUp(stage, '/plain'));
  await expect(buyButton(free)).toBeEnabled();
  await free.close();

  await stage.browser.restart();
  const before = simulator.requests.length;
  const page = await openSignUp(stage, '/plain');
  const popup = await stage.browser.pressToolbarButton(page);
  await expect(popup.page.getByRole('heading', { name: 'Your key is locked' })).toBeVisible();
  await expect(buyButton(popup)).toHaveCount(0);
  const buying = { tabId: null, host: null, service: 'tg', countryId: 22, maxPrice: price, seen: [] };
  const locked = { ok: false, failure: { kind: 'locked' } };
  expect(await command(popup.page, 'number.buy', buying)).toEqual(locked);
  expect(await command(popup.page, 'key.set', { key: simulator.apiKey })).toEqual(locked);

  await unlock(popup, 'not the passphrase');
  await expect(popup.page.getByText("That isn't the passphrase.")).toBeVisible();
  await expect(field(popup)).toHaveAttribute('aria-invalid', 'true');
  expect(simulator.requests).toHaveLength(before);
  await field(popup).fill(passphrase);
  await field(popup).press('Enter');
  await expect(buyButton(popup)).toBeEnabled();
  await expect(popup.page.getByLabel('Balance $2.356')).toBeVisible();
  await buyButton(popup).click();
  await expect(popup.page.getByText('Typed into the page', { exact: true })).toBeVisible();
  await popup.close();

  await stage.browser.killWorker();
  const again = await stage.browser.pressToolbarButton(page);
  await expect(buyButton(again)).toBeEnabled();
  await again.close();
  await stage.browser.restart('crashed');
  const after = await stage.browser.pressToolbarButton(await openSignUp(stage, '/plain'));
  await expect(field(after)).toBeVisible();
});

test('a number that waits behind the lock is told once, keeps its place, and its code is typed after unlocking', async ({
  stage,
}) => {
  const { simulator } = stage;
  const first = await openSignUp(stage, '/empty');
  await setPassphrase(stage);
  const popup = await getNumber(stage, first);
  await expect(popup.page.getByText('No phone field here')).toBeVisible();
  await popup.close();

  await stage.browser.restart();
  const asked = simulator.requests.length;
  simulator.sendSms({ phone: phoneOf(stage), text: 'Your code is 482910' });
  await expect.poll(() => notifications(stage)).toEqual(['locked']);
  const { alarms, badge } = await alarmsAndBadge(stage);
  expect(alarms).not.toContain('watch');
  expect(badge).toBe('!');
  await stage.browser.killWorker();
  const page = await openSignUp(stage, '/empty');
  const locked = await stage.browser.pressToolbarButton(page);
  await expect(
    locked.page.getByText('A number waits. We go on with it as soon as you unlock.'),
  ).toBeVisible();
  await expect(locked.page.getByRole('listitem', { name: /Telegram/ })).toHaveCount(1);
  await expect(locked.page.getByRole('button', { name: 'Cancel' })).toHaveCount(0);
  expect(simulator.requests).toHaveLength(asked);

  await unlock(locked);
  await expect(locked.page.getByText('482 910', { exact: true })).toBeVisible();
  await locked.close();
  await expect.poll(() => notifications(stage)).toEqual([]);
  expect(simulator.activations).toHaveLength(1);
});

test('locked by hand in the popup, unlocked in the settings: the other window follows', async ({ stage }) => {
  const page = await openSignUp(stage, '/plain');
  await setPassphrase(stage);
  const options = await stage.browser.openExtensionPage('/options.html');
  await page.bringToFront();
  const popup = await stage.browser.pressToolbarButton(page);
  await popup.page.getByRole('button', { name: 'Lock now' }).click();
  await expect(field(popup)).toBeFocused();
  await expect(options.getByText('The stored key is locked with your passphrase')).toBeVisible();
  await expect(options.getByRole('button', { name: 'Replace key' })).toHaveCount(0);
  await unlock(popup);
  await expect(buyButton(popup)).toBeEnabled();
  await expect(options.getByText('A key is stored')).toBeVisible();
});

test('a passphrase is changed and removed only by who knows it, and one that differs changes nothing', async ({
  stage,
}) => {
  await setPassphrase(stage);
  const options = await stage.browser.openExtensionPage('/options.html');
  const settings = lockSettings(options);
  await settings.getByRole('button', { name: 'Change passphrase' }).click();
  await settings.getByLabel('Present passphrase').fill('not the passphrase');
  await settings.getByLabel('New passphrase', { exact: true }).fill('short');
  await expect(settings.getByText('At least 8 characters.')).toBeVisible();
  await settings.getByLabel('New passphrase once more').fill('another one');
  await settings.getByRole('button', { name: 'Save passphrase' }).click();
  await expect(settings.getByRole('alert')).toContainText('at least 8 characters. Nothing was changed.');
  await settings.getByLabel('New passphrase', { exact: true }).fill('another two');
  await settings.getByRole('button', { name: 'Save passphrase' }).click();
  await expect(settings.getByText('The two are not the same. Nothing was changed.')).toBeVisible();
  await settings.getByLabel('New passphrase once more').fill('another two');
  await settings.getByRole('button', { name: 'Save passphrase' }).click();
  await expect(settings.getByText("That isn't the passphrase.")).toBeVisible();
  await settings.getByRole('button', { name: 'Cancel' }).click();
  await settings.getByRole('button', { name: 'Remove passphrase' }).click();
  await settings.getByLabel('Present passphrase').fill(passphrase);
  await settings.getByRole('button', { name: 'Remove passphrase' }).click();
  await expect(settings.getByText('Passphrase removed')).toBeVisible();
  await stage.browser.restart();
  const popup = await stage.browser.pressToolbarButton(await openSignUp(stage, '/plain'));
  await expect(buyButton(popup)).toBeEnabled();
});

test('a forgotten passphrase: the key is forgotten and pasted anew, the numbers stay', async ({ stage }) => {
  const page = await openSignUp(stage, '/empty');
  await setPassphrase(stage);
  const popup = await getNumber(stage, page);
  await expect(popup.page.getByText('No phone field here')).toBeVisible();
  await popup.close();
  await stage.browser.restart();
  const options = await stage.browser.openExtensionPage('/options.html');
  await options.getByRole('button', { name: 'Forget key' }).click();
  await options.getByRole('button', { name: 'Yes, forget it' }).click();
  await expect(options.getByText('No key is stored')).toBeVisible();
  await options.getByLabel('API key').fill(stage.simulator.apiKey);
  await options.getByRole('button', { name: 'Save key' }).click();
  await expect(options.getByText(/^Key accepted/)).toBeVisible();
  await options.close();
  const after = await stage.browser.pressToolbarButton(await openSignUp(stage, '/empty'));
  await expect(after.page.getByRole('listitem', { name: /Telegram/ })).toHaveCount(1);
  await expect(after.page.getByRole('button', { name: 'Cancel' })).toBeVisible();
});

testWithoutKey('neither key nor passphrase lies anywhere, unlocked or locked', async ({ stage }) => {
  const { apiKey } = stage.simulator;
  await setUp(stage, await openSignUp(stage, '/plain'));
  await setPassphrase(stage);
  for (const state of ['unlocked', 'locked'] as const) {
    const kept = async () => (await storedText(stage)).database.includes('session:');
    await expect.poll(kept).toBe(state === 'unlocked');
    const { database, local, session } = await storedText(stage);
    // What is looked for would be found: the ledger, the sealed record and the session's part are.
    expect(database).toContain('api-key:');
    expect(local).toContain('ledger');
    expect(session.includes('vault.session')).toBe(state === 'unlocked');
    for (const text of [database, local, session]) {
      for (const secret of [apiKey, passphrase]) {
        expect(text, state).not.toContain(secret);
        expect(text, state).not.toContain(btoa(secret));
        expect(text, state).not.toContain([...Buffer.from(secret)].join(','));
      }
    }
    if (state === 'unlocked') await stage.browser.restart();
  }
});

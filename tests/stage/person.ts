// What a person does on the four pages and in the popup, in their words and by what they can see.
import { expect, type Page } from '@playwright/test';
import type { VerifyingPage } from '../site/index.ts';
import type { Popup, Stage } from './index.ts';

/** What a page calls its two buttons; the person presses them, nobody else does. */
export const buttons: Record<VerifyingPage, { send: string; verify: string }> = {
  plain: { send: 'Continue', verify: 'Verify' },
  react: { send: 'Continue', verify: 'Verify' },
  spa: { send: 'Text me a code', verify: 'Confirm' },
  frame: { send: 'Send code', verify: 'Verify' },
};

export async function openSignUp(stage: Stage, path: string, host?: string): Promise<Page> {
  const page = await stage.browser.context.newPage();
  await page.goto(stage.address(path, host));
  return page;
}

export async function giveKey(popup: Popup, key: string): Promise<void> {
  await popup.page.getByLabel('API key').fill(key);
  await popup.page.getByRole('button', { name: 'Save key' }).click();
}

/** First run: press the button, paste the key, see the balance. */
export async function setUp(stage: Stage, page: Page): Promise<void> {
  const popup = await stage.browser.pressToolbarButton(page);
  await giveKey(popup, stage.simulator.apiKey);
  await popup.page.getByLabel(/^Balance \$/).waitFor();
  await popup.close();
}

export async function chooseCountry(popup: Popup, name: string): Promise<void> {
  const field = popup.page.getByRole('combobox', { name: 'Country' });
  await field.click();
  await field.fill(name);
  await popup.page
    .getByRole('option', { name: new RegExp(`^${name}\\b`) })
    .first()
    .click();
}

/** The button that says what it costs; pressing it buys. */
export const buyButton = (popup: Popup) => popup.page.getByRole('button', { name: /^Get a number · \$/ });

/** The frame or page that holds the code field. */
export const codeFrame = (page: Page, kind: VerifyingPage) =>
  kind === 'frame' ? page.frameLocator('iframe') : page;

/** On the site's page, with the key given: choose India and buy, and leave the popup open. */
export async function getNumber(stage: Stage, page: Page): Promise<Popup> {
  const popup = await stage.browser.pressToolbarButton(page);
  await chooseCountry(popup, 'India');
  await buyButton(popup).click();
  return popup;
}

/** A person looks before they press again: what was there when the popup opened, they have seen. */
export async function reopen(stage: Stage, page: Page, popup: Popup): Promise<Popup> {
  await popup.close();
  const again = await stage.browser.pressToolbarButton(page);
  await expect(buyButton(again)).toBeEnabled();
  return again;
}

/** What all visible fields of the page hold, run together. */
export const typedInto = (page: ReturnType<typeof codeFrame>): Promise<string> =>
  page
    .locator('input:visible')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value).join(''));

/** Waits, by looking again, for something that sends no event a driver could hear. Gives up after a minute. */
export async function until(seen: () => Promise<boolean>): Promise<void> {
  await expect.poll(seen, { timeout: 60_000 }).toBe(true);
}

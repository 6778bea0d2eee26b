// A page that asks for a number and for the code sent to it, with whatever fields a test puts there.
import type { Page } from '@playwright/test';
import type { Popup, Stage } from '../stage/index.ts';
import { getNumber } from '../stage/person.ts';
import { expect } from './fixtures.ts';

export const code = '482910';

export type Asking = {
  page: Page;
  /** Stays open: it has the code fetched without waiting for the browser's alarm. */
  popup: Popup;
  /** The number that was bought, as its fields show it. */
  number: string;
  /** The SMS comes, and the popup shows its code. */
  sendCode(text?: string): Promise<void>;
  /** What the fields that match hold, in page order; of editable elements their text. */
  values(selector: string): Promise<string[]>;
  /** How often the form was submitted and how often Enter was pressed, by anybody. */
  submits(): Promise<number>;
};

const document = (fields: string): string => `<!doctype html><html lang="en"><title>Verify your number</title>
  <style>input, [contenteditable] { width: 160px; height: 24px; border: 1px solid }
    .row input, .row [contenteditable] { display: inline-block; width: 30px; height: 30px }</style>
  <form><h1>Check your messages</h1><p>We sent a 6-digit code to your phone.</p>${fields}
    <p><button>Verify</button></p></form>
  <script>
    submits = 0;
    addEventListener('submit', (event) => { event.preventDefault(); submits += 1 }, true);
    addEventListener('keydown', (event) => { if (event.key === 'Enter') submits += 1 }, true);
  </script>`;

/** Opens such a page and buys a number on it. */
export async function ask(stage: Stage, fields: string): Promise<Asking> {
  const page = await stage.browser.context.newPage();
  // Made here, so that it may have scripts and frames that the site's own pages may not.
  await page.route('**/asking', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: document(fields) }),
  );
  await page.goto(stage.address('/asking'));
  const popup = await getNumber(stage, page);
  await expect.poll(() => stage.simulator.activations.length).toBe(1);
  const phone = stage.simulator.activations[0]?.phone ?? '';
  return {
    page,
    popup,
    number: `+${phone}`,
    async sendCode(text = `Your Northwind code: ${code}.`) {
      stage.simulator.sendSms({ phone, text });
      await expect(popup.page.getByRole('button', { name: 'Copy code' })).toBeVisible();
    },
    values: (selector) =>
      page
        .locator(selector)
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value ?? one.textContent)),
    submits: () => page.evaluate(() => (globalThis as unknown as { submits: number }).submits),
  };
}

export const phoneField = (attributes = ''): string =>
  `<p><label>Mobile number <input type="tel" autocomplete="tel" ${attributes}></label></p>`;

export const codeField = (attributes = ''): string =>
  `<p><label>Verification code <input inputmode="numeric" autocomplete="one-time-code" ${attributes}></label></p>`;

/** A row of boxes, one character each. */
export const boxes = (count = 6, attributes = ''): string =>
  `<div class="row">${`<input maxlength="1" inputmode="numeric" ${attributes}>`.repeat(count)}</div>`;

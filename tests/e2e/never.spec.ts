// What is never filled and never done, one rule a test. Each was seen to fail with its rule taken out of the code, but for
// the frames: the browser, the messages' sender and the entry's own site each keep those apart.
import type { Page } from '@playwright/test';
import { getNumber, openSignUp } from '../stage/person.ts';
import { ask, boxes, code, codeField, phoneField, type Asking } from './asking.ts';
import { expect, testWithKey as test } from './fixtures.ts';

/** A field that would be right for the number and one for the code, each in the same hands. */
const both = (around: (field: string) => string, attributes = ''): string =>
  `${around(phoneField(`class="bait" ${attributes}`))}${around(codeField(`class="bait" ${attributes}`))}`;
const inside = (style: string) => (field: string) => `<div style="${style}">${field}</div>`;

const addToForm = (page: Page, html: string) =>
  page.locator('form').evaluate((form, markup) => form.insertAdjacentHTML('beforeend', markup), html);

/** What a person sees and means: both are filled, so the others were looked at. */
const real = phoneField('id="phone"') + codeField('id="code"');

async function fillsOnlyTheReal({ sendCode, values, number }: Asking): Promise<void> {
  await expect.poll(() => values('#phone')).toEqual([number]);
  await sendCode();
  await expect.poll(() => values('#code')).toEqual([code]);
  expect((await values('.bait')).join('')).toBe('');
}

const unseen: Record<string, string> = {
  hidden: [
    both(inside('display:none')),
    both(inside('visibility:hidden')),
    both(inside('height:0;overflow:hidden')),
    both((field) => `<details><summary>More</summary>${field}</details>`),
    both((field) => field, 'hidden'),
  ].join(''),
  'a trap for robots': [
    both(inside('position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)')),
    both(inside('opacity:0')),
    both((field) => `<div aria-hidden="true">${field}</div>`, 'tabindex="-1"'),
    both(inside('position:relative'), 'style="width:1px;height:1px;border:0;padding:0"'),
    both(inside('position:relative'), 'style="width:1px;height:1px;border:0;padding:0;opacity:0"'),
  ].join(''),
  'off the screen': [
    both(inside('position:absolute;left:-9999px')),
    both(inside('position:absolute;top:-9999px')),
    both(inside('transform:translateX(-3000px)')),
  ].join(''),
  disabled: [
    both((field) => field, 'disabled'),
    both((field) => `<fieldset disabled>${field}</fieldset>`),
    both((field) => `<div inert>${field}</div>`),
  ].join(''),
  'read-only': both((field) => field, 'readonly'),
};

for (const [how, baits] of Object.entries(unseen)) {
  test(`a field that is ${how} is never filled`, async ({ stage }) => {
    await fillsOnlyTheReal(await ask(stage, baits + real));
  });
}

test('a transparent input laid over drawn boxes is filled: it is not hidden', async ({ stage }) => {
  const drawn = '<i style="width:30px;height:30px;border:1px solid"></i>'.repeat(6);
  const { sendCode, values } = await ask(
    stage,
    `<div style="position:relative;display:flex;width:200px">${drawn}
      <input id="code" autocomplete="one-time-code" maxlength="6"
        style="position:absolute;inset:0;width:100%;height:100%;opacity:0"></div>`,
  );
  await sendCode();
  await expect.poll(() => values('#code')).toEqual([code]);
});

test('a speck of an input that draws its boxes beside itself is filled: so is it meant', async ({
  stage,
}) => {
  const drawn = '<i style="width:30px;height:30px;border:1px solid"></i>'.repeat(6);
  const { sendCode, values } = await ask(
    stage,
    `<div style="position:relative"><div style="display:flex">${drawn}</div>
      <input id="code" autocomplete="one-time-code"
        style="position:absolute;left:0;top:0;width:1px;height:1px;border:0;padding:0;opacity:0"></div>`,
  );
  await sendCode();
  await expect.poll(() => values('#code')).toEqual([code]);
});

test('a password, a PIN or a passcode of an account is never filled', async ({ stage }) => {
  const password = (label: string, name: string) =>
    `<p><label>${label} <input class="bait" type="password" name="${name}" maxlength="6"></label></p>`;
  const { page, sendCode, values } = await ask(
    stage,
    password('Password', 'password') + password('PIN', 'pin') + password('Current passcode', 'passcode'),
  );
  await sendCode();
  await addToForm(page, codeField('id="code"'));
  await expect.poll(() => values('#code')).toEqual([code]);
  expect((await values('.bait')).join('')).toBe('');
});

test('a row of password boxes is filled where the page says that it sent a code', async ({ stage }) => {
  const { sendCode, values } = await ask(stage, boxes(6, 'type="password"'));
  await sendCode();
  await expect.poll(async () => (await values('.row input')).join('')).toBe(code);
});

test('a password field is filled where the words say that it takes the code', async ({ stage }) => {
  const { sendCode, values } = await ask(
    stage,
    '<p><label>Verification code from the SMS <input id="code" type="password" maxlength="6"></label></p>',
  );
  await sendCode();
  await expect.poll(() => values('#code')).toEqual([code]);
});

test("another origin's frame is never filled", async ({ stage }) => {
  const { page, sendCode, values } = await ask(stage, '<div id="frames"></div>');
  await page.route('**/elsewhere', (route) => route.fulfill({ contentType: 'text/html', body: codeField() }));
  await page.locator('#frames').evaluate(
    (around, { address, field }) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      // A sandboxed frame of the page itself counts as another origin, too.
      const boxed = document.createElement('iframe');
      boxed.sandbox.add('allow-scripts');
      boxed.srcdoc = field;
      around.append(frame, boxed);
    },
    { address: stage.address('/elsewhere', 'elsewhere.test'), field: codeField() },
  );
  const inFrames = [0, 1].map((index) => page.frameLocator('iframe').nth(index).locator('input'));
  for (const field of inFrames) await field.waitFor();
  await sendCode();
  await addToForm(page, codeField('id="code"'));
  await expect.poll(() => values('#code')).toEqual([code]);
  for (const field of inFrames) await expect(field).toHaveValue('');
});

test('a field that the person is typing in is left alone', async ({ stage }) => {
  const { page, popup, sendCode, values } = await ask(stage, codeField('id="code"'));
  const field = page.locator('#code');
  await field.focus();
  // A key now and then, for longer than the code takes to come.
  const typed = field.pressSequentially('73910', { delay: 300 });
  await sendCode();
  await typed;
  await expect(popup.page.getByText('Typed into the page', { exact: true })).toBeHidden();
  expect(await values('#code')).toEqual(['73910']);
});

test('what the person has filled in by hand is left alone', async ({ stage }) => {
  const { page, sendCode, values } = await ask(stage, boxes());
  await page.locator('.row input').nth(2).fill('7');
  await sendCode();
  // Another field that is free is filled: so the row was looked at, and left.
  await page.locator('form').evaluate((form) => form.setAttribute('aria-hidden', 'true'));
  await page
    .locator('form')
    .evaluate((form, html) => form.insertAdjacentHTML('afterend', html), codeField('id="later"'));
  await expect.poll(() => values('#later')).toEqual([code]);
  expect(await values('.row input')).toEqual(['', '', '7', '', '', '']);
});

test('filling never submits and never presses Enter', async ({ stage }) => {
  const asked = await ask(stage, phoneField('id="phone"') + boxes());
  await expect.poll(() => asked.values('#phone')).toEqual([asked.number]);
  await asked.sendCode();
  await expect.poll(async () => (await asked.values('.row input')).join('')).toBe(code);
  expect(await asked.submits()).toBe(0);
});

test('a page that submits by itself is not helped: it does so once, with the whole code', async ({
  stage,
}) => {
  const asked = await ask(stage, boxes());
  await asked.page.evaluate(() => {
    const row = [...document.querySelectorAll<HTMLInputElement>('.row input')];
    const sent: string[] = [];
    Object.assign(globalThis, { sent });
    for (const box of row) {
      box.addEventListener('input', () => {
        const whole = row.map(({ value }) => value).join('');
        if (row.every(({ value }) => value.length === 1)) sent.push(whole);
      });
    }
  });
  await asked.sendCode();
  // Each in its own box: at first the whole code is tried in the first one.
  await expect.poll(() => asked.values('.row input')).toEqual(Array.from(code));
  expect(await asked.page.evaluate(() => (globalThis as unknown as { sent: string[] }).sent)).toEqual([code]);
  expect(await asked.submits()).toBe(0);
});

test('a page is sent no message by which it could tell that we are there', async ({ stage }) => {
  await stage.browser.context.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    addEventListener('message', ({ data }) => heard.push(`message ${JSON.stringify(data)}`), true);
  });
  const page = await openSignUp(stage, '/plain');
  // Looked at twice: at the press of the toolbar button, and at the change.
  const popup = await stage.browser.pressToolbarButton(page);
  await expect(popup.page.getByRole('combobox', { name: 'Service' })).toBeVisible();
  await popup.close();
  await addToForm(page, codeField('id="late"'));
  const again = await getNumber(stage, page);
  await expect(again.page.getByText('Typed into the page', { exact: true })).toBeVisible();
  expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
});

// Codes in fields that come late, change while they are filled, or take them in a way of their own.
import type { Page } from '@playwright/test';
import { ask, boxes, code, codeField } from './asking.ts';
import { expect, testWithKey as test } from './fixtures.ts';

const inForm = (page: Page, html: string) =>
  page.locator('form').evaluate((form, markup) => form.insertAdjacentHTML('beforeend', markup), html);

/** Has the row keep its digits itself: `held` says what the page took, whatever its boxes show. */
const held = (page: Page): Promise<string> =>
  page.evaluate(() => (globalThis as unknown as { held: string[] }).held.join(''));

test('a code step that comes after the code is filled when it is there', async ({ stage }) => {
  const { page, sendCode, values } = await ask(stage, '');
  await sendCode();
  await inForm(page, codeField('id="code"'));
  await expect.poll(() => values('#code')).toEqual([code]);
});

test('a code step in a shadow root that comes after the code is filled', async ({ stage }) => {
  const { page, sendCode, values } = await ask(stage, '<div id="host"></div>');
  await sendCode();
  await page.locator('#host').evaluate((host, html) => {
    const step = document.createElement('section');
    step.attachShadow({ mode: 'open' }).innerHTML = html;
    host.append(step);
  }, codeField('id="code"'));
  await expect.poll(() => values('#code')).toEqual([code]);
});

test('boxes of which screen readers are told the first alone are filled', async ({ stage }) => {
  const rest = '<input inputmode="numeric" autocomplete="one-time-code" aria-hidden="true">'.repeat(5);
  const { sendCode, values } = await ask(
    stage,
    `<div class="row"><input inputmode="numeric" autocomplete="one-time-code">${rest}</div>`,
  );
  await sendCode();
  await expect.poll(async () => (await values('.row input')).join('')).toBe(code);
});

test('boxes in shadow roots of their own are filled', async ({ stage }) => {
  const { page, sendCode, values } = await ask(stage, '<div class="row"></div>');
  await page.locator('.row').evaluate((row) => {
    for (let index = 0; index < 6; index += 1) {
      const box = document.createElement('span');
      box.attachShadow({ mode: 'open' }).innerHTML =
        '<input maxlength="1" inputmode="numeric" style="width:30px;height:30px">';
      row.append(box);
    }
  });
  await sendCode();
  await expect.poll(async () => (await values('.row input')).join('')).toBe(code);
});

test('boxes that are drawn anew after each digit hold the whole code in the end', async ({ stage }) => {
  const { page, sendCode, values } = await ask(stage, boxes());
  await page.locator('.row').evaluate((row) => {
    const digits = ['', '', '', '', '', ''];
    Object.assign(globalThis, { held: digits });
    const draw = (): void => {
      const anew = digits.map((digit, index) => {
        const box = document.createElement('input');
        box.maxLength = 1;
        box.value = digit;
        box.addEventListener('input', () => {
          digits[index] = box.value.slice(0, 1);
          draw();
        });
        return box;
      });
      row.replaceChildren(...anew);
    };
    draw();
  });
  await sendCode();
  await expect.poll(() => held(page)).toBe(code);
  expect((await values('.row input')).join('')).toBe(code);
});

test('boxes that take nothing but a paste are pasted into', async ({ stage }) => {
  const { page, sendCode, values } = await ask(stage, boxes());
  await page.locator('.row').evaluate((row) => {
    const all = [...row.querySelectorAll('input')];
    let digits: string[] = [];
    const show = (): void => all.forEach((box, index) => (box.value = digits[index] ?? ''));
    Object.assign(globalThis, { held: digits });
    row.addEventListener('input', show);
    row.addEventListener('paste', (event) => {
      event.preventDefault();
      digits = ((event as ClipboardEvent).clipboardData?.getData('text') ?? '').split('');
      Object.assign(globalThis, { held: digits });
      show();
    });
  });
  await sendCode();
  await expect.poll(() => held(page)).toBe(code);
  expect((await values('.row input')).join('')).toBe(code);
});

test('editable boxes are typed into', async ({ stage }) => {
  const box = '<span contenteditable="true" role="textbox" aria-label="Digit"></span>';
  const { page, sendCode, values } = await ask(stage, `<div class="row">${box.repeat(6)}</div>`);
  await page.locator('.row').evaluate((row) => {
    const all = [...row.querySelectorAll('span')];
    const digits = ['', '', '', '', '', ''];
    Object.assign(globalThis, { held: digits });
    all.forEach((each, index) =>
      each.addEventListener('input', () => {
        digits[index] = each.textContent.slice(-1);
        each.textContent = digits[index];
        if (digits[index] !== '') all[index + 1]?.focus();
      }),
    );
  });
  await sendCode();
  await expect.poll(() => held(page)).toBe(code);
  expect((await values('.row span')).join('')).toBe(code);
});

test('a code with a prefix goes without it into a field that shows the prefix itself', async ({ stage }) => {
  const { sendCode, values } = await ask(
    stage,
    '<p>G- <input id="code" aria-label="Enter the code" autocomplete="one-time-code" type="tel" maxlength="6"></p>',
  );
  await sendCode(`G-${code} is your Northwind verification code.`);
  await expect.poll(() => values('#code')).toEqual([code]);
});

test('boxes that take nothing are left empty, and the code can be copied', async ({ stage }) => {
  const { page, popup, sendCode, values } = await ask(stage, boxes());
  await page.locator('.row').evaluate((row) => {
    const tried: string[] = [];
    Object.assign(globalThis, { held: tried });
    row.addEventListener('keydown', (event) => {
      event.preventDefault();
      tried.push((event as KeyboardEvent).key);
    });
    // One digit sticks in the third box: half a code would be worse than none.
    row.addEventListener('input', () =>
      row
        .querySelectorAll('input')
        .forEach((box, index) => (box.value = index === 2 ? box.value.slice(0, 1) : '')),
    );
  });
  await sendCode();
  // The last way that is tried is key by key.
  await expect.poll(() => held(page)).toBe(code);
  await expect.poll(async () => (await values('.row input')).join('')).toBe('');
  await expect(popup.page.getByText('Typed into the page', { exact: true })).toBeHidden();
  await expect(popup.page.getByRole('button', { name: 'Copy code' })).toBeVisible();
});

// A number's card: copied in the form one wants, its messages whole and harmless, a new code told once.
import type { Page } from '@playwright/test';
import type { Popup, Stage } from '../stage/index.ts';
import { buyButton, getNumber, openSignUp } from '../stage/person.ts';
import { expect, testWithKey as test } from './fixtures.ts';

/** On a page without a field, with the popup open: nothing but the card has the number and its code. */
async function numberOn(stage: Stage): Promise<{ page: Page; popup: Popup; phone: string }> {
  // As some services answer: the whole text in place of the code.
  stage.simulator.variants.add('status-text');
  const page = await openSignUp(stage, '/empty');
  const popup = await getNumber(stage, page);
  await expect(popup.page.getByText('No phone field here: copied')).toBeVisible();
  return { page, popup, phone: stage.simulator.activations[0]?.phone ?? 'none' };
}

const copyOf = (popup: Popup) => popup.page.getByRole('button', { name: 'Copy number' });
const others = (popup: Popup) => popup.page.getByRole('button', { name: 'Other ways to copy' });
/** As a person finds out: pasted into a field. */
async function clipboard({ page }: Popup): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'paste-here';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('Control+V');
  return page.locator('#paste-here').evaluate((field) => {
    field.remove();
    return (field as HTMLTextAreaElement).value;
  });
}
const spoken = ({ page }: Popup) => page.locator('[role="status"][aria-live="polite"]');

test('the number is copied as one wants it, by keyboard alone, and so the next time', async ({ stage }) => {
  const { page, popup, phone } = await numberOn(stage);
  expect(phone).toMatch(/^91\d{10}$/);
  await copyOf(popup).click();
  await expect.poll(() => clipboard(popup)).toBe(`+${phone}`);

  const { keyboard } = popup.page;
  await others(popup).focus();
  await keyboard.press('Enter');
  const list = popup.page.getByRole('group', { name: 'Other ways to copy' });
  await expect(list.getByRole('button', { name: `+${phone}` })).toBeFocused();
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect(list.getByRole('button', { name: /^National/ })).toBeFocused();
  await keyboard.press('Enter');
  await expect(list).toBeHidden();
  await expect(others(popup)).toBeFocused();
  await expect.poll(() => clipboard(popup)).toBe(phone.slice(2));
  // Put away without a choice, it copies nothing.
  await others(popup).focus();
  await keyboard.press('Enter');
  await expect(list).toBeVisible();
  await keyboard.press('Escape');
  await expect(list).toBeHidden();
  await popup.close();

  const again = await stage.browser.pressToolbarButton(page);
  await expect(copyOf(again)).toHaveAttribute('title', `Copy number · ${phone.slice(2)}`);
  await others(again).click();
  await again.page.getByRole('button', { name: /^Digits only/ }).click();
  await expect.poll(() => clipboard(again)).toBe(phone);
});

test('a long and hostile message is drawn as its words, whole on demand, and nothing of it runs', async ({
  stage,
}) => {
  const { page, popup, phone } = await numberOn(stage);
  const hostile = `<img src=x onerror="document.title='taken'"> Your \u202ecode\u202c is 48\u200b29\u206010. `;
  const text = (hostile + 'رسالة طويلة جدا '.repeat(200)).slice(0, 2000);
  stage.simulator.sendSms({ phone, text: text.replace('48\u200b29\u206010', '482910') });
  const message = popup.page.locator('.sms-text');
  await expect(message.locator('mark')).toHaveText('482910');
  await expect(popup.page.locator('.code')).toHaveText('482 910');
  await expect(popup.page).toHaveTitle('SecureSMS');
  await expect(message.locator('img')).toHaveCount(0);
  const drawn = message.locator('p');
  expect(await drawn.textContent()).toContain(
    '<img src=x onerror="document.title=\'taken\'"> Your code is 482910.',
  );
  expect(await drawn.textContent()).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\u2060]/);

  const folded = await drawn.evaluate(({ clientHeight }) => clientHeight);
  const whole = message.getByRole('button', { name: 'Whole message' });
  await whole.press('Enter');
  await expect(message.getByRole('button', { name: 'Show less' })).toBeFocused();
  expect(await drawn.evaluate(({ clientHeight }) => clientHeight)).toBeGreaterThan(folded * 3);
  const fits = await popup.page.evaluate(
    () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
  );
  expect(fits).toBe(true);
  await popup.close();
  const again = await stage.browser.pressToolbarButton(page);
  await expect(again.page.getByRole('button', { name: 'Whole message' })).toBeVisible();
});

test('several messages: the newest in front, those before it in order, each in its own direction', async ({
  stage,
}) => {
  const { popup, phone } = await numberOn(stage);
  const { simulator } = stage;
  const send = async (text: string, code: string) => {
    simulator.sendSms({ phone, text });
    await expect(popup.page.locator('.code').first()).toHaveText(code);
  };
  await send('First code 1111', '1111');
  for (const [text, code] of [
    ['رمزك هو 2222', '2222'],
    ['Third code 3333', '3333'],
  ] as const) {
    const asked = simulator.waitForRequest(({ params }) => params['status'] === '3');
    await popup.page.getByRole('button', { name: 'Another code' }).click();
    await asked;
    await expect(popup.page.getByText('Waiting for another code')).toBeVisible();
    await send(text, code);
  }
  await popup.page.getByText('2 earlier messages').click();
  await expect(popup.page.locator('.sms-list mark')).toHaveText(['2222', '1111']);
  const directions = await popup.page
    .locator('.sms-text p')
    .evaluateAll((texts) => texts.map((each) => getComputedStyle(each).direction));
  expect(directions).toEqual(['ltr', 'rtl', 'ltr']);
});

test('a code that comes while one looks is read out once, digit by digit, and moves only if one likes motion', async ({
  stage,
}) => {
  const { page, popup, phone } = await numberOn(stage);
  await popup.page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const region = document.querySelector('[role="status"][aria-live="polite"]');
    if (region) {
      const hear = () => heard.push(region.textContent);
      new MutationObserver(hear).observe(region, { childList: true, characterData: true, subtree: true });
    }
  });
  const heard = () => popup.page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  const motion = ({ page }: Popup) =>
    page.locator('.sms').evaluate((sms) => {
      const { animationName, animationDuration } = getComputedStyle(sms);
      return [animationName, Number.parseFloat(animationDuration)];
    });
  await popup.page.emulateMedia({ reducedMotion: 'no-preference' });
  stage.simulator.sendSms({ phone, text: 'Your code is 482910' });
  await expect(spoken(popup)).toHaveText('New code for Telegram: 4 8 2, 9 1 0');
  const [name, seconds] = await motion(popup);
  expect(name).toBe('arrive');
  expect(seconds).toBeLessThan(0.2);
  await popup.page.emulateMedia({ reducedMotion: 'reduce' });
  expect((await motion(popup))[0]).toBe('none');

  // Copied twice: said twice, and the code not again.
  const copy = popup.page.getByRole('button', { name: 'Copy code' });
  await copy.click();
  await expect.poll(async () => (await heard()).length).toBe(2);
  await copy.click();
  await expect.poll(async () => (await heard()).length).toBe(3);
  expect((await heard()).filter((said) => said.includes('4 8 2, 9 1 0'))).toHaveLength(1);
  await popup.close();

  // What was there when the window opened is read as any text, and stands still.
  const again = await stage.browser.pressToolbarButton(page);
  await expect(again.page.getByText('482 910', { exact: true })).toBeVisible();
  await expect(buyButton(again)).toBeEnabled();
  await expect(spoken(again)).toHaveText('');
  expect((await motion(again))[0]).toBe('none');
});

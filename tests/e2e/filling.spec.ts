// Which field is filled, with what, and what a fill leaves alone: hazards put into the site's pages before buying.
import type { Page } from '@playwright/test';
import type { Stage } from '../stage/index.ts';
import { buttons, buyButton, getNumber, openSignUp, typedInto } from '../stage/person.ts';
import { expect, testWithKey as test } from './fixtures.ts';

const typedWord = 'Typed into the page';
const bought = (stage: Stage, index = 0): string => stage.simulator.activations[index]?.phone ?? 'none';
const phoneOf = (page: Page) => page.getByLabel('Mobile number');
/** The field shows the number that was bought, once it was. */
const filledWith = (stage: Stage, page: Page, index = 0) =>
  expect.poll(async () => (await phoneOf(page).inputValue()) === `+${bought(stage, index)}`).toBe(true);

/** The page for the number, with the key given and this put before its phone field. */
async function openWith(stage: Stage, markup: string): Promise<Page> {
  const page = await openSignUp(stage, '/plain');
  await page
    .locator('#phone')
    .evaluate((input, html) => input.insertAdjacentHTML('beforebegin', html), markup);
  return page;
}

test('a field that no one can see is never chosen before the real one', async ({ stage }) => {
  const trap =
    '<input class="bait" type="tel" name="phone" autocomplete="tel" aria-label="Phone number" placeholder="+44 7400 123456">';
  const around = [
    'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)',
    'height:0;overflow:hidden',
    'clip-path:inset(50%)',
    'clip-path:inset(0 100% 0 0)',
    'clip-path:circle(0)',
    'opacity:.01',
    'opacity:.2"><div style="opacity:.2',
    'position:relative;z-index:0"><span style="position:absolute;inset:0;background:white;z-index:1"></span><b style="font:inherit',
  ];
  const page = await openWith(
    stage,
    around.map((style) => `<div style="${style}">${trap}</div></div>`).join(''),
  );
  await getNumber(stage, page);
  const fields = page.locator('.bait, #phone');
  const values = () => fields.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  await expect.poll(async () => (await values()).join('')).not.toBe('');
  expect(await values()).toEqual([...around.map(() => ''), `+${bought(stage)}`]);
});

test('a national number of another country is not left in a field for US numbers', async ({ stage }) => {
  const page = await openWith(stage, '<select aria-label="Country code"><option>US +1</option></select>');
  await page.locator('#phone').evaluate((input: HTMLInputElement) => {
    input.maxLength = 10;
    input.placeholder = '(987) 654-3210';
  });
  const popup = await getNumber(stage, page);
  await expect(popup.page.getByRole('button', { name: 'Copy number' })).toBeVisible();
  await expect.poll(() => stage.simulator.activations.length).toBe(1);
  await expect(popup.page.getByRole('button', { name: 'Fill' })).toBeVisible();
  await expect(popup.page.getByText(typedWord, { exact: true })).toBeHidden();
  await expect(phoneOf(page)).toHaveValue('');
});

/** The page asks for its number in these fields instead of one. */
async function openWithParts(stage: Stage, fields: { name: string; maxLength: number }[]): Promise<Page> {
  const inputs = fields.map(
    ({ name, maxLength }) =>
      `<input class="part" type="tel" name="${name}" maxlength="${maxLength}" size="6">`,
  );
  const page = await openWith(stage, `<div><span>Phone number</span> ${inputs.join(' – ')}</div>`);
  await page.locator('label[for=phone], #phone').evaluateAll((all) => all.forEach((one) => one.remove()));
  return page;
}
const partsOf = (page: Page): Promise<string[]> =>
  page.locator('.part').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));

test('a number that is asked for in parts is shared out', async ({ stage }) => {
  const page = await openWithParts(stage, [
    { name: 'country_code', maxLength: 4 },
    { name: 'area_code', maxLength: 5 },
    { name: 'phone_number', maxLength: 8 },
  ]);
  await getNumber(stage, page);
  await expect.poll(async () => (await partsOf(page)).join('') === `+${bought(stage)}`).toBe(true);
  expect((await partsOf(page)).map(({ length }) => length)).toEqual([3, 5, 5]);
});

test('three, three and four digits are left empty for a number that is not written so', async ({ stage }) => {
  const page = await openWithParts(stage, [
    { name: 'phone1', maxLength: 3 },
    { name: 'phone2', maxLength: 3 },
    { name: 'phone3', maxLength: 4 },
  ]);
  const popup = await getNumber(stage, page);
  await expect(popup.page.getByText(/only takes numbers of another country|another country/)).toBeVisible();
  expect(await partsOf(page)).toEqual(['', '', '']);
});

test('a page that never rests is filled, too', async ({ stage }) => {
  const page = await openWith(stage, '<i id="dot">.</i>');
  await page.locator('#phone').evaluate((input) => {
    const dot = document.querySelector<HTMLElement>('#dot');
    const turn = (at: number) => {
      dot?.style.setProperty('rotate', `${at}deg`);
      requestAnimationFrame(turn);
    };
    requestAnimationFrame(turn);
    // The field itself comes late: only a look after a change finds it.
    const parent = input.parentElement;
    input.remove();
    Object.assign(globalThis, { comeBack: () => parent?.append(input) });
  });
  const popup = await getNumber(stage, page);
  await expect(popup.page.getByText('No phone field here')).toBeVisible();
  await page.evaluate(() => (globalThis as unknown as { comeBack: () => void }).comeBack());
  await filledWith(stage, page);
});

test('keys go where the person types while the number arrives', async ({ stage }) => {
  const page = await openWith(stage, '<textarea aria-label="About you"></textarea>');
  const popup = await getNumber(stage, page);
  await popup.close();
  const words = 'every letter of this lands where it was meant to land';
  await page.getByLabel('About you').focus();
  await page.keyboard.type(words, { delay: 25 });
  await filledWith(stage, page);
  await page.keyboard.type('!');
  await expect(page.getByLabel('About you')).toHaveValue(`${words}!`);
  await expect(page.getByLabel('About you')).toBeFocused();
});

test('a code that arrives leaves the focus where the person has it', async ({ stage }) => {
  const page = await openSignUp(stage, '/react');
  const popup = await getNumber(stage, page);
  await expect(popup.page.getByText(typedWord, { exact: true })).toBeVisible();
  await popup.close();
  await page.getByRole('button', { name: buttons.react.send }).click();
  await page.getByLabel('Digit 1 of 6').waitFor();
  await page.evaluate(() => {
    const other = document.createElement('input');
    other.setAttribute('aria-label', 'Nickname');
    document.body.append(other);
    other.focus();
  });
  const session = await stage.site.waitForNumber('react');
  const boxes = () =>
    page
      .locator('fieldset input')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value).join(''));
  await expect.poll(boxes).toBe(session.code);
  await expect(page.getByLabel('Nickname')).toBeFocused();
});

test('the next number replaces the one that we typed', async ({ stage }) => {
  const page = await openWith(stage, '');
  const popup = await getNumber(stage, page);
  await filledWith(stage, page);
  await popup.close();
  const again = await stage.browser.pressToolbarButton(page);
  await buyButton(again).click();
  await expect.poll(() => stage.simulator.activations.length).toBe(2);
  await filledWith(stage, page, 1);
});

test('Fill overwrites what the person wrote, and nothing else does', async ({ stage }) => {
  const page = await openWith(stage, '');
  await phoneOf(page).fill('+4915112345678');
  const popup = await getNumber(stage, page);
  await popup.page.getByRole('button', { name: 'Fill' }).waitFor();
  await expect(phoneOf(page)).toHaveValue('+4915112345678');
  await popup.page.getByRole('button', { name: 'Fill' }).click();
  await filledWith(stage, page);
  expect(await typedInto(page)).toContain(bought(stage));
});

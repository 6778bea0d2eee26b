// The context menu and the keyboard: what each entry does, and that none does it where something stands in the way.
import type { Page } from '@playwright/test';
import type { Press } from '../stage/chromium.ts';
import type { Stage } from '../stage/index.ts';
import { buttons, chooseCountry, getNumber, openSignUp, typedInto } from '../stage/person.ts';
import { expect, testWithKey as test } from './fixtures.ts';

const purchases = ({ simulator }: Stage): number =>
  simulator.requests.filter(({ action }) => action.startsWith('getNumber')).length;

const phoneOf = ({ simulator }: Stage, index = 0): string => simulator.activations[index]?.phone ?? 'none';

const numberField = (page: Page) => page.getByLabel('Mobile number');

/** Waits until the page holds the number bought as this one, and nothing else. */
const expectNumber = (stage: Stage, page: Page, index = 0): Promise<void> =>
  expect.poll(async () => (await typedInto(page)) === `+${phoneOf(stage, index)}`).toBe(true);

/** Buys with the popup, and waits until the number is in the page. */
async function buyInPopup(stage: Stage, page: Page): Promise<void> {
  const popup = await getNumber(stage, page);
  await expect.poll(() => typedInto(page)).not.toBe('');
  await popup.close();
}

/** The window that opens is the answer to the press. */
async function windowAfter(stage: Stage, press: Promise<void>): Promise<Page> {
  const opening = stage.browser.context.waitForEvent('page');
  await press;
  const opened = await opening;
  await expect(opened.getByRole('combobox', { name: 'Country' })).toBeVisible();
  return opened;
}

const ways: [string, (stage: Stage, page: Page, press: Press) => Promise<void>][] = [
  ['in the menu', ({ browser }, page, press) => browser.chooseEntry(page, press)],
  ['by its keys', ({ browser }, page, press) => browser.pressKeysOf(page, press)],
];

for (const [way, press] of ways) {
  test(`"Fill my number" ${way}: over what stands there, as Fill does`, async ({ stage }) => {
    const page = await openSignUp(stage, '/plain');
    await buyInPopup(stage, page);
    await numberField(page).fill('+4915112345678');
    await press(stage, page, 'fill-number');
    await expect.poll(() => typedInto(page)).toBe(`+${phoneOf(stage)}`);
    expect(purchases(stage)).toBe(1);
  });

  test(`"Fill the code" ${way}: the newest, typed before or not, over what stands there`, async ({
    stage,
  }) => {
    const page = await openSignUp(stage, '/spa');
    await buyInPopup(stage, page);
    await page.getByRole('button', { name: buttons.spa.send }).click();
    const session = await stage.site.waitForNumber('spa');
    await expect.poll(() => typedInto(page)).toBe(session.code);
    await page.locator('input:visible').fill('000000');
    await press(stage, page, 'fill-code');
    await expect.poll(() => typedInto(page)).toBe(session.code);
    await page.getByRole('button', { name: buttons.spa.verify }).click();
    await stage.site.waitForAdmission('spa');
  });

  for (const entry of ['fill-number', 'fill-code'] as const) {
    test(`${entry} ${way} with nothing to fill opens the popup, and buys nothing`, async ({ stage }) => {
      const page = await openSignUp(stage, '/plain');
      // The press that the menu's own click would be: it lets us know the page.
      await (await stage.browser.pressToolbarButton(page)).close();
      await windowAfter(stage, press(stage, page, entry));
      expect(await typedInto(page)).toBe('');
      expect(purchases(stage)).toBe(0);
    });
  }
}

/** The site's choice is remembered, and one-click buying is on unless said otherwise. */
async function chosenBefore(stage: Stage, settings: Record<string, unknown> = {}): Promise<Page> {
  stage.simulator.stock.set(22, 'tg', 2266, { count: 100 });
  const page = await openSignUp(stage, '/plain');
  const popup = await stage.browser.pressToolbarButton(page);
  await chooseCountry(popup, 'India');
  await popup.close();
  await setSettings(stage, { oneClick: true, ...settings });
  return page;
}

async function setSettings(stage: Stage, payload: Record<string, unknown>): Promise<void> {
  const ours = await stage.browser.openExtensionPage('/options.html');
  const answer = await ours.evaluate(
    (change) => chrome.runtime.sendMessage({ name: 'settings.save', payload: change }),
    payload,
  );
  expect(answer).toMatchObject({ ok: true });
  await ours.close();
}

test('one-click buying: two presses buy one, what was chosen here before, and say so', async ({ stage }) => {
  const page = await chosenBefore(stage);
  await Promise.all([
    stage.browser.chooseEntry(page, 'get-number'),
    stage.browser.chooseEntry(page, 'get-number'),
  ]);
  await expectNumber(stage, page);
  expect(purchases(stage)).toBe(1);
  const asked = stage.simulator.requests.find(({ action }) => action === 'getNumberV2');
  expect(asked?.params).toMatchObject({ service: 'tg', country: '22', maxPrice: '0.28' });
  const worker = await stage.browser.worker();
  const told = () => worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
  await expect.poll(told).toEqual([expect.stringMatching(/^bought:/)]);
});

test('one-click buying where a number of the site lives already: the popup shows it', async ({ stage }) => {
  const page = await chosenBefore(stage);
  await stage.browser.chooseEntry(page, 'get-number');
  await expectNumber(stage, page);
  const opened = await windowAfter(stage, stage.browser.chooseEntry(page, 'get-number'));
  await expect(opened.getByRole('listitem', { name: /Telegram/ })).toHaveCount(1);
  expect(purchases(stage)).toBe(1);
});

for (const [why, settings] of [
  ['it is off', { oneClick: false }],
  ['the price is over the cap', { priceCap: 270_000 }],
  ['the day has not as much left', { dailyBudget: 270_000 }],
] as const) {
  test(`"Get a number" where ${why} opens the popup, and buys nothing`, async ({ stage }) => {
    const page = await chosenBefore(stage, settings);
    await windowAfter(stage, stage.browser.chooseEntry(page, 'get-number'));
    expect(purchases(stage)).toBe(0);
    expect(await typedInto(page)).toBe('');
  });
}

test('one-click buying where the form takes no such number opens the popup, and buys nothing', async ({
  stage,
}) => {
  const page = await chosenBefore(stage);
  await numberField(page).evaluate((input) => input.insertAdjacentText('beforebegin', '+49'));
  const popup = await stage.browser.pressToolbarButton(page);
  await expect(popup.page.getByText('takes no numbers from India')).toBeVisible();
  await popup.close();
  await windowAfter(stage, stage.browser.chooseEntry(page, 'get-number'));
  expect(purchases(stage)).toBe(0);
});

test('one-click buying on a site where nothing was chosen opens the popup, and buys nothing', async ({
  stage,
}) => {
  await chosenBefore(stage);
  const other = await openSignUp(stage, '/plain', 'elsewhere.test');
  // The press that the menu's own click would be: it lets us know the page.
  await (await stage.browser.pressToolbarButton(other)).close();
  await windowAfter(stage, stage.browser.chooseEntry(other, 'get-number'));
  expect(purchases(stage)).toBe(0);
});

test('one-click buying at a price that rose since it was chosen: the cap counts for the price of now', async ({
  stage,
}) => {
  const page = await chosenBefore(stage, { priceCap: 300_000 });
  stage.simulator.stock.set(22, 'tg', 2266, { price: 310_000 });
  await windowAfter(stage, stage.browser.chooseEntry(page, 'get-number'));
  expect(purchases(stage)).toBe(0);
});

test('a purchase that was refused is told in the popup, and not tried again', async ({ stage }) => {
  const page = await chosenBefore(stage);
  stage.simulator.fault({ kind: 'body', action: 'getNumberV2', body: 'NO_NUMBERS' });
  const opened = await windowAfter(stage, stage.browser.chooseEntry(page, 'get-number'));
  await expect(opened.getByText(/None left|no numbers/i).first()).toBeVisible();
  expect(purchases(stage)).toBe(1);
});

test('within the site the code is typed on the next page, elsewhere nothing is, and back there it is typed', async ({
  stage,
}) => {
  const page = await openSignUp(stage, '/spa');
  await buyInPopup(stage, page);
  await page.goto(stage.address('/empty'));
  await page.goto(stage.address('/spa', 'elsewhere.test'));
  stage.simulator.sendSms({ phone: phoneOf(stage), text: 'Your code is 482910' });
  const worker = await stage.browser.worker();
  await expect
    .poll(() => worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()).length))
    .toBe(1);
  expect(await typedInto(page)).toBe('');
  await page.goto(stage.address('/spa'));
  // Away from the site, the browser took back what the press had granted: a press brings it back.
  await (await stage.browser.pressToolbarButton(page)).close();
  await page.locator('body').evaluate((body) => {
    body.insertAdjacentHTML(
      'beforeend',
      '<label>Code from the SMS <input autocomplete="one-time-code"></label>',
    );
  });
  await expect(page.getByLabel('Code from the SMS')).toHaveValue('482910');
});

test('the same site in two tabs: each gets its own number and its own code', async ({ stage }) => {
  const first = await openSignUp(stage, '/spa');
  await buyInPopup(stage, first);
  const second = await openSignUp(stage, '/plain');
  await buyInPopup(stage, second);
  await expectNumber(stage, second, 1);
  for (const [kind, page] of [['plain', second] as const, ['spa', first] as const]) {
    await page.bringToFront();
    await page.getByRole('button', { name: buttons[kind].send }).click();
    const session = await stage.site.waitForNumber(kind);
    expect(session.number).toBe(phoneOf(stage, kind === 'spa' ? 0 : 1));
    await expect.poll(() => typedInto(page)).toBe(session.code);
  }
  // Each tab's own again, whichever number is the newer one.
  for (const page of [first, second]) {
    await page.bringToFront();
    const code = await typedInto(page);
    await page.locator('input:visible').fill('000000');
    await stage.browser.chooseEntry(page, 'fill-code');
    await expect.poll(() => typedInto(page)).toBe(code);
  }
});

test('the tab closed while waiting: opened anew, the site gets its number and code at a press', async ({
  stage,
}) => {
  const page = await openSignUp(stage, '/plain');
  await buyInPopup(stage, page);
  await page.close();
  const again = await openSignUp(stage, '/plain');
  await (await stage.browser.pressToolbarButton(again)).close();
  expect(await typedInto(again)).toBe('');
  await stage.browser.chooseEntry(again, 'fill-number');
  await expect.poll(() => typedInto(again)).toBe(`+${phoneOf(stage)}`);
});

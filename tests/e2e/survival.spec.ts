// What must not be lost: the worker dies, the popup closes, the tab closes, the service is offline, pages are odd.
import {
  buttons,
  buyButton,
  chooseCountry,
  codeFrame,
  getNumber,
  openSignUp,
  reopen,
  typedInto,
} from '../stage/person.ts';
import { expect, testWithKey as test } from './fixtures.ts';

test('the worker killed between purchase and code: the code still comes and is typed', async ({ stage }) => {
  const page = await openSignUp(stage, '/spa');
  const popup = await getNumber(stage, page);
  await expect(popup.page.getByText('Typed into the page', { exact: true })).toBeVisible();
  await popup.close();

  await stage.browser.killWorker();
  await page.getByRole('button', { name: buttons.spa.send }).click();
  const session = await stage.site.waitForNumber('spa');
  // Nothing wakes the worker but its own alarm, every 30 s, or the page's report of its new field.
  await expect.poll(() => typedInto(codeFrame(page, 'spa')), { timeout: 60_000 }).toBe(session.code);
  await page.getByRole('button', { name: buttons.spa.verify }).click();
  await stage.site.waitForAdmission('spa');
});

test('the worker killed, no page open that could wake it: the alarm asks, and the code is told', async ({
  stage,
}) => {
  const page = await openSignUp(stage, '/empty');
  const popup = await getNumber(stage, page);
  await expect(popup.page.getByText('No phone field here')).toBeVisible();
  await popup.close();
  await stage.browser.killWorker();
  const phone = stage.simulator.activations[0]?.phone ?? '';
  stage.simulator.sendSms({ phone, text: 'Your code is 482910' });
  await stage.simulator.waitForRequest(({ action }) => action === 'getStatus');
  const ours = await stage.browser.openExtensionPage('/options.html');
  await expect
    .poll(() => ours.evaluate(async () => Object.keys(await chrome.notifications.getAll()).length))
    .toBe(1);
});

test('the popup closed while the purchase is on the wire: the number is kept and typed', async ({
  stage,
}) => {
  const page = await openSignUp(stage, '/plain');
  stage.simulator.fault({ kind: 'delay', ms: 3_000, action: 'getNumberV2' });
  const sent = stage.simulator.waitForRequest(({ action }) => action === 'getNumberV2');
  const popup = await getNumber(stage, page);
  await sent;
  await popup.close();
  await stage.simulator.advance(3_000);
  await expect.poll(() => typedInto(page)).toContain(stage.simulator.activations[0]?.phone ?? 'none');
  const again = await stage.browser.pressToolbarButton(page);
  await expect(again.page.getByText('Typed into the page', { exact: true })).toBeVisible();
});

test('a code that arrives with the popup closed is told by badge and notification', async ({ stage }) => {
  const page = await openSignUp(stage, '/empty');
  const popup = await getNumber(stage, page);
  await expect(popup.page.getByText('No phone field here')).toBeVisible();
  await popup.close();
  const phone = stage.simulator.activations[0]?.phone ?? '';
  stage.simulator.sendSms({ phone, text: 'Your code is 482910' });
  const worker = await stage.browser.worker();
  const told = () =>
    worker.evaluate(async () => ({
      notifications: Object.keys(await chrome.notifications.getAll()).length,
      badge: await chrome.action.getBadgeText({}),
      colour: await chrome.action.getBadgeBackgroundColor({}),
    }));
  await expect.poll(told).toMatchObject({ notifications: 1, badge: '1', colour: [11, 110, 79, 255] });
  const again = await stage.browser.pressToolbarButton(page);
  await expect(again.page.getByText('482 910', { exact: true })).toBeVisible();
  // Looking at it is enough: the badge no longer says that there is news.
  await expect.poll(told).toMatchObject({ badge: '' });
});

test('the tab closed: the code is in the popup of another tab, and typed nowhere', async ({ stage }) => {
  const page = await openSignUp(stage, '/spa');
  const popup = await getNumber(stage, page);
  await expect(popup.page.getByText('Typed into the page', { exact: true })).toBeVisible();
  await popup.close();
  const other = await openSignUp(stage, '/spa', 'elsewhere.test');
  await page.close();
  stage.simulator.sendSms({ phone: stage.simulator.activations[0]?.phone ?? '', text: 'Code 482910' });
  const again = await stage.browser.pressToolbarButton(other);
  await expect(again.page.getByText('482 910', { exact: true })).toBeVisible();
  expect(await typedInto(other)).toBe('');
});

test('a number is typed into another site only at a click there', async ({ stage }) => {
  const page = await openSignUp(stage, '/plain');
  const popup = await getNumber(stage, page);
  await expect(popup.page.getByText('Typed into the page', { exact: true })).toBeVisible();
  await popup.close();
  const other = await openSignUp(stage, '/plain', 'elsewhere.test');
  const there = await stage.browser.pressToolbarButton(other);
  await there.page.getByRole('button', { name: 'Fill' }).waitFor();
  expect(await typedInto(other)).toBe('');
  await there.page.getByRole('button', { name: 'Fill' }).click();
  await expect.poll(() => typedInto(other)).toContain(stage.simulator.activations[0]?.phone ?? 'none');
});

test('nothing is typed into fields that ask for something else', async ({ stage }) => {
  const page = await openSignUp(stage, '/decoys');
  const popup = await getNumber(stage, page);
  await expect(popup.page.getByText('No phone field here')).toBeVisible();
  const phone = stage.simulator.activations[0]?.phone ?? '';
  stage.simulator.sendSms({ phone, text: 'Your code is 482910' });
  await expect(popup.page.getByText('482 910', { exact: true })).toBeVisible();
  await popup.close();
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect.poll(() => stage.site.decoyPosts.length).toBe(1);
  expect(Object.values(stage.site.decoyPosts[0] ?? {}).join('')).toBe('');
});

test('what the person wrote into the phone field stays, until they press Fill', async ({ stage }) => {
  const page = await openSignUp(stage, '/plain');
  await page.getByLabel('Mobile number').fill('+4915112345678');
  const popup = await getNumber(stage, page);
  await expect(popup.page.getByRole('button', { name: 'Copy number' })).toBeVisible();
  await expect.poll(() => stage.simulator.activations.length).toBe(1);
  await expect(popup.page.getByText('The field holds something else: Fill replaces it')).toBeVisible();
  expect(await typedInto(page)).toBe('+4915112345678');
  await popup.page.getByRole('button', { name: 'Fill' }).click();
  await expect.poll(() => typedInto(page)).toContain(stage.simulator.activations[0]?.phone ?? 'none');
});

test('offline: a sentence, the numbers stay, and it goes on by itself', async ({ stage }) => {
  const page = await openSignUp(stage, '/spa');
  const popup = await getNumber(stage, page);
  await expect(popup.page.getByText('Typed into the page', { exact: true })).toBeVisible();
  stage.simulator.fault({ kind: 'reset' });
  await expect(popup.page.getByText("SecureSMS can't be reached.")).toBeVisible();
  await expect(popup.page.getByRole('button', { name: 'Copy number' })).toBeVisible();
  stage.simulator.clearFaults();
  await page.getByRole('button', { name: buttons.spa.send }).click();
  const session = await stage.site.waitForNumber('spa');
  await expect.poll(() => typedInto(page), { timeout: 60_000 }).toBe(session.code);
});

test('the context menu opens the popup ready to buy, for the tab it was opened on', async ({ stage }) => {
  const page = await openSignUp(stage, '/spa');
  // The press that the menu's own click would be: it lets us know the page.
  await (await stage.browser.pressToolbarButton(page)).close();
  const opened = await stage.browser.chooseFromContextMenu(page);
  const popup = { page: opened, close: () => opened.close() };
  await expect(opened.getByRole('combobox', { name: 'Service' })).toHaveValue('Telegram');
  await chooseCountry(popup, 'India');
  await buyButton(popup).click();
  await expect(opened.getByText('Typed into the page', { exact: true })).toBeVisible();
  await popup.close();
  await page.getByRole('button', { name: buttons.spa.send }).click();
  const session = await stage.site.waitForNumber('spa');
  expect(session.number).toBe(stage.simulator.activations[0]?.phone);
  await expect.poll(() => typedInto(page)).toBe(session.code);
});

test('what was chosen in the popup survives its closing, per site', async ({ stage }) => {
  const page = await openSignUp(stage, '/plain');
  const popup = await stage.browser.pressToolbarButton(page);
  await chooseCountry(popup, 'Indonesia');
  await popup.close();
  const again = await stage.browser.pressToolbarButton(page);
  await expect(again.page.getByRole('combobox', { name: 'Service' })).toHaveValue('Telegram');
  await expect(again.page.getByRole('combobox', { name: 'Country' })).toHaveValue('Indonesia');
  await expect(buyButton(again)).toBeEnabled();
});

test('another code to the same number is typed too, and Done ends it with the service', async ({ stage }) => {
  const { simulator } = stage;
  const page = await openSignUp(stage, '/spa');
  const popup = await getNumber(stage, page);
  await expect(popup.page.getByText('Typed into the page', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: buttons.spa.send }).click();
  const session = await stage.site.waitForNumber('spa');
  await expect.poll(() => typedInto(page)).toBe(session.code);
  const first = session.code;

  const again = await stage.browser.pressToolbarButton(page);
  await again.page.getByRole('button', { name: 'Another code' }).click();
  await expect(again.page.getByText('Waiting for another')).toBeVisible();
  await again.close();
  await page.getByRole('button', { name: 'Send a new code' }).click();
  await expect.poll(() => session.code).not.toBe(first);
  await expect.poll(() => typedInto(page)).toBe(session.code);
  await page.getByRole('button', { name: buttons.spa.verify }).click();
  await stage.site.waitForAdmission('spa');

  const last = await stage.browser.pressToolbarButton(page);
  await last.page.getByRole('button', { name: 'Done' }).click();
  await expect(last.page.getByRole('button', { name: 'Dismiss' })).toBeVisible();
  const sent = simulator.requests.filter(({ action }) => action === 'setStatus');
  expect(sent.map(({ params }) => params['status'])).toEqual(['1', '3', '6']);
});

test('a code that arrives while the person types elsewhere takes none of their keys', async ({ stage }) => {
  const page = await openSignUp(stage, '/spa');
  const popup = await getNumber(stage, page);
  await expect(popup.page.getByText('Typed into the page', { exact: true })).toBeVisible();
  await popup.close();
  await page.getByRole('button', { name: buttons.spa.send }).click();
  const session = await stage.site.waitForNumber('spa');
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'note';
    document.body.append(field);
    field.focus();
  });
  const typed = 'these words stay whole while a code is on its way into the other field of this page';
  await page.keyboard.type(typed, { delay: 60 });
  await expect.poll(() => typedInto(page)).toBe(session.code);
  await page.keyboard.type('!');
  expect(await page.locator('#note').inputValue()).toBe(`${typed}!`);
});

test('the next number takes the place of the one before, and no code of that one is typed', async ({
  stage,
}) => {
  const { simulator } = stage;
  const page = await openSignUp(stage, '/spa');
  let popup = await getNumber(stage, page);
  await expect(popup.page.getByText('Typed into the page', { exact: true })).toBeVisible();
  simulator.sendSms({ phone: simulator.activations[0]?.phone ?? '', text: 'Code 111111' });
  await expect(popup.page.getByText('111 111', { exact: true })).toBeVisible();
  popup = await reopen(stage, page, popup);
  await chooseCountry(popup, 'Indonesia');
  await buyButton(popup).click();
  await expect(popup.page.getByText('Typed into the page', { exact: true })).toBeVisible();
  const second = simulator.activations[1]?.phone ?? 'none';
  await popup.close();
  await page.getByRole('button', { name: buttons.spa.send }).click();
  const session = await stage.site.waitForNumber('spa');
  expect(session.number).toBe(second);
  await expect.poll(() => typedInto(page)).toBe(session.code);
  await page.getByRole('button', { name: buttons.spa.verify }).click();
  await stage.site.waitForAdmission('spa');
  expect(session.wrongTries).toBe(0);
});

for (const [form, rewrite, says] of [
  [
    'a chooser that says another country',
    '<button type="button" aria-haspopup="listbox">US +1</button>',
    /another country/,
  ],
  ['room for ten digits and no word of a country', '', "The page didn't take it: copy it"],
] as const) {
  test(`a form with ${form} is not given half a number`, async ({ stage }) => {
    const page = await openSignUp(stage, '/plain');
    await page.getByLabel('Mobile number').evaluate((field: HTMLInputElement, chooser) => {
      field.maxLength = 10;
      field.placeholder = '';
      document.querySelector('#phone-hint')?.remove();
      field.insertAdjacentHTML('beforebegin', chooser);
    }, rewrite);
    const popup = await getNumber(stage, page);
    await expect(popup.page.getByText(says)).toBeVisible();
    expect(await typedInto(page)).toBe('');
  });
}

test('hidden fields that wait for a robot stay empty, the seen one is filled', async ({ stage }) => {
  const page = await openSignUp(stage, '/plain');
  await page.getByLabel('Mobile number').evaluate((field) => {
    const hide = {
      clipped: 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)',
      flat: 'height:0;overflow:hidden',
      cut: 'clip-path:inset(50%)',
      faint: 'opacity:.01',
    };
    for (const [name, style] of Object.entries(hide)) {
      const box = document.createElement('div');
      box.style.cssText = style;
      const trap = document.createElement('input');
      Object.assign(trap, { type: 'tel', name: `phone_${name}`, autocomplete: 'tel', className: 'trap' });
      box.append(trap);
      field.before(box);
    }
  });
  const popup = await getNumber(stage, page);
  await expect(popup.page.getByText('Typed into the page', { exact: true })).toBeVisible();
  const traps = page
    .locator('.trap')
    .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
  expect(await traps).toEqual(['', '', '', '']);
  await expect(page.getByLabel('Mobile number')).not.toHaveValue('');
});

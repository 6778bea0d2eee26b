// Sites where the person lets the extension help always: granted, used and taken back for real, in every way there is.
import type { Page } from '@playwright/test';
import type { Stage } from '../stage/index.ts';
import {
  alwaysHelp,
  expectThere,
  ourWorld,
  registered,
  reloadExtension,
  sayYesTo,
  takeBackInBrowser,
} from '../stage/grants.ts';
import { getNumber, openSignUp } from '../stage/person.ts';
import { notifications } from '../stage/record.ts';
import { ask, code, codeField, phoneField, type Asking } from './asking.ts';
import { expect, testWithKey as test } from './fixtures.ts';

const telegram = 'http://telegram.test/*';
const fields = phoneField('id="phone"') + codeField('id="code"');

/** A number was bought on the page and typed, and the popup is closed: nobody presses anything from here on. */
async function bought(stage: Stage): Promise<Asking> {
  const asking = await ask(stage, fields);
  await expect.poll(() => asking.values('#phone')).toEqual([asking.number]);
  await asking.popup.close();
  return asking;
}

/** Leaves the site and comes back: with that, what the press on the button allowed (activeTab) is over. */
async function leaveAndComeBack(stage: Stage, page: Page): Promise<void> {
  const address = page.url();
  await page.goto(stage.address('/empty', 'elsewhere.test'));
  await page.goto(address);
}

/** The code comes, and the extension has it. */
async function codeArrives(stage: Stage, count = 1): Promise<void> {
  const phone = stage.simulator.activations[0]?.phone ?? 'none';
  stage.simulator.sendSms({ phone, text: `Your Northwind code: ${code}.` });
  await expect.poll(async () => (await notifications(stage)).length, { timeout: 60_000 }).toBe(count);
}

const openOptions = (stage: Stage) => stage.browser.openExtensionPage('/options.html');
const stopOn = (options: Page, host = 'telegram.test') =>
  options.getByRole('button', { name: `Stop helping on ${host}` });

test('nothing of ours is in a page before a grant, and it is in open pages of the site at once', async ({
  stage,
}) => {
  const site = await openSignUp(stage, '/plain');
  const other = await openSignUp(stage, '/plain', 'elsewhere.test');
  const granted = await openSignUp(stage, '/plain');
  const [inSite, inOther] = [await ourWorld(stage, site), await ourWorld(stage, other)];
  expect(await registered(stage)).toEqual([]);
  expect([await inSite.there(), await inOther.there()]).toEqual([false, false]);
  await alwaysHelp(stage, granted);
  await expectThere(inSite, true);
  expect(await registered(stage)).toEqual([{ matches: [telegram], frames: true }]);
  expect(await inOther.there()).toBe(false);
  // What is loaded from here on has it, and only there.
  const [next, elsewhere] = [
    await openSignUp(stage, '/spa'),
    await openSignUp(stage, '/spa', 'elsewhere.test'),
  ];
  await expectThere(await ourWorld(stage, next), true);
  expect(await (await ourWorld(stage, elsewhere)).there()).toBe(false);
});

test('on a granted site the code is typed without a press', async ({ stage }) => {
  const { page, values } = await bought(stage);
  await alwaysHelp(stage, page);
  await leaveAndComeBack(stage, page);
  await codeArrives(stage);
  await expect.poll(() => values('#code')).toEqual([code]);
});

test('elsewhere it is not: the press is over with the site', async ({ stage }) => {
  const { page, values } = await bought(stage);
  await leaveAndComeBack(stage, page);
  await codeArrives(stage);
  const world = await ourWorld(stage, page);
  expect(await world.there()).toBe(false);
  expect(await values('#code')).toEqual(['']);
});

test('without the button, a granted page is left alone until there is a number: nothing is looked at and nothing asked', async ({
  stage,
}) => {
  const first = await openSignUp(stage, '/plain');
  await alwaysHelp(stage, first);
  const options = await openOptions(stage);
  const shown = options.getByRole('switch', { name: 'Show a button in phone and code fields' });
  await shown.click();
  await expect(shown).not.toBeChecked();
  await options.close();
  const page = await openSignUp(stage, '/plain');
  const world = await ourWorld(stage, page);
  await expectThere(world, true);
  await world.evaluate(`
    looks = 0;
    for (const name of ['querySelectorAll', 'createTreeWalker']) {
      const real = Document.prototype[name];
      Document.prototype[name] = function (...all) { looks += 1; return real.apply(this, all); };
    }
    plans = 0;
    for (const name of ['setTimeout', 'requestAnimationFrame', 'requestIdleCallback']) {
      const real = globalThis[name].bind(globalThis);
      globalThis[name] = (...all) => { plans += 1; return real(...all); };
    }`);
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<input type="tel" name="phone" aria-label="Second phone">',
    );
  });
  await page.getByLabel('Second phone').focus();
  // What the page's change and the focus bring about has come by the next frame; it neither looks nor means to look later.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  expect(await world.evaluate('looks + plans')).toBe(0);
  // And once there is a number for it, the same page is looked at.
  await getNumber(stage, page);
  await expect.poll(() => world.evaluate<number>('looks')).toBeGreaterThan(0);
});

test('taken back in the settings: it leaves at once, and a code that comes later is not typed', async ({
  stage,
}) => {
  const { page, values } = await bought(stage);
  await alwaysHelp(stage, page);
  const world = await ourWorld(stage, page);
  await world.evaluate('staying = secureSms.stay(); 0');
  const options = await openOptions(stage);
  await stopOn(options).click();
  await expect(options.getByText('No site yet.')).toBeVisible();
  await options.close();
  await expect.poll(() => world.evaluate('staying.aborted')).toBe(true);
  expect(await registered(stage)).toEqual([]);
  await codeArrives(stage);
  expect(await values('#code')).toEqual(['']);
  // Nor after the same site is loaded anew, where the press before would still let us in.
  await page.reload();
  const popup = await stage.browser.openExtensionPage('/popup.html?tab=none');
  await expect(popup.getByText('482 910', { exact: true })).toBeVisible();
  expect(await values('#code')).toEqual(['']);
  await popup.close();
  // A press is help again, for this once.
  const pressed = await stage.browser.pressToolbarButton(page);
  await expect.poll(() => values('#code')).toEqual([code]);
  await expect(pressed.page.getByRole('button', { name: 'Always help on telegram.test' })).toBeVisible();
});

for (const worker of ['alive', 'dead'] as const) {
  test(`taken back in the browser's own settings, the worker ${worker}: the same`, async ({ stage }) => {
    const { page, values } = await bought(stage);
    await alwaysHelp(stage, page);
    await leaveAndComeBack(stage, page);
    const world = await ourWorld(stage, page);
    await expectThere(world, true);
    await world.evaluate('staying = secureSms.stay(); 0');
    const options = await openOptions(stage);
    await expect(stopOn(options)).toBeVisible();
    if (worker === 'dead') await stage.browser.killWorker();
    await takeBackInBrowser(stage, telegram);
    await expect(stopOn(options)).toHaveCount(0);
    await options.close();
    await expect.poll(() => world.evaluate('staying.aborted')).toBe(true);
    await expect.poll(() => registered(stage)).toEqual([]);
    await codeArrives(stage);
    expect(await values('#code')).toEqual(['']);
  });
}

test('stopped in the popup: this page is left, other sites go on', async ({ stage }) => {
  const { page, values } = await bought(stage);
  await alwaysHelp(stage, page);
  const other = await openSignUp(stage, '/plain', 'elsewhere.test');
  await alwaysHelp(stage, other);
  expect(await registered(stage)).toEqual([{ matches: ['http://elsewhere.test/*', telegram], frames: true }]);
  const popup = await stage.browser.pressToolbarButton(page);
  await popup.page.getByRole('button', { name: 'Stop helping here' }).click();
  await expect(popup.page.getByRole('button', { name: 'Always help on telegram.test' })).toBeVisible();
  await popup.close();
  await expect
    .poll(() => registered(stage))
    .toEqual([{ matches: ['http://elsewhere.test/*'], frames: true }]);
  await codeArrives(stage);
  expect(await values('#code')).toEqual(['']);
  await expectThere(await ourWorld(stage, other), true);
});

test('after a restart it is there once, for exactly what was granted', async ({ stage }) => {
  const before = await openSignUp(stage, '/plain');
  await alwaysHelp(stage, before);
  await stage.browser.restart();
  await expect.poll(() => registered(stage)).toEqual([{ matches: [telegram], frames: true }]);
  const page = await openSignUp(stage, '/plain');
  const world = await ourWorld(stage, page);
  await expectThere(world, true);
  await world.evaluate('first = secureSms; 0');
  // The press puts the script in once more: the one that is there stays.
  const popup = await getNumber(stage, page);
  await expect(popup.page.getByText('Typed into the page', { exact: true })).toBeVisible();
  expect(await world.evaluate('first === secureSms')).toBe(true);
  await expect(page.getByLabel('Mobile number')).toHaveValue(`+${stage.simulator.activations[0]?.phone}`);
});

test('what is registered for a grant that is gone is taken away at the start, and what is missing is made up for', async ({
  stage,
}) => {
  const before = await openSignUp(stage, '/plain');
  await alwaysHelp(stage, before);
  // As a worker leaves it that died before it heard of either.
  const quiet = await stage.browser.openExtensionPage('/icon.svg');
  await quiet.evaluate(async () => {
    await chrome.scripting.unregisterContentScripts();
    await chrome.scripting.registerContentScripts([
      { id: 'sites', matches: ['http://elsewhere.test/*'], js: ['autofill.js'], allFrames: true },
    ]);
  });
  await stage.browser.restart();
  await expect.poll(() => registered(stage)).toEqual([{ matches: [telegram], frames: true }]);
});

test('a reload of the extension leaves no error in an open page, and the code still comes', async ({
  stage,
}) => {
  const { page, values } = await bought(stage);
  await alwaysHelp(stage, page);
  const world = await ourWorld(stage, page);
  await world.evaluate(
    'staying = secureSms.stay(); left = false; staying.onabort = () => { left = true }; 0',
  );
  await reloadExtension(stage);
  // What the old script watched for happens: it notices that it is alone, and ends.
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<input name="code2">'));
  await page.locator('#phone').focus();
  await page.keyboard.press('End');
  await expect.poll(() => registered(stage)).toEqual([{ matches: [telegram], frames: true }]);
  await codeArrives(stage);
  await expect.poll(() => values('#code')).toEqual([code]);
  expect(world.errors).toEqual([]);
});

test('all sites: by one switch, top frames only, never the API, and back', async ({ stage }) => {
  await sayYesTo(stage, 'https://*/*', 'http://*/*');
  const site = await openSignUp(stage, '/plain');
  await alwaysHelp(stage, site);
  const options = await openOptions(stage);
  const all = options.getByRole('switch', { name: 'Help on all sites' });
  await all.click();
  await expect(all).toBeChecked();
  await expect(options.getByText('The switch covers these too.')).toBeVisible();
  await expect
    .poll(() => registered(stage))
    .toEqual([
      { matches: ['http://*/*', 'https://*/*'], frames: false },
      { matches: [telegram], frames: true },
    ]);
  await expectThere(await ourWorld(stage, await openSignUp(stage, '/plain', 'elsewhere.test')), true);
  const api = await stage.browser.context.newPage();
  await api.goto(stage.simulator.apiUrl);
  expect(await (await ourWorld(stage, api)).there()).toBe(false);
  await all.click();
  await expect(all).not.toBeChecked();
  await expect(stopOn(options)).toBeVisible();
  await expect.poll(() => registered(stage)).toEqual([{ matches: [telegram], frames: true }]);
});

/** The page shows a frame of another site with a field for the code. */
async function withFrame(stage: Stage, { page }: Asking): Promise<ReturnType<Page['locator']>> {
  await page.route('**/inside', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<p>We sent you a code</p>${codeField('id="inner"')}` }),
  );
  await page.locator('#code').evaluate(
    (field, src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      field.replaceWith(frame);
    },
    stage.address('/inside', 'elsewhere.test'),
  );
  const field = page.frameLocator('iframe').locator('#inner');
  await field.waitFor();
  return field;
}

async function grantElsewhere(stage: Stage): Promise<void> {
  const other = await openSignUp(stage, '/plain', 'elsewhere.test');
  await alwaysHelp(stage, other);
  await other.close();
}

for (const when of ['before', 'after'] as const) {
  test(`the frame of a site that was granted ${when} it was opened gets the code`, async ({ stage }) => {
    const asking = await bought(stage);
    await alwaysHelp(stage, asking.page);
    if (when === 'before') await grantElsewhere(stage);
    const field = await withFrame(stage, asking);
    if (when === 'after') await grantElsewhere(stage);
    await codeArrives(stage);
    await expect(field).toHaveValue(code);
  });
}

test('the frame of a site that nobody named gets nothing, with all sites granted', async ({ stage }) => {
  await sayYesTo(stage, 'https://*/*', 'http://*/*');
  const asking = await bought(stage);
  const options = await openOptions(stage);
  await options.getByRole('switch', { name: 'Help on all sites' }).click();
  await expect(options.getByRole('switch', { name: 'Help on all sites' })).toBeChecked();
  await options.close();
  const field = await withFrame(stage, asking);
  await asking.page
    .locator('form')
    .evaluate((form, html) => form.insertAdjacentHTML('beforeend', html), codeField('id="code"'));
  await codeArrives(stage);
  await expect.poll(() => asking.values('#code')).toEqual([code]);
  await expect(field).toHaveValue('');
});

test('a granted frame gets nothing in a page that the number was not bought for', async ({ stage }) => {
  const asking = await bought(stage);
  const { page } = asking;
  await alwaysHelp(stage, page);
  // Both are granted: only the binding of the number is left to keep them apart.
  await grantElsewhere(stage);
  // The page that a number was bought on, shown by another site in the same tab.
  await page.route('**/around', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${stage.address('/asking')}"></iframe>` }),
  );
  await page.goto(stage.address('/around', 'elsewhere.test'));
  const field = page.frameLocator('iframe').locator('#code');
  await field.waitFor();
  await codeArrives(stage);
  await expect(field).toHaveValue('');
});

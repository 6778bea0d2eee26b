// The settings page: what is set there holds in the popup and behind it, and what is taken out of it holds nothing secret.
import type { Page } from '@playwright/test';
import type { Stage } from '../stage/index.ts';
import { getNumber, openSignUp } from '../stage/person.ts';
import { expect, test as testWithoutKey, testWithKey as test } from './fixtures.ts';

const phoneOf = (stage: Stage): string => stage.simulator.activations[0]?.phone ?? 'none';
const openOptions = (stage: Stage): Promise<Page> => stage.browser.openExtensionPage('/options.html');

/** Pages that are opened from now on are never answered by storage: they stay as they are before a setting is read. */
async function withholdStorage(stage: Stage): Promise<void> {
  await stage.browser.context.addInitScript(() => {
    Object.assign(chrome.storage.local, { get: () => new Promise(() => undefined) });
  });
}
const scheme = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);

testWithoutKey(
  'the theme that is set is there before anything is read or drawn, in every window, and in those that are open',
  async ({ stage }) => {
    const open = await stage.browser.openExtensionPage('/popup.html?tab=');
    await expect(open.getByLabel('API key')).toBeVisible();
    const options = await openOptions(stage);
    await options.getByRole('radio', { name: 'Dark' }).check();
    await expect(options.getByRole('region', { name: 'Light and dark' }).getByText('Saved')).toBeVisible();
    const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await ground(options)).toBe('rgb(22, 24, 29)');
    await expect.poll(() => ground(open)).toBe('rgb(22, 24, 29)');

    await options.reload();
    await expect(options.getByRole('radio', { name: 'Dark' })).toBeChecked();
    expect(await ground(options)).toBe('rgb(22, 24, 29)');
    await options.getByRole('radio', { name: 'As the system' }).check();
    await expect.poll(() => ground(options)).toBe('rgb(255, 255, 255)');
    await options.getByRole('radio', { name: 'Dark' }).check();
    await expect.poll(() => ground(open)).toBe('rgb(22, 24, 29)');
    await withholdStorage(stage);
    for (const path of ['/options.html', '/popup.html?tab=']) {
      const early = await stage.browser.openExtensionPage(path);
      expect(await scheme(early), path).toBe('dark');
      expect(await early.locator('#app > *').count()).toBe(0);
    }
  },
);

/** Counts the notes that this page plays from now on. */
async function listen(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const heard = { notes: 0 };
    Object.assign(globalThis, { heard });
    const { start } = OscillatorNode.prototype;
    OscillatorNode.prototype.start = function (...args) {
      heard.notes += 1;
      start.apply(this, args);
    };
  });
  return () => page.evaluate(() => (globalThis as unknown as { heard: { notes: number } }).heard.notes);
}

/** Whether each notification from now on was to be silent. */
async function watchNotifications(stage: Stage): Promise<() => Promise<unknown[]>> {
  const worker = await stage.browser.worker();
  await worker.evaluate(() => {
    const told: unknown[] = [];
    const create = chrome.notifications.create.bind(chrome.notifications) as (...args: unknown[]) => unknown;
    Object.assign(globalThis, { told });
    Object.assign(chrome.notifications, {
      create: (...args: unknown[]) => {
        told.push((args[1] as { silent?: boolean }).silent);
        return create(...args);
      },
    });
  });
  return () => worker.evaluate(() => (globalThis as unknown as { told: unknown[] }).told);
}

test('the sound of a code: none unless it is wanted, one window alone plays it, and with none open the notification does', async ({
  stage,
}) => {
  const { simulator } = stage;
  const site = await openSignUp(stage, '/empty');
  const told = await watchNotifications(stage);
  const popup = await getNumber(stage, site);
  await expect(popup.page.getByText('No phone field here')).toBeVisible();
  await popup.close();
  const options = await openOptions(stage);
  const another = await openOptions(stage);
  const heard = await listen(options);
  const heardThere = await listen(another);
  await another.getByRole('heading', { level: 1 }).click();
  await options.bringToFront();

  const arrive = async (text: string) => {
    const before = (await told()).length;
    simulator.sendSms({ phone: phoneOf(stage), text });
    await expect.poll(async () => (await told()).length, { timeout: 20_000 }).toBe(before + 1);
  };
  await arrive('Your code is 482910');
  expect(await told()).toEqual([true]);
  expect(await heard()).toBe(0);

  await options.getByRole('button', { name: 'Hear it' }).click();
  await expect.poll(heard).toBe(2);
  await options.getByRole('switch', { name: 'Play a short sound when a code arrives' }).check();

  const again = async (text: string) => {
    const page = await stage.browser.openExtensionPage('/popup.html?tab=');
    await page.getByRole('button', { name: 'Another code' }).click();
    await expect(page.getByText('Waiting for another code')).toBeVisible();
    await page.close();
    await arrive(text);
  };
  await again('Your code is 739154');
  expect(await told()).toEqual([true, true]);
  expect((await heard()) + (await heardThere())).toBe(4);

  await options.close();
  await another.close();
  await again('Your code is 112233');
  expect(await told()).toEqual([true, true, false]);
});

test('a code is copied by itself only where that is wanted, and the card says so', async ({ stage }) => {
  const { simulator } = stage;
  const site = await openSignUp(stage, '/empty');
  const popup = await getNumber(stage, site);
  await expect(popup.page.getByText('No phone field here')).toBeVisible();
  await popup.page.context().grantPermissions(['clipboard-read']);
  await popup.page.evaluate(() => navigator.clipboard.writeText('mine'));
  const clipboard = () => popup.page.evaluate(() => navigator.clipboard.readText());
  const copied = popup.page.locator('.card').getByText('Code copied');
  simulator.sendSms({ phone: phoneOf(stage), text: 'Your code is 482910' });
  await expect(popup.page.getByText('482 910', { exact: true })).toBeVisible();
  await expect(copied).toHaveCount(0);

  // As another window sets it: the popup would close by itself if one were opened over it.
  await popup.page.evaluate(() =>
    chrome.runtime.sendMessage({ name: 'settings.save', payload: { copyCodes: true } }),
  );
  await popup.page.getByRole('button', { name: 'Another code' }).click();
  await expect(popup.page.getByText('Waiting for another code')).toBeVisible();
  simulator.sendSms({ phone: phoneOf(stage), text: 'Your code is 739154' });
  await expect(copied).toBeVisible();
  expect(await clipboard()).toBe('739154');
  await popup.page.getByRole('button', { name: 'Copy number' }).click();
  await expect(copied).toHaveCount(0);
});

/** All that the browser is handed to save when this button is pressed. */
async function saved(options: Page, button: string): Promise<string> {
  const downloading = options.waitForEvent('download');
  await options.getByRole('button', { name: button }).click();
  const download = await downloading;
  return options.evaluate(async (url) => (await fetch(url)).text(), download.url());
}

async function choose(options: Page, text: string): Promise<void> {
  const choosing = options.waitForEvent('filechooser');
  await options.getByRole('button', { name: 'Read settings from a file' }).click();
  const chooser = await choosing;
  await chooser.setFiles({ name: 'settings.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** A number with its code, so that there is something that must stay where it is. */
async function haveCode(stage: Stage): Promise<void> {
  const site = await openSignUp(stage, '/empty');
  const popup = await getNumber(stage, site);
  await expect(popup.page.getByText('No phone field here')).toBeVisible();
  stage.simulator.sendSms({ phone: phoneOf(stage), text: 'Your code is 482910' });
  await expect(popup.page.getByText('482 910', { exact: true })).toBeVisible();
  await popup.close();
}

const secretsOf = (stage: Stage): string[] => [
  stage.simulator.apiKey,
  phoneOf(stage),
  '482910',
  String(stage.simulator.activations[0]?.id),
  '127.0.0.1',
];

test('the settings as a file hold no key, number or code; they come back whole, or a sentence says why not', async ({
  stage,
}) => {
  await haveCode(stage);
  const options = await openOptions(stage);
  await options.getByRole('radio', { name: 'Dark' }).check();
  await options.getByLabel('Most that one number may cost, in dollars').fill('0.5');
  await options.getByRole('region', { name: 'Spending' }).getByRole('button', { name: 'Save' }).click();
  await expect(options.getByRole('region', { name: 'Spending' }).getByText('Saved')).toBeVisible();
  const text = await saved(options, 'Save settings to a file');
  for (const secret of secretsOf(stage)) expect(text).not.toContain(secret);
  expect(text).toContain('telegram.test');

  await options.getByRole('radio', { name: 'Light', exact: true }).check();
  await options.getByLabel('Most that one number may cost, in dollars').fill('7');
  await options.getByRole('region', { name: 'Spending' }).getByRole('button', { name: 'Save' }).click();
  await expect(options.getByRole('region', { name: 'Spending' }).getByText('Saved')).toBeVisible();
  const stored = () =>
    options.evaluate(async () => chrome.storage.local.get(['settings', 'choices', 'chooser']));
  const before = await stored();
  const hostile = JSON.stringify({ ...JSON.parse(text), corrections: [{ site: '<img src=x>' }] });
  for (const [wrong, sentence] of [
    [hostile, 'This is no settings file of SecureSMS, or it is damaged.'],
    ['no JSON', 'This is no settings file of SecureSMS, or it is damaged.'],
    [text.replace('"version": 1', '"version": 2'), 'A newer SecureSMS has saved this file.'],
  ] as const) {
    await choose(options, wrong);
    await expect(options.getByText(sentence)).toBeVisible();
    expect(await stored()).toEqual(before);
  }

  await choose(options, text);
  const found = options.getByRole('group', { name: 'This is in the file' });
  await expect(found.getByText('$0.50')).toBeVisible();
  expect(await stored()).toEqual(before);
  await found.getByRole('button', { name: 'Replace mine' }).click();
  await expect(options.getByText('Replaced', { exact: true })).toBeVisible();
  await expect(options.getByRole('button', { name: 'Read settings from a file' })).toBeFocused();
  await expect(options.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await expect(options.getByLabel('Most that one number may cost, in dollars')).toHaveValue('0.5');
  await expect(options.getByText('A key is stored')).toBeVisible();
  const after = (await stored())['settings'] as { apiUrl: string };
  expect(after.apiUrl).toBe(stage.simulator.apiUrl);
});

test('diagnostics are shown before they are copied, and hold no key, number, code or host', async ({
  stage,
}) => {
  await haveCode(stage);
  const options = await openOptions(stage);
  await options.getByRole('button', { name: 'Show diagnostics' }).click();
  const shown = options.getByRole('group', { name: 'Diagnostics' });
  const text = await shown.locator('pre').textContent();
  expect(JSON.parse(text ?? '')).toMatchObject({
    what: 'SecureSMS diagnostics',
    key: 'stored',
    numbers: { all: 1, live: 1, phases: { received: 1 }, withSms: 1 },
    calls: { getNumberV2: { asked: 1, failed: 0 } },
    alarms: expect.arrayContaining([expect.objectContaining({ name: 'watch' })]),
  });
  for (const secret of [...secretsOf(stage), 'telegram']) expect(text?.toLowerCase()).not.toContain(secret);
  await shown.getByRole('button', { name: 'Copy report' }).click();
  await expect(shown.getByText('Copied')).toBeVisible();
  await stage.browser.context.grantPermissions(['clipboard-read']);
  expect(await options.evaluate(() => navigator.clipboard.readText())).toBe(text);
});

test('the shortcuts are listed with their keys, and the page where they are changed is one press away', async ({
  stage,
}) => {
  const options = await openOptions(stage);
  const shortcuts = options.getByRole('region', { name: 'Shortcuts', exact: true });
  await expect(shortcuts.getByText('Open SecureSMS')).toBeVisible();
  for (const [name, keys] of [
    ['Fill my number', 'Alt+Shift+M'],
    ['Fill the code', 'Alt+Shift+K'],
  ] as const) {
    await expect(shortcuts.locator('.fact').filter({ hasText: name })).toContainText(keys);
  }
  // A browser that is driven gives the button no keys by itself: the person does, on that page.
  await expect(shortcuts.getByText('Not set')).toBeVisible();
  await options.addInitScript(() => {
    const commands = [{ name: '_execute_action', description: '', shortcut: 'Alt+Shift+N' }];
    Object.assign(chrome.commands, { getAll: async () => commands });
  });
  await options.reload();
  await expect(shortcuts.locator('kbd')).toHaveText('Alt+Shift+N');
  const opening = stage.browser.context.waitForEvent('page');
  await shortcuts.getByRole('button', { name: 'Change shortcuts' }).click();
  await expect.poll(async () => (await opening).url()).toBe('chrome://extensions/shortcuts');
});

test('the country to begin with is chosen where none was chosen yet, and nowhere else', async ({ stage }) => {
  const site = await openSignUp(stage, '/empty');
  const popup = await getNumber(stage, site);
  await expect(popup.page.getByText('No phone field here')).toBeVisible();
  await popup.close();
  const options = await openOptions(stage);
  await options.getByLabel('Country to begin with').selectOption('Spain');
  await expect(options.getByRole('region', { name: 'Country' }).getByText('Saved')).toBeVisible();
  const countryAt = async (page: Page) => {
    const opened = await stage.browser.pressToolbarButton(page);
    await expect(opened.page.locator('.button-buy')).toBeVisible();
    const value = await opened.page.getByRole('combobox', { name: 'Country' }).inputValue();
    await opened.close();
    return value;
  };
  expect(await countryAt(await openSignUp(stage, '/empty', 'whatsapp.test'))).toMatch(/^Spain/);
  expect(await countryAt(site)).toMatch(/^India/);
});

for (const [name, width] of [
  ['on a narrow screen', 360],
  ['magnified to 200 %', 550],
] as const) {
  test(`the settings can be used ${name}: nothing sticks out, and the index leads everywhere`, async ({
    stage,
  }) => {
    const options = await openOptions(stage);
    await options.setViewportSize({ width, height: 640 });
    for (const language of ['de', 'ar', 'en']) {
      await options.locator('#language-title ~ .field select').selectOption(language);
      await expect(options.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`));
      const wide = () => options.evaluate(() => document.documentElement.scrollWidth);
      expect(await wide(), language).toBeLessThanOrEqual(width);
    }
    const links = options.getByRole('navigation', { name: 'Parts of the settings' }).getByRole('link');
    for (const link of await links.all()) {
      await link.click();
      const heading = options.getByRole('heading', { level: 2, name: (await link.textContent()) ?? '' });
      await expect(heading).toBeInViewport();
    }
  });
}

test('two that are switched one after the other stay as they were set, however late the first is kept', async ({
  stage,
}) => {
  const options = await stage.browser.openExtensionPage('/options.html');
  // The first save is kept back until the second one is made.
  await options.evaluate(() => {
    const send: (message: unknown) => Promise<unknown> = chrome.runtime.sendMessage.bind(chrome.runtime);
    let first: (() => void) | undefined;
    const held = async (message: unknown) => {
      if ((message as { name: string }).name !== 'settings.save') return send(message);
      const answer = await send(message);
      if (first) first();
      else await new Promise<void>((resolve) => (first = resolve));
      return answer;
    };
    Object.defineProperty(chrome.runtime, 'sendMessage', { value: held });
  });
  const [notify, sound] = [0, 1].map((nth) => options.getByRole('switch').nth(nth));
  await notify?.uncheck();
  await sound?.check();
  await expect(options.getByRole('switch').nth(0)).not.toBeChecked();
  await expect(options.getByRole('switch').nth(1)).toBeChecked();
  await options.reload();
  await expect(options.getByRole('switch').nth(0)).not.toBeChecked();
  await expect(options.getByRole('switch').nth(1)).toBeChecked();
});

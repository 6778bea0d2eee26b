// "Not this field?": the person points once, the site is remembered, and no page can point for them.
import type { CDPSession, Page } from '@playwright/test';
import type { Popup, Stage } from '../stage/index.ts';
import { buttons, getNumber, openSignUp } from '../stage/person.ts';
import { expect, testWithKey as test } from './fixtures.ts';

const bought = (stage: Stage): string => `+${stage.simulator.activations[0]?.phone ?? 'none'}`;
const wrong = (page: Page) => page.getByLabel('Mobile number');
const right = (page: Page) => page.getByLabel('Where to reach you');

/**
 * A field that detection has no reason to take, under words that must not leave the page, at the end of the form on every
 * visit: each time with an id and the end of its name made anew.
 */
async function withRightField(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // Digits alone: letters may spell a word of ours, which a report may hold.
    const made = () => Math.random().toFixed(4).slice(2);
    document.addEventListener('DOMContentLoaded', () =>
      document
        .querySelector('form')
        ?.insertAdjacentHTML(
          'beforeend',
          `<p>Walnut corridor</p><label>Where to reach you<input id=":r${made()}:" name="reach_1${made()}" placeholder="marmalade"></label>`,
        ),
    );
  });
}

/** The sign-up page with the right field, and the number bought and typed into the other one. */
async function boughtAndTyped(stage: Stage): Promise<{ page: Page; popup: Popup }> {
  const page = await stage.browser.context.newPage();
  await withRightField(page);
  await page.goto(stage.address('/plain'));
  const popup = await getNumber(stage, page);
  await expect(popup.page.getByText('Typed into the page', { exact: true })).toBeVisible();
  await expect(wrong(page)).toHaveValue(bought(stage));
  return { page, popup };
}

type AxNode = { name?: { value?: string }; role?: { value?: string }; backendDOMNodeId?: number };

/** What the bar shows: it is in a closed shadow root, so the browser's accessibility tree is asked. */
async function nodes(session: CDPSession): Promise<AxNode[]> {
  return (await session.send('Accessibility.getFullAXTree')).nodes;
}
const named = (all: AxNode[], name: string | RegExp) =>
  all.find(({ name: own }) => (typeof name === 'string' ? own?.value === name : name.test(own?.value ?? '')));

const instruction = 'Click the field for your number';

/** Presses the link in the popup, which closes, and waits for the bar on the page. */
async function startPointing(page: Page, popup: Popup, link = 'Not this field?', says = instruction) {
  const closed = popup.page.waitForEvent('close');
  // The press closes the popup, at times before a driver's click has come back from it.
  await popup.page
    .getByRole('button', { name: link })
    .evaluate((button: HTMLElement) => void setTimeout(() => button.click()));
  await closed;
  await popup.close();
  const session = await page.context().newCDPSession(page);
  const shows = (text: string | RegExp) =>
    expect.poll(async () => named(await nodes(session), text) !== undefined).toBe(true);
  const gone = () =>
    expect.poll(async () => named(await nodes(session), 'SecureSMS') === undefined).toBe(true);
  await shows(says);
  /** Where one of the bar's buttons is, to be pressed with the real pointer. */
  async function press(button: string): Promise<void> {
    const node = named(await nodes(session), button);
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node?.backendDOMNodeId ?? 0 });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    await page.mouse.click((left + right) / 2, (top + bottom) / 2);
  }
  return { shows, gone, press };
}

const openOptions = (stage: Stage) => stage.browser.openExtensionPage('/options.html');
const sites = (options: Page) => options.getByRole('region', { name: 'Corrected sites' });

test('the field that the person points at gets the number, the wrong one gets back what it held, and a later visit knows', async ({
  stage,
}) => {
  const { page, popup } = await boughtAndTyped(stage);
  const bar = await startPointing(page, popup);
  await right(page).click();
  await expect(right(page)).toHaveValue(bought(stage));
  await expect(wrong(page)).toHaveValue('');
  await bar.shows('Remembered for this site');

  await page.reload();
  await expect(right(page)).toBeVisible();
  const again = await stage.browser.pressToolbarButton(page);
  await expect(again.page.getByText('Typed into the field you pointed at')).toBeVisible();
  await again.page.getByRole('button', { name: 'Fill' }).click();
  await expect(right(page)).toHaveValue(bought(stage));
  await expect(wrong(page)).toHaveValue('');
  // Without the right field, the wrong one is none the better.
  await page.getByText('Where to reach you').evaluate((label) => label.remove());
  await again.page.getByRole('button', { name: 'Fill' }).click();
  await expect(again.page.getByText('No phone field here: copy it')).toBeVisible();
  await expect(wrong(page)).toHaveValue('');
  await again.close();

  const options = await openOptions(stage);
  await expect(sites(options).getByRole('listitem')).toHaveText([/^telegram\.test/]);
  await sites(options).getByRole('button', { name: 'Forget the correction for telegram.test' }).click();
  await expect(sites(options).getByRole('listitem')).toHaveCount(0);
  await options.close();
  await page.reload();
  const last = await stage.browser.pressToolbarButton(page);
  await last.page.getByRole('button', { name: 'Fill' }).click();
  await expect(wrong(page)).toHaveValue(bought(stage));
  await expect(right(page)).toHaveValue('');
});

test('keys point as well: Tab to the field, Enter takes it, and the form is not sent', async ({ stage }) => {
  const { page, popup } = await boughtAndTyped(stage);
  await startPointing(page, popup);
  await wrong(page).focus();
  // Past the button that sends the form.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(right(page)).toBeFocused();
  const address = page.url();
  await page.keyboard.press('Enter');
  await expect(right(page)).toHaveValue(bought(stage));
  expect(page.url()).toBe(address);
});

test('Esc cancels: nothing is changed and nothing remembered, and the next click is an ordinary one', async ({
  stage,
}) => {
  const { page, popup } = await boughtAndTyped(stage);
  const bar = await startPointing(page, popup);
  await right(page).hover();
  await page.keyboard.press('Escape');
  await bar.gone();
  await right(page).click();
  await expect(right(page)).toBeFocused();
  await expect(right(page)).toHaveValue('');
  await expect(wrong(page)).toHaveValue(bought(stage));
  const options = await openOptions(stage);
  await expect(sites(options).getByText(/^None yet/)).toBeVisible();
});

test('a page can neither point by events that it makes up, nor press the bar, nor begin', async ({
  stage,
}) => {
  const { page, popup } = await boughtAndTyped(stage);
  const forge = () =>
    page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('[name^=reach]');
      const bar = [...document.querySelectorAll('html > div')].at(-1);
      for (const at of [field, bar]) {
        for (const type of ['pointermove', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
          at?.dispatchEvent(
            new PointerEvent(type, {
              bubbles: true,
              composed: true,
              cancelable: true,
              clientX: 550,
              clientY: 40,
            }),
          );
        }
        for (const key of ['Tab', 'Enter', 'Enter', 'Escape']) {
          at?.dispatchEvent(
            new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
          );
        }
        (at as HTMLElement | null)?.click();
      }
      // What the extension's own scripts go by is out of reach, too.
      Object.assign(globalThis, {
        secureSmsPointing: { ticket: 'made-up', kind: 'phone', site: 'telegram.test', words: {} },
      });
      field?.focus();
    });
  await forge();
  const bar = await startPointing(page, popup);
  await forge();
  await bar.shows(instruction);
  await expect(right(page)).toHaveValue('');
  await expect(wrong(page)).toHaveValue(bought(stage));
  const options = await openOptions(stage);
  await expect(sites(options).getByText(/^None yet/)).toBeVisible();
  await options.close();
  await page.bringToFront();
  // The person's own click still counts.
  await right(page).click();
  await expect(right(page)).toHaveValue(bought(stage));
});

test('not even a page side that was taken over begins or answers without the press in the popup', async ({
  stage,
}) => {
  const { page } = await boughtAndTyped(stage);
  const session = await page.context().newCDPSession(page);
  let ours = 0;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) ours = context.id;
  });
  await session.send('Runtime.enable');
  const say = async (name: string, payload: object): Promise<unknown> => {
    const { result } = await session.send('Runtime.evaluate', {
      contextId: ours,
      expression: `chrome.runtime.sendMessage(${JSON.stringify({ name, payload })})`,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value;
  };
  const refused = { ok: false, failure: { kind: 'not-allowed' } };
  expect(await say('page.fields', { phone: false, code: false, form: null })).toMatchObject({ ok: true });
  expect(await say('page.pointed', { ticket: 'made-up', answer: { kind: 'none', wrong: null } })).toEqual(
    refused,
  );
  expect(await say('field.point', { entryId: 'e', tabId: 1, what: 'phone' })).toEqual(refused);
  expect(await say('corrections.read', {})).toEqual(refused);
  const options = await openOptions(stage);
  await expect(sites(options).getByText(/^None yet/)).toBeVisible();
});

test('a page that takes the bar away has ended the pointing: the next click is an ordinary one', async ({
  stage,
}) => {
  const { page, popup } = await boughtAndTyped(stage);
  const bar = await startPointing(page, popup);
  await page.evaluate(() => [...document.querySelectorAll('html > div')].at(-1)?.remove());
  await bar.gone();
  await right(page).click();
  await expect(right(page)).toBeFocused();
  await expect(wrong(page)).toHaveValue(bought(stage));
  await expect(right(page)).toHaveValue('');
});

test('what may not be typed into is not taken, and the bar says why', async ({ stage }) => {
  const { page, popup } = await boughtAndTyped(stage);
  await page
    .locator('form')
    .first()
    .evaluate((form) =>
      form.insertAdjacentHTML(
        'beforeend',
        '<input aria-label="Secret" type="password"><input aria-label="Locked" readonly><input aria-label="Mail" type="email"><p>Just words</p>',
      ),
    );
  const bar = await startPointing(page, popup);
  for (const [label, says] of [
    ['Secret', /password field/],
    ['Locked', /locked this field/],
    ['Mail', /takes something else/],
  ] as const) {
    await page.getByLabel(label).click({ force: true });
    await bar.shows(says);
    await expect(page.getByLabel(label)).toHaveValue('');
  }
  await page.getByText('Just words').click();
  await bar.shows(/no text field here/);
  await right(page).click();
  await expect(right(page)).toHaveValue(bought(stage));
});

test('"no field for it here" takes the number out again, and nothing is typed on later visits', async ({
  stage,
}) => {
  const { page, popup } = await boughtAndTyped(stage);
  const bar = await startPointing(page, popup);
  await bar.press('No field for it here');
  await expect(wrong(page)).toHaveValue('');
  await bar.shows('Remembered: nothing is typed here');
  await page.reload();
  const again = await stage.browser.pressToolbarButton(page);
  await expect(again.page.getByText('You said there is no field here: copy it')).toBeVisible();
  await again.page.getByRole('button', { name: 'Fill' }).click();
  await expect(again.page.getByText('You said there is no field here: copy it')).toBeVisible();
  await expect(wrong(page)).toHaveValue('');
});

test('a code goes into the field that is pointed at, which detection did not find', async ({ stage }) => {
  const page = await openSignUp(stage, '/plain');
  const popup = await getNumber(stage, page);
  await expect(popup.page.getByText('Typed into the page', { exact: true })).toBeVisible();
  await popup.close();
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const field = document.querySelector('#code');
      if (!field) return;
      field.outerHTML = '<input name="answer" aria-label="Answer">';
      document.querySelectorAll('h1, .lead, label, [type=submit]').forEach((each) => each.remove());
    });
  });
  await page.getByRole('button', { name: buttons.plain.send }).click();
  const session = await stage.site.waitForNumber('plain');
  await page.waitForURL('**/plain/verify');
  await expect(page.getByLabel('Answer')).toBeVisible();
  const later = await stage.browser.pressToolbarButton(page);
  await expect(later.page.locator('.code')).toBeVisible();
  await startPointing(page, later, 'Point at the field', 'Click the field for your code');
  await page.getByLabel('Answer').click();
  await expect(page.getByLabel('Answer')).toHaveValue(session.code ?? 'none');
});

test('the report is shown before it is handed over, and holds nothing that the page or the person wrote', async ({
  stage,
}) => {
  const { page, popup } = await boughtAndTyped(stage);
  await right(page).fill('my own words');
  await startPointing(page, popup);
  await right(page).click();
  await expect(right(page)).toHaveValue(bought(stage));
  const options = await openOptions(stage);
  await sites(options).getByRole('button', { name: 'Bug report for telegram.test' }).click();
  const shown = (await sites(options).locator('pre').textContent()) ?? '';
  const report = JSON.parse(shown) as Record<
    string,
    { attributes: Record<string, unknown>; evidence: unknown[] }
  >;
  expect(report).toMatchObject({
    site: 'telegram.test',
    wanted: 'phone',
    extension: expect.any(String),
  });
  expect(report['pointedAt']?.attributes['name']).toEqual({ length: 11, words: '*' });
  expect(report['wrong']?.evidence.length).toBeGreaterThan(2);
  const texts = [
    'walnut',
    'corridor',
    'reach_',
    ':r',
    'marmalade',
    'own words',
    bought(stage).slice(1),
    bought(stage).slice(3),
    'Where',
    'account',
  ];
  for (const text of texts) expect(shown.toLowerCase()).not.toContain(text.toLowerCase());
  const downloading = options.waitForEvent('download');
  await sites(options).getByRole('button', { name: 'Save report' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('securesms-field-telegram.test.json');
  expect(await options.evaluate(async (url) => (await fetch(url)).text(), download.url())).toBe(shown);
});

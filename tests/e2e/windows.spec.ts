// Several windows want a number for the same page at once: one wish is one number, whichever window it came from.
import type { Popup, Stage } from '../stage/index.ts';
import { buyButton, chooseCountry, openSignUp } from '../stage/person.ts';
import { expect, testWithKey as test } from './fixtures.ts';

const purchases = ({ simulator }: Stage): number =>
  simulator.requests.filter(({ action }) => action.startsWith('getNumber')).length;

/** For one page: the popup as a window of its own, from the context menu, and the toolbar button's. */
async function twoWindows(stage: Stage): Promise<{ window: Popup; toolbar: Popup; tabId: number }> {
  stage.simulator.stock.set(22, 'tg', 2266, { count: 100 });
  const page = await openSignUp(stage, '/plain');
  // The press that the menu's own click would be: it lets us know the page.
  await (await stage.browser.pressToolbarButton(page)).close();
  const opened = await stage.browser.chooseFromContextMenu(page);
  const window = { page: opened, close: () => opened.close() };
  await chooseCountry(window, 'India');
  const toolbar = await stage.browser.pressToolbarButton(page);
  await expect(buyButton(toolbar)).toHaveText('Get a number · $0.28');
  await expect(buyButton(window)).toHaveText('Get a number · $0.28');
  return { window, toolbar, tabId: Number(new URL(opened.url()).searchParams.get('tab')) };
}

/** Every press was answered, and what each window shows is one number. */
async function expectOneIn(...windows: Popup[]): Promise<void> {
  for (const each of windows) await expect(buyButton(each)).toBeVisible();
  for (const { page } of windows) {
    await expect(page.getByText('Typed into the page', { exact: true })).toBeVisible();
    await expect(page.getByRole('listitem', { name: /Telegram/ })).toHaveCount(1);
  }
}

/**
 * Presses the button of both windows in one task of theirs, by the page: pressed one after the other, on a slow machine the
 * second press may come when its window shows the first one's number, and then wishes for another.
 */
async function pressTogether({ page }: Popup): Promise<void> {
  const pressed = await page.evaluate(() => {
    const buttons = chrome.extension
      .getViews()
      .flatMap((view) => [...view.document.querySelectorAll('button')])
      .filter(({ textContent }) => textContent.startsWith('Get a number ·'));
    for (const button of buttons) button.click();
    return buttons.length;
  });
  expect(pressed).toBe(2);
}

test('pressed in two windows together: one is bought, and both show it', async ({ stage }) => {
  const { simulator } = stage;
  const { window, toolbar } = await twoWindows(stage);
  // The answer takes its time, so that the second press comes while the first is on the wire.
  simulator.fault({ kind: 'delay', action: 'getNumberV2', ms: 600_000, times: 1 });
  const onItsWay = simulator.waitForRequest(({ action }) => action === 'getNumberV2');
  await pressTogether(window);
  await onItsWay;
  for (const { page } of [toolbar, window]) {
    await expect(page.getByRole('button', { name: 'Asking for a number…' })).toBeVisible();
  }
  await simulator.advance(600_000);
  await expectOneIn(toolbar, window);
  expect(purchases(stage)).toBe(1);
  expect(simulator.account.balance).toBe(2_356_000 - 280_000);
});

test('pressed in two windows with the answer at once: one is bought, and both show it', async ({ stage }) => {
  const { window, toolbar } = await twoWindows(stage);
  await pressTogether(window);
  await expectOneIn(toolbar, window);
  expect(purchases(stage)).toBe(1);
});

test('pressed a moment later in a window that does not show the number yet: it gets the same one', async ({
  stage,
}) => {
  const { window, toolbar, tabId } = await twoWindows(stage);
  const press = ({ page }: Popup, seen: string[]): Promise<unknown> =>
    page.evaluate((payload) => chrome.runtime.sendMessage({ name: 'number.buy', payload }), {
      tabId,
      host: 'telegram.test',
      service: 'tg',
      countryId: 22,
      maxPrice: 280_000,
      seen,
    });
  const first = await press(toolbar, []);
  expect(first).toMatchObject({ ok: true });
  expect(await press(window, [])).toEqual(first);
  expect(purchases(stage)).toBe(1);
  // Whoever sees the number and presses all the same wishes for another one.
  const { value } = first as { value: { entryId: string } };
  const second = await press(window, [value.entryId]);
  expect(second).toMatchObject({ ok: true });
  expect(second).not.toEqual(first);
  expect(purchases(stage)).toBe(2);
});

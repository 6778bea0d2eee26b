// Everything by keyboard alone: Tab, Enter, Space, arrows, Escape. The focus is always seen, never lost and never caught.
import type { Locator, Page } from '@playwright/test';
import type { Popup } from '../stage/index.ts';
import { openSignUp } from '../stage/person.ts';
import { expect, testWithKey as test } from './fixtures.ts';

/** More presses than any of our pages has stops. */
const most = 60;

const focused = (target: Locator): Promise<boolean> =>
  target.evaluateAll((elements) => elements.some((element) => element === document.activeElement));

/** What has the focus, in words; null for nothing, that is the body. */
const stop = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    if (!at || at === document.body) return null;
    return `${at.tagName.toLowerCase()} ${at.getAttribute('aria-label') ?? at.textContent.slice(0, 40)}`.trim();
  });

/** Whether the element with the focus, or the frame around a field, is drawn with an outline, and in sight. */
const isSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at) return false;
    const around = [at, at.closest('.picker-control'), at.closest('label')];
    const outlined = around.some((each) => each !== null && getComputedStyle(each).outlineStyle !== 'none');
    const { top, bottom } = at.getBoundingClientRect();
    return outlined && bottom > 0 && top < innerHeight;
  });

/** Presses Tab until the target has the focus; on its way the focus is always to be seen. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target.first()).toBeVisible();
  for (let presses = 0; presses < most; presses += 1) {
    if (await focused(target)) return;
    await page.keyboard.press(key);
    if ((await stop(page)) !== null) expect(await isSeen(page), (await stop(page)) ?? 'nothing').toBe(true);
  }
  throw new Error(`Tab does not lead to ${String(target)}`);
}

const button = ({ page }: Popup, name: string | RegExp) => page.getByRole('button', { name });
const onCard = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.closest('.card') !== null);

test('a number is chosen, bought, copied, asked another code, cancelled and put away by keyboard', async ({
  stage,
}) => {
  test.slow();
  const site = await openSignUp(stage, '/plain');
  const popup = await stage.browser.pressToolbarButton(site);
  const { page } = popup;
  const keys = page.keyboard;
  const buy = button(popup, /^Get a number/);
  await expect(buy).toBeFocused();

  // Country: the list opens, is searched, and closes to the field it belongs to.
  const country = page.getByRole('combobox', { name: 'Country' });
  await tabTo(page, country, 'Shift+Tab');
  await keys.press('ArrowDown');
  await expect(page.getByRole('option').first()).toBeVisible();
  await keys.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(country).toBeFocused();
  await keys.type('india');
  await expect(page.getByRole('option').first()).toContainText('India');
  await keys.press('Enter');
  await expect(country).toHaveValue('India');
  await expect(country).toBeFocused();

  // Terms unfold and fold, and the focus stays on what does it.
  const terms = button(popup, 'Providers and price limit');
  await tabTo(page, terms);
  await keys.press('Enter');
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  await keys.press('Tab');
  await expect(page.getByRole('checkbox').first()).toBeFocused();
  await tabTo(page, terms, 'Shift+Tab');
  await keys.press('Enter');
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(terms).toBeFocused();

  await expect(buy).toHaveText('Get a number · $0.28');
  await tabTo(page, buy, 'Shift+Tab');
  await keys.press('Enter');
  await expect(page.getByText('Typed into the page', { exact: true })).toBeVisible();
  // On the card, where Enter buys nothing more.
  await expect.poll(() => onCard(page)).toBe(true);
  await keys.press('Enter');

  await tabTo(page, button(popup, 'Copy number'));
  await keys.press('Enter');
  await expect(page.getByText('Copied')).toBeAttached();
  expect(await onCard(page)).toBe(true);

  stage.simulator.sendSms({ phone: stage.simulator.activations[0]?.phone ?? 'none', text: 'Code: 482910' });
  await expect(page.getByText('482 910', { exact: true })).toBeVisible();
  await tabTo(page, button(popup, 'Copy code'));
  await keys.press('Enter');
  await tabTo(page, button(popup, 'Another code'));
  await keys.press('Enter');
  await expect(page.getByText('Waiting for another code')).toBeVisible();
  await expect.poll(() => onCard(page)).toBe(true);
  await tabTo(page, button(popup, 'Done'));
  await keys.press('Enter');
  await expect(page.getByText('$0.28 paid')).toBeVisible();
  await expect.poll(() => onCard(page)).toBe(true);
  await tabTo(page, button(popup, 'Dismiss'));
  await keys.press('Enter');
  await expect(page.getByText('No numbers yet')).toBeVisible();
  // The card is gone: the focus is on what stands in its place, and not at the top of the page.
  await expect.poll(() => stop(page)).toContain('Your numbers');

  // Another one, and its cancel taken back.
  await tabTo(page, buy, 'Shift+Tab');
  await keys.press('Enter');
  await expect(page.locator('.card[data-phase="waiting"]')).toBeVisible();
  await tabTo(page, button(popup, /^Cancel/));
  await keys.press('Enter');
  await expect(page.getByText(/^Cancels in/)).toBeVisible();
  await expect.poll(() => onCard(page)).toBe(true);
  await tabTo(page, button(popup, 'Keep the number'));
  await keys.press('Enter');
  await expect(button(popup, /^Cancel/)).toBeVisible();
  await expect.poll(() => onCard(page)).toBe(true);
  expect(stage.simulator.activations).toHaveLength(2);
  await popup.close();
});

test('every place and the settings by keyboard: seen, in the order of the page, not caught, and Escape leaves lists only', async ({
  stage,
}) => {
  test.slow();
  const site = await openSignUp(stage, '/plain');
  const popup = await stage.browser.pressToolbarButton(site);
  const { page } = popup;
  await expect(button(popup, /^Get a number/)).toBeFocused();
  for (const [name, shown] of [
    ['History', 'Nothing here yet'],
    ['Wallet', 'Top up'],
    ['Numbers', 'Your numbers'],
  ] as const) {
    const place = page.getByRole('navigation').getByRole('button', { name });
    await tabTo(page, place, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByText(shown, { exact: true })).toBeVisible();
    await expect(place).toBeFocused();
    if (name === 'Wallet') {
      const coin = page.getByRole('radio', { name: 'USDT on Tron' });
      await tabTo(page, coin);
      await page.keyboard.press('ArrowRight');
      await expect(page.getByRole('radio', { name: 'TRX on Tron' })).toBeFocused();
      await tabTo(page, button(popup, 'Copy address'));
      await page.keyboard.press('Enter');
      await expect(button(popup, 'Address copied')).toBeFocused();
    }
  }
  await tabTo(page, button(popup, 'Settings'), 'Shift+Tab');
  const opened = stage.browser.context.waitForEvent('page');
  // The settings open in a tab, and the popup closes under the key.
  await page.keyboard.press('Enter').catch(() => undefined);
  const options = await opened;
  await expect(options.getByRole('heading', { name: 'Key', exact: true })).toBeVisible();
  await expectInOrder(options);
  const forget = options.getByRole('button', { name: 'Forget key' });
  await tabTo(options, forget);
  await options.keyboard.press('Enter');
  await expect(options.getByRole('button', { name: 'Yes, forget it' })).toBeVisible();
  await expect.poll(() => stop(options)).not.toBeNull();
  await tabTo(options, options.getByRole('button', { name: 'Keep it' }));
  await options.keyboard.press('Enter');
  await expect(forget).toBeVisible();
  await expect.poll(() => stop(options)).not.toBeNull();
});

/** Tab goes through the whole page from top to bottom, each stop seen, and comes out at its end. */
async function expectInOrder(page: Page): Promise<void> {
  const y = () => page.evaluate(() => (document.activeElement?.getBoundingClientRect().top ?? 0) + scrollY);
  let last = -Infinity;
  let stops = 0;
  for (; stops < most; stops += 1) {
    await page.keyboard.press('Tab');
    const at = await stop(page);
    if (at === null) break;
    expect(await isSeen(page), at).toBe(true);
    const now = await y();
    // Of one line, the taller may begin above the other.
    expect(now, at).toBeGreaterThan(last - 24);
    last = now;
  }
  expect(stops).toBeGreaterThan(10);
  expect(stops).toBeLessThan(most);
}

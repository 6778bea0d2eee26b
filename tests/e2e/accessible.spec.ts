// Every screen by axe, in light, in dark and from right to left: nothing that it finds is left.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Language } from '../../utils/settings/language.ts';
import { getNumber, openSignUp, setUp } from '../stage/person.ts';
import { expect, test } from './fixtures.ts';

/** In the legacy mode, which opens no page of its own: beside a popup that would close it. */
async function expectAccessible(page: Page, screen: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
    );
    expect(found, `${screen}, ${colorScheme}`).toEqual([]);
  }
}

for (const language of ['en', 'ar'] satisfies Language[]) {
  test(`every screen is accessible in ${language}`, async ({ stage }) => {
    test.slow();
    const site = await openSignUp(stage, '/plain');
    const first = await stage.browser.pressToolbarButton(site);
    await expect(first.page.getByLabel('API key')).toBeVisible();
    await expectAccessible(first.page, 'first run');
    await first.close();
    await setUp(stage, site);
    const bought = await getNumber(stage, site);
    await expect(bought.page.getByText('Typed into the page', { exact: true })).toBeVisible();
    await bought.close();

    const options = await stage.browser.openExtensionPage('/options.html');
    await options.locator('#language-title ~ .field select').selectOption(language);
    await expect(options.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`));
    await expectAccessible(options, 'options');
    await options.close();

    const { page } = await stage.browser.pressToolbarButton(site);
    await expect(page.locator('.card .number')).toBeVisible();
    await expect(page.locator('.button-buy')).toBeEnabled();
    await expectAccessible(page, 'numbers');
    await page.locator('.terms-toggle').click();
    await expectAccessible(page, 'terms');
    for (const [index, name] of ['service', 'country'].entries()) {
      await page.getByRole('combobox').nth(index).click();
      await expect(page.getByRole('option').first()).toBeVisible();
      await expectAccessible(page, name);
      await page.keyboard.press('Escape');
    }
    const places = page.locator('.place');
    await places.nth(1).click();
    await expect(page.locator('.past-row')).toHaveCount(1);
    await expectAccessible(page, 'history');
    await places.nth(2).click();
    await expect(page.locator('p.address')).toBeVisible();
    await expectAccessible(page, 'wallet');

    const again = await stage.browser.openExtensionPage('/options.html');
    const lock = again.locator('[aria-labelledby="passphrase-title"]');
    await lock.locator('button').click();
    await lock.locator('input').first().fill('purple elbow tuesday');
    await lock.locator('input').last().fill('something else');
    await lock.locator('button[type="submit"]').click();
    await expect(lock.getByRole('alert')).toBeVisible();
    await expectAccessible(again, 'passphrase');
    await lock.locator('input').last().fill('purple elbow tuesday');
    await lock.locator('button[type="submit"]').click();
    await expect(lock.locator('input')).toHaveCount(0);
    await again.close();
    const open = await stage.browser.pressToolbarButton(site);
    await open.page.locator('.header .icon-button:has(+ .icon-button)').click();
    await open.page.locator('.banner-locked input').fill('not it');
    await open.page.keyboard.press('Enter');
    await expect(open.page.getByRole('alert')).toBeVisible();
    await expectAccessible(open.page, 'locked');
  });
}

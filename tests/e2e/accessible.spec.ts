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
    for (const step of ['key', 'limits', 'where', 'ready']) {
      const welcome = await stage.browser.openExtensionPage(`/welcome.html#${step}`);
      await expect(welcome.locator('.welcome-ways')).toBeVisible();
      await expectAccessible(welcome, `introduction, ${step}`);
      await welcome.close();
    }
    const panel = await stage.browser.openExtensionPage('/sidepanel.html');
    await expect(panel.locator('.card .number')).toBeVisible();
    await expectAccessible(panel, 'panel');
    await panel.close();

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
  });
}

// Popup and settings in every language: in its own words, in its direction, and within their boxes.
import type { Page } from '@playwright/test';
import { en } from '../../components/words/en.ts';
import { languages, type Language } from '../../utils/settings/language.ts';
import { getNumber, openSignUp, setUp } from '../stage/person.ts';
import { expect, test as testWithoutKey, testWithKey as test } from './fixtures.ts';

/** Where pictures of the pages go, for a person to look at; none without it. */
const pictures = process.env['SECURESMS_PICTURES'];

async function chooseLanguage(options: Page, language: Language): Promise<void> {
  await options.locator('#language-title ~ .field select').selectOption(language);
  await expect(options.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`));
}

/** Boxes that something sticks out of; hosts and what a person typed may be cut. */
const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const mayBeCut = 'bdi, input, .visually-hidden, .picker-list, option, svg *';
    const wide = document.documentElement;
    const page = wide.scrollWidth > wide.clientWidth ? ['the page itself'] : [];
    const cut = [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((each) => !each.matches(mayBeCut) && !each.closest('.visually-hidden') && each.clientWidth > 0)
      .filter((each) => each.scrollWidth > each.clientWidth + 1)
      .map((each) => `${each.tagName}.${each.className}: ${each.textContent.slice(0, 60)}`);
    return [...page, ...cut];
  });

/** Sentences of a page that are still English. */
async function inEnglish(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) found.push(walker.currentNode.textContent?.trim() ?? '');
    return found;
  });
  const english = new Set(
    Object.values(en)
      .flatMap((part) => (typeof part === 'object' ? Object.values(part) : [part]))
      .filter((said): said is string => typeof said === 'string' && /\s/.test(said)),
  );
  return texts.filter((text) => english.has(text));
}

async function look(page: Page, language: Language, name: string): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
  expect(await overflowing(page), `${name} in ${language}`).toEqual([]);
  if (language !== 'en') expect(await inEnglish(page), `${name} in ${language}`).toEqual([]);
  if (pictures) await page.screenshot({ path: `${pictures}-${name}-${language}.png`, fullPage: true });
}

testWithoutKey(
  'popup and settings speak every language, from its side, in their boxes',
  async ({ stage }) => {
    // Some fifty windows one after the other.
    test.setTimeout(600_000);
    const site = await openSignUp(stage, '/plain');
    // The first run, before there is a key.
    for (const language of languages) {
      const options = await stage.browser.openExtensionPage('/options.html');
      await chooseLanguage(options, language);
      await options.close();
      const popup = await stage.browser.pressToolbarButton(site);
      await expect(popup.page.locator('.first-run')).toBeVisible();
      await look(popup.page, language, 'first');
      await popup.close();
    }
    const back = await stage.browser.openExtensionPage('/options.html');
    await chooseLanguage(back, 'en');
    await back.close();
    await setUp(stage, site);
    const bought = await getNumber(stage, site);
    await expect(bought.page.getByText('Typed into the page', { exact: true })).toBeVisible();
    await bought.close();
    for (const language of languages) {
      const options = await stage.browser.openExtensionPage('/options.html');
      await chooseLanguage(options, language);
      await expect(options.locator('.page .section').first()).toBeVisible();
      await look(options, language, 'options');
      await options.close();
      const popup = await stage.browser.pressToolbarButton(site);
      await expect(popup.page.locator('.card .number')).toBeVisible();
      await expect(popup.page.locator('.button-buy')).toBeEnabled();
      await look(popup.page, language, 'popup');
      await popup.page.locator('.place').nth(1).click();
      await expect(popup.page.locator('.past-row')).toHaveCount(1);
      await look(popup.page, language, 'history');
      await popup.page.locator('.place').nth(2).click();
      await expect(popup.page.locator('p.address')).toBeVisible();
      await look(popup.page, language, 'wallet');
      // The next popup would open at the wallet.
      await popup.page.locator('.place').first().click();
      await popup.close();
    }
  },
);

testWithoutKey('a language that is chosen stays chosen, the focus stays on it', async ({ stage }) => {
  const options = await stage.browser.openExtensionPage('/options.html');
  await chooseLanguage(options, 'de');
  await expect(options.getByRole('heading', { name: 'Ausgaben' })).toBeVisible();
  await expect(options.getByRole('combobox', { name: 'Sprache dieser Erweiterung' })).toBeFocused();
  await options.reload();
  await expect(options.getByRole('heading', { name: 'Ausgaben' })).toBeVisible();
  await expect(options).toHaveTitle('SecureSMS · Einstellungen');
  await options.getByRole('combobox', { name: 'Sprache dieser Erweiterung' }).selectOption('auto');
  await expect(options.getByRole('heading', { name: 'Spending' })).toBeVisible();
});

test('the locked popup and the passphrase form fit in every language', async ({ stage }) => {
  test.setTimeout(300_000);
  const site = await openSignUp(stage, '/plain');
  const bought = await getNumber(stage, site);
  await expect(bought.page.getByText('Typed into the page', { exact: true })).toBeVisible();
  await bought.close();
  const first = await stage.browser.openExtensionPage('/options.html');
  const settings = (options: Page) => options.locator('[aria-labelledby="passphrase-title"]');
  await settings(first).locator('button').click();
  for (const field of await settings(first).locator('input').all()) await field.fill('purple elbow tuesday');
  await settings(first).locator('button[type="submit"]').click();
  await expect(settings(first).locator('input')).toHaveCount(0);
  await first.close();
  for (const language of languages) {
    const options = await stage.browser.openExtensionPage('/options.html');
    await chooseLanguage(options, language);
    const unlocking = options.locator('section[aria-labelledby="key-title"] form');
    // Locked since the language before.
    if (language !== languages[0]) {
      await expect(unlocking).toBeVisible();
      await look(options, language, 'options-locked');
      await unlocking.locator('input').fill('purple elbow tuesday');
      await unlocking.locator('button').click();
    }
    await settings(options).locator('button').nth(1).click();
    await look(options, language, 'passphrase');
    await options.close();
    const popup = await stage.browser.pressToolbarButton(site);
    await popup.page.locator('.header-ways .lucide-lock').click();
    await expect(popup.page.locator('.banner-locked')).toBeVisible();
    await look(popup.page, language, 'locked');
    await popup.close();
  }
});

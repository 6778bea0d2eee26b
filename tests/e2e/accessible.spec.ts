// Every screen by axe, in light, in dark and from right to left: nothing that it finds is left.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { stories, tour } from '../stage/screens/index.ts';
import { expect, test } from './fixtures.ts';

type Looking = { colorScheme: 'light' | 'dark'; rules?: string[] };

/** In the legacy mode, which opens no page of its own: beside a popup that would close it. */
async function expectAccessible(page: Page, screen: string, { colorScheme, rules }: Looking): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
  expect(found, `${screen}, ${colorScheme}`).toEqual([]);
}

for (const story of stories) {
  test(`${story.name}: every screen is accessible in light, dark and from right to left`, async ({
    stage,
  }) => {
    test.slow();
    let looked = 0;
    for await (const { screen, language, page } of tour(stage, story, ['en', 'ar'])) {
      await expectAccessible(page, `${screen.name} in ${language}`, { colorScheme: 'light' });
      // The same elements in other colours.
      const dark: Looking = { colorScheme: 'dark', rules: ['color-contrast'] };
      if (language === 'en') await expectAccessible(page, screen.name, dark);
      looked += 1;
    }
    expect(looked).toBe(2 * story.screens.length);
  });
}

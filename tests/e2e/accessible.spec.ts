// Every screen by axe, in light, in dark and from right to left: nothing that it finds is left.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { stories, tour } from '../stage/screens/index.ts';
import { expect, test } from './fixtures.ts';

/** In the legacy mode, which opens no page of its own: beside a popup that would close it. */
const axeOn = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode();

async function expectNothingFound(axe: AxeBuilder, screen: string): Promise<void> {
  const { violations } = await axe.analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
  expect(found, screen).toEqual([]);
}

const contrast = 'color-contrast';

for (const story of stories) {
  test(`${story.name}: every screen is accessible in light, dark and from right to left`, async ({
    stage,
  }) => {
    test.slow();
    let looked = 0;
    for await (const { screen, language, page } of tour(stage, story, ['en', 'ar'])) {
      const name = `${screen.name} in ${language}`;
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      // The colours are those of both languages, and what takes axe the longest.
      if (language === 'ar') await expectNothingFound(axeOn(page).disableRules([contrast]), name);
      else {
        await expectNothingFound(axeOn(page), name);
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
        await expectNothingFound(axeOn(page).withRules([contrast]), `${name}, dark`);
      }
      looked += 1;
    }
    expect(looked).toBe(2 * story.screens.length);
  });
}

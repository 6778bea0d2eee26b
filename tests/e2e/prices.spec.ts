// Prices as they were last: there at once, said to be old where no new ones can be had, and never paid unseen.
import { buyButton, openSignUp } from '../stage/person.ts';
import { expect, testWithKey as test } from './fixtures.ts';
import type { Stage } from '../stage/index.ts';

/** The price was read two hours ago. */
async function ageOffers(stage: Stage): Promise<void> {
  const worker = await stage.browser.worker();
  const name = `catalog.offers@${stage.simulator.origin}`;
  await worker.evaluate(async (item) => {
    const stored = await chrome.storage.local.get(item);
    const lists = stored[item] as Record<string, { at: number; rows: unknown[] }>;
    for (const list of Object.values(lists)) list.at -= 2 * 60 * 60_000;
    await chrome.storage.local.set({ [item]: lists });
  }, name);
}

async function seenOnce(stage: Stage) {
  const page = await openSignUp(stage, '/plain');
  const popup = await stage.browser.pressToolbarButton(page);
  await expect(buyButton(popup)).toBeEnabled();
  const text = (await buyButton(popup).textContent()) ?? '';
  await popup.close();
  return { page, text };
}

test('while the answer is on its way, the last price stands on the button', async ({ stage }) => {
  const { page, text } = await seenOnce(stage);
  stage.simulator.fault({ kind: 'hang', action: 'getPricesV3' });
  const popup = await stage.browser.pressToolbarButton(page);
  await expect(popup.page.getByRole('button', { name: text })).toBeEnabled();
  await expect(popup.page.getByText('prices from')).toHaveCount(0);
  await popup.close();
});

test('an old one cannot be agreed to while a new one may come, and is said to be old when none came', async ({
  stage,
}) => {
  const { page, text } = await seenOnce(stage);
  await ageOffers(stage);
  const { simulator } = stage;
  simulator.fault({ kind: 'hang', action: 'getPricesV3', times: 1 });
  const waiting = await stage.browser.pressToolbarButton(page);
  await expect(waiting.page.getByRole('button', { name: text })).toBeDisabled();
  await waiting.close();
  simulator.fault({ kind: 'reset', action: 'getPricesV3' });
  const popup = await stage.browser.pressToolbarButton(page);
  await expect(popup.page.getByText('prices from 2 hours ago')).toBeVisible();
  await expect(popup.page.getByRole('button', { name: text })).toBeEnabled();
  simulator.clearFaults();
  await popup.page.getByRole('button', { name: 'Try again' }).click();
  await expect(popup.page.getByText('prices from')).toHaveCount(0);
  await expect(popup.page.getByRole('button', { name: text })).toBeEnabled();
  await popup.close();
});

// Looking back: what numbers cost, how many got their SMS and how fast, each one to be found again.
import type { Page } from '@playwright/test';
import type { Entry } from '../../utils/ledger/entry.ts';
import type { Popup, Stage } from '../stage/index.ts';
import { chooseCountry, buyButton, getNumber, openSignUp } from '../stage/person.ts';
import { letTimePass, rewriteLedger } from '../stage/record.ts';
import { expect, testWithKey as test } from './fixtures.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

async function showHistory(popup: Page): Promise<void> {
  const name = 'History';
  // A tab, a link or a button, as the popup has it.
  await popup
    .getByRole('tab', { name })
    .or(popup.getByRole('link', { name }))
    .or(popup.getByRole('button', { name }))
    .first()
    .click();
  await expect(popup.getByRole('region', { name })).toBeVisible();
}

async function openHistory(stage: Stage, page: Page): Promise<Popup> {
  const popup = await stage.browser.pressToolbarButton(page);
  await showHistory(popup.page);
  return popup;
}

/** The figure under this name at the top. */
const figure = (popup: Popup, name: string) =>
  popup.page.locator('dl > div', { has: popup.page.getByText(name, { exact: true }) }).locator('dd');
const rows = (popup: Popup) => popup.page.getByRole('list', { name: 'Past numbers' }).getByRole('listitem');
const cells = (popup: Popup, table: string, row: string) =>
  popup.page.getByRole('table', { name: table }).getByRole('row', { name: row }).getByRole('cell');

test('before anything was bought, it says so', async ({ stage }) => {
  const page = await openSignUp(stage, '/empty');
  const popup = await openHistory(stage, page);
  await expect(popup.page.getByText('Nothing here yet')).toBeVisible();
});

test('one number got its code and one was given back: the figures, the plot, the list and the files say so', async ({
  stage,
}) => {
  const { simulator } = stage;
  simulator.stock.set(22, 'tg', 2266, { count: 100 });
  const page = await openSignUp(stage, '/empty');

  let popup = await getNumber(stage, page);
  await expect(popup.page.getByText('No phone field here')).toBeVisible();
  const [first] = simulator.activations;
  simulator.sendSms({ phone: first?.phone ?? 'none', text: 'Your code is 482910' });
  await expect(popup.page.getByText('482 910', { exact: true })).toBeVisible();
  await popup.page.getByRole('button', { name: 'Done' }).click();
  await expect(popup.page.getByText('$0.28 paid')).toBeVisible();
  await popup.close();

  popup = await stage.browser.pressToolbarButton(page);
  await chooseCountry(popup, 'Indonesia');
  const [, price = ''] = /(\$[\d.]+)$/.exec((await buyButton(popup).textContent()) ?? '') ?? [];
  await buyButton(popup).click();
  await expect(popup.page.getByRole('listitem', { name: /Telegram/ })).toHaveCount(2);
  await expect(popup.page.getByText('No phone field here')).toBeVisible();
  await popup.close();
  await letTimePass(stage, 3 * minute);
  popup = await stage.browser.pressToolbarButton(page);
  await popup.page.getByRole('button', { name: 'Cancel' }).click();
  await expect(popup.page.getByText(`Given back ${price}`)).toBeVisible();
  await popup.close();

  popup = await openHistory(stage, page);
  await expect(figure(popup, 'Spent')).toHaveText('$0.28');
  await expect(figure(popup, 'Given back')).toHaveText(price);
  await expect(figure(popup, 'Got an SMS')).toHaveText('50% 1 of 2');
  await expect(figure(popup, 'Usual wait')).toHaveText(/^(\d+ min )?\d+ sec$|^\d+ min$/);
  await expect(cells(popup, 'By service', 'Telegram')).toHaveText(['1 of 2', /\d (sec|min)$/, '$0.28']);
  await expect(cells(popup, 'By country', 'India')).toHaveText(['1 of 1', /\d (sec|min)$/, '$0.28']);
  await expect(cells(popup, 'By country', 'Indonesia')).toHaveText(['0 of 1', /–/, '$0.00']);
  const perDay = popup.page.getByRole('table', { name: 'Spending, last 30 days' });
  await expect(perDay.getByRole('cell')).toHaveText(['$0.28']);
  await expect(popup.page.locator('.plot-box .ct-bar')).toHaveCount(30);

  await expect(rows(popup)).toHaveCount(2);
  await expect(rows(popup).first()).toContainText(`Cancelled · ${price} given back`);
  await expect(rows(popup).last()).toContainText('482 910');
  const search = popup.page.getByRole('searchbox', { name: 'Search past numbers' });
  await search.fill('INDONÉSIA telegram');
  await expect(rows(popup)).toHaveCount(1);
  await expect(popup.page.getByText('1 number found')).toBeAttached();
  await search.fill((first?.phone ?? 'none').slice(-6));
  await expect(rows(popup)).toContainText(['482 910']);
  await search.fill('nowhere');
  await expect(popup.page.getByText('No number found for “nowhere”.')).toBeVisible();
  await search.fill('');
  await expect(rows(popup)).toHaveCount(2);

  await popup.close();
  const tab = await stage.browser.openExtensionPage('/popup.html?tab=none');
  await showHistory(tab);
  for (const [button, name] of [
    ['Save as CSV', /^securesms-.*\.csv$/],
    ['Save as JSON', /^securesms-.*\.json$/],
  ] as const) {
    const downloading = tab.waitForEvent('download');
    await tab.getByRole('button', { name: button }).click();
    expect((await downloading).suggestedFilename()).toMatch(name);
  }
});

test('two hundred numbers of many days: all are in the figures, some are drawn, all can be found', async ({
  stage,
}) => {
  const page = await openSignUp(stage, '/empty');
  const bought = await getNumber(stage, page);
  await expect(bought.page.getByText('No phone field here')).toBeVisible();
  await bought.close();
  const copy = (entry: Entry, at: number): Entry => {
    const createdAt = entry.createdAt - at * (day / 7);
    const phone = `9198765${String(43210 + at)}`;
    const over = { ...entry, id: `past-${at}`, digits: phone, createdAt, boughtAt: createdAt, endedAt: createdAt + minute }; // prettier-ignore
    const sms = [{ text: null, code: null, receivedAt: createdAt + (10 + (at % 5)) * 1000, typed: false }];
    return at % 4 === 0
      ? { ...over, phase: 'cancelled', refund: 'seen', refunded: 280_000 }
      : { ...over, phase: 'done', sms };
  };
  await rewriteLedger(stage, (stored) => ({
    ...stored,
    entries: stored.entries.flatMap((entry) => Array.from({ length: 200 }, (_, at) => copy(entry, at))),
  }));

  const popup = await openHistory(stage, page);
  await expect(figure(popup, 'Spent')).toHaveText('$42.00');
  await expect(figure(popup, 'Given back')).toHaveText('$14.00');
  await expect(figure(popup, 'Got an SMS')).toHaveText('75% 150 of 200');
  await expect(figure(popup, 'Usual wait')).toHaveText('12 sec');
  await expect(rows(popup)).toHaveCount(30);
  await popup.page.getByRole('button', { name: 'Show 30 more' }).click();
  await expect(rows(popup)).toHaveCount(60);
  await popup.page.getByRole('searchbox').fill('98765 43409');
  await expect(rows(popup)).toHaveCount(1);
});

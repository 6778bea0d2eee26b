// With a key and nothing bought yet: choosing, prices, what stands in the way, and the other places while empty.
import type { Page } from '@playwright/test';
import { chooseCountry } from '../person.ts';
import { forgetLists } from '../record.ts';
import { clearFaults, goTo, unanswered, type Scene, type Screen, type Story } from './screen.ts';

const open = (field: number, query = '') => {
  return async (page: Page) => {
    const input = page.getByRole('combobox').nth(field);
    await input.click();
    await input.fill(query);
  };
};

const press = (selector: string) => (page: Page) => page.locator(selector).click();
const refused = (name: string, body: string): Screen => ({
  name,
  before: async ({ stage }) => void stage.simulator.fault({ kind: 'body', action: 'getNumberV2', body }),
  reach: press('.button-buy:not(:disabled)'),
  shows: '.buy .notice',
  after: clearFaults,
});

/** The form takes German numbers alone, or again any. */
const prefixed = ({ site }: Scene, text: string) =>
  site.locator('#phone').evaluate((input, code) => {
    document.querySelector('#prefix')?.remove();
    input.insertAdjacentHTML('beforebegin', `<span id="prefix">${code}</span>`);
  }, text);

export const buying: Story = {
  name: 'buying',
  hasKey: true,
  screens: [
    {
      name: 'buy-fitted',
      before: async (scene) => {
        await scene.inPopup(async () => undefined);
        await prefixed(scene, '+49');
      },
      shows: '.buy .notice-hint',
      after: (scene) => prefixed(scene, ''),
    },
    {
      name: 'buy',
      before: ({ inPopup }) => inPopup((popup) => chooseCountry(popup, 'India')),
      shows: '.button-buy:not(:disabled)',
    },
    {
      name: 'buy-misfit',
      before: (scene) => prefixed(scene, '+49'),
      shows: '.buy .notice-problem .button',
      after: (scene) => prefixed(scene, ''),
    },
    ...['limits', 'where', 'ready'].map((step) => ({
      name: `welcome-${step}`,
      path: `/welcome.html#${step}`,
      shows: '.welcome-ways',
    })),
    { name: 'panel-no-site', path: '/sidepanel.html', shows: '.picker-input' },
    { name: 'buy-no-site', path: '/popup.html?tab=none', shows: '.picker-input' },
    { name: 'services', reach: open(0), shows: '.picker-row' },
    { name: 'services-none-found', reach: open(0, 'zzzzqq'), shows: '.picker-note' },
    { name: 'countries', reach: open(1), shows: '.picker-row .row-price' },
    { name: 'terms', reach: press('.terms-toggle'), shows: '.provider' },
    {
      name: 'prices-loading',
      path: unanswered('catalog.'),
      shows: '.button-buy:disabled',
    },
    {
      name: 'prices-failed',
      before: async ({ stage }) => {
        await forgetLists(stage);
        stage.simulator.fault({ kind: 'status', status: 500 });
      },
      shows: '.buy .notice, .banner .notice',
      after: clearFaults,
    },
    refused('no-numbers', 'NO_NUMBERS'),
    {
      name: 'offline',
      before: async ({ stage }) => void stage.simulator.fault({ kind: 'reset' }),
      reach: press('.balance'),
      shows: '.banner .notice',
    },
    { name: 'wallet-offline', reach: goTo(2), shows: '.top-up .notice, .top-up .button' },
    { name: 'history-offline', reach: goTo(1), shows: '.empty', after: clearFaults },
    { name: 'history-empty', reach: goTo(1), shows: '.history .empty' },
    {
      name: 'history-loading',
      path: unanswered('history.'),
      reach: goTo(1),
      shows: '.history-skeleton',
    },
    { name: 'wallet', reach: goTo(2), shows: 'p.address' },
    {
      name: 'wallet-loading',
      path: unanswered('wallet.'),
      reach: goTo(2),
      shows: '.qr.skeleton',
    },
    {
      name: 'no-balance',
      before: async ({ stage }) => void (stage.simulator.account.balance = 110_000),
      reach: press('.balance'),
      shows: '.low',
    },
    { name: 'wallet-low', reach: goTo(2), shows: '.missing' },
  ],
};

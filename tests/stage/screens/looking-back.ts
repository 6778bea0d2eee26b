// After months of use: the history and its search, and the settings with everything in them.
import { expect, type Page } from '@playwright/test';
import type { Entry } from '../../../utils/ledger/entry.ts';
import { buyButton, chooseCountry } from '../person.ts';
import { rewriteLedger } from '../record.ts';
import { goTo, type Scene, type Story } from './screen.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

const services = [
  { code: 'tg', name: 'Telegram' },
  { code: 'wa', name: 'WhatsApp' },
  { code: 'go', name: 'Google, Gmail, Youtube' },
  { code: 'ub', name: 'Uber' },
];
const countries = [
  { id: 22, name: 'India', iso: 'IN', dialCode: '91' },
  { id: 6, name: 'Indonesia', iso: 'ID', dialCode: '62' },
  { id: 16, name: 'United Kingdom', iso: 'GB', dialCode: '44' },
];
const phones = ['9198765', '6281234', '4477009'];

/** Some sixty numbers over a month; every fifth brought nothing and was given back. */
function past(entry: Entry, at: number): Entry {
  const createdAt = entry.createdAt - at * (day / 2) - (at % 7) * 47 * minute;
  const which = at % countries.length;
  const cost = 110_000 + ((at * 7) % 10) * 43_000;
  const over: Entry = {
    ...entry,
    id: `past-${at}`,
    service: services[at % services.length] ?? entry.service,
    country: countries[which] ?? entry.country,
    digits: `${phones[which]}${String(43_210 + 7 * at)}`,
    cost,
    maxPrice: cost,
    createdAt,
    boughtAt: createdAt,
    endedAt: createdAt + 2 * minute,
    sms: [],
  };
  if (at % 5 === 4) return { ...over, phase: 'cancelled', refund: 'seen', refunded: cost };
  const code = at < 2 ? '482910' : null;
  const receivedAt = createdAt + (9 + (at % 6) * 4) * 1000;
  return {
    ...over,
    phase: 'done',
    sms: [{ text: code && `Your code: ${code}`, code, receivedAt, typed: true }],
  };
}

async function haveAPast({ stage, inPopup }: Scene): Promise<void> {
  await inPopup(async (popup) => {
    await chooseCountry(popup, 'India');
    await expect(buyButton(popup)).toBeEnabled();
    await buyButton(popup).click();
    await expect(popup.page.getByText('Typed into the page', { exact: true })).toBeVisible();
  });
  await rewriteLedger(stage, (stored) => ({
    ...stored,
    entries: stored.entries.flatMap((entry) => Array.from({ length: 60 }, (_, at) => past(entry, at))),
  }));
}

/** Two sites that were taught something and on which the button is hidden, as they lie in storage. */
async function corrected({ stage }: Scene): Promise<void> {
  const page = await stage.browser.openExtensionPage('/icon.svg');
  await page.evaluate(
    async (at) => {
      const lengths = { label: 12, placeholder: 0, pattern: 0 };
      const signature = {
        type: 'tel',
        name: 'phone',
        id: 'phone',
        autocomplete: [],
        inputMode: '',
        maxLength: -1,
      };
      const field = {
        signature: { ...signature, boxes: 1, form: '', place: 2, within: '' },
        class: 'other',
        evidence: [{ class: 'phone', points: 3, why: 'type tel' }],
        lengths,
      };
      const list = [
        { id: 'one', site: 'shop.example', kind: 'phone', at, field, wrong: null },
        {
          id: 'two',
          site: 'accounts.a-rather-long-name.example',
          kind: 'code',
          at,
          field: null,
          wrong: null,
        },
      ];
      const { settings } = await chrome.storage.local.get<{ settings?: object }>('settings');
      const buttonHiddenOn = ['shop.example', 'accounts.a-rather-long-name.example'];
      await chrome.storage.local.set({
        corrections: { version: 1, list },
        settings: { ...settings, buttonHiddenOn },
      });
    },
    Date.UTC(2026, 5, 12),
  );
  await page.close();
}

const search = (text: string) => async (page: Page) => {
  await goTo(1)(page);
  await page.locator('.history input[type="search"]').fill(text);
};

export const lookingBack: Story = {
  name: 'looking back',
  hasKey: true,
  screens: [
    { name: 'history', before: haveAPast, reach: goTo(1), shows: '.plot-box svg' },
    { name: 'history-found', reach: search('whatsapp'), shows: '.past-row' },
    { name: 'history-none-found', reach: search('zzzzqq'), shows: '.history-part > p.quiet' },
    { name: 'options', before: corrected, path: '/options.html', shows: '.correction' },
    {
      name: 'options-instant',
      path: '/options.html',
      reach: async (page) => {
        const section = page.locator('section[aria-labelledby="instant-title"]');
        await section.locator('input').fill('http://127.0.0.1:9/stream');
        await section.locator('button[type="submit"]').click();
      },
      shows: 'section[aria-labelledby="instant-title"] .state',
    },
    {
      name: 'options-report',
      path: '/options.html',
      reach: (page) => page.locator('.correction').first().locator('button').first().click(),
      shows: '.report',
    },
    {
      name: 'options-forget-key',
      path: '/options.html',
      reach: (page) => page.locator('section[aria-labelledby="key-title"] button').last().click(),
      shows: 'section[aria-labelledby="key-title"] [role="group"]',
    },
  ],
};

// A number's life as its card shows it, and what may go wrong with it.
import { expect } from '@playwright/test';
import type { Popup } from '../index.ts';
import { buyButton, chooseCountry } from '../person.ts';
import { letTimePass, rewriteLedger } from '../record.ts';
import { clearFaults, type Scene, type Story } from './screen.ts';

const minute = 60_000;

async function buyIn(popup: Popup, country: string): Promise<void> {
  await chooseCountry(popup, country);
  await expect(buyButton(popup)).toBeEnabled();
  await buyButton(popup).click();
}

const press = (name: string) => (popup: Popup) => popup.page.getByRole('button', { name }).first().click();

async function sendCode({ stage, inPopup }: Scene, text: string, shown: string): Promise<void> {
  const phone = stage.simulator.activations.at(-1)?.phone ?? 'none';
  stage.simulator.sendSms({ phone, text });
  await inPopup((popup) => expect(popup.page.getByText(shown, { exact: true })).toBeVisible());
}

const longName = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk & Unterbeamtengesellschaft';

export const numbers: Story = {
  name: 'numbers',
  hasKey: true,
  screens: [
    {
      name: 'waiting',
      before: ({ inPopup }) =>
        inPopup(async (popup) => {
          await buyIn(popup, 'India');
          await expect(popup.page.getByText('Typed into the page', { exact: true })).toBeVisible();
        }),
      shows: '.card[data-phase="waiting"] .life',
    },
    {
      name: 'code-arrived',
      before: (scene) => sendCode(scene, 'Telegram code: 482910. Do not give it to anyone.', '482 910'),
      shows: '.card .code',
    },
    {
      name: 'another-code',
      before: ({ inPopup }) =>
        inPopup(async (popup) => {
          await press('Another code')(popup);
          await expect(popup.page.locator('.card[data-phase="waiting"]')).toBeVisible();
        }),
      shows: '.sms-earlier',
    },
    {
      name: 'message-without-code',
      before: (scene) =>
        sendCode(scene, 'Welcome! Your account is ready.', 'Welcome! Your account is ready.'),
      shows: '.sms-text',
    },
    {
      name: 'done',
      before: ({ inPopup }) =>
        inPopup(async (popup) => {
          await press('Done')(popup);
          await expect(popup.page.locator('.card-ended')).toBeVisible();
        }),
      shows: '.card-ended',
    },
    {
      name: 'cancel-queued',
      before: ({ inPopup }) =>
        inPopup(async (popup) => {
          await buyIn(popup, 'Indonesia');
          await press('Cancel')(popup);
          await expect(popup.page.locator('.cancelling')).toBeVisible();
        }),
      shows: '.card .cancelling',
    },
    {
      name: 'instead',
      reach: (page) => page.locator('.card[data-phase="waiting"] .actions .link-quiet').click(),
      shows: '.instead .button',
    },
    {
      name: 'given-back',
      before: async ({ stage, inPopup }) => {
        await letTimePass(stage, 3 * minute);
        await inPopup((popup) => expect(popup.page.getByText(/^Given back/).first()).toBeVisible());
      },
      shows: '.card[data-phase="cancelled"]',
    },
    {
      name: 'unknown-purchase',
      before: async ({ stage, inPopup }) => {
        stage.simulator.fault({ kind: 'reset', action: 'getNumberV2', when: 'after' });
        await inPopup(async (popup) => {
          await buyIn(popup, 'Indonesia');
          await expect(popup.page.getByText(/no answer\. Your balance fell by/)).toBeVisible();
        });
      },
      shows: '.card[data-phase="unknown"]',
      after: clearFaults,
    },
    {
      name: 'long-names',
      before: ({ stage }) =>
        rewriteLedger(stage, (stored) => ({
          ...stored,
          entries: stored.entries.map((entry) => ({
            ...entry,
            service: { ...entry.service, name: longName },
            country: { ...entry.country, name: 'South Georgia and the South Sandwich Islands', iso: 'GS' },
            binding: entry.binding && {
              ...entry.binding,
              host: `registration.${'very-long-'.repeat(6)}name.example`,
            },
          })),
        })),
      shows: '.card',
    },
    {
      name: 'damaged-record',
      before: ({ stage }) =>
        rewriteLedger(stage, (stored) => ({ ...stored, entries: [...stored.entries, { damaged: true }] })),
      shows: '.banner .notice',
    },
    {
      name: 'key-rejected',
      before: async ({ stage, inPopup }) => {
        stage.simulator.account.regenerateKey();
        await inPopup(async (popup) => {
          await popup.page.locator('.balance').click();
          await expect(popup.page.locator('input[name="api-key"]')).toBeVisible();
        });
      },
      shows: '.banner form',
    },
  ],
};

// What the choosers order their rows by: own purchases and choices, the newest first, and what brought an SMS.
import { expect, test } from 'vitest';
import { noPreferences } from '../../../utils/catalog/choosing.ts';
import type { Choices } from '../../../utils/catalog/choices.ts';
import type { Entry } from '../../../utils/ledger/entry.ts';
import { toChooser } from '../../../utils/messages/chooser.ts';
import { anEntry, india, minute, sms, t0, telegram } from '../activations/helpers.ts';

const kenya = { id: 8, name: 'Kenya', iso: 'KE', dialCode: '254' };
const whatsapp = { code: 'wa', name: 'WhatsApp' };
const nothing = { service: null, countryId: null };
const chooser = (entries: Entry[], choices: Choices = { byHost: {}, last: nothing }) =>
  toChooser({ entries, choices, preferences: noPreferences, priceCap: 5_000_000 });

test('recent: what was chosen last, then purchases and choices, the newest first, each once', () => {
  const entries = [
    anEntry('expired', { createdAt: t0 }),
    anEntry('expired', { createdAt: t0 + minute, service: whatsapp, country: kenya }),
  ];
  const choices = {
    byHost: { 'a.test': { service: 'vk', countryId: 73 }, 'b.test': { service: 'go', countryId: null } },
    last: { service: 'ig', countryId: 22 },
  };
  expect(chooser(entries, choices).recent).toEqual({
    services: ['ig', 'wa', 'tg', 'go', 'vk'],
    countries: [22, 8, 73],
  });
});

test('recent is short, however much was bought', () => {
  const entries = Array.from({ length: 200 }, (_, index) =>
    anEntry('expired', { service: { code: `s${index}`, name: 'S' }, country: { ...india, id: index } }),
  );
  const { services, countries } = chooser(entries).recent;
  expect([services.length, countries.length]).toEqual([5, 5]);
});

test('experience counts what was bought and is over, or brought an SMS; nothing else says anything', () => {
  const came = sms('Code 1111', '1111');
  const { experience } = chooser([
    anEntry('received', { sms: [came, came] }),
    anEntry('expired'),
    anEntry('waiting'),
    anEntry('refused', { boughtAt: null }),
    anEntry('unknown', { boughtAt: null }),
    anEntry('cancelled', { country: kenya }),
    anEntry('done', { service: whatsapp, sms: [{ ...came, text: null, code: null }] }),
  ]);
  expect(experience).toEqual([
    { service: telegram.code, countryId: india.id, tried: 2, worked: 1 },
    { service: telegram.code, countryId: kenya.id, tried: 1, worked: 0 },
    { service: 'wa', countryId: india.id, tried: 1, worked: 1 },
  ]);
});

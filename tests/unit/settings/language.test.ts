// Which language is spoken, from what was set and what the browser speaks.
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { directionOf, spoken } from '../../../utils/settings/language.ts';
import { settingsSchema } from '../../../utils/settings/settings.ts';

test.each([
  ['auto', 'en-US', 'en', 'en-US'],
  ['auto', 'de-CH', 'de', 'de-CH'],
  ['auto', 'zh-TW', 'zh', 'zh-Hans'],
  ['auto', 'in', 'id', 'in'],
  ['auto', 'pt-PT', 'pt', 'pt-PT'],
  ['auto', 'eo', 'en', 'en'],
  ['auto', 'no language', 'en', 'en'],
  [undefined, 'ru', 'ru', 'ru'],
  ['pt', 'en-US', 'pt', 'pt-BR'],
  ['ar', 'ar-EG', 'ar', 'ar-EG'],
  ['klingon', 'fr-CA', 'fr', 'fr-CA'],
])('%s in a browser that speaks %s: %s, written as %s', (choice, browser, language, locale) => {
  expect(spoken(choice, browser)).toEqual({ language, locale });
});

test('Arabic runs from right to left', () => {
  expect([directionOf('ar'), directionOf('en')]).toEqual(['rtl', 'ltr']);
});

test('a language that there is no longer costs no other setting', () => {
  const stored = { language: 'klingon', priceCap: 1_000_000 };
  expect(z.parse(settingsSchema, stored)).toMatchObject({ language: 'auto', priceCap: 1_000_000 });
});
